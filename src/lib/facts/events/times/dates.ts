import { DAY_PARTS } from '../../../language/words/times.ts';
import type { Item } from '../../lines.ts';
import { FEASTS } from '../../words/moments.ts';
import { type Items, type TimeMatch, isCapital, isMonth, isWeekday, isYear, lower } from './reader.ts';

const isDayNumber = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u.test(item.lower);

/** “14 May 2025”, “Feb. 3, 1911”, “the 1990s”, “in 2019”. */
export const date = (items: Items, i: number): TimeMatch | null => {
  const withYear = (to: number): number =>
    items[to]?.text === ',' && isYear(items[to + 1]) ? to + 2 : isYear(items[to]) ? to + 1 : to;
  const [a, b] = [items[i], items[i + 1]];
  if (isMonth(a) && isDayNumber(b)) return { to: withYear(i + 2), kind: 'date' };
  if (isDayNumber(a) && isMonth(b)) return { to: withYear(i + 2), kind: 'date' };
  const listed = dayList(items, i);
  if (listed > 0) return { to: withYear(listed), kind: 'date' };
  if (isDayNumber(a) && b?.lower === 'of' && isMonth(items[i + 2])) return { to: withYear(i + 3), kind: 'date' };
  if (isMonth(a) && isYear(b)) return { to: i + 2, kind: 'date' };
  if (isMonth(a) && (!/^(?:may|march)$/u.test(a?.lower ?? '') || monthNotVerb(items, i)))
    return { to: i + 1, kind: 'date' };
  if (a !== undefined && /^(?:(?:mid|early|late)-)?(?:1[5-9]|20)\d0s$/u.test(a.lower))
    return { to: i + 1, kind: 'date' };
  if (a !== undefined && /^(?:1[5-9]|20)\d\d[-–](?:\d\d|20\d\d|19\d\d)$/u.test(a.text))
    return { to: i + 1, kind: 'date' };
  if (
    FEASTS.has(a?.lower ?? '') &&
    isCapital(a) &&
    /^(?:at|by|before|until|since|last|next|this|after|over)$/u.test(lower(items, i - 1))
  )
    return {
      to: DAY_PARTS.has(b?.lower ?? '') || /^(?:day|eve|week)$/u.test(b?.lower ?? '') ? i + 2 : i + 1,
      kind: 'date',
    };
  return isYear(a) && datesAYear(items, i) ? { to: i + 1, kind: 'date' } : null;
};

/** "1, 2 and 3 March": where it ends, or 0. */
const dayList = (items: Items, i: number): number => {
  let at = i;
  while (isDayNumber(items[at]) && /^(?:,|and|to|or)$/u.test(lower(items, at + 1)) && at < i + 8) at += 2;
  return at > i && isDayNumber(items[at]) && isMonth(items[at + 1]) ? at + 2 : 0;
};

/** "in May", "the May meeting", never "May may resign". */
const monthNotVerb = (items: Items, i: number): boolean =>
  /^(?:in|last|next|this|since|until|by|of|early|late|mid|from|to|during|before|after|and|between)$/u.test(
    lower(items, i - 1),
  ) ||
  (/^(?:the|a|its|their)$/u.test(lower(items, i - 1)) && items[i + 1]?.tag === 'noun');

const datesAYear = (items: Items, i: number): boolean => {
  const before = lower(items, i - 1);
  if (
    /^(?:in|since|until|till|from|by|before|after|during|of|about|around|circa|early|late|mid|between)$/u.test(before)
  )
    return true;
  // "between 1908 and 1916", "from 1908 to 1916"
  return /^(?:and|to|or)$/u.test(before) && isYear(items[i - 2]);
};

/** “Monday”, “Sunday evening”. */
export const day = (items: Items, i: number): TimeMatch | null =>
  isWeekday(items[i]) ? { to: DAY_PARTS.has(lower(items, i + 1)) ? i + 2 : i + 1, kind: 'day' } : null;
