import { MONTHS, WEEKDAYS } from '../../../language/words/times.ts';
import type { TimeFact } from '../../facts.ts';
import type { Item } from '../../lines.ts';

/** What one reader made of the words that begin at an item. */
export type TimeMatch = { readonly to: number; readonly kind: TimeFact['kind'] };

/** The items of one line. */
export type Items = readonly Item[];

/** One way in which English news writes a time. */
export type TimeReader = {
  readonly id: string;
  readonly example: readonly [sentence: string, time: string];
  readonly counterexample: string;
  readonly read: (items: Items, i: number) => TimeMatch | null;
};

/** The word at an item, in small letters. */
export const lower = (items: Items, i: number): string => items[i]?.lower ?? '';

/** True for a word with a capital. */
export const isCapital = (item: Item | undefined): boolean => item !== undefined && /^\p{Lu}/u.test(item.text);

/** True for the name of a month. */
export const isMonth = (item: Item | undefined): boolean =>
  item !== undefined && MONTHS.has(item.lower) && isCapital(item);

/** True for the name of a day. */
export const isWeekday = (item: Item | undefined): boolean =>
  item !== undefined && WEEKDAYS.has(item.lower) && isCapital(item);

/** True for four digits that can be a year. */
export const isYear = (item: Item | undefined): boolean => item !== undefined && /^(?:1[5-9]|20)\d\d$/u.test(item.text);
