import type { Rule } from '../findings.ts';
import { ACT_RULES } from './acts.ts';
import { ASIDE_RULES } from './asides.ts';
import { HEADLINE_RULES } from './headlines.ts';
import { RELAYED_RULES } from './relayed.ts';
import { SECONDHAND_RULES } from './secondhand.ts';
import { SPEECH_RULES } from './speech.ts';
import { TREE_RULES } from '../trees/rules.ts';

/** Every rule that reads one line, the more particular before the more general: of two that find the same, the first is kept. */
export const RULES: readonly Rule[] = [
  ...TREE_RULES,
  ...RELAYED_RULES,
  ...SECONDHAND_RULES,
  ...HEADLINE_RULES,
  ...ASIDE_RULES,
  ...ACT_RULES,
  ...SPEECH_RULES,
];
