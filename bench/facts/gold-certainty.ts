import type { Certainty } from '../../src/lib/facts/facts.ts';
import type { GoldFact } from './sample-gold.ts';

/**
 * The gold’s ten words for how sure a fact is, in our five. `claimed` (by an interested source) depends on the cue and is
 * decided below. `reported` is a plain statement of its source. Not to know is stated, or asked.
 */
const OURS: Readonly<Record<string, readonly Certainty[]>> = {
  stated: ['stated'],
  reported: ['stated'],
  alleged: ['alleged'],
  believed: ['hedged'],
  possible: ['hedged'],
  probable: ['hedged'],
  inferred: ['hedged'],
  unconfirmed: ['hedged'],
  unknown: ['stated', 'questioned'],
};

const ALLEGES = /\b(?:alleg|accus|claim)/iu;
const HEDGES = /\b(?:suggest|hint|indicat|believ|think|fear|hope|expect|estimat)/iu;

/** What the fact's certainty may be called: a word of alleging goes before one of believing, as in the annotation rules. */
export const certaintiesOf = ({ certainty, cues, hedges }: GoldFact): readonly Certainty[] => {
  const cue = cues.map(({ text }) => text).join(' ');
  if (certainty === 'claimed') return [ALLEGES.test(cue) ? 'alleged' : HEDGES.test(cue) ? 'hedged' : 'stated'];
  const ours = OURS[certainty] ?? [];
  return hedges.some(({ text }) => ALLEGES.test(text)) ? [...ours, 'alleged'] : ours;
};
