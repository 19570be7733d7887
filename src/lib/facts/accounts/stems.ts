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

// Nouns in -er that only look as if somebody did something.
const NOT_DOERS =
  /^(?:flower|tower|shower|former|banner|counter|corner|matter|number|letter|latter|quarter|paper|cover|order|water|silver|river|summer|winter|dinner|member|temper|center|meter|border|power|tender|gutter|master|bitter)s?$/u;

/** The verb of a noun in -er: "speak" for "speaker", "walk" for "walkers". */
export const doerOf = (lower: string): string | undefined => {
  if (NOT_DOERS.test(lower) || !/[^e]ers?$/u.test(lower) || lower.length < 6) return undefined;
  const base = lower.replace(/ers?$/u, '');
  for (const verb of [base, `${base}e`, base.replace(/(.)\1$/u, '$1')]) {
    const reading = readVerb(verb);
    if (reading?.form === 'base') return reading.lemma;
  }
  return undefined;
};

const undoubled = (word: string): string => word.replace(/([bdfgmnprt])\1$/u, '$1');

/** A word without its endings, so that "landing", "landed" and "lands" compare alike; never shown to anybody. */
export const stemOf = (lower: string): string => {
  const lemma = readVerb(lower)?.lemma ?? doerOf(lower);
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
