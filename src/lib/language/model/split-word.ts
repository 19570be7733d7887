import { HYPHEN_PREFIXES, JOINED_WORDS } from './joined-words.ts';

const MOST_PARTS = 12; // a longer chain of hyphens is no compound
const LONGEST = 100; // characters of a word that is cut at all
const LINK = /^(?:https?:\/\/|www\.)|@/i;
const CURRENCY = /^((?:US|A|C|NZ|HK)?[$€£¥₴₽₹₩₪₺])(\d.*)$/;
const UNIT = /^(\d[\d.,]*)(%|°[CF]?|[ap]m|bn|tn|mn?|k|b|kg|km|cm|mm|mph|kph|ft|lb|lbs|kmh|km\/h|mw|gw|kw|hz)$/i;
const DATE = /^\d+(?:\/\d+)+$/;
const PHONE = /^\d{3}-\d{3,4}(?:-\d{4})?$/;
const DIGIT = /\d/;
const LETTERS = /^[A-Za-z]+$/; // most words: only the list of joined ones can cut them
const LONGEST_JOINED = Math.max(...[...JOINED_WORDS.keys()].map((word) => word.length));

/** 3-1, 2003-04, ten-year-old, U.S.-led: the marks are words of their own; non-profit stays whole. */
const cutHyphens = (word: string): string[] => {
  const pieces = word.split(/([-‐‑])/).filter((piece) => piece !== '');
  if (pieces.length < 3 || pieces.length > 2 * MOST_PARTS || PHONE.test(word)) return [word];
  if (pieces.some((piece, index) => (index % 2 === 1) !== /^[-‐‑]$/.test(piece))) return [word];
  const parts: string[] = [];
  let open = ''; // a prefix that waits for the rest of its word
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (index % 2 === 1 && open !== '') {
      open += piece;
    } else if (next !== undefined && HYPHEN_PREFIXES.has(piece.toLowerCase())) {
      open += piece;
    } else {
      parts.push(open + piece);
      open = '';
    }
  }
  return open === '' ? parts : [...parts, open];
};

/** and/or is three words, 9/11 and 1/2 are one. */
const cutSlashes = (word: string): string[] => {
  if (!word.includes('/') || DATE.test(word) || DIGIT.test(word)) return [word];
  const pieces = word.split(/(\/)/).filter((piece) => piece !== '');
  return pieces.length >= 3 && pieces.length <= 2 * MOST_PARTS ? pieces : [word];
};

const cutUnit = (word: string): string[] => {
  const found = UNIT.exec(word);
  const [, amount, unit] = found ?? [];
  return amount === undefined || unit === undefined ? [word] : [amount, unit];
};

/** $5 is two words, £3m three, 10% two; 20th and 1970s are one. */
const cutAmount = (word: string): string[] => {
  if (!DIGIT.test(word)) return [word];
  const [, currency, rest] = CURRENCY.exec(word) ?? [];
  return currency === undefined || rest === undefined ? cutUnit(word) : [currency, ...cutUnit(rest)];
};

/** Cuts one of our words as the treebanks cut theirs; there is always at least one part. */
export const splitWord = (word: string): readonly string[] => {
  if (word.length < 2 || word.length > LONGEST) return [word];
  const joined = word.length > LONGEST_JOINED ? undefined : JOINED_WORDS.get(word.toLowerCase());
  if (joined !== undefined) return [word.slice(0, joined), word.slice(joined)];
  if (LETTERS.test(word) || LINK.test(word)) return [word];
  return cutSlashes(word).flatMap(cutHyphens).flatMap(cutAmount);
};
