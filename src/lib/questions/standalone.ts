import { contains, type Span } from '../article/span.ts';
import type { Reference } from '../facts/facts.ts';
import type { Context } from './context.ts';

/** What becomes of a pronoun that means the speaker: "they" beside "who said", itself beside a name; or such words are not used. */
export const SELF_FORMS = ['they', 'keep', 'drop'] as const;
export type SelfForm = (typeof SELF_FORMS)[number];

/** Words that lean on nothing outside them; `plain` has somebody in the place of each pronoun that may stand. */
export type Standalone = { readonly words: string; readonly plain: string };

const THEY: Readonly<Record<string, string>> = {
  he: 'they', she: 'they', him: 'them', his: 'their', hers: 'theirs', himself: 'themselves', herself: 'themselves',
}; // prettier-ignore

/** The verb behind "she", made to go with "they". */
const WITH_THEY: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have', does: 'do', wasn: 'weren', isn: 'aren', hasn: 'haven', doesn: 'don' }; // prettier-ignore

const isProper = (name: string): boolean => /\p{Lu}/u.test(name.replace(/^(?:The|An?)\s/u, ''));

const possessive = (name: string): string => (/s$/u.test(name) ? `${name}’` : `${name}’s`);

const NO_NOUN =
  /^\s(?:that|to|in|on|at|by|for|from|with|when|and|or|but|as|after|before|about|because|if)\b|^[,.;:]|^$/iu;

/** "her" before a noun is a possessive, else an object: "told her that", "her client". */
const theyFor = (word: string, after: string): string => {
  const lower = word.toLowerCase();
  if (lower === 'her') return NO_NOUN.test(after) ? 'them' : 'their';
  return THEY[lower] ?? lower;
};

type Piece = { readonly words: string; readonly plain: string; readonly agrees: boolean };

const same = (piece: string): Piece => ({ words: piece, plain: piece, agrees: false });

/** What stands in the place of one reference; null where it may not stand at all. */
const pieceFor = (text: string, one: Reference, self: SelfForm, known: ReadonlySet<string>): Piece | null => {
  const own = text.slice(one.span.start, one.span.end);
  if (one.form === 'phrase')
    return one.sure && one.name && isProper(one.name) && !one.self ? same(one.name) : same(own);
  if (!one.sure || !one.name) return null;
  const third = /^(?:he|she|him|his|her|hers|himself|herself)$/iu.test(own);
  if (one.self) {
    if (self === 'drop' || !third || (self === 'they' && one.form !== 'pronoun')) return null; // “their late father” is clumsy
    const words = self === 'they' ? theyFor(own, text.slice(one.span.end, one.span.end + 12)) : own;
    const plain = one.form === 'possessive' ? 'Ana’s' : 'Ana';
    return { words, plain, agrees: self === 'they' && words === 'they' };
  }
  if (known.has(one.name)) return { words: own, plain: one.form === 'possessive' ? 'Ana’s' : 'Ana', agrees: false };
  if (!isProper(one.name) || one.form === 'reflexive') return null;
  return same(one.form === 'possessive' ? possessive(one.name) : one.name);
};

const agreeing = (after: string): string =>
  after.replace(/^(\s+)(\p{L}+)/u, (_, gap: string, verb: string) => `${gap}${WITH_THEY[verb] ?? verb}`);

const PRONOUN =
  /(?<![\p{L}’'])(?:he|she|him|his|her|hers|himself|herself|they|them|their|theirs|themselves|its|itself)(?![\p{L}])/iu;

/** The references inside a span that nothing larger covers once it is replaced. */
const referencesIn = (context: Context, span: Span): Reference[] => {
  const inside = context.facts.references.filter((one) => contains(span, one.span));
  const replaced = (one: Reference): boolean =>
    one.form === 'phrase' && one.sure && one.name !== null && isProper(one.name) && !one.self;
  return inside
    .filter((one) => !inside.some((other) => other !== one && replaced(other) && contains(other.span, one.span)))
    .filter((one) => one.form !== 'phrase' || replaced(one))
    .sort((a, b) => a.span.start - b.span.start);
};

/**
 * A stretch of the writer’s words with names for the pronouns that point outside it: "she had met him" → "they had met Lucas Obermann".
 * Null when a pronoun is left that nobody can be sure of.
 */
export const standalone = (context: Context, span: Span, self: SelfForm): Standalone | null => {
  const { text } = context;
  const known = new Set<string>();
  let [words, plain, from, agrees] = ['', '', span.start, false];
  const add = (piece: string): void => {
    words += agrees ? agreeing(piece) : piece;
    plain += piece;
    agrees = false;
  };
  for (const one of referencesIn(context, span)) {
    if (one.span.start < from) continue;
    const piece = pieceFor(text, one, self, known);
    if (!piece) return null;
    add(text.slice(from, one.span.start));
    words += piece.words;
    plain += piece.plain;
    agrees = piece.agrees;
    from = one.span.end;
    if (one.name && !one.self) known.add(one.name);
  }
  add(text.slice(from, span.end));
  const tidy = (stretch: string): string => stretch.replace(/\s+/gu, ' ').trim();
  return PRONOUN.test(plain.replace(/“[^”]*”|"[^"]*"/gu, '')) ? null : { words: tidy(words), plain: tidy(plain) };
};
