/** True for white space and for the invisible characters that a paste may bring along. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x85 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x2028 && code <= 0x202f) ||
  code === 0x205f ||
  code === 0x2060 ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0x3000 ||
  code === 0xfeff;

const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const LOWER = /\p{Ll}/u;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** How many UTF-16 units the letter, mark or digit at `at` takes; 0 when there is none. */
export const wordLength = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code) || isDigit(code) ? 1 : 0;
  if (code >= 0x2010 && code <= 0x205f) return 0; // dashes, quotation marks and the like, the commonest by far
  const point = text.codePointAt(at);
  if (point === undefined || !WORD.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
};

/** True when a letter, mark or digit begins at `at`. */
export const isWordAt = (text: string, at: number): boolean => at < text.length && wordLength(text, at) > 0;

/** True when a letter, mark or digit ends just before `at`. */
export const isWordBefore = (text: string, at: number): boolean => {
  if (at <= 0) return false;
  const code = text.charCodeAt(at - 1);
  const isLowSurrogate = code >= 0xdc00 && code <= 0xdfff;
  return isWordAt(text, isLowSurrogate && at > 1 ? at - 2 : at - 1);
};

const firstPoint = (text: string, at: number): string => {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
};

export const isUpperAt = (text: string, at: number): boolean => UPPER.test(firstPoint(text, at));

export const isLowerAt = (text: string, at: number): boolean => LOWER.test(firstPoint(text, at));

/** The apostrophes that a paste may hold, typewriter's and printer's. */
export const isApostrophe = (char: string): boolean => char === "'" || char === '’' || char === '‘' || char === 'ʼ';
