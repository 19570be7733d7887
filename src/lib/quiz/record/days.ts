/** A day as the reader's calendar has it: "2026-03-14". */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

const DAYS_PER_ERA = 146_097; // four hundred years
const DAYS_TO_1970 = 719_468; // from 1 March of the year 0

/**
 * The days since 1 January 1970, by the calendar alone: no clock, no time zone, no hour that a summer takes away.
 * Years begin in March here, so that the odd day of February comes last.
 */
export const dayNumber = (day: Day): number => {
  const [, year, month, date] = (DAY.exec(day) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined)
    throw new Error(`Expected a day like 2026-03-14, got ${day}`);
  const fromMarch = (month + 9) % 12;
  const years = month > 2 ? year : year - 1;
  const era = Math.floor(years / 400);
  const yearOfEra = years - era * 400;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + date - 1;
  return era * DAYS_PER_ERA + yearOfEra * 365 + leaps + dayOfYear - DAYS_TO_1970;
};
