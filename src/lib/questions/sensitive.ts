import type { Entity } from '../facts/facts.ts';
import type { Reading } from '../language/reading.ts';
import { COUPLES, HARM_METHODS, MARRIAGE_TROUBLE, MINORS, PRIVATE_LIFE } from './words/private-life.ts';

export type Sensitivity = 'private' | 'minor' | 'harm-method';

const matcher = (entries: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${entries.join('|')})(?![\\p{L}-])`, 'u');

const MARKS: readonly (readonly [Sensitivity, RegExp])[] = [
  ['private', matcher(PRIVATE_LIFE)],
  ['minor', matcher(MINORS)],
  ['harm-method', matcher(HARM_METHODS)],
];

const COUPLE = new RegExp(matcher(COUPLES).source, 'gu');
const TROUBLE = matcher(MARRIAGE_TROUBLE);
const FEWEST_OF_A_COUPLE = 3; // words: one “husband” makes no text about a marriage

/** True of a text that tells of a couple throughout. */
export const tellsOfCouple = (text: string): boolean =>
  (text.toLowerCase().match(COUPLE) ?? []).length >= FEWEST_OF_A_COUPLE;

/** True of words about the trouble of a couple, in a text that tells of one. */
export const isOfMarriage = (words: string): boolean => TROUBLE.test(words.toLowerCase());

/** Paragraphs that hold one of the marked words themselves. */
const marked = (reading: Reading): Map<number, Sensitivity> => {
  const found = new Map<number, Sensitivity>();
  for (const paragraph of reading.article.paragraphs) {
    const words = reading.article.text.slice(paragraph.span.start, paragraph.span.end).toLowerCase();
    const mark = MARKS.find(([, pattern]) => pattern.test(words));
    if (mark) found.set(paragraph.index, mark[0]);
  }
  return found;
};

/** The paragraph that each mention of a person stands in. */
const paragraphsOf = (reading: Reading, person: Entity): number[] => {
  const { paragraphs } = reading.article;
  return person.mentions.flatMap((mention) => {
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((paragraphs[middle]?.span.end ?? 0) <= mention.start) low = middle + 1;
      else high = middle;
    }
    return paragraphs[low]?.index ?? [];
  });
};

/**
 * The paragraphs that hold private life, a child or a method of harm, and which of them. Somebody who first comes up in
 * a passage about private life is a private person: every paragraph with that name is left alone, and so is one between two of them.
 */
export const sensitiveParagraphs = (reading: Reading, people: readonly Entity[]): ReadonlyMap<number, Sensitivity> => {
  const found = marked(reading);
  for (const person of people) {
    const places = paragraphsOf(reading, person);
    if (places[0] === undefined || found.get(places[0]) !== 'private') continue;
    for (const place of places) if (!found.has(place)) found.set(place, 'private');
  }
  const order = [...new Set(reading.article.paragraphs.filter((one) => one.role === 'body').map((one) => one.index))];
  for (const [at, index] of order.entries()) {
    const [before, after] = [order[at - 1], order[at + 1]];
    const between =
      before !== undefined && after !== undefined && found.get(before) === 'private' && found.get(after) === 'private';
    if (between && !found.has(index)) found.set(index, 'private');
  }
  return found;
};
