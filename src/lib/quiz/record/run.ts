import { dayNumber, type Day } from './days.ts';

/** The run of days on which a reader finished the day's edition. */
export type Run = {
  readonly length: number; // days in a row up to today, or to yesterday while today is still open
  readonly best: number; // the longest there ever was
  readonly isTodayDone: boolean;
  readonly ended: number; // how long the run was that a missed day ended; 0 while one stands, and before the first
};

/** The lengths of the runs in sorted day numbers, and the day with which the last one ends. */
const runsOf = (days: readonly number[]): readonly number[] =>
  days.reduce<number[]>((runs, day, at) => {
    const goesOn = at > 0 && days[at - 1] === day - 1;
    return goesOn ? [...runs.slice(0, -1), (runs.at(-1) ?? 0) + 1] : [...runs, 1];
  }, []);

/**
 * The run as it stands today. Two editions on one day count once; a day is missed only when it is over, so that
 * yesterday's run stands until midnight. Days after today (a clock put back) are left out.
 */
export const runOf = (finished: readonly Day[], today: Day): Run => {
  const now = dayNumber(today);
  const days = [...new Set(finished.map(dayNumber))].filter((day) => day <= now).sort((a, b) => a - b);
  const runs = runsOf(days);
  const last = days.at(-1);
  const stands = last !== undefined && now - last <= 1;
  const latest = runs.at(-1) ?? 0;
  return {
    length: stands ? latest : 0,
    best: Math.max(0, ...runs),
    isTodayDone: last === now,
    ended: stands ? 0 : latest,
  };
};
