import { wordSet } from '../article/word-set.ts';
import { AGED, COMPANY_WORDS, FRESH_EPITHETS, PARENTS } from './words/epithets.ts';
import {
  BODY_NOUNS,
  BODY_SUBTYPES,
  DOCUMENT_NOUNS,
  DOERS,
  LOOSE_PLURALS,
  PERSON_NOUNS,
  SPOKES_NOUNS,
} from './words/kinds.ts';
import { OUTLET_NOUNS } from './words/outlets.ts';

/** One of them: "fishermen" → fisherman, "ministries" → ministry. */
export const singularOf = (word: string): string =>
  word.replace(/men$/u, 'man').replace(/ies$/u, 'y').replace(/s$/u, '');

const OTHERS = wordSet(`pair duo couple trio brothers sisters siblings twins men women children family lab memo suit two
  side force body`);

// Several that may be asked, and answer.
const PLATFORMS =
  /^(?:platforms|banks|firms|companies|airlines|ministries|councils|unions|agencies|clubs|universities|hospitals|schools)$/u;

const FORMERLY = /^(?:ex|co)-/u;

/** Nouns that somebody or something in the news may be called by. */
export const isCallable = (word: string): boolean => {
  const plain = word.replace(FORMERLY, '');
  const singular = singularOf(plain);
  return (
    PERSON_NOUNS.has(plain) ||
    PERSON_NOUNS.has(singular) ||
    SPOKES_NOUNS.has(plain) ||
    BODY_NOUNS.has(plain) ||
    PLATFORMS.test(plain) ||
    BODY_SUBTYPES[plain] !== undefined ||
    COMPANY_WORDS.has(plain) ||
    DOCUMENT_NOUNS.has(plain) ||
    LOOSE_PLURALS.has(plain) ||
    OUTLET_NOUNS.has(plain) ||
    FRESH_EPITHETS.has(plain) ||
    OTHERS.has(plain) ||
    (plain.includes('-') && (AGED.test(plain) || PARENTS.test(plain))) ||
    (DOERS.test(singular) && singular.length > 6)
  );
};

export const isPlural = (word: string): boolean =>
  /[^s]s$|[^i]men$/u.test(word) ||
  LOOSE_PLURALS.has(word) ||
  /^(?:people|men|women|children|pair|duo|couple|trio|two)$/u.test(word);
