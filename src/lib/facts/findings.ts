import { isQuote } from './lines.ts';
import type { Span } from '../article/span.ts';
import type { Cue } from './cues.ts';
import type { Certainty } from './facts.ts';
import type { Line } from './lines.ts';
import { spanOf, type Phrase, type Range } from './phrases.ts';
import type { Grown } from './trees/grown.ts';
import type { Report } from './trees/reports.ts';

/** Another outlet, report or person through whom the words came: outermost first. */
export type Link = { readonly line: Line; readonly phrase: Phrase };

/** What one rule found in one line, before sources are made one. */
export type Finding = {
  readonly rule: string;
  readonly line: Line;
  readonly source: Phrase | null;
  readonly sourceLine: Line; // where `source` stands: another line than the content's when the cue is a paragraph away
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly force: Certainty;
  readonly through: readonly Link[];
  readonly implicit: boolean;
};

/** A line made ready for the rules. */
export type Scene = {
  readonly line: Line;
  readonly cues: readonly Cue[];
  readonly outlet: string | null;
  readonly grown: Grown | null; // null: read without the English model
  readonly reports: readonly Report[]; // those that the tree shows
};

/** One construction of English news. */
export type Rule = {
  readonly id: string;
  readonly example: string; // a sentence that it must find something in
  readonly counterexample: string; // and one that it must not
  readonly find: (scene: Scene) => readonly Finding[];
};

export const finding = (
  rule: string,
  line: Line,
  source: Phrase | null,
  cue: readonly Span[],
  content: readonly Span[],
  force: Certainty,
  through: readonly Link[] = [],
): Finding => ({ rule, line, source, sourceLine: line, cue, content, force, through, implicit: false });

/** The content's characters: without the marks around all of it, a comma or a full stop at its end. */
export const contentSpan = (line: Line, range: Range): Span => {
  const first = line.items[range.from];
  if (first !== undefined && first.quotation !== null && range.to === range.from + 1)
    return bare(line.text, first.quotation.inner);
  const span = spanOf(line, range);
  return bare(line.text, span, isQuote(line.items[range.to - 1]));
};

/** A span without the comma, full stop, dash or space at its ends. */
export const bare = (text: string, span: Span, keepsStop = false): Span => {
  let { start, end } = span;
  const floor = Math.max(start, end - 40);
  while (start < end && /[\s,;:]/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (!keepsStop)
    while (end > Math.max(start, floor) && /[\s,;:.—–]/u.test(text.charAt(end - 1)) && !isAbbreviated(text, start, end))
      end -= 1;
  return { start, end };
};

/** "Prof. H." and "the U.S." keep their stop. */
const isAbbreviated = (text: string, start: number, end: number): boolean =>
  /(?:^|[\s(])(?:\p{Lu}\.)+$|\b(?:a|p)\.m\.$|\b(?:Inc|Ltd|Co|Corp|Jr|Sr)\.$/u.test(
    text.slice(Math.max(start, end - 12), end),
  );
