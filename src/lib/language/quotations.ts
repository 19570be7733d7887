import type { Span } from '../article/span.ts';
import { type Pair, pairMarks } from './mark-pairs.ts';
import type { MarkFamily } from './marks.ts';
import type { Quotation } from './reading.ts';

/** A paragraph as the quotation machine sees it; only paragraphs of the body can continue one another. */
export type QuotedParagraph = { readonly index: number; readonly span: Span; readonly continues: boolean };

/** What the machine found: the quotations, and where their marks stand (position → side). */
export type Quoted = {
  readonly quotations: readonly Quotation[];
  readonly marks: ReadonlyMap<number, 'open' | 'close'>;
};

type Spoken = {
  readonly pair: Pair;
  readonly paragraph: QuotedParagraph;
  readonly utterance: number;
  readonly parent: number | null; // index among all that was found
};

type Carried = { readonly family: MarkFamily; readonly utterance: number };

/** All pairs of a document, those that continue a quotation of the paragraph before with its number of utterance. */
const findSpoken = (text: string, paragraphs: readonly QuotedParagraph[]): Spoken[] => {
  const found: Spoken[] = [];
  let utterances = 0;
  let carried: readonly Carried[] = [];
  for (const paragraph of paragraphs) {
    const base = found.length;
    const runningOn: Carried[] = [];
    for (const pair of pairMarks(text, paragraph.span)) {
      const before = pair.head === null || !paragraph.continues ? undefined : carried[pair.head];
      const utterance = before?.family === pair.open.family ? before.utterance : utterances++;
      found.push({ pair, paragraph, utterance, parent: pair.parent === null ? null : base + pair.parent });
      if (pair.runsOn) runningOn.push({ family: pair.open.family, utterance });
    }
    if (paragraph.continues) carried = runningOn;
  }
  return found;
};

/** An unclosed single mark is more often a stray apostrophe than speech, unless speech usually begins there. */
const opensSpeech = (text: string, { pair, paragraph: { span } }: Spoken): boolean => {
  const { at, family } = pair.open;
  return family !== 'single' || at === span.start || /[,:]\s?$/.test(text.slice(Math.max(span.start, at - 2), at));
};

const keepSpeech = (text: string, found: readonly Spoken[]): boolean[] => {
  const pieces = new Map<number, number>();
  for (const { utterance } of found) pieces.set(utterance, (pieces.get(utterance) ?? 0) + 1);
  return found.map((s) => s.pair.close !== null || opensSpeech(text, s) || (pieces.get(s.utterance) ?? 0) > 1);
};

const toQuotations = (found: readonly Spoken[], kept: readonly boolean[]): Quotation[] => {
  const quotations: Quotation[] = [];
  const newIndex: (number | null)[] = []; // of each that was found; of one that is dropped, that of the quotation around it
  found.forEach((spoken, i) => {
    const around = spoken.parent === null ? null : (newIndex[spoken.parent] ?? null);
    newIndex[i] = kept[i] === true ? quotations.length : around;
    if (kept[i] !== true) return;
    const { open, close, end } = spoken.pair;
    quotations.push({
      index: quotations.length,
      outer: { start: open.at, end },
      inner: { start: open.at + open.length, end: close === null ? end : close.at },
      depth: around === null ? 0 : (quotations[around]?.depth ?? 0) + 1,
      parent: around,
      utterance: spoken.utterance,
      closed: close !== null,
      paragraph: spoken.paragraph.index,
    });
  });
  return quotations;
};

/** Finds every quotation of a document; one that runs over several paragraphs is one record a paragraph with one `utterance`. */
export const findQuotations = (text: string, paragraphs: readonly QuotedParagraph[]): Quoted => {
  const found = findSpoken(text, paragraphs);
  const kept = keepSpeech(text, found);
  const marks = new Map<number, 'open' | 'close'>();
  found.forEach(({ pair }, i) => {
    if (kept[i] !== true) return;
    marks.set(pair.open.at, 'open');
    if (pair.close !== null) marks.set(pair.close.at, 'close');
  });
  return { quotations: toQuotations(found, kept), marks };
};
