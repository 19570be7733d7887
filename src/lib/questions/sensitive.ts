import type { Reading } from '../language/reading.ts';
import { HARM_METHODS, MINORS, PRIVATE_LIFE } from './words/private-life.ts';

export type Sensitivity = 'private' | 'minor' | 'harm-method';

const matcher = (entries: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${entries.join('|')})(?![\\p{L}-])`, 'u');

const MARKS: readonly (readonly [Sensitivity, RegExp])[] = [
  ['private', matcher(PRIVATE_LIFE)],
  ['minor', matcher(MINORS)],
  ['harm-method', matcher(HARM_METHODS)],
];

/** The paragraphs that hold private life, a child or a method of harm, and which of them. */
export const sensitiveParagraphs = (reading: Reading): ReadonlyMap<number, Sensitivity> => {
  const found = new Map<number, Sensitivity>();
  for (const paragraph of reading.article.paragraphs) {
    const words = reading.article.text.slice(paragraph.span.start, paragraph.span.end).toLowerCase();
    const mark = MARKS.find(([, pattern]) => pattern.test(words));
    if (mark) found.set(paragraph.index, mark[0]);
  }
  return found;
};
