import type { Span } from '../article/span.ts';
import { isSpace } from './characters.ts';
import { findMarks, type Mark } from './marks.ts';
import { closesTwice, sideOf, topOf } from './mark-sides.ts';

/** An opening mark of a paragraph with the mark that closes it. */
export type Pair = {
  readonly open: Mark;
  readonly close: Mark | null;
  readonly end: number; // behind the closing mark; without one, where the quotation can reach at most
  readonly parent: number | null; // index of the pair around it
  readonly head: number | null; // 0 for the mark that the paragraph begins with, 1 for the mark right behind it …
  readonly runsOn: boolean; // still open at the end of the paragraph
};

// Nobody quotes a quotation of a quotation of a quotation: deeper than this the marks are noise.
const DEEPEST = 6;

const endOfWords = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
};

/** Pairs the marks of one paragraph, in order of their opening marks. */
export const pairMarks = (text: string, span: Span): Pair[] => {
  const marks = findMarks(text, span);
  const pairs: Pair[] = [];
  const stack: Mark[] = []; // what is open, outermost first
  const indexes: number[] = []; // of the same, in `pairs`
  let head = span.start; // where a mark would still stand at the head of the paragraph

  const end = (index: number | undefined, close: Mark | null, at: number, runsOn: boolean): void => {
    const pair = index === undefined ? undefined : pairs[index];
    if (index !== undefined && pair !== undefined) pairs[index] = { ...pair, close, end: at, runsOn };
  };

  /** Gives up on what is open from `depth` on: its quotation reaches no further than `limit`. */
  const leaveOpen = (depth: number, limit: number, runsOn: boolean): void => {
    while (stack.length > depth) {
      const from = (stack.pop()?.at ?? 0) + 1;
      end(indexes.pop(), null, endOfWords(text, from, limit), runsOn);
    }
  };

  const openAt = (mark: Mark, k: number): void => {
    if (stack.at(-1)?.family === mark.family && !closesTwice(marks, k)) leaveOpen(stack.length - 1, mark.at, false);
    if (stack.length >= DEEPEST) leaveOpen(0, mark.at, false);
    const isAtHead = mark.at === head;
    if (isAtHead) head += mark.length;
    const parent = indexes.at(-1) ?? null;
    indexes.push(pairs.length);
    pairs.push({ open: mark, close: null, end: span.end, parent, head: isAtHead ? stack.length : null, runsOn: true });
    stack.push(mark);
  };

  const closeAt = (mark: Mark): void => {
    leaveOpen(topOf(stack, mark.family) + 1, mark.at, false);
    stack.pop();
    end(indexes.pop(), mark, mark.at + mark.length, false);
  };

  marks.forEach((mark, k) => {
    const side = sideOf(text, marks, k, stack);
    if (side === 'open') openAt(mark, k);
    if (side === 'close') closeAt(mark);
  });
  leaveOpen(0, span.end, true);
  return pairs;
};
