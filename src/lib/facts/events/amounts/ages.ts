import type { Item } from '../../lines.ts';
import { readNumeral } from '../numerals.ts';
import type { AmountMatch, Items } from './reader.ts';

/** “Jorun Falk, 52,”, “a 34-year-old”, “who is 8”, “40 years old”. */
export const age = (items: Items, i: number): AmountMatch | null => {
  const item = items[i];
  if (item === undefined) return null;
  const compound = /^(\d+|[a-z]+(?:-[a-z]+)?)-(?:year|month|week|day)s?-olds?$/u.exec(item.lower);
  if (compound !== null)
    return { to: i + 1, kind: 'age', unit: 'year', values: /^\d/u.test(item.text) ? [Number(compound[1])] : [] };
  const number = readNumeral(items, i);
  if (number === null || number.values.length !== 1) return null;
  const { to, values } = number;
  if (/^(?:years?|months|weeks|days)$/u.test(items[to]?.lower ?? '') && items[to + 1]?.lower === 'old')
    return { to: to + 2, kind: 'age', unit: 'year', values };
  if (/^years$/u.test(items[to]?.lower ?? '') && items[to + 1]?.lower === 'of' && items[to + 2]?.lower === 'age')
    return { to: to + 3, kind: 'age', unit: 'year', values };
  const years = values[0] ?? 0;
  if (to !== i + 1 || years > 120) return null;
  const before = items[i - 1]?.lower ?? '';
  const old = { to, kind: 'age' as const, unit: 'year', values };
  if (before === 'aged') return old;
  // "At 78, he is the oldest"
  if (
    before === 'at' &&
    (i === 1 || items[i - 2]?.tag === 'mark') &&
    items[to]?.text === ',' &&
    number.digits &&
    years > 9
  )
    return old;
  if (before === 'of' && items[i - 2]?.lower === 'age') return old;
  const closes = /^[,.;)]$/u.test(items[to]?.text ?? '') || to === items.length;
  if (number.digits && /^[,(]$/u.test(items[i - 1]?.text ?? '') && closes && isPerson(items[i - 2])) return old;
  // "who is 8", "she is 61": nothing else is said to be a bare number
  return number.digits &&
    closes &&
    /^(?:is|was|turned|turns)$/u.test(before) &&
    /^(?:who|he|she)$/u.test(items[i - 2]?.lower ?? '')
    ? old
    : null;
};

const isPerson = (item: Item | undefined): boolean =>
  item !== undefined && /^\p{Lu}/u.test(item.text) && item.tag !== 'time';
