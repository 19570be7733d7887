import type { AmountFact } from '../../facts.ts';
import type { Line } from '../../lines.ts';
import type { Range } from '../../phrases.ts';

/** An amount in its line: `from`–`to` with the words that bound it. */
export type AmountScene = {
  readonly line: Line;
  readonly core: Range;
  readonly from: number;
  readonly to: number;
  readonly kind: AmountFact['kind'];
  readonly unit: string | null;
  readonly clause: Range;
};

/** What an amount belongs to. */
export type Tie = { readonly of: Range; readonly whose?: Range };

/** One construction that ties an amount to what it belongs to. */
export type TieRule = {
  readonly id: string;
  readonly example: readonly [sentence: string, amount: string, of: string];
  readonly counterexample: readonly [sentence: string, amount: string]; // this rule ties nothing to the amount here
  readonly find: (scene: AmountScene) => Tie | null;
};

/** The word at an item, in small letters. */
export const lower = (line: Line, i: number): string => line.items[i]?.lower ?? '';

/** The word class of an item. */
export const tag = (line: Line, i: number): string => line.items[i]?.tag ?? '';

/** A tie to a range, if there is one. */
export const asRange = (range: Range | null): Tie | null => (range === null ? null : { of: range });
