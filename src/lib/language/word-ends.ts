import { BEFORE_NUMBERS, DEGREES, INSIDE, MAY_END, STATES, TITLES } from './abbreviations.ts';
import { isApostrophe, isDigit, isLowerAt, isUpperAt, isWordAt, isWordBefore, wordLength } from './characters.ts';

/** Positions of quotation marks; an apostrophe that stands there is a mark, not a letter. */
export type MarkPositions = { readonly has: (at: number) => boolean };

const HYPHENS = '-‐‑';

export const isHyphen = (char: string): boolean => char !== '' && HYPHENS.includes(char);

/** Whether the character at `at` joins the letters or digits on both sides of it into one word. */
const joins = (text: string, at: number, marks: MarkPositions): boolean => {
  const char = text.charAt(at);
  if (isHyphen(char) || char === '_') return true;
  if (isApostrophe(char)) return !marks.has(at);
  if (char === '&') return isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
  if (!isDigit(text.charCodeAt(at - 1)))
    return char === '/' && /\d[a-z]{1,3}\/(?:h|s|hr|day|kg|km|m)\b/.test(text.slice(Math.max(0, at - 4), at + 5));
  if (!isDigit(text.charCodeAt(at + 1))) return false;
  if (char === ',') return /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
  return char === '.' || char === ':' || char === '/';
};

/** The end of a run of letters and digits and what may stand inside one word: O’Brien, 41.5, ten-year-old, AT&T, 18:40, 171km/h. */
export const wordEnd = (text: string, from: number, limit: number, marks: MarkPositions): number => {
  let at = from;
  while (at < limit) {
    const length = wordLength(text, at);
    if (length > 0) at += length;
    else if (at > from && at + 1 < limit && isWordAt(text, at + 1) && joins(text, at, marks)) at += 1;
    else break;
  }
  return Math.min(at, limit);
};

const isSingleLetter = (text: string, at: number, limit: number): boolean =>
  at < limit && wordLength(text, at) === 1 && !isDigit(text.charCodeAt(at)) && !isWordAt(text, at + 1);

/** One capital and a stop: an initial ("J. Rowling", "Prof. H., who"), but not "I." or a "plan B." that ends its sentence. */
const isInitial = (text: string, from: number, after: number, limit: number): boolean => {
  if (!isUpperAt(text, from) || text.charAt(from) === 'I' || after >= limit) return false;
  return (
    text.charAt(after) === ',' ||
    (text.charAt(after) === ' ' && (isUpperAt(text, after + 1) || isLowerAt(text, after + 1)))
  );
};

/** The end of U.S., a.m., J.K. or U.S.-led that begin at `from`; 0 when there are no such initials. */
export const initialsEnd = (text: string, from: number, limit: number, marks: MarkPositions): number => {
  let at = from;
  let letters = 0;
  while (isSingleLetter(text, at, limit) && text.charAt(at + 1) === '.' && at + 1 < limit) {
    at += 2;
    letters += 1;
  }
  if (letters === 0) return 0;
  if (isSingleLetter(text, at, limit)) return at + 1; // "U.S policy"
  if (isWordAt(text, at)) return letters > 1 ? at : 0;
  if (letters > 1)
    return isHyphen(text.charAt(at)) && at + 1 < limit && isWordAt(text, at + 1)
      ? wordEnd(text, at + 1, limit, marks)
      : at;
  return isInitial(text, from, at, limit) ? at : 0;
};

const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1).toLowerCase();

/** True when the full stop at `end` belongs to the word from `start` to `end`. */
const takesStop = (text: string, start: number, end: number): boolean => {
  const word = lastPart(text.slice(start, Math.min(end, start + 16)));
  const isCapital = isUpperAt(text, start);
  if (INSIDE.has(word)) return true;
  if (BEFORE_NUMBERS.has(word)) return /^\s?\d/.test(text.slice(end + 1, end + 3));
  if (STATES.has(word) && isCapital) return /[,(]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  return (isCapital && TITLES.has(word)) || (MAY_END.has(word) && (isCapital || word === 'etc'));
};

/** The party and the first letter of the state of an American lawmaker. */
const PARTY_STATE = /^[DRI]-[A-Z]$/;

/** The end of an abbreviation with its stop that begins at `start`, given where its letters end; 0 when it is an ordinary word. */
export const abbreviationEnd = (
  text: string,
  start: number,
  end: number,
  limit: number,
  marks: MarkPositions,
): number => {
  if (end >= limit || text.charAt(end) !== '.' || text.charAt(end + 1) === '.') return 0;
  // D-N.M., R-S.C.
  if (PARTY_STATE.test(text.slice(start, end))) return Math.max(0, initialsEnd(text, end - 1, limit, marks));
  const degree = DEGREES.find((d) => text.startsWith(d, start));
  if (degree !== undefined) return Math.min(limit, start + degree.length);
  if (!takesStop(text, start, end)) return 0;
  const after = end + 1;
  if (!isHyphen(text.charAt(after)) || after + 1 >= limit || !isUpperAt(text, after + 1)) return after;
  // Col.-Gen.
  const more = wordEnd(text, after + 1, limit, marks);
  return more < limit && text.charAt(more) === '.' ? more + 1 : more;
};

/** The end of ’tis, ’90s or ’n’ that begins at `at`, or of the ’s behind "U.N."; 0 when no word begins with this apostrophe. */
export const elisionEnd = (text: string, at: number, limit: number, marks: MarkPositions): number => {
  if (
    !isApostrophe(text.charAt(at)) ||
    marks.has(at) ||
    isWordBefore(text, at) ||
    at + 1 >= limit ||
    !isWordAt(text, at + 1)
  )
    return 0;
  const end = wordEnd(text, at + 1, limit, marks);
  const closesN =
    end - at === 2 &&
    /n/i.test(text.charAt(at + 1)) &&
    end < limit &&
    isApostrophe(text.charAt(end)) &&
    !marks.has(end);
  return closesN ? end + 1 : end;
};
