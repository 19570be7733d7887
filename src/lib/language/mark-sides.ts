import { isSpace, isWordAt, isWordBefore } from './characters.ts';
import { TRAILING_ELISIONS } from './elisions.ts';
import type { Mark, MarkFamily } from './marks.ts';

const lastWord = (text: string, end: number): string => {
  let start = end;
  while (start > 0 && end - start < 14 && isWordBefore(text, start)) start -= 1;
  return text.slice(start, end).toLowerCase();
};

/** players’ union, singin’ in: the mark may belong to the word. */
const looksLikeWordEnd = (text: string, mark: Mark): boolean => {
  const after = mark.at + mark.length;
  if (!isWordBefore(text, mark.at) || text.charAt(after) !== ' ' || !isWordAt(text, after + 1)) return false;
  const word = lastWord(text, mark.at);
  return /[sz]$/.test(word) || TRAILING_ELISIONS.has(word);
};

const LOOKAHEAD = 12; // marks; bounds the cost of a text full of apostrophes

/** ‘the players’ union’: a plural possessive or a dropped g, when a better closing mark comes before the next opening one. */
const isInnerApostrophe = (text: string, marks: readonly Mark[], k: number, enclosedInDouble: boolean): boolean => {
  const mark = marks[k];
  if (mark === undefined || !looksLikeWordEnd(text, mark)) return false;
  for (const next of marks.slice(k + 1, k + 1 + LOOKAHEAD)) {
    if (enclosedInDouble && next.family === 'double' && next.leans === 'close') return false;
    if (next.family !== 'single') continue;
    if (next.leans !== 'close') return false;
    if (!looksLikeWordEnd(text, next)) return true;
  }
  return false;
};

/** “a “b” c”: two closing marks in a row say that the second opening mark is inside the first. */
export const closesTwice = (marks: readonly Mark[], k: number): boolean => {
  const mark = marks[k];
  let closings = 0;
  for (let i = k + 1; i < marks.length && closings < 2; i += 1) {
    const next = marks[i];
    if (next === undefined || next.family !== mark?.family) continue;
    if (next.leans === 'open') return false;
    closings += 1;
  }
  return closings === 2;
};

/** Where in the stack of open marks the innermost of a family stands; -1 when none does. */
export const topOf = (stack: readonly Mark[], family: MarkFamily): number => {
  for (let i = stack.length - 1; i >= 0; i -= 1) if (stack[i]?.family === family) return i;
  return -1;
};

const CLOSED_BY_ANY_OTHER = '„‚»›'; // each is closed by another glyph of its family, whichever way that one leans

const startsWord = (text: string, mark: Mark): boolean => isWordAt(text, mark.at + mark.length);

/** »so« is quoted inside out in German and Danish papers. */
const opensInsideOut = (text: string, mark: Mark): boolean =>
  (mark.glyph === '»' || mark.glyph === '›') && startsWord(text, mark);

/** "a 6" pipe," he said: inches, when the next straight mark can only close. */
const isInchesInside = (text: string, marks: readonly Mark[], k: number): boolean => {
  const mark = marks[k];
  if (mark?.glyph !== '"' || !/\d/.test(text.charAt(mark.at - 1))) return false;
  const next = marks[k + 1];
  return next?.glyph === '"' && next.leans === 'close' && isSpace(text.charCodeAt(mark.at + 1));
};

/** Whether a mark opens or closes, given the marks that are open around it; null for an apostrophe or a stray mark. */
export const sideOf = (
  text: string,
  marks: readonly Mark[],
  k: number,
  stack: readonly Mark[],
): 'open' | 'close' | null => {
  const mark = marks[k];
  if (mark === undefined) return null;
  const around = topOf(stack, mark.family);
  const opener = stack[around];
  if (opener === undefined) return mark.leans !== 'close' || opensInsideOut(text, mark) ? 'open' : null;
  if (CLOSED_BY_ANY_OTHER.includes(opener.glyph)) return mark.glyph === opener.glyph ? 'open' : 'close';
  if (mark.leans === 'open') return 'open';
  if (mark.family === 'single' && mark.glyph !== '‘') {
    const enclosed = stack.slice(0, around).some((outer) => outer.family === 'double');
    if (isInnerApostrophe(text, marks, k, enclosed)) return null;
  }
  return isInchesInside(text, marks, k) ? null : 'close';
};
