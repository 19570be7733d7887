import { DAY_PARTS, DURATION_UNITS, MONTHS, WEEKDAYS } from '../../language/words/times.ts';
import type { TimeFact } from '../facts.ts';
import type { Item } from '../lines.ts';
import { CURRENCIES, MEASURES } from '../words/figures.ts';
import { FEASTS, LIGHT_TIMES, SEASONS } from '../words/moments.ts';
import { readNumeral } from './numerals.ts';

export type TimeMatch = { readonly to: number; readonly kind: TimeFact['kind'] };

type Items = readonly Item[];

/** One way in which English news writes a time. */
export type TimeReader = {
  readonly id: string;
  readonly example: readonly [sentence: string, time: string];
  readonly counterexample: string;
  readonly read: (items: Items, i: number) => TimeMatch | null;
};

const lower = (items: Items, i: number): string => items[i]?.lower ?? '';
const isCapital = (item: Item | undefined): boolean => item !== undefined && /^\p{Lu}/u.test(item.text);
const isMonth = (item: Item | undefined): boolean => item !== undefined && MONTHS.has(item.lower) && isCapital(item);
const isWeekday = (item: Item | undefined): boolean =>
  item !== undefined && WEEKDAYS.has(item.lower) && isCapital(item);
const isDayNumber = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u.test(item.lower);
const isYear = (item: Item | undefined): boolean => item !== undefined && /^(?:1[5-9]|20)\d\d$/u.test(item.text);
const isClock = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?:[ap]\.?m\.?)?$/u.test(item.lower);
const isHalfDay = (item: Item | undefined): boolean => item !== undefined && /^[ap]\.?m\.?$/u.test(item.lower);

/** "one minute past noon", "ten minutes to six". */
const minutesPast = (items: Items, i: number): TimeMatch | null => {
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

const clock = (items: Items, i: number): TimeMatch | null => {
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

const date = (items: Items, i: number): TimeMatch | null => {
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

const SAME_WEEK = /^(?:last|next|this)$/u;
const POINTS = /^(?:previous|following|next|same|preceding)$/u;
const AFTERWARDS = /^(?:ago|later|earlier|before|afterwards|previously|on)$/u;

const relative = (items: Items, i: number): TimeMatch | null => {
  const word = lower(items, i);
  const next = lower(items, i + 1);
  const after = lower(items, i + 2);
  if (word === 'last' && /^(?:birthday|anniversary)$/u.test(next)) return { to: i + 2, kind: 'relative' };
  if (
    word === 'the' &&
    /^(?:day|night|morning|eve|evening|week|year)$/u.test(next) &&
    after === 'of' &&
    /^(?:the|his|her|its|their)$/u.test(lower(items, i + 3)) &&
    items[i + 4]?.tag === 'noun'
  )
    return { to: i + 5, kind: 'relative' };
  if (/^(?:today|yesterday|tomorrow|tonight)$/u.test(word))
    return { to: DAY_PARTS.has(next) ? i + 2 : i + 1, kind: 'relative' };
  if (SAME_WEEK.test(word) && (DURATION_UNITS.has(next) || DAY_PARTS.has(next) || SEASONS.has(next)))
    return { to: i + 2, kind: 'relative' };
  if (SAME_WEEK.test(word) && (isMonth(items[i + 1]) || isWeekday(items[i + 1])))
    return { to: i + 2, kind: 'relative' };
  if (/^(?:earlier|later)$/u.test(word) && /^(?:this|last|that|in)$/u.test(next)) {
    const unit = next === 'in' ? lower(items, i + 3) : after;
    if (DURATION_UNITS.has(unit) || DAY_PARTS.has(unit)) return { to: next === 'in' ? i + 4 : i + 3, kind: 'relative' };
  }
  if (
    /^(?:the|that)$/u.test(word) &&
    POINTS.test(next) &&
    (DURATION_UNITS.has(after) || DAY_PARTS.has(after) || SEASONS.has(after))
  )
    return { to: i + 3, kind: 'relative' };
  if (word === 'the' && DURATION_UNITS.has(next) && /^(?:before|after)$/u.test(after) && items[i + 3]?.tag === 'mark')
    return { to: i + 3, kind: 'relative' };
  if (/^(?:recent|coming)$/u.test(word) && /^(?:days|weeks|months|years|hours|decades)$/u.test(next))
    return { to: i + 2, kind: 'relative' };
  if (/^(?:in|over|by|until|at|before|since|during)$/u.test(lower(items, i - 1))) {
    if (word === 'the' && (SEASONS.has(next) || next === 'weekend' || next === 'meantime'))
      return next === 'meantime' ? null : { to: i + 2, kind: 'relative' };
    if (
      word === 'the' &&
      next === 'end' &&
      after === 'of' &&
      /^(?:the|this|next)$/u.test(lower(items, i + 3)) &&
      DURATION_UNITS.has(lower(items, i + 4))
    )
      return { to: i + 5, kind: 'relative' };
    const edge = word === 'the' && /^(?:end|start|beginning|middle|close)$/u.test(next) && after === 'of';
    if (edge && (isMonth(items[i + 3]) || isYear(items[i + 3])))
      return { to: isYear(items[i + 4]) ? i + 5 : i + 4, kind: 'date' };
    if (LIGHT_TIMES.has(word)) return { to: i + 1, kind: 'relative' };
  }
  return word === 'overnight' && items[i + 1]?.tag !== 'noun' ? { to: i + 1, kind: 'relative' } : null;
};

const day = (items: Items, i: number): TimeMatch | null =>
  isWeekday(items[i]) ? { to: DAY_PARTS.has(lower(items, i + 1)) ? i + 2 : i + 1, kind: 'day' } : null;

const isLoose = (word: string): boolean => /^(?:a|an|several|few|many|another|half)$/u.test(word);
const MEASURES_TIME = /^(?:mornings|afternoons|evenings|nights)$/u;

const duration = (items: Items, i: number): TimeMatch | null => {
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

/** The ways to write a time; of two that read the same words, the earlier counts. */
export const TIME_READERS: readonly TimeReader[] = [
  {
    id: 'clock',
    example: ['They met at 5 a.m. in the hall.', '5 a.m.'],
    counterexample: 'He read 5 a day.',
    read: (items, i) => minutesPast(items, i) ?? clock(items, i),
  },
  {
    id: 'date',
    example: ['They met on 14 May 2025 in the hall.', '14 May 2025'],
    counterexample: 'May may go to page 2019.',
    read: date,
  },
  {
    id: 'relative',
    example: ['They met earlier this month in the hall.', 'earlier this month'],
    counterexample: 'This boat came last.',
    read: relative,
  },
  {
    id: 'day',
    example: ['They met on Monday evening.', 'Monday evening'],
    counterexample: 'The sun shone.',
    read: day,
  },
  {
    id: 'duration',
    example: ['They waited two and a half hours.', 'two and a half hours'],
    counterexample: 'The bird is 40 years old.',
    read: duration,
  },
];
