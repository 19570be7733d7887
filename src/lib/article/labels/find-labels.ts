import type { Label, LabelKind } from '../article.ts';
import type { Span } from '../span.ts';
import { BYLINE_PATTERNS, HEAD_PATTERNS, LABEL_PATTERNS } from './label-patterns.ts';

const LONGEST_LINE = 460;

/** The notice that a whole line is, or null. */
export const labelOfLine = (line: string): LabelKind | null =>
  line.length > LONGEST_LINE ? null : (LABEL_PATTERNS.find((p) => p.line.test(line))?.kind ?? null);

const spanOf = (line: Span, found: RegExpExecArray): Span => ({
  start: line.start + found.index,
  end: line.start + found.index + found[0].length,
});

/** The notice at the head of a headline. */
export const labelAtHead = (text: string, line: Span): Label | null => {
  const words = text.slice(line.start, Math.min(line.end, line.start + 40));
  for (const { kind, head } of HEAD_PATTERNS) {
    const found = head.exec(words);
    if (found !== null) return { kind, span: spanOf(line, found) };
  }
  return null;
};

/** The notice inside a byline. */
export const labelInByline = (text: string, line: Span): Label | null => {
  const words = text.slice(line.start, Math.min(line.end, line.start + 300));
  for (const { kind, inside } of BYLINE_PATTERNS) {
    const found = inside.exec(words);
    if (found !== null) return { kind, span: spanOf(line, found) };
  }
  return null;
};
