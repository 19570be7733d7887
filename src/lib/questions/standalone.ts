import { contains, type Span } from '../article/span.ts';
import type { Reference } from '../facts/facts.ts';
import type { Context } from './context.ts';

/** What becomes of a pronoun that means the speaker: it stays beside the speaker’s name, or such words are not used. */
export const SELF_FORMS = ['keep', 'drop'] as const;
export type SelfForm = (typeof SELF_FORMS)[number];

/** Words that lean on nothing outside them; `plain` has somebody in the place of each pronoun that may stand. */
export type Standalone = { readonly words: string; readonly plain: string };

const isProper = (name: string): boolean => /\p{Lu}/u.test(name.replace(/^(?:The|An?)\s/u, ''));

const possessive = (name: string): string => (/s$/u.test(name) ? `${name}’` : `${name}’s`);

type Piece = { readonly words: string; readonly plain: string };

const same = (piece: string): Piece => ({ words: piece, plain: piece });

/** What stands in the place of one reference; null where it may not stand at all. */
const pieceFor = (text: string, one: Reference, self: SelfForm, known: ReadonlySet<string>): Piece | null => {
  const own = text.slice(one.span.start, one.span.end);
  if (one.form === 'phrase') return same(one.name ?? own); // only those that are replaced come here
  if (!one.sure || !one.name) return null;
  const third = /^(?:he|she|him|his|her|hers|himself|herself)$/iu.test(own);
  if (one.self)
    return self === 'drop' || !third ? null : { words: own, plain: one.form === 'possessive' ? 'Ana’s' : 'Ana' };
  if (known.has(one.name)) return { words: own, plain: one.form === 'possessive' ? 'Ana’s' : 'Ana' };
  if (!isProper(one.name) || one.form === 'reflexive') return null;
  return same(one.form === 'possessive' ? possessive(one.name) : one.name);
};

const PRONOUN =
  /(?<![\p{L}’'])(?:he|she|him|his|her|hers|himself|herself|they|them|their|theirs|themselves|its|itself)(?![\p{L}])/iu;

/** "The service" that gives way to its name. */
const isReplaced = ({ form, sure, name, self }: Reference): boolean =>
  form === 'phrase' && sure && name !== null && isProper(name) && !self;

/** The references inside a span that nothing larger covers once it is replaced. */
const referencesIn = (context: Context, span: Span): Reference[] => {
  const inside = context.facts.references.filter((one) => contains(span, one.span));
  return inside
    .filter((one) => !inside.some((other) => other !== one && isReplaced(other) && contains(other.span, one.span)))
    .filter((one) => one.form !== 'phrase' || isReplaced(one))
    .sort((a, b) => a.span.start - b.span.start);
};

/**
 * A stretch of the writer’s words with names for the pronouns that point outside it: "the board had met him" → "the board had met Lucas Obermann".
 * Null when a pronoun is left that nobody can be sure of.
 */
export const standalone = (context: Context, span: Span, self: SelfForm): Standalone | null => {
  const { text } = context;
  const known = new Set<string>();
  let [words, plain, from] = ['', '', span.start];
  const add = (piece: Piece): void => {
    words += piece.words;
    plain += piece.plain;
  };
  for (const one of referencesIn(context, span)) {
    if (one.span.start < from) continue;
    const piece = pieceFor(text, one, self, known);
    if (!piece) return null;
    add(same(text.slice(from, one.span.start)));
    add(piece);
    from = one.span.end;
    if (one.name && !one.self) known.add(one.name);
  }
  add(same(text.slice(from, span.end)));
  const tidy = (stretch: string): string => stretch.replace(/\s+/gu, ' ').trim();
  return PRONOUN.test(plain.replace(/“[^”]*”|"[^"]*"/gu, '')) ? null : { words: tidy(words), plain: tidy(plain) };
};
