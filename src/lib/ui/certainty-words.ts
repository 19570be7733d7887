import { BREAK_POINTS, CERTAINTY_MARKS } from '../quiz/certainty.ts';
import type { CertaintyLevel } from '../quiz/quiz-type.ts';
import { m } from './messages/messages.js';

const NAMES: Readonly<Record<CertaintyLevel, () => string>> = {
  1: m.play_sure_1,
  2: m.play_sure_2,
  3: m.play_sure_3,
};

const [FIRST, SECOND] = BREAK_POINTS;

/** From which chance of being right a degree pays best. */
const CHANCES: Readonly<Record<CertaintyLevel, () => string>> = {
  1: () => m.play_sure_below({ n: FIRST }),
  2: () => m.play_sure_between({ from: FIRST, to: SECOND }),
  3: () => m.play_sure_above({ n: SECOND }),
};

const MINUS = '−';

/** "+2", "0", "−6". */
export const signed = (mark: number): string => (mark > 0 ? `+${mark}` : mark < 0 ? `${MINUS}${Math.abs(mark)}` : '0');

export const certaintyName = (certainty: CertaintyLevel): string => NAMES[certainty]();
export const certaintyChance = (certainty: CertaintyLevel): string => CHANCES[certainty]();

/** "Right +3, wrong −6". */
export const certaintyStakes = (certainty: CertaintyLevel): string => {
  const { right, wrong } = CERTAINTY_MARKS[certainty];
  return m.play_sure_stakes({ right: signed(right), wrong: signed(wrong) });
};
