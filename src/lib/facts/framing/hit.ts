import type { Span } from '../../article/span.ts';
import type { Line } from '../lines.ts';
import type { Range } from '../phrases.ts';

export const EVALUATION_KINDS = ['adverb', 'adjective', 'noun', 'verb', 'phrase'] as const;

/** A word by which the writer judges, outside every quotation and every report. */
export type Evaluation = {
  readonly kind: (typeof EVALUATION_KINDS)[number];
  readonly word: Span; // "boldly"
  readonly phrase: Span; // "boldly rejected": the word with what it judges
  readonly removable: boolean; // the sentence stands without it
  readonly neutral: string | null; // a plain word in its place, where there is one: "government"
  readonly paragraph: number;
};

/** A loaded word in its line. */
export type Hit = {
  readonly kind: Evaluation['kind'];
  readonly word: Range;
  readonly phrase: Range;
  readonly removable: boolean;
  readonly neutral: string | null;
};

/** The range of one item. */
export const one = (i: number): Range => ({ from: i, to: i + 1 });

/** The word at an item, in small letters. */
export const lower = (line: Line, i: number): string => line.items[i]?.lower ?? '';
