import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Reading } from '../../language/reading.ts';
import type { Facts } from '../facts.ts';

/** One article, read for its facts: what `readText` gives. */
export type Account = { readonly article: Article; readonly reading: Reading; readonly facts: Facts };

/** A stretch of each account; `a` indexes the first text, `b` the second. */
export type Sides = { readonly a: Span; readonly b: Span };

/** What both accounts report, each in its own words. */
export type Shared = Sides & {
  readonly about: string; // the words that both hold, as A writes them: "Greenway roof"
  readonly strength: number; // how much they share; above all for ordering
};

export type ConflictKind = 'figure' | 'time' | 'age' | 'name' | 'role' | 'quotation' | 'version';

/** Where the accounts differ in what they report. Who is right is never said: nothing here knows. */
export type Conflict = Sides & {
  readonly kind: ConflictKind;
  readonly about: string;
  readonly values: Sides; // the words that differ: "41cm" and "43 centimetres"
};

export type FramingKind = 'headline' | 'verb' | 'certainty' | 'voice';

/** Where they report one thing but put it otherwise: a firmer verb, a hedge, their own voice for a source’s. */
export type Framing = Sides & {
  readonly kind: FramingKind;
  readonly about: string;
  readonly values: Sides;
};

/** A fact that only one account reports. */
export type OneSided = { readonly span: Span; readonly strength: number };

export const ORIGIN_KINDS = ['person', 'organisation', 'outlet', 'document', 'group', 'anonymous'] as const;

/** A source that both accounts credit. */
export type Origin = Sides & {
  readonly name: string; // as A names it
  readonly kind: (typeof ORIGIN_KINDS)[number];
  readonly central: boolean; // both rest their main claim on it
};

/** Two accounts of one event, laid side by side. */
export type Alignment = {
  readonly related: boolean; // false: they do not seem to tell of one event, and nothing else is said
  readonly shared: readonly Shared[];
  readonly conflicts: readonly Conflict[];
  readonly framing: readonly Framing[];
  readonly onlyA: readonly OneSided[];
  readonly onlyB: readonly OneSided[];
  readonly origins: readonly Origin[];
};
