import type { Gate } from '../gates/gate.ts';

/** The nineteen item-writing flaws of the test-writing literature (Haladyna and Downing 1989; Tarrant and others 2006), as they are counted today. */
export const FLAW_IDS = [
  'ambiguous-stem',
  'implausible-distractor',
  'none-of-the-above',
  'longest-key',
  'gratuitous-stem',
  'true-false',
  'convergence',
  'logical-cue',
  'all-of-the-above',
  'fill-in-the-blank',
  'absolute-term',
  'word-repeats',
  'unfocused-stem',
  'complex-type',
  'grammatical-cue',
  'lost-sequence',
  'vague-term',
  'not-one-answer',
  'negative-stem',
] as const;
export type FlawId = (typeof FLAW_IDS)[number];

/** A flaw as a rule sees it. Gives what is wrong in one sentence for a teacher, or null. */
export type Flaw = { readonly id: FlawId; readonly finds: Gate['finds'] };

/** A pattern for any of the terms as a whole word, in any case. */
export const anyOf = (terms: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${terms.join('|')})(?![\\p{L}])`, 'iu');

/** The one item of a list that differs from all others, which agree; undefined when there is none. */
export const oddOneOut = <T>(list: readonly T[], trait: (item: T) => string | number | boolean): T | undefined => {
  const traits = list.map(trait);
  const alone = list.filter((_, at) => traits.filter((one) => one === traits[at]).length === 1);
  return list.length > 2 && alone.length === 1 && new Set(traits).size === 2 ? alone[0] : undefined;
};
