import { COUNTRY_DEMONYMS, DEMONYMS } from '../language/words/places.ts';

/** The adjective that an article has for a country, or the country’s own name. */
export type Nationality = (country: string) => string;

const STEM = 4; // letters that a country and its adjective share
const ENDING = /(?:ian|ean|an|ish|ese|ic|i)$/u;

/** "Ordevia" → "Ordevian", by a list or by the words of the article itself. */
export const readNationality = (text: string): Nationality => {
  const words = new Set(text.match(/\p{Lu}\p{Ll}{4,}/gu) ?? []);
  const adjectives = [...words].filter((word) => ENDING.test(word) || DEMONYMS.has(word));
  return (country) =>
    COUNTRY_DEMONYMS.get(country) ?? adjectives.find((word) => word !== country && isOf(word, country)) ?? country;
};

/** "Ostranian" of Ostrania: the name but for its last letters, and an ending. */
const isOf = (word: string, country: string): boolean => {
  const stem = country.replace(/[aeiouy]+$/u, '');
  return stem.length >= STEM && word.startsWith(stem) && word.length - stem.length <= 5;
};

/** Offices that stand in their country’s own capital. */
export const HOME_OFFICES =
  "ministry|treasury|government|parliament|central bank|security service|presidency|prosecutor general[’']s office";
const OFFICES = `${HOME_OFFICES}|army|navy|embassy`;
const OWNED = new RegExp(`^(\\p{Lu}\\p{L}+)[’']s ((?:\\p{Ll}+ ){0,2}(?:${OFFICES}))$`, 'u');

/** "Ordevia’s foreign ministry" → "Ordevian foreign ministry". */
export const officeLabel = (canonical: string, nationality: Nationality): string => {
  const [, country, office] = OWNED.exec(canonical) ?? [];
  return country === undefined || office === undefined ? canonical : `${nationality(country)} ${office}`;
};

const COUNTRY_OF = new Map(
  [...COUNTRY_DEMONYMS].map(([country, nation]) => [nation.toLowerCase(), country.toLowerCase()]),
);

/** "the Russian leader" of Russia’s president: the adjective, in small letters, of a country that is among some words. */
export const isNationOf = (adjective: string, words: ReadonlySet<string>): boolean => {
  const country = COUNTRY_OF.get(adjective);
  return country === undefined
    ? [...words].some((word) => word !== adjective && isOf(adjective, word))
    : words.has(country);
};
