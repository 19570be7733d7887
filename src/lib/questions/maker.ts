import type { Context } from './context.ts';
import type { Draft, Kind } from './question.ts';

/**
 * One way to write questions: looks at an article's facts and writes every draft it can; the gates judge them afterwards.
 * `matches` is a short article that must yield a draft of this kind which passes, `not` one that must yield none.
 */
export type Maker = {
  readonly id: Kind;
  readonly write: (context: Context) => readonly Draft[];
  readonly matches: string;
  readonly not: string;
};

/** The line under an answer that keeps a claim a claim. */
export const statusLine = (claim: string): string => `${claim}. This quiz has not checked it.`;
