import { contains, overlaps, type Span } from '../article/span.ts';
import type { Attribution, Facts, Source } from '../facts/facts.ts';
import type { Line } from '../facts/lines.ts';
import type { Reading, Sentence } from '../language/reading.ts';
import type { Passage } from './question.ts';
import { loneNounsIn } from './lone-nouns.ts';
import { wordsOf } from './words-of.ts';
import { isOfMarriage, sensitiveParagraphs, tellsOfCouple, type Sensitivity } from './sensitive.ts';

/** All that a maker or a gate may know about one article, or about one stretch of a long one. */
export type Context = {
  readonly index: number; // of the article in the pack
  readonly name: string; // how a stem names it: "the article", "Account A"
  readonly text: string; // the whole article; offsets index it
  readonly scope: Scope; // the stretch that this context is about
  readonly reading: Reading;
  readonly lines: readonly Line[]; // the whole article’s, with their trees
  readonly facts: Facts;
  readonly sources: ReadonlyMap<string, Source>;
  readonly sensitive: ReadonlyMap<number, Sensitivity>; // by Paragraph.index
  readonly couple: boolean; // the article tells of a couple: what befalls it is left alone, sentence by sentence
};

/** The words of a stretch, made ready for looking things up in them. */
export type Scope = {
  readonly span: Span;
  readonly plain: string; // on one line, lower case, marks kept
  readonly words: string; // lower-case words between single spaces, marks gone
  readonly lower: ReadonlySet<string>; // words that occur all in lower case
  readonly lone: ReadonlySet<string>; // nouns that can only mean one thing here: “the letter”
};

const scopeOf = (text: string, span: Span): Scope => {
  const stretch = text.slice(span.start, span.end);
  const plain = stretch.replace(/\s+/gu, ' ').toLowerCase();
  return {
    span,
    plain,
    lone: loneNounsIn(plain),
    words: ` ${wordsOf(stretch).join(' ')} `,
    lower: new Set(stretch.match(/(?<![\p{L}])\p{Ll}[\p{L}’'-]*/gu) ?? []),
  };
};

export type Told = { readonly reading: Reading; readonly lines: readonly Line[]; readonly facts: Facts };

export const contextOf = (index: number, name: string, { reading, lines, facts }: Told): Context => ({
  index,
  name,
  text: reading.article.text,
  scope: scopeOf(reading.article.text, { start: 0, end: reading.article.text.length }),
  reading,
  lines,
  facts,
  sources: new Map(facts.sources.map((source) => [source.id, source])),
  sensitive: sensitiveParagraphs(
    reading,
    facts.entities.filter((one) => one.type === 'person'),
  ),
  couple: tellsOfCouple(reading.article.text),
});

/** The same article, looked at through one stretch of it. */
export const contextFor = (whole: Context, span: Span, reading: Reading, facts: Facts): Context => ({
  ...whole,
  scope: scopeOf(whole.text, span),
  reading,
  facts,
});

/** True when the context holds the whole article: only then can it tell what the article does not say. */
export const seesAll = ({ text, scope }: Context): boolean => scope.span.start === 0 && scope.span.end === text.length;

/** The source that an attribution credits, when it is known who that is. */
export const sourceOf = (context: Context, attribution: Attribution): Source | null =>
  (attribution.sourceId === null ? undefined : context.sources.get(attribution.sourceId)) ?? null;

/** The sentences that share a character with the span, in order. Binary search: a long article has thousands. */
export const sentencesOver = (context: Context, span: Span): Sentence[] => {
  const { sentences } = context.reading;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const sentence = sentences[middle];
    if (sentence && sentence.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Sentence[] = [];
  for (let at = low; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (!sentence || sentence.start >= span.end) break;
    found.push(sentence);
  }
  return found;
};

/** The one sentence that holds the whole span, if one does. */
export const sentenceOf = (context: Context, span: Span): Sentence | null =>
  sentencesOver(context, span).find((sentence) => contains(sentence, span)) ?? null;

export const passageAt = (context: Context, span: Span): Passage => ({
  article: context.index,
  start: span.start,
  end: span.end,
});

/** The whole sentences that the spans stand in, as passages a reader can be shown; each once, in order. */
export const passagesOver = (context: Context, spans: readonly Span[]): Passage[] => {
  const found = new Map<number, Passage>();
  for (const span of spans)
    for (const sentence of sentencesOver(context, span)) found.set(sentence.start, passageAt(context, sentence));
  return [...found.values()].sort((a, b) => a.start - b.start);
};

/** Why a passage may not be asked about, if it may not. */
export const sensitivityOf = (context: Context, spans: readonly Span[]): Sensitivity | null => {
  for (const span of spans)
    for (const sentence of sentencesOver(context, span)) {
      const found = context.sensitive.get(sentence.paragraph);
      if (found) return found;
      if (context.couple && isOfMarriage(context.text.slice(sentence.start, sentence.end))) return 'private';
    }
  return null;
};

/** The attributions whose words share a character with the span. */
export const attributionsOver = (context: Context, span: Span): Attribution[] =>
  context.facts.attributions.filter((one) => one.content.some((content) => overlaps(content, span)));
