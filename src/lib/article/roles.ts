import type { ParagraphRole } from './article.ts';
import { isNameLine } from './bylines.ts';
import { datelineLength } from './datelines.ts';
import { isSection } from './headline.ts';
import { isStoppedLine, sameWords, wordCount } from './lines.ts';
import { outletOfLine } from './outlets.ts';
import { isPlain, isProse, type Piece } from './pieces.ts';

const TOP = 14; // pieces below the headline that may hold byline, date and key points

const isRunningText = (piece: Piece): boolean => isPlain(piece) && !piece.credits && !piece.bullet && isProse(piece);

/** Where the running text begins: below the last byline or date near the top, at the first paragraph of prose. */
const bodyStart = (pieces: readonly Piece[], from: number): number => {
  let after = from;
  let prose = 0;
  for (const [k, piece] of pieces.slice(from, from + TOP).entries()) {
    // A standfirst may be one sentence with a full stop; two of them are a story, and so is one with a dateline.
    if (prose > 1 || datelineLength(piece.words, { start: 0, end: piece.words.length }) > 0) break;
    if (piece.credits) after = from + k + 1;
    else if (isRunningText(piece)) prose += 1;
  }
  const first = pieces.findIndex((piece, at) => at >= after && isRunningText(piece));
  return first >= 0 ? first : pieces.findIndex((piece, at) => at >= after && isPlain(piece) && !piece.credits);
};

const isByName = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  piece.words.length < 90 &&
  (piece.credits || isNameLine(piece.words) || outletOfLine(piece.words) !== null);

/** A name or an outlet on a line of its own is a byline beside another such line, or right above the story. */
const isByline = (pieces: readonly Piece[], at: number, body: number): boolean => {
  const piece = pieces[at];
  if (piece === undefined || !isByName(piece)) return false;
  if (piece.credits) return true;
  const above = pieces[at - 1];
  const below = pieces[at + 1];
  const isHeadlineAbove = above !== undefined && above.index !== piece.index && !above.credits;
  return (
    isByName(below) ||
    (!isHeadlineAbove && isByName(above)) ||
    pieces.slice(at + 1, body + 1).find(isPlain) === pieces[body]
  );
};

type Layout = {
  readonly pieces: readonly Piece[];
  readonly headline: number;
  readonly body: number;
  readonly title: string | undefined;
};

const roleAbove = ({ pieces, headline, body, title }: Layout, piece: Piece, at: number): ParagraphRole => {
  if (at < headline) return piece.credits || outletOfLine(piece.words) !== null ? 'byline' : 'boilerplate';
  if (title !== undefined && sameWords(piece.words, title)) return 'boilerplate';
  return isByline(pieces, at, body) ? 'byline' : 'standfirst';
};

const LONGEST_SUBHEADING = 90;

const isSubheading = (words: string): boolean =>
  words.length <= LONGEST_SUBHEADING &&
  wordCount(words) <= 12 &&
  !isStoppedLine(words.replace(/\?$/, '')) &&
  !/[“”"‘:;,—]/.test(words);

const roleInBody = (piece: Piece, inLinkList: boolean): ParagraphRole => {
  if (piece.credits && wordCount(piece.words) <= 8) return 'byline';
  if (inLinkList && !isProse(piece) && piece.words.length < 160) return 'boilerplate';
  return !piece.bullet && isSubheading(piece.words) ? 'standfirst' : 'body';
};

/** Boilerplate that stands above a list of other stories’ headlines. */
const HEADS_A_LIST: ReadonlySet<string> = new Set(['read-more', 'more-from', 'topics', 'promoted']);

/** The role of every piece, in the same order. */
export const assignRoles = (pieces: readonly Piece[], headline: number, title?: string): ParagraphRole[] => {
  const top =
    headline >= 0
      ? headline + 1
      : pieces.findIndex((piece) => isPlain(piece) && !piece.credits && !isSection(piece.words));
  const body = bodyStart(pieces, Math.max(0, top));
  const layout: Layout = { pieces, headline, body, title };
  let inLinkList = false;
  return pieces.map((piece, at) => {
    if (piece.label !== null) return 'label';
    if (piece.noise !== null) {
      inLinkList = HEADS_A_LIST.has(piece.noise) && !/[:|]./.test(piece.words);
      return 'boilerplate';
    }
    if (at === headline) return 'headline';
    if (body < 0 || at < body) return roleAbove(layout, piece, at);
    const role = roleInBody(piece, inLinkList);
    if (role === 'body') inLinkList = false;
    return role;
  });
};
