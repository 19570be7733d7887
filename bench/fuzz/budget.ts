import { best } from '../best.ts';
import type { Fault } from './fault.ts';

/** How long a text may take: ten times as much a character as an article that nobody spoilt, and a little for each start. */
export type Budget = { readonly perCharacter: number; readonly atOnce: number }; // milliseconds

const TIMES = 10;
const AT_ONCE = 25; // a collection of garbage, a turn of another process

export const measureBudget = (texts: readonly string[], work: (text: string) => void): Budget => {
  for (let warm = 0; warm < 10; warm += 1) texts.forEach(work);
  const rates = texts.map((text) => best(() => work(text), 7) / Math.max(1, text.length));
  return { perCharacter: TIMES * Math.max(...rates), atOnce: AT_ONCE };
};

const allowed = ({ perCharacter, atOnce }: Budget, text: string): number => atOnce + perCharacter * text.length;

/** Too slow only when the best of several turns is: a busy machine adds time, never takes it. */
export const faultInTime = (text: string, took: number, budget: Budget, work: (text: string) => void): Fault | null => {
  if (took <= allowed(budget, text)) return null;
  const least = best(() => work(text), 4);
  if (least <= allowed(budget, text)) return null;
  return { kind: 'slow', detail: `${least.toFixed(0)} ms for ${text.length} characters` };
};

const LONG = 40_000; // characters

/** A text many times over takes no longer a character than once: four times the length, less than eight times the time. */
export const faultInGrowth = (text: string, work: (text: string) => void): Fault | null => {
  const small = `${text}\n\n`.repeat(Math.max(1, Math.ceil(LONG / (text.length + 2))));
  const large = small.repeat(4);
  let once = Number.POSITIVE_INFINITY;
  let fourTimes = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 4; turn += 1) {
    once = Math.min(
      once,
      best(() => work(small), 1),
    );
    fourTimes = Math.min(
      fourTimes,
      best(() => work(large), 1),
    );
    if (turn > 0 && fourTimes < 8 * once + AT_ONCE) return null;
  }
  return {
    kind: 'grows',
    detail: `${once.toFixed(0)} ms for ${small.length} characters, ${fourTimes.toFixed(0)} for four times`,
  };
};
