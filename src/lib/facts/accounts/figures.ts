import type { Span } from '../../article/span.ts';
import type { Token } from '../../language/reading.ts';
import { MONTHS } from '../../language/words/times.ts';
import { PERSON_NOUNS } from '../words/kinds.ts';
import type { Account } from './account.ts';
import { numberAt } from './numbers.ts';
import { MEASURE_UNITS } from './words/units.ts';

export type Measure = 'count' | 'money' | 'percent' | 'clock' | 'weekday' | 'date' | 'year' | 'score' | string;

/** A number with what it measures, comparable across two texts. */
export type Figure = {
  readonly span: Span; // "about 400 people"
  readonly from: number; // tokens of the number and its unit, half-open
  readonly to: number;
  readonly measure: Measure; // what sort of quantity: "length", "money", "clock"
  readonly unit: string; // as written, singular: "hour"; empty when there is none
  readonly value: number; // in the measure's own base unit: metres, minutes after midnight
  readonly low: number; // what "about", "nearly", "more than" leave open
  readonly high: number;
  readonly age: boolean; // "Siân Treharne, 44"
  readonly ago: boolean; // "2,300 years ago"
  readonly rate: boolean; // "300,000 a year"
  readonly part: boolean; // "one of 42": the whole that something is a part of
};

/** True when both figures may be one: "almost 500" and "480". */
export const mayAgree = (a: Figure, b: Figure): boolean => a.low <= b.high && b.low <= a.high;

const FURTHEST: Readonly<Record<string, number>> = { count: 8, time: 8, money: 8, length: 5 };

/** Figures that could be two values of one thing: neither a rate against a sum, nor a handful against thousands. */
export const areComparable = (a: Figure, b: Figure): boolean => {
  if (a.measure !== b.measure || a.age !== b.age || a.ago !== b.ago || a.rate !== b.rate || a.part !== b.part)
    return false;
  if (a.measure === 'year') return Math.abs(a.value - b.value) <= 50;
  if (a.measure === 'weekday' || a.measure === 'clock') return true;
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return low > 0 && high / low <= (FURTHEST[a.measure] ?? 4);
};

const WEIGHED = 8; // tokens before a number of pounds
const PRICED = 300; // tokens on either side in which a dollar shows what prices are in

/** "weighed 310 pounds", "the heaviest at 310 pounds", "over 310 pounds" where prices stand in dollars: weight, not money. */
const isWeighed = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - WEIGHED), at).some(({ lower }) => /^(?:weigh|heav|scales)/u.test(lower)) ||
  tokens.slice(Math.max(0, at - PRICED), at + PRICED).some(({ text }) => text.startsWith('$'));

type Read = Pick<Figure, 'to' | 'measure' | 'value'> & { readonly age?: boolean };

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTH_ORDER = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const clockOf = (text: string): number | null => {
  const lower = text.toLowerCase();
  if (lower.startsWith('midnight')) return 0;
  if (/^(?:noon|midday)/u.test(lower)) return 720;
  const match = /^(\d{1,2})(?:[.:](\d\d))?\s*([ap])?/u.exec(lower);
  if (match === null) return null;
  const hour = Number(match[1]) % (match[3] === undefined ? 24 : 12);
  return (hour + (match[3] === 'p' ? 12 : 0)) * 60 + Number(match[2] ?? 0);
};

/** A date as months and days, years left out when the text leaves them out; a bare year is a measure of its own. */
const dateOf = (text: string): Omit<Read, 'to'> | null => {
  const lower = text.toLowerCase();
  if (/^\d{4}$/u.test(lower)) return { measure: 'year', value: Number(lower) };
  const month = MONTH_ORDER.findIndex((name) => lower.split(/\s+/u).some((word) => word.startsWith(name)));
  const day = /(?:^|\s)(\d{1,2})(?!\d)/u.exec(lower)?.[1];
  if (month < 0) return null;
  return day === undefined ? { measure: 'month', value: month } : { measure: 'date', value: month * 31 + Number(day) };
};

const timeRead = (account: Account, time: Account['facts']['times'][number]): Omit<Read, 'to'> | null => {
  if (time.kind === 'clock') {
    const value = clockOf(time.text);
    return value === null ? null : { measure: 'clock', value };
  }
  if (time.kind === 'date') return dateOf(time.text);
  const day = WEEKDAYS.findIndex((name) => time.text.toLowerCase().startsWith(name));
  return time.kind === 'day' && day >= 0 ? { measure: 'weekday', value: day } : null;
};

const CURRENCY = /^(?:dollars?|pounds?|euros?|roubles?|rubles?|yen|yuan|rupees?|francs?|pesos?|crowns?|hryvnias?)$/u;

const measured = (value: number, unit: string, to: number): Read | null => {
  const word = unit.replace(/-old$/u, '');
  const known = MEASURE_UNITS.get(word) ?? MEASURE_UNITS.get(word.replace(/s$/u, ''));
  if (known === undefined) return null;
  return { to, measure: known.measure, value: value * known.size, age: unit.endsWith('-old') };
};

const isScored = (tokens: readonly Token[], i: number): boolean =>
  [1, 2, 3].some((back) =>
    /^(?:pass(?:ed)?|vot\w*|won|win|beat\w*|lost|score\w*)$/u.test(tokens[i - back]?.lower ?? ''),
  );

const amountAt = (tokens: readonly Token[], i: number): Read | null => {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.lower === 'half' && /^an?$/u.test(tokens[i + 1]?.lower ?? ''))
    return measured(0.5, tokens[i + 2]?.lower ?? '', i + 3);
  const score = /^(\d{1,2})[-–](\d{1,2})$/u.exec(token.text);
  if (score !== null) return { to: i + 1, measure: 'score', value: Number(score[1]) * 100 + Number(score[2]) };
  const number = numberAt(tokens, i);
  if (number === null) return null;
  const other = numberAt(tokens, i + 2);
  // "passed 7 to 4", "won by 3 to 1"
  if (
    tokens[i + 1]?.lower === 'to' &&
    other !== null &&
    other.unit === null &&
    number.value < 1000 &&
    isScored(tokens, i)
  )
    return { to: other.to, measure: 'score', value: number.value * 100 + other.value };
  const { value, to, unit } = number;
  if (/^[$€£¥₴₽₹]/u.test(token.text)) return { to, measure: 'money', value };
  if (unit !== null) return unit === '%' ? { to, measure: 'percent', value } : measured(value, unit, to);
  const next = tokens[to]?.lower ?? '';
  const after = tokens[to + 1]?.lower ?? '';
  if (next === '%' || next === 'percent' || next === 'pc') return { to: to + 1, measure: 'percent', value };
  if (next === 'per' && after === 'cent') return { to: to + 2, measure: 'percent', value };
  if (CURRENCY.test(next) && !(next === 'pounds' && ((value < 500 && after === 'of') || isWeighed(tokens, i))))
    return { to: to + 1, measure: 'money', value };
  const unitRead = measured(value, next, to + 1);
  if (unitRead !== null) return after === 'old' ? { ...unitRead, to: to + 2, age: true } : unitRead;
  if (/^(?:1[5-9]|20)\d\d$/u.test(token.text)) return { to, measure: 'year', value };
  // "a former nurse of 31"
  if (
    tokens[i - 1]?.lower === 'of' &&
    PERSON_NOUNS.has(tokens[i - 2]?.lower ?? '') &&
    value > 9 &&
    value < 110 &&
    /^[,.;]$/u.test(next)
  )
    return { to, measure: 'time', value: value * 8766, age: true };
  // "aged 65", "aged over 65"
  if (/^(?:aged|age)$/u.test(tokens[i - 1]?.lower ?? '') || tokens[i - 2]?.lower === 'aged')
    return { to, measure: 'time', value: value * 8766, age: true };
  // "Siân Treharne, 44, said"; "One woman, 71, was treated"
  const aside = /^\p{L}/u.test(tokens[i - 2]?.text ?? '') && tokens[i - 1]?.text === ',';
  if (aside && /^[,.;]$/u.test(next) && /^\d{1,2}$/u.test(token.text))
    return { to, measure: 'time', value: value * 8766, age: true };
  // "one of them", "a half": too slight to hold two texts to.
  if (token.lower === 'one' || token.lower === 'half' || token.lower === 'a') return null;
  return { to, measure: 'count', value };
};

type Bound = readonly [low: number, high: number];

const around = (tokens: readonly Token[], from: number, { value, measure }: Read): Bound => {
  const words = [1, 2, 3].map((back) => tokens[from - back]?.lower ?? '');
  const [one = '', two = ''] = words;
  const slack = measure === 'clock' ? 10 : measure === 'year' || measure === 'weekday' ? 1 : Math.abs(value) * 0.08;
  if (measure === 'clock' && /^(?:after|past)$/u.test(one)) return [value, value + 20];
  if (measure === 'clock' && one === 'before') return [value - 20, value];
  if (/^(?:about|around|some|roughly|approximately|circa|estimated)$/u.test(one)) return [value - slack, value + slack];
  if (/^(?:nearly|almost)$/u.test(one)) return [value - slack, value];
  if (/^(?:over|above|exceeding)$/u.test(one) || (one === 'than' && /^(?:more|longer|older|higher)$/u.test(two)))
    return [value, value + 1.5 * slack];
  if (one === 'least' && two === 'at') return [value, Infinity];
  if (/^(?:under|below)$/u.test(one) || (one === 'than' && /^(?:fewer|less|under)$/u.test(two)))
    return [value - 1.5 * slack, value];
  return [value, value];
};

const AROUND =
  /^(?:about|around|some|roughly|approximately|nearly|almost|over|more|than|at|least|under|fewer|less|up|to|only|just|shortly|after|before)$/u;

const startOf = (tokens: readonly Token[], from: number): number => {
  let start = from;
  while (start > 0 && from - start < 3 && AROUND.test(tokens[start - 1]?.lower ?? '')) start -= 1;
  // "after", "to" and "at" alone belong to the sentence, not to the figure.
  while (
    start < from &&
    /^(?:at|to|than|after|before|up)$/u.test(tokens[start]?.lower ?? '') &&
    !/^(?:least|to)$/u.test(tokens[start + 1]?.lower ?? '')
  )
    start += 1;
  return start;
};

const unitOf = (tokens: readonly Token[], { to, measure }: Read): string =>
  measure === 'time' ? (tokens[to - 1]?.lower ?? '').replace(/^.*-/u, '').replace(/s$/u, '') : '';

/** "visitors a year", "miles an hour", "a week": how often, within two words of the figure. */
const isRate = (tokens: readonly Token[], to: number): boolean =>
  [to, to + 1, to + 2].some(
    (i) =>
      /^(?:a|an|per|each|every)$/u.test(tokens[i]?.text ?? '') &&
      /^(?:minute|hour|day|night|week|month|year|season)$/u.test(tokens[i + 1]?.lower ?? ''),
  );

/** Every number, clock time and date of an account with its measure and its leeway, in order. */
export const figuresOf = (account: Account): Figure[] => {
  const { tokens } = account.reading;
  const times = account.facts.times;
  const found: Figure[] = [];
  let t = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    while ((times[t]?.span.end ?? Infinity) <= token.start) t += 1;
    const time = times[t]?.span.start === token.start ? times[t] : undefined;
    const read =
      (time === undefined ? null : withEnd(tokens, i, time.span.end, timeRead(account, time))) ?? amountAt(tokens, i);
    // "Channel Six", "Page Six": part of a name.
    const inName =
      time === undefined &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') &&
      tokens[i - 1]?.end === token.start - 1;
    if (
      read === null ||
      inName ||
      (time === undefined && MONTHS.has(tokens[i - 1]?.lower ?? '') && read.measure === 'count')
    )
      continue;
    const [low, high] = around(tokens, i, read);
    const first = tokens[startOf(tokens, i)] ?? token;
    const last = tokens[read.to - 1] ?? token;
    found.push({
      span: { start: first.start, end: last.end },
      from: i,
      to: read.to,
      measure: read.measure,
      unit: unitOf(tokens, read),
      value: read.value,
      low,
      high,
      age: read.age === true,
      ago: /^(?:ago|earlier)$/u.test(tokens[read.to]?.lower ?? ''),
      rate: isRate(tokens, read.to),
      part: tokens[i - 1]?.lower === 'of' && numberAt(tokens, i - 2) !== null,
    });
    i = read.to - 1;
  }
  return found;
};

const withEnd = (tokens: readonly Token[], from: number, end: number, read: Omit<Read, 'to'> | null): Read | null => {
  if (read === null) return null;
  let to = from + 1;
  while ((tokens[to]?.end ?? Infinity) <= end) to += 1;
  return { ...read, to };
};
