import type { Article, Label, Paragraph } from './article.ts';
import { isByLine, isNameLine } from './bylines.ts';
import { datelineLength, outletInDateline } from './datelines.ts';
import { findHeadline } from './headline.ts';
import { labelAtHead, labelInByline } from './labels/find-labels.ts';
import { outletInByline, outletOfLine } from './outlets.ts';
import { cutPieces, type Piece } from './pieces.ts';
import { assignRoles } from './roles.ts';
import { slice, type Span } from './span.ts';

export type ReadArticleOptions = { readonly title?: string }; // the page's own title, when it came with the text

/** Cuts the dateline of the first body paragraphs off as a paragraph of its own. */
const withoutDateline = (text: string, paragraph: Paragraph): Paragraph[] => {
  const length = datelineLength(text, paragraph.span);
  if (length === 0) return [paragraph];
  const cut = paragraph.span.start + length;
  return [
    {
      ...paragraph,
      role: 'boilerplate',
      span: { start: paragraph.span.start, end: trimEnd(text, paragraph.span.start, cut) },
    },
    { ...paragraph, span: { start: cut, end: paragraph.span.end } },
  ];
};

const trimEnd = (text: string, start: number, end: number): number => start + text.slice(start, end).trimEnd().length;

/** "Analysis: Why the ferry sank" is a label and a headline, when the headline can stand alone. */
const withoutLabel = (text: string, paragraph: Paragraph, label: Label | null): Paragraph[] => {
  if (label === null) return [paragraph];
  const rest = /^\s*[:|]\s+/.exec(text.slice(label.span.end, label.span.end + 10));
  const start = label.span.end + (rest?.[0].length ?? 0);
  if (rest === null || start >= paragraph.span.end || !/^[\p{Lu}\p{N}“‘"']/u.test(text.slice(start, start + 2)))
    return [paragraph];
  return [
    { ...paragraph, role: 'label', span: label.span },
    { ...paragraph, span: { start, end: paragraph.span.end } },
  ];
};

const findOutlet = (pieces: readonly Piece[], roles: readonly string[]): string | null => {
  const bylines = pieces.filter((_, at) => roles[at] === 'byline').map((piece) => piece.words);
  const alone = bylines.map(outletOfLine).find((name) => name !== null);
  return alone ?? bylines.map(outletInByline).find((name) => name !== null) ?? null;
};

const signedBy = (text: string, pieces: readonly Piece[], roles: readonly string[]): string | null =>
  pieces
    .filter((_, at) => roles[at] === 'body')
    .slice(0, DATELINES_AMONG)
    .map(({ span }) => outletInDateline(text, span))
    .find((name) => name !== null) ?? null;

const findByline = (pieces: readonly Piece[], roles: readonly string[]): Span | null => {
  const lines = pieces.filter((_, at) => roles[at] === 'byline');
  return (
    (lines.find((p) => isByLine(p.words)) ?? lines.find((p) => isNameLine(p.words) && outletOfLine(p.words) === null))
      ?.span ?? null
  );
};

const firstWords = (text: string, span: Span | undefined): string => {
  if (span === undefined) return '';
  const words = slice(text, { start: span.start, end: Math.min(span.end, span.start + 200) }).split(/\s+/);
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : words.join(' ');
};

const DATELINES_AMONG = 2; // body paragraphs

/** Takes a text apart into paragraphs with roles; the text itself is never changed. */
export const readArticle = (text: string, options: ReadArticleOptions = {}): Article => {
  const pieces = cutPieces(text);
  const headlineAt = findHeadline(pieces, options.title);
  const roles = assignRoles(pieces, headlineAt, options.title);
  const labels: Label[] = [];
  const paragraphs: Paragraph[] = [];
  let bodies = 0;
  for (const [at, piece] of pieces.entries()) {
    const role = roles[at] ?? 'body';
    const paragraph: Paragraph = { index: piece.index, span: piece.span, role };
    if (piece.label !== null) labels.push({ kind: piece.label, span: piece.span });
    if (role === 'byline') {
      const label = labelInByline(text, piece.span);
      if (label !== null) labels.push(label);
    }
    if (role === 'headline') {
      const label = labelAtHead(text, piece.span);
      if (label !== null) labels.push(label);
      paragraphs.push(...withoutLabel(text, paragraph, label));
      continue;
    }
    if (role === 'body') bodies += 1;
    if (role === 'body' && bodies <= DATELINES_AMONG) paragraphs.push(...withoutDateline(text, paragraph));
    else paragraphs.push(paragraph);
  }
  const headline = paragraphs.find((p) => p.role === 'headline')?.span ?? null;
  const firstBody = paragraphs.find((p) => p.role === 'body')?.span;
  return {
    text,
    title: headline === null ? (options.title ?? firstWords(text, firstBody)) : slice(text, headline),
    headline,
    byline: findByline(pieces, roles),
    outlet: findOutlet(pieces, roles) ?? signedBy(text, pieces, roles),
    labels,
    boilerplate: paragraphs.filter((p) => p.role === 'boilerplate').map((p) => p.span),
    paragraphs,
  };
};
