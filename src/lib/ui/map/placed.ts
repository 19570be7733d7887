import type { Certainty } from '../../facts/facts.ts';
import type { Claim, Teller } from './source-tree.ts';

export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly width: number; readonly height: number };

/** Lines of type under each other; `x` is their start or their middle, `y` the foot of the first. */
export type Label = Point & {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle';
  readonly box: Box; // what the words may cover
};

/** A source as drawn: a shape, its name and what it is. */
export type Node = {
  readonly teller: Teller;
  readonly at: Point; // middle of the shape
  readonly size: number;
  readonly name: Label;
  readonly role: Label | null;
  readonly box: Box; // what a finger may press
};

/** A claim as drawn: a line with an arrow, in the style of its certainty, and its words. Null: passed on, in no words of its own. */
export type Route = {
  readonly claim: Claim | null;
  readonly teller: Teller;
  readonly from: Point;
  readonly to: Point; // the tip of the arrow
  readonly certainty: Certainty;
  readonly words: Label | null;
  readonly firmness: Label | null; // "alleged"; none where it is stated
  readonly box: Box;
};

/** A thin rule that gathers lines: from a shape to its claims, or from claims to whom they were told; `tip`: with an arrow. */
export type Rail = { readonly from: Point; readonly to: Point; readonly tip: boolean };

/** One of those who told the article, with everybody behind them. */
export type Band = {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Node[];
  readonly routes: readonly Route[];
  readonly rails: readonly Rail[];
};

/** What the picture says in the language of the interface. */
export type Words = {
  readonly nameOf: (teller: Teller) => string;
  readonly noteOf: (teller: Teller) => string | null; // its role or kind, and that it stands further up too
  readonly claimOf: (claim: Claim) => string;
  readonly firmnessOf: (claim: Claim) => string | null; // null: stated
};

/** Parts of one picture, put together. */
export type Parts = Pick<Band, 'nodes' | 'routes' | 'rails'>;

export const joined = (all: readonly Parts[]): Parts => ({
  nodes: all.flatMap(({ nodes }) => nodes),
  routes: all.flatMap(({ routes }) => routes),
  rails: all.flatMap(({ rails }) => rails),
});
