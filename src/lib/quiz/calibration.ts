import { headlineOf } from './certainty.ts';
import { CERTAINTIES, type CertaintyLevel } from './quiz-type.ts';

/** What each degree stands for when it is held against what came of it (PEDAGOGY §5 "Calibration"). */
export const FORECASTS: Readonly<Record<CertaintyLevel, number>> = { 1: 0.5, 2: 0.73, 3: 0.9 };

/** Fewer answers than this are told as counts and plotted nowhere. */
export const ENOUGH_TO_PLOT = 10;

/** A first answer with how sure its reader was. */
export type Forecast = { readonly sure: CertaintyLevel; readonly right: boolean };

export type Bin = {
  readonly sure: CertaintyLevel;
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

const binOf = (sure: CertaintyLevel, all: readonly Forecast[]): Bin => {
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
  return {
    bins: CERTAINTIES.map((sure) => binOf(sure, answers)),
    asked: answers.length,
    right,
    brier: mean(answers.map((each) => (FORECASTS[each.sure] - Number(each.right)) ** 2)),
    bias: mean(answers.map(({ sure }) => FORECASTS[sure])) - accuracy,
    headline: headlineOf(answers.map(({ sure, right: isRight }) => ({ certainty: sure, right: isRight }))),
  };
};
