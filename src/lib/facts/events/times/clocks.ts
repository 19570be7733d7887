import type { Item } from '../../lines.ts';
import { readNumeral } from '../numerals.ts';
import { type Items, type TimeMatch, lower } from './reader.ts';

const isClock = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?:[ap]\.?m\.?)?$/u.test(item.lower);

const isHalfDay = (item: Item | undefined): boolean => item !== undefined && /^[ap]\.?m\.?$/u.test(item.lower);

/** "one minute past noon", "ten minutes to six". */
export const minutesPast = (items: Items, i: number): TimeMatch | null => {
  const number = readNumeral(items, i);
  if (
    number === null ||
    !/^minutes?$/u.test(lower(items, number.to)) ||
    !/^(?:past|to|before|after)$/u.test(lower(items, number.to + 1))
  )
    return null;
  const hour = clock(items, number.to + 2);
  return hour === null ? null : { to: hour.to, kind: 'clock' };
};

/** “5 a.m.”, “17.12” behind “at”, “half past nine”, “noon”. */
export const clock = (items: Items, i: number): TimeMatch | null => {
  const item = items[i];
  if (item === undefined) return null;
  const word = item.lower;
  if (/^(?:1[0-2]|[1-9])(?:[.:][0-5]\d)?[ap]\.?m\.?$/u.test(word)) return { to: i + 1, kind: 'clock' };
  if ((isClock(item) || /^(?:1[0-2]|[1-9])$/u.test(item.text)) && isHalfDay(items[i + 1]))
    return { to: i + 2, kind: 'clock' };
  if (/^o'clock$/u.test(lower(items, i + 1)) && readNumeral(items, i)?.to === i + 1)
    return { to: i + 2, kind: 'clock' };
  if (
    isClock(item) &&
    (item.text.includes(':') || /^(?:at|by|before|after|until|till|from|the|around|about)$/u.test(lower(items, i - 1)))
  )
    return { to: i + 1, kind: 'clock' };
  if (
    /^(?:half|quarter)$/u.test(word) &&
    /^(?:past|to)$/u.test(lower(items, i + 1)) &&
    readNumeral(items, i + 2) !== null
  )
    return { to: i + 3, kind: 'clock' };
  if (
    /^(?:[01]\d|2[0-3])[0-5]\d$/u.test(item.text) &&
    /^(?:gmt|bst|cet|utc|est|edt|local|hours)$/u.test(lower(items, i + 1))
  )
    return { to: i + 1, kind: 'clock' };
  return /^(?:noon|midnight|midday)$/u.test(word) ? { to: i + 1, kind: 'clock' } : null;
};
