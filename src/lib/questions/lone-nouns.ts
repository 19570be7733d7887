import { LONE_NOUNS } from './words/lone-nouns.ts';

/** What goes before a noun to tell one of its kind from another: "a second letter", "both letters", "the police report". */
const OTHERS =
  '(?:another|second|third|other|first|each|every|both|two|three|four|five|several|many|some|these|those|latest|earlier|new)';

/** Words that stand before a noun without telling which one it is. */
const PLAIN = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'its',
  'his',
  'her',
  'their',
  'our',
  'of',
  'in',
  'to',
  'by',
  'and',
  'or',
  'with',
  'for',
  'on',
  'at',
  'as',
  'from',
  'said',
  'one',
]);

/** How many things a text may mean by a noun, by the words before it: "leaked memo" and "internal memo" are counted as two. */
const kindsOf = (plain: string, noun: string): number => {
  const before = [...plain.matchAll(new RegExp(`([\\p{L}’'-]+)[\\s“‘"]+${noun}(?![\\p{L}-])`, 'gu'))].map(
    (found) => found[1] ?? '',
  );
  const telling = before.filter((word) => !PLAIN.has(word) && !/ly$|ing$/u.test(word));
  return new Set(telling).size;
};

/**
 * The nouns that, bare after "the", can only mean one thing in this text: it never speaks of two of them. Takes the text on one
 * line in small letters. A noun the text has in the plural, or with "another" or two different words before it, is left out.
 */
export const loneNounsIn = (plain: string): ReadonlySet<string> =>
  new Set(
    LONE_NOUNS.filter((noun) => {
      if (!plain.includes(noun)) return false;
      const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
      const several = new RegExp(`(?<![\\p{L}])(?:${plural}|${OTHERS}\\s(?:\\p{L}+\\s)?${noun})(?![\\p{L}])`, 'u');
      return !several.test(plain) && kindsOf(plain, noun) <= 1;
    }),
  );
