import type { Span } from '../article/span.ts';
import { isApostrophe, isDigit, isSpace, isWordAt, isWordBefore } from './characters.ts';
import type { Token, TokenKind } from './reading.ts';
import { abbreviationEnd, elisionEnd, initialsEnd, type MarkPositions, wordEnd } from './word-ends.ts';

const CURRENCY = /[$€£¥₴₽₹₩₪₺]/;
const PUNCTUATION = /[\p{P}`]/u;
const LINK = /^(?:https?:\/\/|www\.)[^\s<>“”"]+/i;
const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;
const LONGEST_LINK = 2000;
const LONGEST_NUMBER = 40;

const makeToken = (text: string, start: number, end: number, kind: TokenKind): Token => {
  const words = text.slice(start, end);
  return { start, end, text: words, lower: words.toLowerCase().replace(/[’‘ʼ]/g, "'"), kind };
};

const UNIT = /^[a-z%°]{1,5}(?:\/[a-z]{1,3})?$/i; // m, bn, km/h, pm, th

const kindOf = (words: string): TokenKind => {
  if (words.length > LONGEST_NUMBER || !isDigit(words.charCodeAt(0))) return 'word';
  const unit = words.replace(/^\d[\d.,:/-]*/, '');
  return unit === '' || UNIT.test(unit) ? 'number' : 'word';
};

const CLITIC = /(?:n['’‘ʼ]t|['’‘ʼ](?:s|m|d|re|ve|ll))$/i;

/** don’t → do + n’t, he’s → he + ’s; O’Brien and o’clock stay whole. */
const splitWord = (text: string, start: number, end: number): Token[] => {
  const clitics: Token[] = [];
  let cut = end;
  for (;;) {
    const clitic = CLITIC.exec(text.slice(Math.max(start, cut - 3), cut))?.[0];
    if (clitic === undefined || cut - clitic.length <= start || clitics.length > 2) break;
    clitics.unshift(makeToken(text, cut - clitic.length, cut, 'word'));
    cut -= clitic.length;
  }
  return [
    makeToken(text, start, cut, kindOf(text.slice(start, Math.min(cut, start + LONGEST_NUMBER + 1)))),
    ...clitics,
  ];
};

/** The end of a link or an address at the head of a chunk, without the stop or bracket that follows it; 0 when there is none. */
const linkEnd = (text: string, at: number, span: Span): number => {
  const before = text.charAt(at - 1);
  // Only at the head of a chunk, so that no chunk is scanned twice.
  if (at > span.start && !isSpace(before.charCodeAt(0)) && !'(<[“"‘\''.includes(before)) return 0;
  const isAddress = text.slice(at, Math.min(span.end, at + 66)).includes('@');
  if (!isAddress && !/^(?:http|www\.)/i.test(text.slice(at, at + 4))) return 0;
  const chunk = text.slice(at, Math.min(span.end, at + LONGEST_LINK));
  const found = LINK.exec(chunk) ?? EMAIL.exec(chunk);
  return found === null ? 0 : at + found[0].replace(/[.,;:!?)\]’']{1,9}$/, '').length;
};

const isStop = (char: string): boolean => char === '.' || char === '!' || char === '?';

const symbolEnd = (text: string, at: number, limit: number, marks: MarkPositions): number => {
  const char = text.charAt(at);
  let end = at + 1;
  if (isStop(char)) while (end < limit && isStop(text.charAt(end))) end += 1;
  else if (char === '-') while (end < limit && end < at + 3 && text.charAt(end) === '-') end += 1;
  else if ((char === "'" || char === '`') && text.charAt(at + 1) === char && marks.has(at)) end += 1;
  else if ((text.codePointAt(at) ?? 0) > 0xffff) end += 1;
  return Math.min(limit, end);
};

const symbolAt = (text: string, at: number, limit: number, marks: MarkPositions): Token => {
  const end = symbolEnd(text, at, limit, marks);
  return makeToken(text, at, end, PUNCTUATION.test(text.slice(at, end)) ? 'punctuation' : 'symbol');
};

/** @name: one word, when no letter stands before it. */
const handleEnd = (text: string, at: number, limit: number): number => {
  if (text.charAt(at) !== '@' || isWordBefore(text, at)) return 0;
  const found = /^@\w{1,30}/.exec(text.slice(at, Math.min(limit, at + 31)));
  return found === null ? 0 : at + found[0].length;
};

const isPercent = (text: string, at: number, limit: number): boolean => at < limit && text.charAt(at) === '%';

const wordAt = (text: string, at: number, limit: number, marks: MarkPositions): Token[] => {
  const initials = initialsEnd(text, at, limit, marks);
  if (initials > 0) return [makeToken(text, at, initials, 'word')];
  const end = wordEnd(text, at, limit, marks);
  const abbreviation = abbreviationEnd(text, at, end, limit, marks);
  if (abbreviation > 0) return [makeToken(text, at, abbreviation, 'word')];
  const isNumber = kindOf(text.slice(at, Math.min(end, at + LONGEST_NUMBER + 1))) === 'number';
  if (isNumber && isPercent(text, end, limit)) return [makeToken(text, at, end + 1, 'number')];
  const words = splitWord(text, at, end);
  // players’: the apostrophe of a plural possessive or of a dropped g
  const isTail = end < limit && isApostrophe(text.charAt(end)) && text.charAt(end) !== '‘' && !marks.has(end);
  return isTail ? [...words, makeToken(text, end, end + 1, 'word')] : words;
};

const tokensAt = (text: string, at: number, span: Span, marks: MarkPositions): Token[] => {
  const limit = span.end;
  if (CURRENCY.test(text.charAt(at)) && at + 1 < limit && isDigit(text.charCodeAt(at + 1))) {
    return [makeToken(text, at, wordEnd(text, at + 1, limit, marks), 'number')];
  }
  const handle = handleEnd(text, at, limit);
  if (handle > 0) return [makeToken(text, at, handle, 'word')];
  const elision = elisionEnd(text, at, limit, marks);
  if (elision > 0) return [makeToken(text, at, elision, 'word')];
  if (!isWordAt(text, at)) return [symbolAt(text, at, limit, marks)];
  const link = linkEnd(text, at, span);
  if (link > at) return [makeToken(text, at, link, 'symbol')];
  return wordAt(text, at, limit, marks);
};

/** Cuts one paragraph into tokens; their offsets slice the text to exactly their words. */
export const tokenize = (text: string, span: Span, marks: MarkPositions): Token[] => {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    for (const token of tokensAt(text, at, span, marks)) {
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
};
