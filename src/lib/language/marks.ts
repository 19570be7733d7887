import type { Span } from '../article/span.ts';
import { isApostrophe, isDigit, isSpace, isWordAt, isWordBefore } from './characters.ts';
import { LEADING_ELISIONS } from './elisions.ts';

/** The pairs that can close each other: “ ” „ " are one family, ‘ ’ ' another. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'single-guillemet';

/** A mark that may be part of a pair: `leans` is what its shape and neighbours say, before the pairs are known. */
export type Mark = {
  readonly at: number;
  readonly length: number; // 2 for `` and ''
  readonly glyph: string;
  readonly family: MarkFamily;
  readonly leans: 'open' | 'close' | 'either';
};

const FAMILIES: Readonly<Record<string, MarkFamily>> = {
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '"': 'double',
  '＂': 'double',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'single-guillemet',
  '›': 'single-guillemet',
};
const CANDIDATE = /``|''|[“”„‟"＂‘’‚‛'«»‹›]/g;
const BEFORE_OPENING = '([{–—-/“‘"\'«„‚‹¿¡*_…';

const leansByPlace = (text: string, span: Span, at: number, length: number): Mark['leans'] => {
  const atStart = at === span.start;
  const atEnd = at + length >= span.end;
  const spaceAfter = atEnd || isSpace(text.charCodeAt(at + length));
  const before = text.charAt(at - 1);
  const opens = !spaceAfter && (atStart || isSpace(before.charCodeAt(0)) || BEFORE_OPENING.includes(before));
  const closes = !atStart && !isSpace(before.charCodeAt(0)) && !isWordAt(text, at + length);
  if (opens === closes) return atStart ? 'open' : 'either';
  return opens ? 'open' : 'close';
};

const wordAfter = (text: string, at: number, limit: number): string => {
  let end = at;
  while (end < limit && end - at < 12 && isWordAt(text, end)) end += 1;
  return text.slice(at, end);
};

/** ’tis, ’90s, rock ’n’ roll: an apostrophe at the head of a word. */
const isElision = (text: string, span: Span, at: number): boolean => {
  const glyph = text.charAt(at);
  const word = wordAfter(text, at + 1, span.end);
  if (word === 'n' || word === 'N') return isApostrophe(text.charAt(at + 2));
  if (/^\d\ds$/.test(word)) return true;
  // "the class of '98", but "she said: '20 men …"
  if (/^\d\d$/.test(word))
    return glyph === '’' || (glyph === "'" && /[\p{L}] $/u.test(text.slice(Math.max(span.start, at - 2), at)));
  return LEADING_ELISIONS.has(word);
};

/** 6' 2": feet before inches. */
const isFeet = (text: string, at: number): boolean =>
  text.charAt(at) !== '‘' &&
  isDigit(text.charCodeAt(at - 1)) &&
  (isDigit(text.charCodeAt(at + 1)) ||
    (text.charAt(at + 1) === ' ' &&
      isDigit(text.charCodeAt(at + 2)) &&
      /^\d{1,2}["”]/.test(text.slice(at + 2, at + 5))));

const isInches = (text: string, at: number): boolean => /\d['’] ?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));

const isHeadOfWord = (text: string, span: Span, at: number): boolean =>
  (at === span.start || !isWordBefore(text, at)) && isWordAt(text, at + 1);

/** What a single mark is by itself: an apostrophe (null) or a mark that leans one way. */
const singleMark = (text: string, span: Span, at: number): Mark['leans'] | null => {
  const glyph = text.charAt(at);
  if (glyph === '‚') return isSpace(text.charCodeAt(at + 1)) ? null : 'open';
  const wordBefore = at > span.start && isWordBefore(text, at);
  const wordAfterIt = at + 1 < span.end && isWordAt(text, at + 1);
  if (wordBefore && wordAfterIt) return null;
  if (isFeet(text, at)) return null;
  const follows = text.charAt(at - 1);
  if (follows.toLowerCase() === 'n' && isApostrophe(text.charAt(at - 2)) && !isWordBefore(text, at - 2)) return null;
  if (isHeadOfWord(text, span, at)) {
    if (isElision(text, span, at)) return null;
    // the U.N.'s plan
    if (text.charAt(at - 1) === '.' && /^(?:s|d|ll)$/.test(wordAfter(text, at + 1, span.end))) return null;
    // A printer’s ’ at the head of a word is an apostrophe unless a mark or a dash runs into it.
    if (glyph === '’') return null;
    return 'open';
  }
  const leans = leansByPlace(text, span, at, 1);
  if (glyph === '‘' || glyph === '‛') return leans === 'close' ? 'close' : 'open';
  if (glyph === '’') return at > span.start && !isSpace(text.charCodeAt(at - 1)) ? 'close' : null;
  return leans;
};

const doubleMark = (text: string, span: Span, at: number, glyph: string): Mark['leans'] | null => {
  const leans = leansByPlace(text, span, at, glyph.length);
  if (glyph === '„' || glyph === '‟' || glyph === '``' || glyph === '«' || glyph === '‹') return 'open';
  if (glyph === '»' || glyph === '›') return 'close';
  if (glyph === '“') return leans === 'close' ? 'either' : 'open';
  if (glyph === '”') return leans === 'open' ? 'either' : isInches(text, at) ? null : 'close';
  if (isInches(text, at)) return null;
  return leans;
};

/** Every mark of a paragraph that may open or close a quotation; apostrophes, feet and inches are left out. */
export const findMarks = (text: string, span: Span): Mark[] => {
  const marks: Mark[] = [];
  // Over a slice: a search in the whole text would run on to the next mark, however far.
  for (const found of text.slice(span.start, span.end).matchAll(CANDIDATE)) {
    const at = span.start + found.index;
    const glyph = found[0];
    const family: MarkFamily = glyph.length === 2 ? 'double' : (FAMILIES[glyph] ?? 'double');
    const leans = family === 'single' ? singleMark(text, span, at) : doubleMark(text, span, at, glyph);
    if (leans !== null) marks.push({ at, length: glyph.length, glyph, family, leans });
  }
  return marks;
};
