import { BEFORE_NUMBERS, FINITE_VERBS, INSIDE, MAY_END, SENTENCE_STARTERS, STATES, TITLES } from './abbreviations.ts';
import { isApostrophe, isUpperAt } from './characters.ts';
import { CUE_VERBS } from './cue-verbs.ts';
import type { Token } from './reading.ts';

/** Which way the mark at a position points, if a quotation begins or ends there. */
export type MarkSides = { readonly get: (at: number) => 'open' | 'close' | undefined };

/** Half-open range of a paragraph’s tokens. */
export type TokenRange = { readonly from: number; readonly to: number };

type Line = { readonly text: string; readonly tokens: readonly Token[]; readonly sides: MarkSides };

const isStop = (token: Token): boolean => token.kind === 'punctuation' && /^[.!?…]/.test(token.text);

const isAbbreviation = (token: Token): boolean => token.kind === 'word' && token.text.endsWith('.');

const isCloser = ({ tokens, sides }: Line, at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'punctuation') return false;
  const side = sides.get(token.start);
  if (side !== undefined) return side === 'close';
  if (token.text === '"' || token.text === "'") return token.start === tokens[at - 1]?.end;
  return ')]}”’»›'.includes(token.text);
};

const isOpener = ({ sides }: Line, token: Token): boolean =>
  token.kind === 'punctuation' && (sides.get(token.start) === 'open' || '([{“‘«"—–-•*'.includes(token.text));

/** Where the word stands that a sentence would begin with: behind opening marks, brackets and dashes. */
const firstWordAt = (line: Line, from: number): number => {
  let at = from;
  for (
    let token = line.tokens[at];
    token !== undefined && at < from + 4 && isOpener(line, token);
    token = line.tokens[at]
  )
    at += 1;
  return at;
};

const isCapital = ({ text }: Line, { start }: Token): boolean =>
  isUpperAt(text, start) || (isApostrophe(text.charAt(start)) && isUpperAt(text, start + 1));

/** “Why?” Sallow asked: after ? or ! a name and a verb of saying carry the sentence on. */
const isNameAndCue = (line: Line, from: number): boolean => {
  for (let i = from; i < from + 5; i += 1) {
    const token = line.tokens[i];
    if (token?.kind !== 'word') return false;
    if (CUE_VERBS.has(token.lower)) return i > from;
    if (!isCapital(line, token) || (i === from && SENTENCE_STARTERS.has(token.lower))) return false;
  }
  return false;
};

const endsAfterAbbreviation = (line: Line, stop: Token, at: number): boolean => {
  const next = line.tokens[at];
  if (next === undefined) return true;
  const word = stop.lower.replace(/\.$/, '');
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (BEFORE_NUMBERS.has(last) || INSIDE.has(last) || !isCapital(line, next)) return false;
  if (TITLES.has(last)) return last === 'st' && SENTENCE_STARTERS.has(next.lower);
  // "…, tweeted Rep. Reyes, D-N.M. Sen. Vick said": a lawmaker's party and state are followed by a comma or by nothing
  if (SENTENCE_STARTERS.has(next.lower) || /^[dri]-[a-z.]+$/.test(word)) return true;
  const verb = line.tokens[at + 1];
  return (
    (MAY_END.has(last) || STATES.has(last) || word === 'd.c') && verb !== undefined && FINITE_VERBS.has(verb.lower)
  );
};

/** Whether a sentence ends before token `next`, given the token that stopped it and whether a quotation closed in between. */
const endsBefore = (line: Line, stop: Token, closedQuote: boolean, next: number): boolean => {
  const at = firstWordAt(line, next);
  const first = line.tokens[at];
  if (first === undefined) return true;
  if (isAbbreviation(stop)) return endsAfterAbbreviation(line, stop, at);
  if (first.kind === 'punctuation') return false;
  // A small letter goes on; scripts without capitals begin a new sentence.
  if (first.kind === 'word' && !isCapital(line, first) && first.text !== first.text.toUpperCase()) return false;
  if (/^(?:…|\.\.)/.test(stop.text) && first.text === 'I') return false;
  return !(closedQuote && !stop.text.startsWith('.') && at === next && isNameAndCue(line, next));
};

/** "1. Barath; 2. Lannigan": the stop behind a number in a list. */
const isListNumber = ({ tokens }: Line, stop: number, from: number): boolean => {
  const number = tokens[stop - 1];
  if (tokens[stop]?.text !== '.' || number?.kind !== 'number' || !/^\d{1,2}$/.test(number.text)) return false;
  const before = tokens[stop - 2];
  return stop - 1 === from || before === undefined || '([;:'.includes(before.text);
};

/** The sentences of one paragraph, in order; together they cover all its tokens. They end inside quotations too, so that a passage is short. */
export const splitSentences = (text: string, tokens: readonly Token[], sides: MarkSides): TokenRange[] => {
  const line: Line = { text, tokens, sides };
  const ranges: TokenRange[] = [];
  let from = 0;
  let i = 0;
  while (i < tokens.length) {
    const stop = tokens[i];
    i += 1;
    if (stop === undefined || !(isStop(stop) || isAbbreviation(stop)) || isListNumber(line, i - 1, from)) continue;
    let closedQuote = false;
    for (let token = tokens[i]; token !== undefined && (isStop(token) || isCloser(line, i)); token = tokens[i]) {
      closedQuote ||= sides.get(token.start) === 'close';
      i += 1;
    }
    if (!endsBefore(line, stop, closedQuote, i)) continue;
    ranges.push({ from, to: i });
    from = i;
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
};
