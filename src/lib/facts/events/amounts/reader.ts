import type { AmountFact } from '../../facts.ts';
import type { Item } from '../../lines.ts';

/** What one reader made of the words that begin at an item. */
export type AmountMatch = {
  readonly to: number; // exclusive
  readonly kind: AmountFact['kind'];
  readonly unit: string | null;
  readonly values: readonly number[];
};

/** The items of one line. */
export type Items = readonly Item[];

/** One way in which English news writes an amount. */
export type AmountReader = {
  readonly id: string;
  readonly example: readonly [sentence: string, amount: string];
  readonly counterexample: string; // a sentence in which it reads nothing
  readonly read: (items: Items, i: number) => AmountMatch | null;
};

/** True where one of the words stands at most `reach` items away. */
export const near = (items: Items, i: number, words: ReadonlySet<string>, reach: number): boolean => {
  for (let at = Math.max(0, i - reach); at < Math.min(items.length, i + reach + 1); at += 1)
    if (words.has(items[at]?.lower ?? '')) return true;
  return false;
};
