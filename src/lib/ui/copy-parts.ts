import type { Paragraph, ParagraphRole } from '../article/article.ts';
import { contains, overlaps, slice, type Span } from '../article/span.ts';
import type { ReadArticle } from '../questions/pack-type.ts';
import type { Passage } from '../questions/question.ts';

/** Words that cannot be pointed at: white space, and what is not read. A quiet gap is an aside, as a dateline is. */
export type Gap = { readonly kind: 'gap'; readonly span: Span; readonly isQuiet: boolean };
export type CopySentence = { readonly kind: 'sentence'; readonly index: number; readonly span: Span };
export type CopyPart = Gap | CopySentence;
export type CopyBlock = {
  readonly role: ParagraphRole;
  readonly isLined: boolean; // its line ends mean something: a byline, a list
  readonly parts: readonly CopyPart[];
};

/** Whether a reader can point at the sentences of such a paragraph. */
const isMarkable = (role: ParagraphRole): boolean => role !== 'boilerplate' && role !== 'label';

const gap = (start: number, end: number, isQuiet = false): Gap[] =>
  start < end ? [{ kind: 'gap', span: { start, end }, isQuiet }] : [];

/** One paragraph of the article cut into its sentences and what lies between them. */
const partsOf = (article: ReadArticle, { role, span }: Paragraph): readonly CopyPart[] => {
  if (!isMarkable(role)) return gap(span.start, span.end, true);
  const parts: CopyPart[] = [];
  let at = span.start;
  for (const [index, [start, end]] of article.sentences.entries()) {
    if (start < at || !contains(span, { start, end })) continue;
    parts.push(...gap(at, start), { kind: 'sentence', index, span: { start, end } });
    at = end;
  }
  return [...parts, ...gap(at, span.end)];
};

/** Elsewhere a line end is only where a typewriter ran out of paper. */
const isLined = (role: ParagraphRole, words: string): boolean => role === 'byline' || /\n\s*[•*–-]\s/u.test(words);

/** Pieces of one paragraph stand together when they are of one sort, or on one line: "KELL — Lorvane on Thursday …". */
const standTogether = (text: string, before: Paragraph, after: Paragraph): boolean =>
  before.index === after.index &&
  (before.role === after.role || !text.slice(before.span.end, after.span.start).includes('\n'));

const blockOf = (article: ReadArticle, pieces: readonly Paragraph[]): CopyBlock => {
  const { role } = pieces.find((piece) => isMarkable(piece.role)) ?? pieces[0] ?? { role: 'body' };
  const parts = pieces.flatMap((piece, n) => {
    const before = pieces[n - 1];
    return [...(before ? gap(before.span.end, piece.span.start) : []), ...partsOf(article, piece)];
  });
  const words = parts.map(({ span }) => slice(article.text, span)).join('');
  return { role, isLined: isLined(role, words), parts };
};

/** An article as the page sets it: its paragraphs in order, each cut into the sentences a reader can point at. */
export const blocksOf = (article: ReadArticle): readonly CopyBlock[] => {
  const groups: Paragraph[][] = [];
  for (const paragraph of article.paragraphs) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && standTogether(article.text, before, paragraph)) group.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups.map((pieces) => blockOf(article, pieces));
};

/** The sentences a reader can point at, by paragraph, in the order of the page. */
export const markableOf = (blocks: readonly CopyBlock[]): readonly (readonly number[])[] =>
  blocks
    .map(({ parts }) => parts.flatMap((part) => (part.kind === 'sentence' ? [part.index] : [])))
    .filter((sentences) => sentences.length > 0);

export const LIGHTS = ['none', 'proof', 'other'] as const;
/** How a stretch is shown: the highlighter for proof, the red pencil for what a wrong option refers to. */
export type Light = (typeof LIGHTS)[number];
export type Piece = { readonly span: Span; readonly light: Light };

const lightAt = (at: Span, proof: readonly Span[], other: readonly Span[]): Light => {
  if (proof.some((span) => overlaps(span, at))) return 'proof';
  return other.some((span) => overlaps(span, at)) ? 'other' : 'none';
};

/** A stretch cut where the light changes. */
export const piecesOf = (whole: Span, proof: readonly Span[], other: readonly Span[]): readonly Piece[] => {
  const edges = [...proof, ...other]
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > whole.start && edge < whole.end);
  const cuts = [...new Set([whole.start, ...edges, whole.end])].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [n, start] of cuts.entries()) {
    const end = cuts[n + 1];
    if (end === undefined) break;
    const light = lightAt({ start, end }, proof, other);
    const before = pieces.at(-1);
    if (before?.light === light) pieces[pieces.length - 1] = { span: { start: before.span.start, end }, light };
    else pieces.push({ span: { start, end }, light });
  }
  return pieces;
};

/** The passages of one article, as spans of its text. */
export const spansIn = (article: number, passages: readonly Passage[]): readonly Span[] =>
  passages.filter((passage) => passage.article === article);

/** The first sentence that a passage touches, or -1. */
export const sentenceAt = (article: ReadArticle, passage: Passage): number =>
  article.sentences.findIndex(([start, end]) => overlaps({ start, end }, passage));
