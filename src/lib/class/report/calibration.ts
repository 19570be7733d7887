import { CERTAINTIES, type CertaintyLevel } from '../../quiz/quiz-type.ts';
import { ANSWERS_FOR_BIN } from './show-when.ts';
import type { Table } from './table.ts';

/** How often somebody who says C1, C2 or C3 should be right (PEDAGOGY §5). */
export const EXPECTED: Readonly<Record<CertaintyLevel, number>> = { 1: 0.5, 2: 0.73, 3: 0.9 };

export type CalibrationBin = {
  readonly certainty: CertaintyLevel;
  readonly answers: number;
  readonly right: number;
  readonly plotted: boolean;
};

/** How well certainty went with being right: Brier score, bias (above 0: too sure), and a bin a level. */
export type Calibration = {
  readonly answers: number;
  readonly brier: number;
  readonly bias: number;
  readonly bins: readonly CalibrationBin[];
};

/** The calibration of all first replies that said how sure; null where none did. */
export const calibrationOf = ({ questions, sheets }: Table): Calibration | null => {
  const pairs = sheets.flatMap(({ first }) =>
    questions.flatMap((question) => {
      const marked = first[question];
      const certainty = marked?.given.reply.certainty;
      return marked && certainty ? [{ certainty, right: marked.outcome.first.right }] : [];
    }),
  );
  if (pairs.length === 0) return null;
  const mean = (of: (pair: (typeof pairs)[number]) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  return {
    answers: pairs.length,
    brier: mean(({ certainty, right }) => (EXPECTED[certainty] - Number(right)) ** 2),
    bias: mean(({ certainty, right }) => EXPECTED[certainty] - Number(right)),
    bins: CERTAINTIES.map((certainty) => {
      const own = pairs.filter((pair) => pair.certainty === certainty);
      return {
        certainty,
        answers: own.length,
        right: own.filter(({ right }) => right).length,
        plotted: own.length >= ANSWERS_FOR_BIN,
      };
    }),
  };
};
