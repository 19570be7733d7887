import { isStoppedLine, sameWords, wordCount } from './lines.ts';
import { outletOfLine } from './outlets.ts';
import { isPlain, isProse, type Piece } from './pieces.ts';
import { phraseSet } from './word-set.ts';

const SECTIONS = phraseSet(`
  news | world | politics | business | sport | sports | culture | arts | entertainment | technology | tech |
  science | health | education | environment | climate | money | travel | style | lifestyle | local | local news |
  national | international | uk | us | u.s. | europe | asia | africa | middle east | americas | crime | courts |
  weather | exclusive | feature | features | report | investigation | magazine | books | music | film | food |
  media | society | top story | world news | uk news | us news
`);

/** A section’s name above a headline: "Politics", "World news | Ports". */
export const isSection = (line: string): boolean => {
  const [first = ''] = line.toLowerCase().split(/\s*[|>/•·]\s*/);
  return line.length < 60 && SECTIONS.has(first);
};

const LONGEST_HEADLINE = 220;
const LONGEST_STOPPED = 14; // words; some papers print a full stop after a headline
const LEAST_STORY = 18; // words of the paragraph that must follow it

const nextPlain = (pieces: readonly Piece[], at: number): Piece | undefined =>
  pieces.slice(at + 1, at + 40).find(isPlain);

/** Headlines In This Style: nearly every word begins with a capital. */
const isTitleCase = (words: string): boolean => {
  const all = words.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const capital = all.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return all.length >= 4 && capital.length >= all.length * 0.7;
};

/** A headline with a full stop is told from a first sentence by its capitals or by how short it is beside what follows. */
const isStoppedHeadline = (pieces: readonly Piece[], at: number, piece: Piece): boolean => {
  if (isTitleCase(piece.words)) return true;
  if (wordCount(piece.words) > LONGEST_STOPPED || /\b(?:said|was|were)\b/.test(piece.words)) return false;
  const next = nextPlain(pieces, at);
  return next !== undefined && (next.credits || wordCount(next.words) >= LEAST_STORY);
};

const isHeadline = (pieces: readonly Piece[], at: number, title: string | undefined): boolean => {
  const piece = pieces[at];
  if (piece === undefined || piece.words.length > LONGEST_HEADLINE) return false;
  if (title !== undefined && sameWords(piece.words, title)) return true;
  if (nextPlain(pieces, at) === undefined || wordCount(piece.words) < 2) return false;
  const stopped = isStoppedLine(piece.words) && /\.[”’"'»)\]]*$/.test(piece.words);
  return stopped ? isStoppedHeadline(pieces, at, piece) : !/[:,]$/.test(piece.words);
};

const isKicker = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  if (piece === undefined) return false;
  if (isSection(piece.words)) return true;
  const next = nextPlain(pieces, at);
  return (
    outletOfLine(piece.words) !== null &&
    next !== undefined &&
    !isProse(next) &&
    !next.credits &&
    wordCount(next.words) >= 4
  );
};

const MOST_TRIES = 6;

/** Finds the headline: the first plain line, with section names, dates and outlets above it skipped. -1 when the text starts with its story. */
export const findHeadline = (pieces: readonly Piece[], title?: string): number => {
  let tries = 0;
  for (const [at, piece] of pieces.entries()) {
    if (!isPlain(piece)) continue;
    tries += 1;
    if (tries > MOST_TRIES) return -1;
    if (piece.credits || isKicker(pieces, at)) continue;
    return isHeadline(pieces, at, title) ? at : -1;
  }
  return -1;
};
