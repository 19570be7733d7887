/** How sure a reader says to be (PEDAGOGY §3 "Certainty mode"): C1, C2, C3. */
export const SURENESS = [1, 2, 3] as const;
export type Sure = (typeof SURENESS)[number];

/** What each degree stands for when it is held against what came of it (PEDAGOGY §5 "Calibration"). */
export const FORECASTS: Readonly<Record<Sure, number>> = { 1: 0.5, 2: 0.73, 3: 0.9 };

const RIGHT_MARKS: Readonly<Record<Sure, number>> = { 1: 1, 2: 2, 3: 3 };
const WRONG_MARKS: Readonly<Record<Sure, number>> = { 1: 0, 2: -2, 3: -6 };

/** Fewer answers than this are told as counts and plotted nowhere. */
export const ENOUGH_TO_PLOT = 10;

/** A first answer with how sure its reader was. */
export type Forecast = { readonly sure: Sure; readonly right: boolean };

export type Bin = {
  readonly sure: Sure;
  readonly forecast: number; // what a reader so sure should reach
  readonly asked: number;
  readonly right: number;
  readonly share: number | null; // right of asked; null while there are too few to plot
};

export type Calibration = {
  readonly bins: readonly Bin[]; // C1 to C3
  readonly asked: number;
  readonly right: number;
  readonly brier: number; // mean (forecast − outcome)²: 0 is perfect
  readonly bias: number; // mean forecast − share right: above 0, surer than right
  readonly headline: number; // accuracy + 0.1 × (mean certainty mark − what that accuracy alone would earn)
};

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** The best that a reader of this accuracy can earn by always being equally sure. */
const expected = (accuracy: number): number => Math.max(accuracy, 4 * accuracy - 2, 9 * accuracy - 6);

const binOf = (sure: Sure, all: readonly Forecast[]): Bin => {
  const own = all.filter((each) => each.sure === sure);
  const right = own.filter((each) => each.right).length;
  const share = own.length >= ENOUGH_TO_PLOT ? right / own.length : null;
  return { sure, forecast: FORECASTS[sure], asked: own.length, right, share };
};

/** How well certainty matched accuracy; null where nobody was asked how sure they were. */
export const calibrationOf = (answers: readonly Forecast[]): Calibration | null => {
  if (answers.length === 0) return null;
  const right = answers.filter((each) => each.right).length;
  const accuracy = right / answers.length;
  const marks = mean(answers.map((each) => (each.right ? RIGHT_MARKS : WRONG_MARKS)[each.sure]));
  return {
    bins: SURENESS.map((sure) => binOf(sure, answers)),
    asked: answers.length,
    right,
    brier: mean(answers.map((each) => (FORECASTS[each.sure] - Number(each.right)) ** 2)),
    bias: mean(answers.map(({ sure }) => FORECASTS[sure])) - accuracy,
    headline: accuracy + 0.1 * (marks - expected(accuracy)),
  };
};

/** How sure the reader was of an attempt; null where the quiz did not ask. */
export const sureOf = (attempt: object | undefined): Sure | null =>
  attempt && 'certainty' in attempt ? (SURENESS.find((sure) => sure === attempt.certainty) ?? null) : null;
