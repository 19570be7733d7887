import { contains, type Span } from '../article/span.ts';
import type { Reference } from '../facts/facts.ts';
import type { Context } from './context.ts';
import { SHORT_FORMS } from './words/short-forms.ts';

/**
 * What becomes of a pronoun that means the speaker: it stays beside the speaker’s name, such words are not used, or it becomes a “they”
 * that tells no reader whether a man or a woman spoke.
 */
export const SELF_FORMS = ['keep', 'drop', 'they'] as const;
export type SelfForm = (typeof SELF_FORMS)[number];

/** Words that lean on nothing outside them; `plain` has somebody in the place of each pronoun that may stand. */
export type Standalone = { readonly words: string; readonly plain: string };

/** “A PRIMARY school”, as the first words of a story are printed, is no name. */
export const isProper = (name: string): boolean =>
  /\p{Lu}/u.test(name.replace(/^(?:The|An?)\s/u, '').replace(/^\p{Lu}{4,}(?=\s\p{Ll}+$)/u, ''));

const possessive = (name: string): string => (/s$/u.test(name) ? `${name}’` : `${name}’s`);

type Piece = { readonly words: string; readonly plain: string };

const same = (piece: string): Piece => ({ words: piece, plain: piece });

/** “She” → “they”, “his” → “their”; null for a form that cannot be put so. */
const neutral = (own: string, isPossessive: boolean): string | null => {
  const word = own.toLowerCase();
  if (isPossessive) return word === 'his' || word === 'her' ? 'their' : null;
  if (word === 'he' || word === 'she') return 'they';
  if (word === 'him' || word === 'her') return 'them';
  return word === 'himself' || word === 'herself' ? 'themselves' : null;
};

const PLURALS: Readonly<Record<string, string>> = { was: 'were', has: 'have', is: 'are', does: 'do' };

/** “They was” → “they were”; null where another verb in the present tense would have to change. */
const agreed = (words: string): string | null => {
  const put = words.replace(/(?<![\p{L}])they (was|has|is|does)(?![\p{L}])/gu, (_, verb: string) => `they ${PLURALS[verb] ?? verb}`); // prettier-ignore
  return /(?<![\p{L}])they (?:\p{L}+ly )?(?!always(?![\p{L}]))\p{L}+[^s\P{L}]s(?![\p{L}])/u.test(put) ? null : put;
};

/** What stands in the place of one reference; null where it may not stand at all. */
const pieceFor = (text: string, one: Reference, self: SelfForm, known: ReadonlySet<string>): Piece | null => {
  const own = text.slice(one.span.start, one.span.end);
  if (one.form === 'phrase') return same(one.name ?? own); // only those that are replaced come here
  if (!one.sure || !one.name) return null;
  const third = /^(?:he|she|him|his|her|hers|himself|herself)$/iu.test(own);
  if (one.self) {
    if (self === 'drop' || !third) return null;
    const words = self === 'keep' ? own : neutral(own, one.form === 'possessive');
    return words === null ? null : { words, plain: one.form === 'possessive' ? 'Ana’s' : 'Ana' };
  }
  if (known.has(one.name)) return { words: own, plain: one.form === 'possessive' ? 'Ana’s' : 'Ana' };
  if (!isProper(one.name) || one.form === 'reflexive') return null;
  return same(one.form === 'possessive' ? possessive(one.name) : one.name);
};

const PRONOUN =
  /(?<![\p{L}’'])(?:he|she|him|his|her|hers|himself|herself|they|them|their|theirs|themselves|its|itself)(?![\p{L}])/iu;

/** “Fed the pumpkin and covered it”: the thing stands right before the second verb, whatever a resolver thinks of. */
const TOGETHER = /(?<![\p{L}])(?:the|an?)\s\p{Ll}+(?:\s\p{Ll}+){0,4}\sand\s\p{Ll}+(?:ed|t|ught)\s$/u;

const isTogether = (text: string, { span, form, self }: Reference, within: Span): boolean =>
  form === 'pronoun' &&
  !self &&
  text.slice(span.start, span.end).toLowerCase() === 'it' &&
  TOGETHER.test(text.slice(within.start, span.start).replace(/\s+/gu, ' '));

/** “The company could still meet its targets”: whose they are stands in the words, whatever a resolver thinks of. */
const OWNER = new RegExp(`^\\W*(?:that )?the (?:\\p{Ll}+ )?(?:${SHORT_FORMS.join('|')}) `, 'iu');

const isOwned = (text: string, { span, form, self }: Reference, within: Span): boolean =>
  form === 'possessive' &&
  !self &&
  text.slice(span.start, span.end).toLowerCase() === 'its' &&
  OWNER.test(text.slice(within.start, span.start).replace(/\s+/gu, ' '));

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
    const own = text.slice(one.span.start, one.span.end);
    const piece = isTogether(text, one, span)
      ? same(own)
      : isOwned(text, one, span)
        ? { words: own, plain: 'Ana’s' }
        : pieceFor(text, one, self, known);
    if (!piece) return null;
    add(same(text.slice(from, one.span.start)));
    add(piece);
    from = one.span.end;
    if (one.name && !one.self) known.add(one.name);
  }
  add(same(text.slice(from, span.end)));
  const tidy = (stretch: string): string => stretch.replace(/\s+/gu, ' ').trim();
  const told = self === 'they' ? agreed(words) : words;
  return told === null || PRONOUN.test(plain.replace(/“[^”]*”|"[^"]*"/gu, ''))
    ? null
    : { words: tidy(told), plain: tidy(plain) };
};
