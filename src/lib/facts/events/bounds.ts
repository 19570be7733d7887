import type { Line } from '../lines.ts';
import type { Range } from '../phrases.ts';
import { BOUNDS } from '../words/figures.ts';
import type { BoundSide } from './figure.ts';

const PHRASES = BOUNDS.map(([words, side]) => ({ words: words.split(' '), side }));

const endsWith = (line: Line, end: number, words: readonly string[]): boolean =>
  words.every((word, k) => line.items[end - words.length + k]?.lower === word);

/** "$9,400 a year", "30 cents an hour", "180p a share": where the rate ends. */
const rateEnd = (line: Line, at: number): number => {
  const [a, b] = [line.items[at]?.lower ?? '', line.items[at + 1]?.lower ?? ''];
  const per =
    /^(?:year|month|week|day|night|hour|minute|second|share|head|person|barrel|tonne|ton|kilo|litre|gallon|mile|household|game|match|unit)$/u;
  const dated = /^(?:earlier|later|ago|before)$/u.test(line.items[at + 2]?.lower ?? ''); // "2.4% a month earlier"
  if (!dated && /^(?:an?|per|each|every)$/u.test(a) && per.test(b)) return at + 2;
  return /^(?:apiece|annually|hourly|daily|weekly|monthly)$/u.test(a) ? at + 1 : at;
};

/** A figure with the words that bound it: "more than a dozen", "235p or so", "$9,400 a year". */
export const widen = (line: Line, core: Range): Range & { readonly bound: BoundSide } => {
  let { from } = core;
  let bound: BoundSide = 'exact';
  for (let n = 0; n < 2; n += 1) {
    const phrase = PHRASES.find((one) => endsWith(line, from, one.words));
    if (phrase === undefined || from - phrase.words.length < 0) break;
    // "from under the stairs 12 boats": a preposition of place governs a noun, never a bare number
    from -= phrase.words.length;
    if (bound === 'exact') bound = phrase.side;
  }
  let to = rateEnd(line, core.to);
  const [a, b] = [line.items[to]?.lower, line.items[to + 1]?.lower];
  if (a === 'or' && /^(?:so|more|less|fewer)$/u.test(b ?? '')) {
    bound = b === 'so' ? 'about' : b === 'more' ? 'above' : 'below';
    to += 2;
  }
  return { from, to, bound };
};
