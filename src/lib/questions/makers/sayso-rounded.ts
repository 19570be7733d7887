import { contains, overlaps } from '../../article/span.ts';
import type { Figure } from '../../facts/events/figure.ts';
import { sentenceOf, type Context } from '../context.ts';
import { capital, wording } from '../phrase.ts';
import { isFraction, stands } from '../swap.ts';
import type { Reported } from './sayso-statements.ts';

const FEWEST = 13; // of a dozen people nobody says “more than ten”
const NEAREST = 0.8; // of the value: “more than 600” is told of 640, not of 1,200

/** “All 640”, “another 12”, “between 20 and 30”: a number that a bound would make nonsense of. */
const TIED_BEFORE =
  /(?<![\p{L}])(?:the|all|only|just|some|about|around|nearly|almost|over|under|than|another|other|exactly|first|last|next|an?|and|or|to|from|between|least|most|these|those|his|her|its|their|of its|other|age|aged|no|number)\s$/iu;
/** “12-year-old”, “30 or 40”: what a number is part of. */
const TIED_AFTER = /^(?:-|\s(?:and|or|to)\s[£$€]?\d|\smore(?![\p{L}]))/u;

const stepOf = (value: number): number => {
  if (value < 40) return 5;
  return value < 100 ? 10 : 10 ** Math.floor(Math.log10(value)) / 2;
};

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** A bound for a value: “more than 600” of 640. `holds`: whether it is true of the value. */
export type Bound = { readonly words: 'more than' | 'less than'; readonly text: string };

const KINDS: ReadonlySet<Figure['kind']> = new Set([
  'count',
  'casualties',
  'votes',
  'money',
  'measure',
  'duration',
  'percent',
]);
const NUMERAL = /\d[\d,]*(?:\.\d+)?/u;

/** The round number below a value that is not round itself (it holds), or one above the next (it does not, and yet is no absurd one). */
const roundOf = (value: number, hold: boolean): number | null => {
  const step = stepOf(value);
  const [low, high] = [Math.floor(value / step) * step, Math.ceil(value / step) * step];
  if (!hold) return high + step;
  return low === high || low <= 0 || low < NEAREST * value ? null : low; // a round number has no rounder one beside it
};

const NEAR_HALF = 10; // points

/** “More than half” of 54 per cent. */
const half = (percent: number, hold: boolean): Bound | null =>
  percent === 50 || Math.abs(percent - 50) > NEAR_HALF
    ? null
    : { words: percent > 50 === hold ? 'more than' : 'less than', text: 'half' };

/**
 * A bound near a number written in digits, true or false of it. Always “more than”: whoever writes 640 would not say “fewer than 650”,
 * and a wording that only false statements have would tell them.
 */
export const boundOf = (text: string, kind: Figure['kind'], hold: boolean): Bound | null => {
  const numeral = NUMERAL.exec(text)?.[0];
  const value = Number((numeral ?? '').replace(/,/gu, ''));
  if (numeral === undefined || numeral.includes('.') || value < FEWEST) return null;
  if (kind === 'percent') return half(value, hold);
  const round = roundOf(value, hold);
  if (round === null) return null;
  const shown = numeral.includes(',') || round >= 10_000 ? grouped(round) : String(round);
  return { words: 'more than', text: text.replace(numeral, () => shown) };
};

/** A statement with a bound in the place of an exact number, and the number that it stands for. */
type Rounded = {
  readonly sentence: string;
  readonly figure: Figure;
  readonly was: string;
  readonly now: string;
};

const roundedAt = (context: Context, { sentence }: Reported, figure: Figure, hold: boolean): Rounded[] => {
  const was = wording(context, figure.core);
  const loose =
    figure.bound === 'about'
      ? (/(?:about|around|some|roughly|nearly|almost) $/u.exec(sentence.split(was)[0] ?? '')?.[0] ?? '')
      : '';
  const parts = sentence.split(`${loose}${was}`);
  const [before = '', after = ''] = parts;
  if (parts.length !== 2 || TIED_BEFORE.test(before) || TIED_AFTER.test(after) || /[\d,.£$€]$/u.test(before)) return [];
  if (figure.kind === 'percent' && !/^ of /u.test(after)) return [];
  const bound = boundOf(was, figure.kind, hold);
  if (!bound) return [];
  const now = `${bound.words} ${bound.text}`;
  return [{ sentence: capital(`${before}${now}${after}`), figure, was: `${loose}${was}`, now }];
};

/**
 * “Wexley employs more than 600 people” of “Wexley employs 640 people”, or with `hold` false “more than 750”: a reader must find the number
 * and weigh it. Never of a number that somebody is quoted with, that is rounded already, or that the article takes back.
 */
export const roundedOf = (context: Context, reported: Reported, hold: boolean): Rounded[] => {
  const line = sentenceOf(context, reported.span);
  if (!line) return [];
  return context.facts.figures
    .filter(
      (one) =>
        KINDS.has(one.kind) &&
        overlaps(one.span, line) &&
        stands(one) &&
        (one.bound === 'exact' || (!hold && one.bound === 'about')) &&
        (one.values.length === 1 || (one.kind === 'duration' && /^\d+ \p{L}+$/u.test(one.text))) &&
        !isFraction(one) &&
        !context.reading.quotations.some(({ inner }) => contains(inner, one.span)),
    )
    .flatMap((one) => roundedAt(context, reported, one, hold))
    .slice(0, 1);
};
