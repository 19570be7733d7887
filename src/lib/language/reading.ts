import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';

export const TOKEN_KINDS = ['word', 'number', 'punctuation', 'symbol'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** One word, number or mark. A possessive ending ("’s") and a split contraction ("n’t") are tokens of their own. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string; // lower case, curly apostrophes made straight
  readonly kind: TokenKind;
};

/** One sentence of one paragraph, closing marks included. Sentences end inside quotations too, so that a passage is short. */
export type Sentence = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number; // Paragraph.index
  readonly tokens: { readonly from: number; readonly to: number }; // half-open range in Reading.tokens
};

/** One pair of marks inside one paragraph. A quotation over several paragraphs is one record a paragraph, with one `utterance`. */
export type Quotation = {
  readonly index: number;
  readonly outer: Span; // with its marks
  readonly inner: Span; // without them
  readonly depth: number; // 0 = not inside another quotation
  readonly parent: number | null; // index of the quotation around it
  readonly utterance: number; // shared by the paragraphs of one continued quotation
  readonly closed: boolean; // false: no closing mark in this paragraph
  readonly paragraph: number;
};

/** An article as language: what the fact rules read. */
export type Reading = {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[]; // in order of outer.start
};
