import { readVerb } from '../../language/verb-forms.ts';

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/u, 'y'],
  [/(ss|x|ch|sh)es$/u, '$1'],
  [/([^siu])s$/u, '$1'],
  [/([^aeiou]{2}|[aeiou]{2}[^aeiou]|[aeiou][^aeiou]{2})ed$/u, '$1'],
  [/([aeiouy][^aeiou])ed$/u, '$1'],
  [/([a-z]{2}[aeiouy][a-z]+)ing$/u, '$1'],
  [/([a-z]{3})ly$/u, '$1'],
  [/([a-z]{4})(?:at|it)ion$/u, '$1'],
  [/([a-z]{3}[cst])ion$/u, '$1'],
  [/([a-z]{4})ment$/u, '$1'],
];

const undoubled = (word: string): string => word.replace(/([bdfgmnprt])\1$/u, '$1');

/** A word without its endings, so that "landing", "landed" and "lands" compare alike; never shown to anybody. */
export const stemOf = (lower: string): string => {
  const lemma = readVerb(lower)?.lemma;
  let word = lemma ?? lower;
  if (word.length < 4) return word;
  for (const [ending, instead] of ENDINGS) word = word.replace(ending, instead);
  word = undoubled(word);
  if (word.endsWith('y')) word = `${word.slice(0, -1)}i`;
  return word.length > 5 && word.endsWith('e') ? word.slice(0, -1) : word;
};

const DEMONYM = /(?:ians?|ans?|ese|ish|[ei]|ia|a)$/u;

/** The part that a country and its people share: "Ukraine" and "Ukrainian", "Russia" and "Russian". */
export const placeStemOf = (lower: string): string => {
  const stem = lower.replace(DEMONYM, '');
  return stem.length > 3 ? stem : lower;
};
