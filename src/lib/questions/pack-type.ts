import type { Label, Paragraph } from '../article/article.ts';
import type { Attribution, Entity, Facts, Source } from '../facts/facts.ts';
import type { Question, Rejection } from './question.ts';

export const PACK_SCHEMA = 'says-who/pack@1';

/** An article as a pack carries it: all that a player's screen needs to show it and to point into it. */
export type PackArticle = {
  readonly title: string;
  readonly text: string; // exactly as given; every offset indexes this
  readonly hash: string; // fingerprint of text; a corrected article gets another
  readonly outlet: string | null;
  readonly labels: readonly Label[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly (readonly [start: number, end: number])[]; // what a reader can point at
  readonly origin: string | null; // where it comes from, for packs that ship
  readonly licence: string | null;
};

/** The part of an article that a page is set from. */
export type ReadArticle = Pick<PackArticle, 'title' | 'text' | 'paragraphs' | 'sentences' | 'origin' | 'licence'>;

export type PackFacts = {
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
};

/** One person’s look through the whole pack. */
export type Review = {
  readonly by: string; // as the reviewer wants to be named
  readonly on: string; // the day, "2026-03-14"
  readonly note: string; // what was done: "read and approved", "two questions left out"
};

export type Pack = {
  readonly schema: typeof PACK_SCHEMA;
  readonly title: string;
  readonly engine: string; // version of the engine that wrote it
  readonly seed: number;
  readonly reader: Facts['reader']; // patterns: read without the English model, so that less was found
  readonly articles: readonly PackArticle[];
  readonly facts: readonly PackFacts[]; // one an article, in the same order; only what the questions use
  readonly questions: readonly Question[];
  readonly rejected: readonly Rejection[];
  readonly reviews: readonly Review[]; // who looked it over, oldest first
  readonly note: string | null; // why there are fewer questions than asked for
};
