import type { Span } from '../../article/span.ts';
import type { Reading, Token } from '../../language/reading.ts';
import type { Tag } from '../../language/tag-by-pattern.ts';
import { TITLES } from '../../language/words/titles.ts';
import { PERSON_NOUNS } from '../words/kinds.ts';
import type { Figure } from './figures.ts';
import { placeStemOf, stemOf } from './stems.ts';
import { isLight, keyOf, phraseAt } from './thesaurus.ts';

export const TERM_KINDS = ['word', 'verb', 'name', 'role', 'figure', 'light'] as const;

/** A word or phrase that carries matter, under the key by which two texts are compared. */
export type Term = {
  readonly key: string;
  readonly span: Span;
  readonly at: number; // its first token
  readonly kind: (typeof TERM_KINDS)[number];
  readonly weight: number; // before rarity: 1 for a word, a third for a light one
  readonly negated: boolean; // "not", "no" or "nobody" stands over it
  readonly word: string; // in small letters, as written
  readonly figure: Figure | null;
  readonly everybody: boolean; // "nobody was hurt": a negation that speaks of all
  readonly aside: boolean; // the verb of "the man who sold it": it tells which man, not what happened
};

const IDLE = new Set<Tag>(['det', 'poss', 'pron', 'prep', 'to', 'cc', 'sub', 'wh', 'aux', 'modal', 'neg', 'mark']);
const VERBS = new Set<Tag>(['past', 'pres', 'base', 'part', 'ing']);
const NEGATES = /^(?:not|n't|never|no|nobody|none|no-one|neither|nor|without|nothing|hardly|cannot)$/u;

// Prepositions that tell where: "outside the marked fields".
const PLACING = /^(?:outside|inside|beyond|beneath|behind|within)$/u;

/** "Pilot Jo Reeve", "Jo Reeve, the pilot", "The pilot, Jo Reeve": who somebody is, not what happened. */
const isRole = (tokens: readonly Token[], tags: readonly Tag[], i: number): boolean => {
  if (tags[i - 1] === 'det' && tokens[i - 2]?.text === ',' && tags[i - 3] === 'name') return true;
  const word = tokens[i]?.lower ?? '';
  if (!PERSON_NOUNS.has(word) && !TITLES.has(word)) return false;
  const next = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
  if (tags[next] === 'name' || (TITLES.has(tokens[next]?.lower ?? '') && tags[next + 1] === 'name')) return true;
  for (let k = i - 1; k > i - 5; k -= 1) if (tokens[k]?.text === ',') return tags[k - 1] === 'name';
  return false;
};

/** "the fair’s safety director, Jo Reeve": what stands before a role and belongs to it. */
const leadsToRole = (tokens: readonly Token[], tags: readonly Tag[], at: number): boolean => {
  for (let i = at; i < at + 5; i += 1) {
    if (isRole(tokens, tags, i)) return true;
    if (!/^(?:noun|adj|poss)$/u.test(tags[i] ?? 'mark')) return false;
  }
  return false;
};

/** Names of B in the spelling of A: "balthazar" → "balthasar". */
export type Renamed = ReadonlyMap<string, string>;

const weightOf = (kind: Term['kind'], lower: string): number =>
  kind === 'light' ? 0.35 : kind === 'figure' ? 1 : kind === 'name' && lower.length < 3 ? 0.5 : 1;

type Negation = 'noun' | 'clause' | null;
type Range = { readonly from: number; readonly to: number };

/** What must be known of a text to tell the terms of a stretch of it. */
export type Place = {
  readonly reading: Reading;
  readonly tags: readonly Tag[];
  readonly figures: readonly Figure[]; // those of the stretch
  readonly renamed: Renamed;
  readonly credit: ReadonlySet<number>; // tokens that only say who is credited
  readonly stems: ReadonlyMap<string, string>; // of every word of the text, by its small letters
};

const PLENTY = stemOf('plenty');

/** "had 40 minutes of gas left when …": what remains, never who left whom. */
const isLeftOver = (words: readonly Token[], tags: readonly Tag[], from: number, i: number): boolean =>
  words[i]?.lower === 'left' &&
  /^(?:noun|num|time)$/u.test(tags[from + i - 1] ?? '') &&
  !/^(?:det|poss|pron|name|noun|num|adj|to|prep)$/u.test(tags[from + i + 1] ?? 'mark');

const isAside = (tags: readonly Tag[], at: number): boolean =>
  tags[at - 1] === 'wh' || (tags[at - 1] === 'aux' && tags[at - 2] === 'wh');

/** How far "not" reaches: to the end of its clause; "no" and "without" only over the noun that follows. */
const negation = (before: Negation, token: Token, next: Token | undefined, tag: Tag): Negation => {
  if (NEGATES.test(token.lower) && next?.lower !== 'only')
    return /^(?:no|without)$/u.test(token.lower) ? 'noun' : 'clause';
  if (/^[;:—–]$/u.test(token.text) || token.lower === 'but') return null;
  return before === 'noun' && /^(?:prep|sub|wh|cc|to)$/u.test(tag) ? null : before;
};

/** "Nobody was hurt" says what "all were safe" says. */
const turned = (term: Term): Term =>
  term.negated && term.key === '=hurt'
    ? { ...term, key: '=safe', kind: 'word', weight: 1, negated: false, everybody: true }
    : term;

/** The terms of some tokens, in order. Figures stand as one term each. */
export const termsOf = (place: Place, range: Range): Term[] => rawTerms(place, range).map(turned);

const rawTerms = ({ reading, tags, figures, renamed, credit, stems: known }: Place, range: Range): Term[] => {
  const { tokens } = reading;
  const words = tokens.slice(range.from, range.to);
  const stems = words.map((token, i) =>
    isLeftOver(words, tags, range.from, i) ? PLENTY : (known.get(token.lower) ?? token.lower),
  );
  const terms: Term[] = [];
  const isCredit = (i: number): boolean => credit.has(i) || leadsToRole(tokens, tags, i);
  let reach: Negation = null;
  const put = (i: number, key: string, kind: Term['kind'], weight: number, end: number): void => {
    const at = range.from + i;
    const word = words[i]?.lower ?? '';
    terms.push({
      key,
      span: { start: words[i]?.start ?? end, end },
      at,
      kind,
      weight,
      negated: reach !== null,
      word,
      figure: null,
      everybody: false,
      aside: isAside(tags, at),
    });
  };
  let f = 0;
  for (let i = 0; i < words.length; i += 1) {
    const token = words[i];
    const stem = stems[i] ?? '';
    const tag = tags[range.from + i] ?? 'mark';
    if (token === undefined) break;
    reach = negation(reach, token, words[i + 1], tag);
    const negated = reach !== null;
    const figure = figures[f];
    if (figure !== undefined && figure.from === range.from + i) {
      f += 1;
      terms.push({ ...figureTerm(figure), negated, word: token.lower });
      i = figure.to - range.from - 1;
      continue;
    }
    const phrase = phraseAt(stems, i);
    if (phrase !== null) {
      const last = words[i + phrase.length - 1] ?? token;
      put(i, phrase.key, isCredit(range.from + i) ? 'role' : VERBS.has(tag) ? 'verb' : 'word', 1, last.end);
      i += phrase.length - 1;
      continue;
    }
    if (PLACING.test(token.lower) && tag === 'prep') {
      put(i, keyOf(stem, token.lower), 'word', 0.6, token.end);
      continue;
    }
    if (IDLE.has(tag) || token.lower === 'according' || token.kind === 'punctuation' || token.kind === 'symbol')
      continue;
    const key = tag === 'name' ? nameKey(token.lower, renamed) : keyOf(stem, token.lower);
    const kind =
      tag === 'name' || (tag === 'noun' && isNamed(tokens, tags, range.from + i))
        ? 'name'
        : isCredit(range.from + i)
          ? 'role'
          : kindOf(token.lower, stem, tag, key);
    const weight = isLight(token.lower, stem) && key.startsWith('=') ? 0.6 : weightOf(kind, token.lower);
    put(i, key, kind, weight, token.end);
  }
  return terms;
};

/** "the Juniper Ridge fire": a noun right behind a name only says which fire. */
const isNamed = (tokens: readonly Token[], tags: readonly Tag[], i: number): boolean =>
  tags[i - 1] === 'name' && tokens[i - 1]?.end === (tokens[i]?.start ?? 0) - 1;

/** A word of a group of synonyms is never idle, however common it is. */
const kindOf = (lower: string, stem: string, tag: Tag, key: string): Term['kind'] => {
  if (VERBS.has(tag)) return isLight(lower, stem) && !key.startsWith('=') ? 'light' : 'verb';
  if (key.startsWith('=')) return 'word';
  return isLight(lower, stem) || tag === 'adv' ? 'light' : 'word';
};

const nameKey = (lower: string, renamed: Renamed): string => {
  const one = renamed.get(lower) ?? lower;
  const stem = stemOf(one);
  // "Balloon Authority" and "the balloon" share a word; a surname is never looked up among the synonyms of common words.
  const key = keyOf(stem);
  return key === stem ? placeStemOf(one) : key;
};

const figureTerm = (figure: Figure): Omit<Term, 'negated' | 'word'> => {
  const small = figure.measure === 'month' || (figure.measure === 'count' && figure.value < 20);
  return {
    key: `#${figure.measure}:${Math.round(figure.value * 100) / 100}`,
    span: figure.span,
    at: figure.from,
    kind: 'figure',
    weight: figure.measure === 'weekday' ? 0.5 : small ? 0.8 : 1.2,
    figure,
    everybody: false,
    aside: false,
  };
};
