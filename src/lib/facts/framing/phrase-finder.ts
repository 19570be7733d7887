import type { Item } from '../lines.ts';

/** Phrases by their first word, each as its words; "*" stands for any one word. */
export type PhraseBook = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes phrases ready to be looked up word by word. */
export const bookOf = (phrases: readonly string[]): PhraseBook => {
  const book = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    book.set(
      first,
      [...(book.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return book;
};

/** The longest phrase of the book that begins at item `i`, or null. */
export const phraseAt = (book: PhraseBook, items: readonly Item[], i: number): readonly string[] | null =>
  (book.get(items[i]?.lower ?? '') ?? []).find((words) =>
    words.every((word, k) => {
      const item = items[i + k];
      return (
        item !== undefined && item.quotation === null && (item.lower === word || (word === '*' && item.tag !== 'mark'))
      );
    }),
  ) ?? null;
