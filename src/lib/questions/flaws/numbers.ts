import { wordsOf } from '../words-of.ts';
import { anyOf } from './flaw.ts';
import { BOUND_TERMS, NUMBER_TERMS } from './words/terms.ts';

const SPELLED = anyOf(NUMBER_TERMS);
const VALUES: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, at) => [word, at + 1],
  ),
);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['dozen', 12],
]);

/** The first number of a text, in digits or small words, with its "million": "about 2.5 million crowns" → 2500000. Null when there is none. */
export const numberIn = (text: string): number | null => {
  const words = text.toLowerCase().match(/\d[\d,]*(?:\.\d+)?|\p{L}+/gu) ?? [];
  const at = words.findIndex((word) => /\d/u.test(word) || VALUES.has(word) || SPELLED.test(word));
  const word = words[at];
  if (word === undefined) return null;
  const first = /\d/u.test(word) ? Number(word.replace(/,/gu, '')) : (VALUES.get(word) ?? 1);
  return words.slice(at, at + 3).reduce((value, each) => value * (TIMES.get(each) ?? 1), first);
};

const BOUNDED = anyOf(BOUND_TERMS);

/** How a figure is written, its value left out: digits or letters, a bound before it, its unit. */
export type Format = { readonly digits: boolean; readonly bound: boolean; readonly unit: string };

export const formatOf = (text: string): Format => ({
  digits: /\d/u.test(text),
  bound: BOUNDED.test(text.split(/\d/u)[0] ?? '') || BOUNDED.test(text.split(SPELLED)[0] ?? ''),
  unit:
    /[£€$%]/u.exec(text)?.[0] ??
    wordsOf(text.replace(SPELLED, ' '))
      .filter((word) => !/\d/u.test(word))
      .at(-1)
      ?.replace(/s$/u, '') ??
    '',
});
