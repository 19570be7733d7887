import { MONTHS, WEEKDAYS } from '../../language/words/times.ts';
import { capital } from '../phrase.ts';

const DAYS = [...WEEKDAYS].slice(0, 7); // without their short forms
const YEAR = [...MONTHS].slice(0, 12);
const WEEK = 7; // days
const SAFE = 21; // a week after such a day every month still has days

const neighbour = (words: readonly string[], word: string): string | null => {
  const at = words.indexOf(word.toLowerCase());
  return at < 0 ? null : capital(words[(at + words.length - 1) % words.length] ?? '');
};

/** "3 March" as "10 March", "24 March" as "17 March": a week apart. */
const nearDate = (value: string): string | null => {
  const found = /(?<!\d)(\d{1,2})(?!\d)/u.exec(value);
  const day = Number(found?.[1]);
  return found ? value.replace(found[0], String(day <= SAFE ? day + WEEK : day - WEEK)) : null;
};

/** "9am" as "10am", "9.40pm" as "10.40pm": an hour apart, in the same half of the day. */
const nearClock = (value: string): string | null => {
  const found = /^(\d{1,2})(?=[.:]?\d*\s?[ap]\.?m)/iu.exec(value);
  const hour = Number(found?.[1]);
  return found && hour >= 1 && hour <= 11 ? value.replace(found[0], String(hour < 11 ? hour + 1 : hour - 1)) : null;
};

/** A day of the week, a date, a month or an hour near the one given and written like it; null for any other time. */
export const nearTime = (value: string): string | null => {
  const word = /\p{L}{3,}/u.exec(value)?.[0] ?? '';
  const weekday = neighbour(DAYS, word);
  if (weekday && value.startsWith(word)) return value.replace(word, weekday);
  const month = neighbour(YEAR, word);
  if (month) return value === word ? month : /\d{4}/u.test(value) ? null : nearDate(value);
  return nearClock(value);
};
