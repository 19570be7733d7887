import type { Item, Line } from './lines.ts';

const isWord = ({ size, text }: Item): boolean => size === 1 && /\p{L}/u.test(text);

/** "Boats Sink Near Marrow Pier": capitals that make no names. */
const isTitleCase = (line: Line): boolean => {
  const words = line.items.filter((item) => item.text.length >= 4 && isWord(item)).map(({ text }) => text);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
};

/** "WHAT DOES THE COMPANY SAY?" */
const isShouted = (line: Line): boolean => {
  // The first small letter tells, so that most lines are not read to their end.
  const isLoud = (item: Item): boolean => !isWord(item) || item.text === item.text.toUpperCase();
  return line.items.every(isLoud) && line.items.filter(isWord).length > 2;
};

/** A line whose capitals say nothing about names. */
export const isHeading = (line: Line): boolean => (line.headline && isTitleCase(line)) || isShouted(line);
