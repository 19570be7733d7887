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

const LETTER = /[\p{L}-]/u;
const BEFORE = /([\p{L}’'-]+)[\s“‘"]+$/u;
const REACH = 30; // characters: a word and its marks

/** The words that stand before a noun, wherever it stands as a word of its own. */
const wordsBefore = (plain: string, noun: string): string[] => {
  const found: string[] = [];
  for (let at = plain.indexOf(noun); at >= 0; at = plain.indexOf(noun, at + noun.length)) {
    if (LETTER.test(plain.charAt(at + noun.length))) continue;
    const before = BEFORE.exec(plain.slice(Math.max(0, at - REACH), at))?.[1];
    if (before !== undefined) found.push(before);
  }
  return found;
};

/** How many things a text may mean by a noun, by the words before it: "leaked memo" and "internal memo" are counted as two. */
const kindsOf = (plain: string, noun: string): number =>
  new Set(wordsBefore(plain, noun).filter((word) => !PLAIN.has(word) && !/ly$|ing$/u.test(word))).size;

/** A noun in the plural, or told from another of its kind. */
const SEVERAL = new Map(
  LONE_NOUNS.map((noun) => {
    const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
    return [
      noun,
      new RegExp(`(?<![\\p{L}])(?:${plural}|${OTHERS}\\s(?:\\p{L}+\\s)?${noun})(?![\\p{L}])`, 'u'),
    ] as const;
  }),
);

/**
 * The nouns that, bare after "the", can only mean one thing in this text: it never speaks of two of them. Takes the text on one
 * line in small letters. A noun the text has in the plural, or with "another" or two different words before it, is left out.
 */
export const loneNounsIn = (plain: string): ReadonlySet<string> =>
  new Set(
    LONE_NOUNS.filter(
      (noun) => plain.includes(noun) && kindsOf(plain, noun) <= 1 && SEVERAL.get(noun)?.test(plain) === false,
    ),
  );
