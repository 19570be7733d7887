import type { Quotation, Reading } from '../language/reading.ts';
import { type Tag, tagTokens } from '../language/tag-by-pattern.ts';
import type { Tree } from '../language/tree.ts';

/** A token, or a whole quotation standing as one piece of the sentence around it. */
export type Item = {
  readonly start: number;
  readonly end: number;
  readonly text: string; // of a quotation: its opening mark
  readonly lower: string;
  readonly tag: Tag | 'quote';
  readonly quotation: Quotation | null;
  readonly size: number; // words
  readonly speech: boolean; // a quotation that ends as a sentence or its first half does
};

/** True for a quotation that stands in its sentence as one piece. */
export const isQuote = (item: Item | undefined): item is Item & { readonly quotation: Quotation } =>
  item !== undefined && item.quotation !== null;

/** A sentence of the text, or of one quotation, with the quotations inside it masked. */
export type Line = {
  readonly index: number;
  readonly items: readonly Item[];
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly block: number; // its paragraph among those that are read: an advert between two does not count
  readonly quotation: Quotation | null; // whose words these are; null: the writer's own
  readonly headline: boolean;
  readonly text: string; // the whole article's
  readonly tree: Tree | null; // null: read without the English model
};

/** The article as lines: those of the writer and those of each quotation, in order of their start. */
export type Lines = {
  readonly lines: readonly Line[];
  readonly tags: readonly Tag[];
};

type Bin = { readonly quotation: Quotation | null; items: Item[] };

const NOTHING: readonly Item[] = [];

// No sentence of news is as long: a text without full stops is read in pieces, so that the work stays linear.
const LONGEST = 200;

/** Takes the reading apart into lines: quotations masked outside, and each read by itself. */
export const toLines = (reading: Reading): Lines => {
  const { article, tokens, sentences, quotations } = reading;
  const starts = new Set(sentences.map((sentence) => sentence.tokens.from));
  const tags = tagTokens(article.text, tokens, starts);
  const headlines = new Set(
    article.paragraphs.filter((p) => p.role === 'headline' || p.role === 'standfirst').map((p) => p.index),
  );
  const lines: Omit<Line, 'index'>[] = [];
  const blocks = new Set<number>(); // paragraphs begun
  let next = 0; // first quotation that has not begun yet

  for (let s = 0; s < sentences.length;) {
    const paragraph = sentences[s]?.paragraph;
    if (paragraph !== undefined) blocks.add(paragraph);
    const bins = new Map<number | null, Bin>([[null, { quotation: null, items: [] }]]);
    const open: Quotation[] = [];
    const flush = (key: number | null): void => {
      const bin = bins.get(key);
      const items = bin?.items ?? NOTHING;
      const first = items[0];
      const last = items.at(-1);
      if (bin === undefined || first === undefined || last === undefined || paragraph === undefined) return;
      lines.push({
        items,
        start: first.start,
        end: last.end,
        paragraph,
        block: blocks.size,
        quotation: bin.quotation,
        headline: headlines.has(paragraph),
        text: article.text,
        tree: null,
      });
      bin.items = [];
    };
    const add = (key: number | null, item: Item): void => {
      if ((bins.get(key)?.items.length ?? 0) >= LONGEST) flush(key);
      bins.get(key)?.items.push(item);
    };
    const close = (upTo: number): void => {
      for (let top = open.at(-1); top !== undefined && top.outer.end <= upTo; top = open.at(-1)) {
        flush(top.index);
        open.pop();
      }
    };
    for (; s < sentences.length && sentences[s]?.paragraph === paragraph; s += 1) {
      const sentence = sentences[s];
      if (sentence === undefined) break;
      for (let t = sentence.tokens.from; t < sentence.tokens.to; t += 1) {
        const token = tokens[t];
        if (token === undefined) continue;
        close(token.start);
        for (let q = quotations[next]; q !== undefined && q.outer.start <= token.start; q = quotations[next]) {
          next += 1;
          if (q.outer.end <= token.start) continue;
          add(open.at(-1)?.index ?? null, quoteItem(article.text, q));
          bins.set(q.index, { quotation: q, items: [] });
          open.push(q);
        }
        const top = open.at(-1);
        if (top !== undefined && (token.start < top.inner.start || token.start >= top.inner.end)) continue;
        const tag = tags[t] ?? 'noun';
        add(top?.index ?? null, {
          start: token.start,
          end: token.end,
          text: token.text,
          lower: token.lower,
          tag,
          quotation: null,
          size: tag === 'mark' ? 0 : 1,
          speech: false,
        });
      }
      close(sentence.end);
      flush(open.at(-1)?.index ?? null);
    }
    close(Infinity);
    for (const key of bins.keys()) flush(key);
  }
  lines.sort((a, b) => a.start - b.start || b.end - a.end);
  return { lines: lines.map((line, index) => ({ ...line, index })), tags };
};

const WORD = /[\p{L}\p{N}]+/gu;

const quoteItem = (text: string, quotation: Quotation): Item => ({
  start: quotation.outer.start,
  end: quotation.outer.end,
  text: text.charAt(quotation.outer.start),
  lower: text.charAt(quotation.outer.start),
  tag: 'quote',
  quotation,
  speech: /[,.?!…—–]$/u.test(
    text.slice(Math.max(quotation.inner.start, quotation.inner.end - 3), quotation.inner.end).trimEnd(),
  ),
  // Counting stops early: only "short or long" matters.
  size: (
    text.slice(quotation.inner.start, Math.min(quotation.inner.end, quotation.inner.start + 200)).match(WORD) ?? []
  ).length,
});
