import type { Item } from '../lines.ts';
import { SCALES, SMALL_NUMBERS, VAGUE_NUMBERS } from '../words/figures.ts';

/** A number as it stands in a line: up to which item, and what it may be worth. */
export type Numeral = {
  readonly to: number; // exclusive
  readonly values: readonly number[]; // [12], [5, 7] for "5-7"; empty for "dozens"
  readonly digits: boolean;
};

type Items = readonly Item[];

const DIGITS = /^[-−]?\d[\d,]*(?:\.\d+)?$/u;
const RANGE = /^(\d[\d,]*(?:\.\d+)?)[-–](\d[\d,]*(?:\.\d+)?)$/u;

/** "1,200" as a number. */
export const valueOf = (digits: string): number => Number(digits.replace(/,/gu, '').replace('−', '-'));

const scaleAt = (items: Items, i: number): number | null => SCALES[items[i]?.lower ?? ''] ?? null;

/** "4.5 million", "12", "5-7". */
const fromDigits = (items: Items, i: number): Numeral | null => {
  const text = items[i]?.text ?? '';
  if (!/\d/u.test(text)) return null;
  const range = RANGE.exec(text);
  const found = range === null ? (DIGITS.test(text) ? [text] : []) : [range[1] ?? '', range[2] ?? ''];
  if (found.length === 0) return null;
  const scale = scaleAt(items, i + 1);
  const values = found.map((one) => valueOf(one) * (scale ?? 1));
  return { to: scale === null ? i + 1 : i + 2, values, digits: true };
};

const smallValue = (word: string): number | null => {
  if (!word.includes('-')) return SMALL_NUMBERS[word] ?? null;
  const [tens = '', ones = '', ...rest] = word.split('-');
  const first = SMALL_NUMBERS[tens];
  if (first === undefined || rest.length > 0) return null;
  const second = SMALL_NUMBERS[ones];
  return second === undefined || first < 20 || second > 9 ? null : first + second;
};

// Longer than any number written in words.
const LONGEST = 9;

/** "twenty-one", "two hundred and fifty thousand", "a dozen", "half a million". */
const fromWords = (items: Items, i: number): Numeral | null => {
  let at = i;
  let total = 0;
  let group: number | null = null;
  if (items[at]?.lower === 'half' && items[at + 1]?.lower === 'a' && scaleAt(items, at + 2) !== null) {
    group = 0.5;
    at += 2;
  } else if (/^an?$/u.test(items[at]?.lower ?? '') && scaleAt(items, at + 1) !== null) {
    group = 1;
    at += 1;
  }
  for (; at < i + LONGEST; at += 1) {
    const word = items[at]?.lower ?? '';
    const small = smallValue(word);
    const scale = SCALES[word];
    if (small !== null) group = (group ?? 0) + small;
    else if (scale !== undefined && word.length > 2 && group !== null) {
      if (scale > 100) {
        total += group * scale;
        group = 0;
      } else group *= scale;
    } else if (!(word === 'and' && group !== null && total + group >= 100 && follows(items, at))) break;
  }
  return group === null || at === i ? null : { to: at, values: [total + group], digits: false };
};

/** "two hundred and fifty": "and" inside a number stands behind hundred or thousand. */
const follows = (items: Items, at: number): boolean =>
  /^(?:hundred|thousand|million)$/u.test(items[at - 1]?.lower ?? '') && smallValue(items[at + 1]?.lower ?? '') !== null;

/** "dozens", "tens of thousands", "a handful of", "a few hundred". */
const vague = (items: Items, i: number): Numeral | null => {
  const word = items[i]?.lower ?? '';
  const next = items[i + 1]?.lower ?? '';
  if (word === 'tens' && next === 'of' && VAGUE_NUMBERS.has(items[i + 2]?.lower ?? ''))
    return { to: i + 3, values: [], digits: false };
  if (word === 'hundreds' && next === 'of' && items[i + 2]?.lower === 'thousands')
    return { to: i + 3, values: [], digits: false };
  if (word === 'a' && /^(?:handful|couple)$/u.test(next) && items[i + 2]?.lower === 'of')
    return { to: i + 3, values: [], digits: false };
  if (word === 'a' && /^(?:few|couple)$/u.test(next))
    return { to: scaleAt(items, i + 2) === null ? i + 2 : i + 3, values: [], digits: false };
  return VAGUE_NUMBERS.has(word) ? { to: i + 1, values: [], digits: false } : null;
};

/** One number, never a range in words: "52" of "52 to 48". */
export const readSingle = (items: Items, i: number): Numeral | null =>
  fromDigits(items, i) ?? fromWords(items, i) ?? vague(items, i);

/** "between five and seven", "10 to 12 boats", "two or three": one amount with two ends, of which `first` is one. */
const readRange = (items: Items, i: number, first: Numeral): Numeral | null => {
  const low = first.values[0];
  if (low === undefined || first.values.length !== 1) return null;
  const link = items[first.to]?.lower ?? '';
  const before = items[i - 1]?.lower ?? '';
  const second = /^(?:and|to|or)$/u.test(link) ? readSingle(items, first.to + 1) : null;
  const high = second?.values[0];
  if (second === null || high === undefined || high <= low || second.digits !== first.digits) return null;
  const joined =
    (link === 'and' && before === 'between') ||
    (link === 'or' && high <= low * 2) ||
    (link === 'to' && before !== 'from' && high <= low * 3 && /^(?:noun|adj|name)$/u.test(items[second.to]?.tag ?? ''));
  return joined ? { to: second.to, values: [low, high], digits: first.digits } : null;
};

/** The number that begins at item `i`, or null. */
export const readNumeral = (items: Items, i: number): Numeral | null => {
  const first = readSingle(items, i);
  return first === null ? null : (readRange(items, i, first) ?? first);
};
