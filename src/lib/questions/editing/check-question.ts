import type { Context } from '../context.ts';
import { GATES } from '../gates/gates.ts';
import type { Question } from '../question.ts';
import { givesAway } from '../clash.ts';
import { grounded } from './ground.ts';

/** The parts of a question that an author can mend. */
export const FIELDS = ['stem', 'options', 'explanation', 'passages', 'reasons'] as const;
export type Field = (typeof FIELDS)[number];

/** What to mend in a question. */
export type Note = {
  readonly field: Field;
  readonly gate: string; // id of the gate or flaw, or of what is missing
  readonly reason: string; // one sentence, in English
};

/** Where an author mends what a gate finds; all others are mended in the options. */
const FIELD_OF: Readonly<Record<string, Field>> = {
  'passages-exact': 'passages',
  'passage-there': 'passages',
  'quoted-words-there': 'stem',
  'reasons-there': 'reasons',
  'wrong-answers-shown': 'passages',
  'nothing-private': 'passages',
  'stem-length': 'stem',
  'stem-grade': 'stem',
  'article-named': 'stem',
  'neutral-words': 'stem',
  'explanation-length': 'explanation',
  'ambiguous-stem': 'stem',
  'gratuitous-stem': 'stem',
  'fill-in-the-blank': 'stem',
  'negative-stem': 'stem',
  'unfocused-stem': 'stem',
  'hardened-claim': 'stem',
  'logical-cue': 'stem',
  'key-proven': 'passages',
  'claimant-proven': 'passages',
  'credited-alone': 'passages',
};

const fieldOf = (gate: string, reason: string): Field => {
  if (gate === 'claimant-there') return reason.startsWith('The explanation') ? 'explanation' : 'stem';
  if (gate === 'vague-term') return reason.includes('in the stem') ? 'stem' : 'options';
  return FIELD_OF[gate] ?? 'options';
};

const EMPTY: readonly (readonly [Field, string, string, (question: Question) => boolean])[] = [
  ['stem', 'stem-missing', 'The stem is empty.', ({ stem }) => stem.trim() === ''],
  ['options', 'option-missing', 'An option is empty.', ({ options }) => options.some(({ text }) => text.trim() === '')],
  ['explanation', 'explanation-missing', 'The explanation is empty.', ({ explanation }) => explanation.trim() === ''],
];

const missingIn = (question: Question): Note[] =>
  EMPTY.flatMap(([field, gate, reason, isMissing]) => (isMissing(question) ? [{ field, gate, reason }] : []));

const leaksOf = (question: Question, others: readonly Question[]): Note[] =>
  others.flatMap((other, n) =>
    other.id !== question.id && givesAway(question, other)
      ? [{ field: 'stem' as const, gate: 'gives-away', reason: `Its words answer question ${n + 1}.` }]
      : [],
  );

/**
 * Everything that the gates and the nineteen flaws find in a question, by field; `others` are the set that it stands in.
 * A field that is still empty is said to be so, and nothing else is said of it.
 */
export const checkQuestion = (
  question: Question,
  contexts: readonly Context[],
  others: readonly Question[] = [],
): Note[] => {
  const missing = missingIn(question);
  const tied = grounded(question, contexts);
  const found = GATES.flatMap((gate) => {
    const reason = gate.finds(tied, contexts);
    return reason ? [{ field: fieldOf(gate.id, reason), gate: gate.id, reason }] : [];
  });
  const empty = new Set(missing.map(({ field }) => field));
  return [...missing, ...found.filter(({ field }) => !empty.has(field)), ...leaksOf(question, others)];
};
