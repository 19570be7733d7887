import { splitWord } from './split-word.ts';

/** Our words of one sentence cut into parts. */
export type Parts = {
  readonly parts: readonly string[];
  readonly firsts: readonly number[]; // first part of each word, and the count of parts at the end
};

/** The most parts that are parsed as one tree: the cost of a tree grows with the square of it. */
export const MOST_PARTS = 250;

export const cutWords = (words: readonly string[]): Parts => {
  const parts: string[] = [];
  const firsts = [0];
  for (const word of words) {
    for (const part of splitWord(word)) parts.push(part);
    firsts.push(parts.length);
  }
  return { parts, firsts };
};

const STRONG = /^(?:[.;:!?]|--|[–—―])$/;
const WEAK = /^[,)\]]$/;

/** Where a sentence that is too long is best cut: after the last strong mark of its second half, else after a comma. */
const cutAfter = (words: readonly string[], from: number, to: number): number => {
  const middle = from + Math.floor((to - from) / 2);
  for (const marks of [STRONG, WEAK]) {
    for (let at = to - 1; at > middle; at -= 1) if (marks.test(words[at] ?? '')) return at + 1;
  }
  return to;
};

/** Cuts a sentence into stretches of words, each of no more than `MOST_PARTS` parts. Gives where each ends. */
export const cutPieces = (words: readonly string[], { firsts }: Parts): number[] => {
  const ends: number[] = [];
  let from = 0;
  while (from < words.length) {
    let to = from + 1;
    while (to < words.length && (firsts[to + 1] ?? 0) - (firsts[from] ?? 0) <= MOST_PARTS) to += 1;
    from = to === words.length ? to : cutAfter(words, from, to);
    ends.push(from);
  }
  return ends;
};
