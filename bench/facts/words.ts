import type { Span } from '../../src/lib/article/span.ts';

/** A word of a text: where it stands, and in small letters. */
export type Word = Span & { readonly lower: string };

const WORD = /[\p{L}\p{N}]+(?:[’'\-.,][\p{L}\p{N}]+)*/gu;

/** Words that tell no source from another. */
const STOP = new Set(
  'the a an of and or to in on for at by with from as his her its their our my your this that these those who which it he she they mr mrs ms dr sir'.split(
    ' ',
  ),
);

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    lower: match[0].toLowerCase(),
  }));

/** The words of a text that say something, without a possessive ending. */
export const tellingWords = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .map(({ lower }) => lower.replace(/[’']s$/u, ''))
      .filter((word) => !STOP.has(word)),
  );

/** The numbers of the words that the spans touch. */
export const touched = (words: readonly Word[], spans: readonly Span[]): Set<number> =>
  new Set(
    words.flatMap((word, at) => (spans.some((span) => word.start < span.end && span.start < word.end) ? [at] : [])),
  );

export const countShared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  [...a].filter((one) => b.has(one)).length;

/** True when one name holds all telling words of the other: "Bortnikov", "Alexander Bortnikov". */
export const isSameName = (a: string, b: string): boolean => {
  const [first, second] = [tellingWords(a), tellingWords(b)];
  const least = Math.min(first.size, second.size);
  return least > 0 && countShared(first, second) === least;
};
