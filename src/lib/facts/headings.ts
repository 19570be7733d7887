import type { Line } from './lines.ts';

const wordsOf = (line: Line, shortest: number): string[] =>
  line.items
    .filter(({ size, text }) => size === 1 && /\p{L}/u.test(text) && text.length >= shortest)
    .map(({ text }) => text);

/** "Boats Sink Near Marrow Pier": capitals that make no names. */
const isTitleCase = (line: Line): boolean => {
  const words = wordsOf(line, 4);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
};

/** "WHAT DOES THE COMPANY SAY?" */
const isShouted = (line: Line): boolean => {
  const words = wordsOf(line, 1);
  return words.length > 2 && words.every((word) => word === word.toUpperCase());
};

/** A line whose capitals say nothing about names. */
export const isHeading = (line: Line): boolean => (line.headline && isTitleCase(line)) || isShouted(line);
