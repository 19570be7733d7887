import type { Sides } from '../../facts/accounts/account.ts';
import type { Context } from '../context.ts';
import type { Pair } from './pair.ts';

const FEWEST = 4; // words
const MOST = 10;

type Word = { readonly lower: string; readonly start: number; readonly end: number; readonly quotation: number };

const quotedWords = (context: Context): Word[] =>
  context.reading.quotations
    .filter((one) => one.depth === 0)
    .flatMap(({ inner, index }) =>
      [...context.text.slice(inner.start, inner.end).matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)].map(
        (found) => ({
          lower: found[0].toLowerCase(),
          start: inner.start + found.index,
          end: inner.start + found.index + found[0].length,
          quotation: index,
        }),
      ),
    );

/** Three words of weight, the last word among them: "be an attempt to" says nothing by itself. */
const tells = (words: readonly Word[]): boolean =>
  words.filter(({ lower }) => lower.length > 3).length > 2 && (words.at(-1)?.lower.length ?? 0) > 3;

/** Runs of words that both accounts quote alike, the longest first cut to what a stem can hold; each place once. */
export const commonRun = (pair: Pair): Sides[] => {
  const [left, right] = [quotedWords(pair.a), quotedWords(pair.b)];
  const starts = new Map<string, number[]>();
  const key = (words: readonly Word[], at: number): string =>
    words
      .slice(at, at + FEWEST)
      .map((word) => word.lower)
      .join(' ');
  right.forEach((_, at) => starts.set(key(right, at), [...(starts.get(key(right, at)) ?? []).slice(0, 3), at]));
  const found: Sides[] = [];
  for (let at = 0; at < left.length; at += 1)
    for (const other of starts.get(key(left, at)) ?? []) {
      let length = 0;
      while (length < MOST && same(left, right, at, other, length)) length += 1;
      const [a, b, endA, endB] = [left[at], right[other], left[at + length - 1], right[other + length - 1]];
      if (length < FEWEST || !a || !b || !endA || !endB || !tells(left.slice(at, at + length))) continue;
      found.push({ a: { start: a.start, end: endA.end }, b: { start: b.start, end: endB.end } });
      at += length;
      break;
    }
  return found;
};

const same = (left: readonly Word[], right: readonly Word[], at: number, other: number, step: number): boolean => {
  const [x, y] = [left[at + step], right[other + step]];
  return (
    x !== undefined &&
    y !== undefined &&
    x.lower === y.lower &&
    x.quotation === left[at]?.quotation &&
    y.quotation === right[other]?.quotation
  );
};
