import type { HeatCell } from '../../class/report/heat.ts';
import { EXPECTED, type Calibration } from '../../class/report/calibration.ts';
import { NEEDS } from '../../class/report/show-when.ts';
import type { Estimate } from '../../class/report/statistics.ts';
import type { Calibration as Plotted } from '../../quiz/calibration.ts';
import { m } from '../messages/messages.js';

/** "62 % (44 to 77)". */
export const shareWords = ({ value, low, high }: Estimate): string =>
  m.class_share({ n: Math.round(value * 100), low: Math.round(low * 100), high: Math.round(high * 100) });

const two = (value: number): string => value.toFixed(2).replace('-', '−');

/** "0.34 (0.02 to 0.60)". */
export const coefficientWords = ({ value, low, high }: Estimate): string =>
  m.class_coefficient({ value: two(value), low: two(low), high: two(high) });

export const decimal = two;

/** What so many learners are enough for, and what is held back. */
export const enoughWords = (learners: number): string => {
  if (learners < NEEDS.counts) return m.class_enough_nothing({ n: NEEDS.counts });
  if (learners < NEEDS.difficulty) return m.class_enough_counts({ n: NEEDS.difficulty });
  if (learners < NEEDS.discrimination) return m.class_enough_shares({ n: NEEDS.discrimination });
  if (learners < NEEDS.groups) return m.class_enough_r({ n: NEEDS.groups });
  return learners < NEEDS.advice ? m.class_enough_groups({ n: NEEDS.advice }) : m.class_enough_all();
};

export const HEATS = ['none', 'some', 'half', 'most'] as const;
export type Heat = (typeof HEATS)[number];

/** How much of a class misread what a sentence says: below a quarter it is not marked. */
export const heatOf = ({ asked, missed }: Pick<HeatCell, 'asked' | 'missed'>): Heat => {
  const share = asked === 0 ? 0 : missed / asked;
  if (share < 0.25) return 'none';
  if (share < 0.5) return 'some';
  return share < 0.75 ? 'half' : 'most';
};

/** The class's certainty, as the plot of a single reader draws one. */
export const asPlotted = ({ bias, bins }: Calibration): Pick<Plotted, 'bins' | 'bias'> => ({
  bias,
  bins: bins.map(({ certainty, answers: asked, right, plotted }) => ({
    sure: certainty,
    forecast: EXPECTED[certainty],
    asked,
    right,
    share: plotted ? right / asked : null,
  })),
});
