import type { Slot } from '../asking/slot.ts';
import type { Context } from '../context.ts';
import type { Option } from '../question.ts';
import { inSequence } from '../sequence.ts';
import type { Value } from '../swap.ts';
import { wordingFor } from '../wordings.ts';
import type { Choice } from './loc-draft.ts';

const MOST_LOOKED_AT = 6; // the nearest in size

const asOption = (text: string): Option => ({ text, correct: false, because: '', evidence: [] });

/** Where the key stands among three options that have an order: 0, 1 or 2; null where they have none. */
const rankOf = (key: string, pair: readonly Choice[]): number | null => {
  const sorted = inSequence([key, ...pair.map(({ text }) => text)].map(asOption));
  const at = sorted?.findIndex(({ text }) => text === key) ?? -1;
  return at < 0 ? null : at;
};

const pairsOf = (others: readonly Choice[]): (readonly [Choice, Choice])[] =>
  others.flatMap((one, at) => others.slice(at + 1).map((other) => [one, other] as const));

/** Two wrong values, chosen so that the key is the lowest, the middle or the highest as its place in the text has it: a guesser takes the middle. */
export const twoOf = (key: string, others: readonly Choice[], place: number): readonly Choice[] => {
  const pairs = pairsOf(others.slice(0, MOST_LOOKED_AT));
  const wanted = wordingFor([0, 1, 2], place);
  const seen = pairs.filter((pair) => pair.some(({ span }) => span !== null)); // were both made up, the key alone would be known from the text
  const fit = seen.length > 0 ? seen : pairs;
  const ends = fit.find((pair) => rankOf(key, pair) === wanted) ?? fit.find((pair) => rankOf(key, pair) !== 1);
  return ends ?? fit[0] ?? others;
};

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A day of the week that the article never names, to stand beside the one other that it does. */
export const unnamedDays = (context: Context, form: Slot['form'], key: string, others: readonly Value[]): Choice[] => {
  if (form !== 'weekday' || others.length !== 1) return [];
  const at = DAYS.indexOf(key);
  const near = [at + 1, at - 1, at + 2, at - 2].flatMap((index) => DAYS[index] ?? []);
  return at < 0
    ? []
    : near.filter((day) => !context.scope.plain.includes(day.toLowerCase())).map((text) => ({ text, span: null }));
};

/** Where nothing is done at a weekend. */
const WEEKDAYS_ONLY =
  /(?<![\p{L}])(?:schools?|pupils?|courts?|judges?|hearings?|trial|banks?|offices?|council|committee|parliament|shares|markets?|ministry|ministers?|regulator|board|lawmakers|mps)(?![\p{L}])/iu;

/** “Schools will reopen on Sunday”: a day that nobody takes for the right one. */
export const isOddDay = (words: string, key: string, other: string): boolean =>
  WEEKDAYS_ONLY.test(words) && !/^S/u.test(key) && /^(?:Satur|Sun)day/u.test(other);
