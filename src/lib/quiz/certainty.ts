import { tidy } from './marks.ts';
import type { CertaintyLevel } from './quiz-type.ts';

type Marks = { readonly right: number; readonly wrong: number };

/** What an answer is worth by how sure its reader was (PEDAGOGY §3 "Certainty mode"). */
export const CERTAINTY_MARKS: Readonly<Record<CertaintyLevel, Marks>> = {
  1: { right: 1, wrong: 0 },
  2: { right: 2, wrong: -2 },
  3: { right: 3, wrong: -6 },
};

/** The chance of being right, in per cent, from which a degree pays better than the one below it. */
export const BREAK_POINTS = [67, 80] as const;

/** A first answer, and how sure its reader was of it. */
export type Weighed = { readonly certainty: CertaintyLevel; readonly right: boolean };

/** Answers with the certainty they were given with, added up. */
export type CertaintyResult = {
  readonly asked: number;
  readonly right: number;
  readonly headline: number; // 0–1: accuracy, a little more or less by how well certainty matched it
};

/** The certainty mark of one answer. */
export const certaintyMark = ({ certainty, right }: Weighed): number =>
  CERTAINTY_MARKS[certainty][right ? 'right' : 'wrong'];

/** Certain and wrong: such a reader is shown the passage before anything else is said. */
export const isSurelyWrong = (certainty: CertaintyLevel | null, right: boolean): boolean => certainty === 3 && !right;

/** The mean mark of a reader of that accuracy who always says the one degree that pays best for it. */
const expectedAt = (accuracy: number): number => Math.max(accuracy, 4 * accuracy - 2, 9 * accuracy - 6);

/** Accuracy, and a tenth of what the certainty marks come to over or under what that accuracy alone would earn. */
export const headlineOf = (weighed: readonly Weighed[]): number => {
  const accuracy = weighed.filter(({ right }) => right).length / weighed.length;
  const mean = weighed.reduce((sum, each) => sum + certaintyMark(each), 0) / weighed.length;
  return accuracy + 0.1 * (mean - expectedAt(accuracy));
};

/** How right and how well judged the answers were together; null where nobody was asked. Never below nothing. */
export const certaintyResult = (weighed: readonly Weighed[]): CertaintyResult | null => {
  if (weighed.length === 0) return null;
  const right = weighed.filter((each) => each.right).length;
  return { asked: weighed.length, right, headline: Math.max(0, tidy(headlineOf(weighed))) };
};
