import { overlaps } from '../../article/span.ts';
import { chance, shuffled } from '../chance.ts';
import type { Draft, Question, Rejection } from '../question.ts';
import { selectQuestions } from '../select.ts';
import type { Verdict } from '../write-questions.ts';

export const NEARNESS = ['passage', 'kind'] as const;
/** What another question is to share with the one whose place it takes. */
export type Nearness = (typeof NEARNESS)[number];

/** A draft as a question, its options in an order drawn from `seed`. */
export const asQuestion = (draft: Draft, id: string, seed: number): Question | null => {
  const [question] = selectQuestions([draft], 1, seed).questions;
  return question ? { ...question, id } : null;
};

const isNear = (draft: Draft, question: Question, by: Nearness): boolean =>
  by === 'kind'
    ? draft.kind === question.kind
    : draft.evidence.some((one) =>
        question.evidence.some((other) => one.article === other.article && overlaps(one, other)),
      );

/** Another draft that passed the gates, on the same passage or of the same kind; null when all have been used. */
export const another = (
  verdicts: readonly Verdict[],
  question: Question,
  order: { readonly by: Nearness; readonly used: readonly string[]; readonly seed: number }, // used: stems not to be asked again
): Question | null => {
  const open = verdicts
    .filter(
      ({ draft, rejection }) => !rejection && !order.used.includes(draft.stem) && isNear(draft, question, order.by),
    )
    .map(({ draft }) => draft);
  const [draft] = shuffled(open, chance(order.seed));
  return draft ? asQuestion(draft, question.id, order.seed) : null;
};

/** The draft behind a rejection, as a question to be mended or taken in; null when no draft is worded so. */
export const draftOf = (
  verdicts: readonly Verdict[],
  { kind, stem }: Pick<Rejection, 'kind' | 'stem'>,
  id: string,
  seed: number,
): Question | null => {
  const found = verdicts.find(({ draft }) => draft.kind === kind && draft.stem === stem);
  return found ? asQuestion(found.draft, id, seed) : null;
};
