import type { BlindItem } from './blind-solver.ts';
import type { Shown } from './run.ts';

/** What a reader who has not read is given; options of no fixed order as the quiz shows them. */
export const blindItem = ({ run, question }: Shown): BlindItem => ({
  article: run.name,
  stem: question.stem,
  options: question.options.map((option) => option.text),
  key: question.key[0] ?? 0,
});
