import { DURATION_UNITS, MONTHS } from '../../language/words/times.ts';
import type { AmountFact } from '../facts.ts';
import type { Item } from '../lines.ts';
import {
  AREA_WORDS,
  COMPOUND_UNITS,
  CURRENCIES,
  FRACTIONS,
  MEASURE_ENDINGS,
  MEASURES,
  ORDINALS,
  POUNDS,
  RANK_NOUNS,
  RANK_VERBS,
  SCALES,
  SCORE_WORDS,
  SMALL_NUMBERS,
  VOTE_WORDS,
  WEIGHS,
} from '../words/figures.ts';
import { readCount } from './counted.ts';
import { readNumeral, readSingle, valueOf } from './numerals.ts';

export type AmountMatch = {
  readonly to: number; // exclusive
  readonly kind: AmountFact['kind'];
  readonly unit: string | null;
  readonly values: readonly number[];
};

type Items = readonly Item[];

/** One way in which English news writes an amount. */
export type AmountReader = {
  readonly id: string;
  readonly example: readonly [sentence: string, amount: string];
  readonly counterexample: string; // a sentence in which it reads nothing
  readonly read: (items: Items, i: number) => AmountMatch | null;
};

const near = (items: Items, i: number, words: ReadonlySet<string>, reach: number): boolean => {
  for (let at = Math.max(0, i - reach); at < Math.min(items.length, i + reach + 1); at += 1)
    if (words.has(items[at]?.lower ?? '')) return true;
  return false;
};

/** "3-1" as one token or as three. */
const pairAt = (items: Items, i: number): { readonly to: number; readonly values: readonly number[] } | null => {
  const whole = /^(\d{1,3})[-–](\d{1,3})$/u.exec(items[i]?.text ?? '');
  if (whole !== null) return { to: i + 1, values: [Number(whole[1]), Number(whole[2])] };
  const [a, dash, b] = [items[i], items[i + 1], items[i + 2]];
  return a !== undefined &&
    b !== undefined &&
    /^\d{1,3}$/u.test(a.text) &&
    /^[-–]$/u.test(dash?.text ?? '') &&
    /^\d{1,3}$/u.test(b.text) &&
    a.end === dash?.start &&
    dash.end === b.start
    ? { to: i + 3, values: [Number(a.text), Number(b.text)] }
    : null;
};

const score = (items: Items, i: number): AmountMatch | null => {
  const pair = pairAt(items, i);
  if (pair === null) return null;
  if (near(items, i, VOTE_WORDS, 3) && !near(items, i, SCORE_WORDS, 3)) return { ...pair, kind: 'votes', unit: null };
  const counted = items[pair.to]?.lower ?? '';
  return near(items, i, SCORE_WORDS, 5) && !DURATION_UNITS.has(counted) && !MEASURES.has(counted)
    ? { ...pair, kind: 'score', unit: null }
    : null;
};

const votes = (items: Items, i: number): AmountMatch | null => {
  const first = readSingle(items, i);
  if (first === null) return null;
  let at = first.to;
  if (/^votes?$/u.test(items[at]?.lower ?? '')) at += 1;
  if (!/^(?:to|against)$/u.test(items[at]?.lower ?? '')) {
    const counted = items[first.to]?.lower ?? '';
    return /^(?:votes|seats|abstentions|ballots)$/u.test(counted)
      ? { to: first.to + 1, kind: 'votes', unit: counted, values: first.values }
      : null;
  }
  const second = readSingle(items, at + 1);
  return second !== null && first.digits === second.digits && near(items, i, VOTE_WORDS, 4)
    ? { to: second.to, kind: 'votes', unit: null, values: [...first.values, ...second.values] }
    : null;
};

const temperature = (items: Items, i: number): AmountMatch | null => {
  const joined = /^([-−]?\d+(?:\.\d+)?)°?([CF])$/u.exec(items[i]?.text ?? '');
  if (joined !== null)
    return { to: i + 1, kind: 'temperature', unit: joined[2] ?? null, values: [valueOf(joined[1] ?? '')] };
  const number = readNumeral(items, i);
  if (number === null || number.values.length === 0) return null;
  const parted = items[number.to]?.text === '°' && /^[CF]$/u.test(items[number.to + 1]?.text ?? '');
  if (parted)
    return { to: number.to + 2, kind: 'temperature', unit: items[number.to + 1]?.text ?? null, values: number.values };
  if (!/^degrees?$/u.test(items[number.to]?.lower ?? '')) return null;
  const scale = /^(?:celsius|fahrenheit|centigrade|c|f)$/u.test(items[number.to + 1]?.lower ?? '');
  return { to: number.to + (scale ? 2 : 1), kind: 'temperature', unit: 'degrees', values: number.values };
};

const isOrdinal = (item: Item | undefined): boolean =>
  item !== undefined && (ORDINALS.has(item.lower) || /^\d+(?:st|nd|rd|th)$/u.test(item.lower));

const rank = (items: Items, i: number): AmountMatch | null => {
  const item = items[i];
  if (/^(?:no|no\.|nos\.)$/u.test(item?.lower ?? '') && /^\d{1,3}$/u.test(items[i + 1]?.text ?? ''))
    return { to: i + 2, kind: 'rank', unit: null, values: [Number(items[i + 1]?.text)] };
  if (!isOrdinal(item)) return null;
  const next = items[i + 1]?.lower ?? '';
  if (RANK_NOUNS.has(next)) return { to: i + 2, kind: 'rank', unit: null, values: [] };
  if (/^(?:largest|biggest|highest|lowest|longest|oldest|richest|smallest|busiest)$/u.test(next))
    return { to: i + 2, kind: 'rank', unit: null, values: [] };
  const before = items[i - 1]?.lower === 'joint' ? items[i - 2] : items[i - 1];
  return before !== undefined && RANK_VERBS.has(before.lower) && !/^(?:time|to)$/u.test(next)
    ? { to: i + 1, kind: 'rank', unit: null, values: [] }
    : null;
};

const money = (items: Items, i: number): AmountMatch | null => {
  const item = items[i];
  if (item === undefined) return null;
  const signed = /^(?:US|A|C|NZ|HK|S)?([$€£¥₴₽₹])(\d[\d,]*(?:\.\d+)?)(k|m|mn|bn|tn)?$/iu.exec(item.text);
  if (signed !== null) {
    const next = SCALES[items[i + 1]?.lower ?? ''];
    const scale = SCALES[(signed[3] ?? '').toLowerCase()] ?? next ?? 1;
    const to = next === undefined || signed[3] !== undefined ? i + 1 : i + 2;
    return { to, kind: 'money', unit: signed[1] ?? null, values: [valueOf(signed[2] ?? '') * scale] };
  }
  if (/^[$€£¥₴₽₹]\d/u.test(item.text)) return { to: i + 1, kind: 'money', unit: item.text.charAt(0), values: [] };
  if (/^\d[\d.,]*p$/u.test(item.lower))
    return { to: i + 1, kind: 'money', unit: 'p', values: [valueOf(item.text.slice(0, -1))] };
  const number = readNumeral(items, i);
  const unit = items[number?.to ?? -1]?.lower ?? '';
  if (number === null) return null;
  const coined = CURRENCIES.has(unit) || (POUNDS.has(unit) && !near(items, number.to, WEIGHS, 5));
  return coined ? { to: number.to + 1, kind: 'money', unit, values: number.values } : null;
};

const percent = (items: Items, i: number): AmountMatch | null => {
  const item = items[i];
  const signed = /^(\d[\d,]*(?:\.\d+)?)%$/u.exec(item?.text ?? '');
  if (signed !== null) return { to: i + 1, kind: 'percent', unit: '%', values: [valueOf(signed[1] ?? '')] };
  const number = readNumeral(items, i);
  if (number === null) return null;
  const { to, values } = number;
  const unit = items[to]?.lower ?? '';
  if (unit === '%' || unit === 'percent' || unit === 'pc') return { to: to + 1, kind: 'percent', unit, values };
  if (unit === 'per' && items[to + 1]?.lower === 'cent')
    return { to: to + 2, kind: 'percent', unit: 'per cent', values };
  if (/^percentage$/u.test(unit) && /^points?$/u.test(items[to + 1]?.lower ?? ''))
    return { to: to + 2, kind: 'percent', unit: 'percentage points', values };
  return null;
};

const OWNER = /^(?:the|its|his|her|their|a|an|all|those|these|that|this|our|my)$/u;

const share = (items: Items, i: number): AmountMatch | null => {
  const word = items[i]?.lower ?? '';
  const next = items[i + 1];
  if (word === 'half' && (next?.lower === 'of' || (OWNER.test(next?.lower ?? '') && !/^an?$/u.test(next?.lower ?? ''))))
    return { to: i + 1, kind: 'share', unit: null, values: [0.5] };
  if (word === 'half' && next?.lower === 'price') return { to: i + 2, kind: 'share', unit: null, values: [0.5] };
  const hyphened = /^(one|two|three|four)-(third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)$/u.exec(word);
  if (hyphened !== null)
    return {
      to: i + 1,
      kind: 'share',
      unit: null,
      values: [(SMALL_NUMBERS[hyphened[1] ?? ''] ?? 1) * (FRACTIONS[hyphened[2] ?? ''] ?? 1)],
    };
  const parts = word === 'a' || word === 'an' ? 1 : (SMALL_NUMBERS[word] ?? null);
  const whole = FRACTIONS[next?.lower ?? ''];
  if (parts !== null && whole !== undefined && next?.lower !== 'half' && items[i + 2]?.lower === 'of')
    return { to: i + 2, kind: 'share', unit: null, values: [parts * whole] };
  const first = readSingle(items, i);
  const gap = first === null ? 0 : items[first.to]?.lower === 'in' ? 1 : isOutOf(items, first.to) ? 2 : 0;
  const second = first === null || gap === 0 ? null : readSingle(items, first.to + gap);
  const [a, b] = [first?.values[0], second?.values[0]];
  return second !== null &&
    a !== undefined &&
    b !== undefined &&
    first?.digits === second.digits &&
    a < b &&
    b <= 1000 &&
    !DURATION_UNITS.has(items[second.to]?.lower ?? '')
    ? { to: second.to, kind: 'share', unit: null, values: [a / b] }
    : null;
};

const isOutOf = (items: Items, i: number): boolean => items[i]?.lower === 'out' && items[i + 1]?.lower === 'of';

const age = (items: Items, i: number): AmountMatch | null => {
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

const compound = (items: Items, i: number): AmountMatch | null => {
  const found = /^(\d+(?:\.\d+)?|[a-z]+)-([a-z]+)$/u.exec(items[i]?.lower ?? '');
  const [, number = '', unit = ''] = found ?? [];
  const value = /^\d/u.test(number) ? Number(number) : SMALL_NUMBERS[number];
  if (value === undefined || !COMPOUND_UNITS.has(unit)) return null;
  return { to: i + 1, kind: MEASURES.has(unit) ? 'measure' : 'count', unit, values: [value] };
};

const measure = (items: Items, i: number): AmountMatch | null => {
  const joined = MEASURE_ENDINGS.exec(items[i]?.lower ?? '');
  if (joined !== null) {
    const digits = (items[i]?.text ?? '').slice(0, -(joined[1]?.length ?? 0));
    // "£410m" is money, and a bare "12m" behind nothing is twelve million as often as twelve metres
    return { to: i + 1, kind: 'measure', unit: joined[1] ?? null, values: [valueOf(digits)] };
  }
  const number = readNumeral(items, i);
  if (number === null) return null;
  const unit = items[number.to]?.lower ?? '';
  if (AREA_WORDS.has(unit) && MEASURES.has(items[number.to + 1]?.lower ?? ''))
    return {
      to: number.to + 2,
      kind: 'measure',
      unit: `${unit} ${items[number.to + 1]?.lower ?? ''}`,
      values: number.values,
    };
  return MEASURES.has(unit) || POUNDS.has(unit)
    ? { to: number.to + 1, kind: 'measure', unit, values: number.values }
    : null;
};

const count = (items: Items, i: number): AmountMatch | null => {
  const number = readNumeral(items, i);
  const unit = items[number?.to ?? -1]?.lower ?? '';
  if (number === null || DURATION_UNITS.has(unit) || MONTHS.has(unit)) return null;
  return readCount(items, i, number);
};

/** The ways to write an amount; of two that read the same words, the earlier counts. */
export const AMOUNT_READERS: readonly AmountReader[] = [
  {
    id: 'score',
    example: ['Dunmere beat Halm 3-1 on Saturday.', '3-1'],
    counterexample: 'The 2019-20 report has 3-1 as its label.',
    read: score,
  },
  {
    id: 'votes',
    example: ['The motion was passed by 52 votes to 48.', '52 votes to 48'],
    counterexample: 'Bread went from 52 to 48 loaves.',
    read: votes,
  },
  {
    id: 'temperature',
    example: ['It reached 38.5C in Halm.', '38.5C'],
    counterexample: 'Gate 38 is shut.',
    read: temperature,
  },
  {
    id: 'rank',
    example: ['Oduya finished third in the race.', 'third'],
    counterexample: 'The third boat sank.',
    read: rank,
  },
  {
    id: 'money',
    example: ['It cost $4.5 million.', '$4.5 million'],
    counterexample: 'The baby weighed nine pounds.',
    read: money,
  },
  {
    id: 'percent',
    example: ['It fell by 12 percent.', '12 percent'],
    counterexample: 'It fell by 12 metres.',
    read: percent,
  },
  {
    id: 'share',
    example: ['Two-thirds of the boats sank.', 'Two-thirds'],
    counterexample: 'The third of the boats sank in half an hour.',
    read: share,
  },
  {
    id: 'age',
    example: ['Jorun Falk, 52, drives a crane.', '52'],
    counterexample: 'They drew lots 4, 52 and 7.',
    read: age,
  },
  {
    id: 'compound',
    example: ['A six-foot robot waved.', 'six-foot'],
    counterexample: 'It was a one-off and a first-class error.',
    read: compound,
  },
  {
    id: 'measure',
    example: ['The river rose 8.1 metres.', '8.1 metres'],
    counterexample: 'The river rose for 8 days.',
    read: measure,
  },
  {
    id: 'count',
    example: ['It moved 1,200 homes.', '1,200 homes'],
    counterexample: 'Read page 4 of Article 5, one of the best in 2019.',
    read: count,
  },
];
