import type { LabelKind } from './article.ts';
import { splitBlocks, withoutBullet } from './blocks.ts';
import { boilerplateKind, cutGlued } from './boilerplate/find-boilerplate.ts';
import { isByLine, isDateLine } from './bylines.ts';
import { labelOfLine } from './labels/find-labels.ts';
import { isStoppedLine, wordCount } from './lines.ts';
import type { Span } from './span.ts';

/** A line of a block with what it is by its own words alone, before its neighbours have been looked at. */
export type Piece = {
  readonly index: number; // of its block
  readonly span: Span;
  readonly words: string;
  readonly noise: string | null; // id of the boilerplate pattern
  readonly label: LabelKind | null;
  readonly bullet: boolean;
  readonly credits: boolean; // a byline or a date
};

const makePiece = (text: string, index: number, span: Span, bullet: boolean): Piece => {
  const words = text.slice(span.start, span.end);
  const label = labelOfLine(words);
  const credits = label === null && (isByLine(words) || isDateLine(words));
  return {
    index,
    span,
    words,
    label,
    noise: label === null && !credits ? boilerplateKind(words) : null,
    bullet,
    credits,
  };
};

const piecesOfLine = (text: string, index: number, line: Span): Piece[] => {
  const span = withoutBullet(text, line);
  const { before, rest, after } = cutGlued(text, span);
  return [before, rest, after].flatMap((part) =>
    part === null || part.end <= part.start ? [] : [makePiece(text, index, part, span.start > line.start)],
  );
};

/** A correction that is announced on one line and made in the next belongs to its notice. */
const withCorrections = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, at) => {
    const before = pieces[at - 1];
    const announced = before?.label === 'corrected' && before.words.length < 20;
    return announced && piece.noise === null && piece.label === null
      ? { ...piece, label: 'corrected', credits: false }
      : piece;
  });

/** The text as pieces, in order. */
export const cutPieces = (text: string): Piece[] =>
  withCorrections(
    splitBlocks(text).flatMap((block) => block.lines.flatMap((line) => piecesOfLine(text, block.index, line))),
  );

/** True for a line that reads as a paragraph of running text rather than a heading. */
export const isProse = (piece: Piece): boolean =>
  piece.words.length > 220 || (isStoppedLine(piece.words) && wordCount(piece.words) >= 7);

/** True when neither pattern nor label claims the piece. */
export const isPlain = (piece: Piece): boolean => piece.noise === null && piece.label === null;
