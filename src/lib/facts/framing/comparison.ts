import type { Span } from '../../article/span.ts';
import type { Attribution } from '../facts.ts';
import type { Item } from '../lines.ts';

export const FIRMNESSES = ['firmer', 'softer', 'equal'] as const;

/** How firmly the headline puts it, against the body. */
export type Firmness = (typeof FIRMNESSES)[number];

export const FIRMNESS_REASONS = ['source', 'hedge', 'verb'] as const;

/** What makes it so: a source lost or added, a hedge lost or added, a verb further along. */
export type FirmnessReason = (typeof FIRMNESS_REASONS)[number];

/** The headline held against one passage of the body. */
export type Comparison = {
  readonly attribution: string | null; // Attribution.id of the body; null: the writer's own sentence
  readonly passage: Span;
  readonly firmness: Firmness; // of the headline
  readonly because: readonly FirmnessReason[];
  readonly words: readonly Span[]; // in the headline, then in the passage, what decides it
};

/** The headline and the passages that it may sum up. */
export type HeadlineFraming = {
  readonly span: Span;
  readonly attribution: string | null; // Attribution.id of the headline, when it credits somebody
  readonly compresses: Comparison | null; // the passage that it most likely sums up
  readonly against: readonly Comparison[]; // all passages that say much the same, best first
};

/** A headline or a passage, ready to be compared. */
export type Statement = {
  readonly attribution: Attribution | null;
  readonly span: Span;
  readonly items: readonly Item[];
};
