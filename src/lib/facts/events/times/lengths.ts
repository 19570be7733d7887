import { DURATION_UNITS } from '../../../language/words/times.ts';
import type { Item } from '../../lines.ts';
import { CURRENCIES, MEASURES } from '../../words/figures.ts';
import { readNumeral } from '../numerals.ts';
import { type Items, type TimeMatch, lower } from './reader.ts';

const AFTERWARDS = /^(?:ago|later|earlier|before|afterwards|previously|on)$/u;

const isLoose = (word: string): boolean => /^(?:a|an|several|few|many|another|half)$/u.test(word);

const MEASURES_TIME = /^(?:mornings|afternoons|evenings|nights)$/u;

/** “two and a half hours”, “a fortnight”, “24-hour”; with “ago” or “later” a point in time. */
export const duration = (items: Items, i: number): TimeMatch | null => {
  const joined = /^(?:\d+|[a-z]+(?:-and-a-half)?)-(second|minute|hour|day|night|week|month|year|decade)s?$/u.exec(
    lower(items, i),
  );
  if (joined !== null && (/^\d/u.test(lower(items, i)) || readsNumber(items, i)))
    return { to: i + 1, kind: 'duration' };
  let to = durationEnd(items, i);
  if (to < 0) return null;
  if (lower(items, to) === 'old' || (lower(items, to) === 'of' && lower(items, to + 1) === 'age')) return null;
  if (lower(items, to) === 'and' && lower(items, to + 1) === 'a' && /^(?:half|quarter)$/u.test(lower(items, to + 2)))
    to += 3;
  // "2 hours 11 minutes"
  const more = readNumeral(items, to);
  if (more !== null && /^(?:minutes|seconds|months|days)$/u.test(lower(items, more.to))) to = more.to + 1;
  const after = lower(items, to);
  return AFTERWARDS.test(after) && !(after === 'on' && items[to + 1]?.tag !== 'mark')
    ? { to: to + 1, kind: 'relative' }
    : { to, kind: 'duration' };
};

const readsNumber = (items: Items, i: number): boolean => {
  const item = items[i];
  const word = item?.lower.split('-')[0] ?? '';
  return item !== undefined && readNumeral([{ ...item, lower: word, text: word }], 0) !== null;
};

/** Where "two and a half years", "a fortnight", "half an hour" ends, or -1. */
const durationEnd = (items: Items, i: number): number => {
  const number = readNumeral(items, i);
  let to = number?.to ?? (isLoose(lower(items, i)) ? i + 1 : -1);
  if (to < 0) return -1;
  if (number === null && /^(?:half|few)$/u.test(lower(items, i)) && /^an?$/u.test(lower(items, to))) to += 1;
  if (number === null && lower(items, i) === 'a' && /^(?:few|further)$/u.test(lower(items, to))) to += 1;
  const single = number === null && /^an?$/u.test(lower(items, i));
  if (lower(items, to) === 'and' && lower(items, to + 1) === 'a' && lower(items, to + 2) === 'half') to += 3;
  if (/^(?:more|consecutive|straight|full|whole|further|successive)$/u.test(lower(items, to))) to += 1;
  // "a day return", "a second email" measure nothing, and "$9,400 a year" is a rate
  if (
    single &&
    (items[to + 1]?.tag === 'noun' ||
      items[to + 1]?.tag === 'adj' ||
      ((isRate(items[i - 1]) || items[i - 1]?.tag === 'noun') && !AFTERWARDS.test(lower(items, to + 1))))
  )
    return -1;
  if (single && lower(items, to) === 'second' && !/^(?:later|ago)$/u.test(lower(items, to + 1))) return -1;
  return DURATION_UNITS.has(lower(items, to)) || MEASURES_TIME.test(lower(items, to)) ? to + 1 : -1;
};

const isRate = (before: Item | undefined): boolean =>
  before !== undefined &&
  (before.tag === 'num' ||
    /^(?:once|twice|times)$/u.test(before.lower) ||
    CURRENCIES.has(before.lower) ||
    MEASURES.has(before.lower) ||
    DURATION_UNITS.has(before.lower) ||
    /^\p{Sc}/u.test(before.text));
