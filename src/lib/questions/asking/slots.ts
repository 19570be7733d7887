import type { Figure } from '../../facts/events/figure.ts';
import { moneySlot, percentSlot } from './amount-slots.ts';
import type { Clause } from './clause.ts';
import { countSlot } from './count-slot.ts';
import { measureSlot } from './measure-slot.ts';
import type { Slot } from './slot.ts';
import { durationSlot, timeSlot } from './time-slots.ts';

type Ask = (clause: Clause, figure: Figure) => Slot | null;

/** How each kind of figure is asked for; what is not here is not asked for. */
const ASKS: Partial<Record<Figure['kind'], Ask>> = {
  count: countSlot,
  casualties: countSlot,
  votes: countSlot,
  money: moneySlot,
  percent: percentSlot,
  day: timeSlot,
  date: timeSlot,
  clock: timeSlot,
  duration: durationSlot,
  measure: measureSlot,
};

/** The question words for a figure in its clause; null where no safe question asks for it. */
export const figureSlot = (clause: Clause, figure: Figure): Slot | null => ASKS[figure.kind]?.(clause, figure) ?? null;
