import type { Context } from '../context.ts';
import { STOPPING_FLAWS } from '../flaws/flaws.ts';
import type { Draft, Rejection } from '../question.ts';
import { ANSWER_GATES } from './answer-gates.ts';
import { EVIDENCE_GATES } from './evidence-gates.ts';
import { FORM_GATES } from './form-gates.ts';
import type { Gate } from './gate.ts';
import { GUESS_GATES } from './guess-gates.ts';
import { OPTION_GATES } from './option-gates.ts';
import { STEM_GATES } from './stem-gates.ts';

/** Every gate, in the order in which a draft meets them. */
export const GATES: readonly Gate[] = [
  ...EVIDENCE_GATES,
  ...OPTION_GATES,
  ...STEM_GATES,
  ...STOPPING_FLAWS,
  ...FORM_GATES,
  ...GUESS_GATES,
  ...ANSWER_GATES,
];

/** The first gate that a draft fails, with its reason; null when it passes all. */
export const judge = (draft: Draft, contexts: readonly Context[]): Rejection | null => {
  for (const gate of GATES) {
    const reason = gate.finds(draft, contexts);
    if (reason) return { kind: draft.kind, gate: gate.id, reason, stem: draft.stem, evidence: draft.evidence };
  }
  return null;
};
