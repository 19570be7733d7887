import type { Span } from '../../article/span.ts';
import { wordSet } from '../../article/word-set.ts';
import { readVerb } from '../../language/verb-forms.ts';
import { isQuote, type Item } from '../lines.ts';

/** A word as it is compared: without its ending. */
export type Stem = { readonly stem: string; readonly span: Span };

const EMPTY = wordSet('det poss pron prep to cc sub wh aux modal neg mark quote');
const LIGHT = wordSet('say says said new also more over after year years man people');

const stemOf = (word: string): string => {
  const bare = word.replace(/'s?$/u, '');
  const lemma = readVerb(bare)?.lemma ?? bare;
  const cut = lemma.replace(/(?:ians?|ies|es|s|ing|ed|an|e)$/u, '');
  return cut.length >= 3 ? cut : lemma;
};

/** The words of a stretch that carry its sense. */
export const stemsIn = (items: readonly Item[]): Stem[] =>
  items
    .filter(
      (item) => !isQuote(item) && !EMPTY.has(item.tag) && !LIGHT.has(item.lower) && /[\p{L}\p{N}]/u.test(item.text),
    )
    .map((item) => ({ stem: stemOf(item.lower), span: { start: item.start, end: item.end } }));

/** Those of `a` that stand in `b` too, each once. */
export const sharedWords = (a: readonly Stem[], b: readonly Stem[]): Stem[] => {
  const known = new Set(b.map((one) => one.stem));
  return a.filter((one, index) => known.has(one.stem) && a.findIndex((other) => other.stem === one.stem) === index);
};
