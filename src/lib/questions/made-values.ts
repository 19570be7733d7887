import type { Slot } from './asking/slot.ts';
import type { Context } from './context.ts';

const WORDS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
const NUMERAL = /\d[\d,]*(?:\.\d+)?/u;
const DAY_OF_MONTH = /(?<!\d)\d{1,2}(?!\d)/u;

/** How far off a made value lies, nearest in reach first: never so far that its size tells it. */
const FACTORS = [0.75, 1.25, 0.6, 1.5, 1.75];
const YEARS_OFF = [-7, 6, -12, 13, -4, 3];
const DAYS_OFF = [-7, 7, -4, 5, 11];
const HOURS_OFF = [-2, 1, 2, -1];
const WORDS_OFF = [-2, 2, 3, -3, 4];
const NEW_YEARS = 2000; // of a year still in sight only nearer ones are likely
const NEW_YEARS_OFF = [-2, 1, -3, -1, 2];
const YEARS_AHEAD_OFF = [2, -1, 3, 1]; // of a year to come
const LAST_YEAR = 2025; // past the last that the text speaks of, a year tells itself

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** As round as the value is: 400 → 300, 9,400 → 7,100, 1.5 → 1.1. */
const asRound = (value: number, numeral: string): string => {
  const decimals = numeral.split('.')[1]?.length ?? 0;
  if (decimals > 0) return value.toFixed(decimals);
  const zeros = /0*$/u.exec(numeral.replace(/,/gu, ''))?.[0].length ?? 0;
  const unit = 10 ** zeros;
  const rounded = Math.round(value / unit) * unit;
  return numeral.includes(',') || rounded >= 10_000 ? grouped(rounded) : String(rounded);
};

const scaled = (key: string, most: number): string[] => {
  const numeral = NUMERAL.exec(key)?.[0] ?? '';
  const value = Number(numeral.replace(/,/gu, ''));
  if (!(value > 2)) return [];
  return FACTORS.map((factor) => asRound(value * factor, numeral))
    .filter(
      (text) => text !== numeral && Number(text.replace(/,/gu, '')) > 1 && Number(text.replace(/,/gu, '')) <= most,
    )
    .map((text) => key.replace(numeral, () => text));
};

const moved = (key: string, found: RegExp, offs: readonly number[], least: number, most: number): string[] => {
  const numeral = found.exec(key)?.[0];
  if (numeral === undefined) return [];
  return offs
    .map((off) => Number(numeral) + off)
    .filter((value) => value >= least && value <= most)
    .map((value) => key.replace(found, String(value)));
};

/** “Six weeks” → “four weeks”: a small number in words. */
const worded = (key: string): string[] => {
  const [first = ''] = key.split(' ');
  const value = WORDS.indexOf(first.toLowerCase());
  if (value < 3) return [];
  return WORDS_OFF.flatMap((off) => WORDS[value + off] || []).map((word) => key.replace(first, word));
};

const inNumbers = (key: string, most: number): string[] => (/\d/u.test(key) ? scaled(key, most) : worded(key));

/** The days or months before and after one. */
const named = (names: readonly string[], key: string, offs: readonly number[]): string[] => {
  const at = names.indexOf(key);
  return at < 0 ? [] : offs.flatMap((off) => names[at + off] ?? []);
};

/** Never later than the last year that the text speaks of: what has happened happened before it was written. */
const yearsLike = (key: string, lastYear: number): string[] => {
  const year = Number(key);
  if (year > LAST_YEAR) return moved(key, /\d{4}/u, YEARS_AHEAD_OFF, year - 1, year + 3);
  const isNew = year >= NEW_YEARS;
  const most = isNew ? Math.max(year, Math.min(lastYear, LAST_YEAR)) : LAST_YEAR;
  return moved(key, /\d{4}/u, isNew ? NEW_YEARS_OFF : YEARS_OFF, 1000, most);
};

const lastYearIn = (text: string): number =>
  Math.max(0, ...(text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu) ?? []).map(Number));

const valuesLike = (key: string, form: Slot['form'], lastYear: number): string[] => {
  switch (form) {
    case 'number':
    case 'money':
    case 'measure':
      return inNumbers(key, Infinity);
    case 'duration':
      return /\bto\b/u.test(key) ? [] : inNumbers(key, Infinity);
    case 'percent':
      return inNumbers(key, Math.max(100, Number(NUMERAL.exec(key)?.[0] ?? 0)) - 1);
    case 'year':
      return yearsLike(key, lastYear);
    case 'date':
      return moved(key, DAY_OF_MONTH, DAYS_OFF, 1, 28);
    case 'moment':
      return /\s(?:on|and|to)\s/u.test(key) ? [] : moved(key, /^\d{1,2}/u, HOURS_OFF, 1, 12);
    case 'weekday':
      return named(DAYS, key, [1, -1, 2, -2]);
    case 'month':
      return named(MONTHS, key, [2, -2, 1, -1, 3]);
    case 'name':
      return [];
  }
};

/**
 * Values as a careful writer makes them up where the article has too few of a kind: of the key’s form and roundness, near its size, and
 * nowhere in the text, so that the article can say that it does not have them.
 */
export const madeValues = (context: Context, key: string, form: Slot['form']): string[] => {
  const made = valuesLike(key, form, lastYearIn(context.scope.plain)).filter(
    (text) => !context.scope.plain.includes(text.toLowerCase()),
  );
  return [...new Set(made)];
};
