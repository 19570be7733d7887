import { shippedArticles } from '../shipped.ts';

export const countWords = (text: string): number => (text.match(/\p{L}+/gu) ?? []).length;

const SYLLABLES = ['ba', 'den', 'ki', 'lor', 'mu', 'nas', 'pe', 'rin', 'so', 'tul', 'va', 'wen', 'xo', 'yi', 'zur'];

/** A word ending for each lap: none for the first, and no two alike in the next two hundred. */
const endingOf = (lap: number): string => {
  const [last, first] = [lap % SYLLABLES.length, Math.floor(lap / SYLLABLES.length)];
  return lap === 0 ? '' : `${first === 0 ? '' : (SYLLABLES[first % SYLLABLES.length] ?? '')}${SYLLABLES[last] ?? ''}`;
};

// A capital behind a word in small letters: a name, or close enough.
const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}/gu;

/**
 * The shipped articles one after another until there are `words` of them. Each lap has names of its own, as a long text has:
 * cost that grows with the number of names would show. `from` is the lap to begin with: a text of other names and the same length.
 */
export const longText = (words: number, from = 0): string => {
  const articles = shippedArticles().map(({ text }) => text.split(/\n\n+/u));
  const taken: string[] = [];
  for (let at = 0, count = 0; count < words; at += 1) {
    const ending = endingOf(from + Math.floor(at / articles.length));
    for (const paragraph of articles[at % articles.length] ?? []) {
      if (count >= words) break;
      taken.push(paragraph.replace(NAME, (name) => name + ending));
      count += countWords(paragraph);
    }
  }
  return taken.join('\n\n');
};
