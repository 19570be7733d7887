import type { Span } from './span.ts';

/** What a paragraph is for. Only `headline`, `standfirst` and `body` are read for facts. */
export const PARAGRAPH_ROLES = ['headline', 'standfirst', 'byline', 'label', 'body', 'boilerplate'] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

export type Paragraph = {
  readonly index: number; // 0-based among all blocks of the text, noise blocks included
  readonly span: Span;
  readonly role: ParagraphRole;
};

export const LABEL_KINDS = [
  'opinion',
  'analysis',
  'sponsored',
  'corrected',
  'updated',
  'satire',
  'live',
  'explainer',
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** A notice the outlet put on its own article: a fact about the article, not about the news. */
export type Label = { readonly kind: LabelKind; readonly span: Span };

/** A text taken apart into paragraphs; nothing in it is changed, every span indexes `text`. */
export type Article = {
  readonly text: string; // exactly as given
  readonly title: string; // the headline's words, or the first words of the body
  readonly headline: Span | null;
  readonly byline: Span | null;
  readonly outlet: string | null; // who publishes it, when the text says so: "The Weekday Post"
  readonly labels: readonly Label[];
  readonly boilerplate: readonly Span[]; // adverts, promos, captions, "Read more" lines
  readonly paragraphs: readonly Paragraph[];
};

/** Why a text cannot be read, as a code; the sentence for a reader is in `refusals.ts`. */
export const REFUSALS = ['empty', 'too-short', 'too-long', 'link', 'binary', 'not-english', 'not-prose'] as const;
export type RefusalCode = (typeof REFUSALS)[number];
export type Refusal = { readonly rejected: RefusalCode; readonly message: string };
