const VOWELS = /[aeiouy]+/gu;

const syllables = (word: string): number => {
  const groups =
    word
      .toLowerCase()
      .replace(/(?:[^laeiouy]e|ed|es)$/u, '')
      .match(VOWELS) ?? [];
  return Math.max(1, groups.length);
};

/**
 * The school grade of a text: Flesch–Kincaid, 0.39 · words/sentences + 11.8 · syllables/words − 15.59 (Kincaid et al., 1975).
 * Names (words with a capital inside a sentence) are left out. One sentence is assumed: stems have one.
 */
export const gradeOf = (text: string): number => {
  const words = (text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? []).filter(
    (word, index) => index === 0 || !/^\p{Lu}/u.test(word),
  );
  if (words.length < 5) return 0; // “According to the article”: too few words for a measure of passages
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * words.length + (11.8 * spoken) / words.length - 15.59;
};
