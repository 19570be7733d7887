import type { Day } from '../quiz/record/days.ts';

/** The day that a moment belongs to where the reader is. */
export const dayOf = (moment: Date): Day =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part, n) => String(part).padStart(n === 0 ? 4 : 2, '0'))
    .join('-');

/** The last moment of the reader's day, in milliseconds since 1970. */
export const endOfDay = (moment: Date): number =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + 1).getTime() - 1;

/** A day in the words of a language: "14 Mar 2026". */
export const dayWords = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
