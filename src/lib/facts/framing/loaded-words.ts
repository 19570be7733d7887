import { formsOf } from '../../language/verb-forms.ts';
import { type Item, type Line, isQuote } from '../lines.ts';
import { isFinite, isNominal, phraseEnd } from '../phrases.ts';
import {
  LITERAL_OBJECTS,
  LOADED_ADJECTIVES,
  LOADED_ADVERBS,
  LOADED_NOUNS,
  LOADED_ONLY_BESIDE,
  LOADED_PHRASES,
  LOADED_VERBS,
  NEEDS_OBJECT,
  PHRASE_BEFORE,
  PLAIN_BESIDE,
} from '../words/evaluative.ts';
import { type Hit, lower, one } from './hit.ts';
import { bookOf, phraseAt } from './phrase-finder.ts';

const VERBS = new Map(
  Object.entries(LOADED_VERBS).flatMap(([base, neutral]) =>
    formsOf(base).map(([form]) => [form, { base, neutral }] as const),
  ),
);

const PHRASES = bookOf(LOADED_PHRASES);

/** “to say the least”, “worn out his welcome”. */
export const phrase = (line: Line, i: number): Hit | null => {
  const words = phraseAt(PHRASES, line.items, i);
  if (words === null) return null;
  const word = { from: i, to: i + words.length };
  const only = PHRASE_BEFORE[words.join(' ')];
  if (words.join(' ') === 'a mere') {
    if (line.items[word.to]?.tag !== 'num' && only?.has(lower(line, word.to)) !== true) return null;
    return { kind: 'phrase', word, phrase: { from: i, to: word.to + 1 }, removable: true, neutral: null };
  }
  if (only !== undefined && word.to < line.items.length && !only.has(lower(line, word.to))) return null;
  return { kind: 'phrase', word, phrase: word, removable: false, neutral: null };
};

/** “boldly rejected”. */
export const adverb = (line: Line, i: number): Hit | null => {
  if (!LOADED_ADVERBS.has(lower(line, i))) return null;
  const [before, next] = [line.items[i - 1], line.items[i + 1]];
  const after = isVerb(next) || next?.tag === 'adj' || next?.tag === 'part';
  const range = after ? { from: i, to: i + 2 } : isVerb(before) ? { from: i - 1, to: i + 1 } : one(i);
  // "rightly" and "wisely" before nothing may be the head of an ellipsis: "and rightly so"
  return { kind: 'adverb', word: one(i), phrase: range, removable: lower(line, i + 1) !== 'so', neutral: null };
};

const isVerb = (item: Item | undefined): boolean =>
  isFinite(item) || item?.tag === 'part' || item?.tag === 'base' || item?.tag === 'ing';

/** True where a word stands beside one that makes it a term of art, or without one that makes it a judgement. */
const isPlain = (line: Line, i: number, head: number): boolean => {
  const word = lower(line, i);
  const beside = [lower(line, i - 1), lower(line, i + 1), lower(line, head)];
  const plain = PLAIN_BESIDE[word];
  const only = LOADED_ONLY_BESIDE[word];
  if (plain !== undefined && beside.some((other) => plain.has(other))) return true;
  return only !== undefined && !beside.slice(1).some((other) => only.has(other));
};

/** “a disastrous speech”, “the reforms were draconian”. */
export const adjective = (line: Line, i: number): Hit | null => {
  const word = lower(line, i);
  if (!LOADED_ADJECTIVES.has(word)) return null;
  const next = line.items[i + 1];
  const attributive = isNominal(next) || next?.tag === 'adj' || (isQuote(next) && word === 'so-called');
  const end = attributive ? Math.min(phraseEnd(line, i), i + 6) : i + 1;
  const head = isQuote(next) ? i + 1 : attributive ? headOf(line, i + 1, end) : i;
  if (isPlain(line, i, head)) return null;
  const predicative =
    /^(?:aux|adv)$/u.test(line.items[i - 1]?.tag ?? '') ||
    /^(?:seems?|seemed|looks?|looked|became|becomes|remains?)$/u.test(lower(line, i - 1));
  if (!attributive && !predicative) return null;
  return {
    kind: 'adjective',
    word: one(i),
    phrase: { from: i, to: head + 1 },
    removable: attributive,
    neutral: null,
  };
};

/** The head of a noun phrase that may go on behind a preposition. */
const headOf = (line: Line, from: number, end: number): number => {
  let at = from;
  while (at + 1 < end && /^(?:noun|name|adj)$/u.test(line.items[at + 1]?.tag ?? '')) at += 1;
  return at;
};

/** “slammed his rivals”. */
export const verb = (line: Line, i: number): Hit | null => {
  const found = VERBS.get(lower(line, i));
  const item = line.items[i];
  if (found === undefined || item === undefined) return null;
  const before = line.items[i - 1];
  const acts =
    /^(?:past|pres|part|ing|base)$/u.test(item.tag) ||
    (isNominal(before) && before?.tag !== 'num' && !/^(?:det|poss|adj|prep)$/u.test(item.tag));
  if (!acts || before?.tag === 'det' || before?.tag === 'poss' || before?.tag === 'adj' || before?.tag === 'prep')
    return null;
  // "parrot", "trumpet", "slam" are nouns as often: the bare form must stand behind "to" or "will"
  if (lower(line, i) === found.base && before?.tag !== 'to' && before?.tag !== 'modal') return null;
  const isBy = lower(line, i + 1) === 'by';
  const object = phraseEnd(line, i + 1);
  const head = line.items[object - 1]?.lower ?? '';
  const hasObject =
    object > i + 1 &&
    !LITERAL_OBJECTS.has(head) &&
    line.items.slice(i + 1, object).every((each) => !LITERAL_OBJECTS.has(each.lower));
  if (NEEDS_OBJECT.has(found.base) && !hasObject && !(isBy && item.tag === 'part')) return null;
  return { kind: 'verb', word: one(i), phrase: one(i), removable: false, neutral: found.neutral };
};

/** “the regime”. */
export const noun = (line: Line, i: number): Hit | null => {
  const word = lower(line, i);
  const item = line.items[i];
  if (!Object.hasOwn(LOADED_NOUNS, word) || item === undefined || /^(?:past|pres|part|base)$/u.test(item.tag))
    return null;
  if (isPlain(line, i, i + 1) || isNominal(line.items[i + 1])) return null;
  let from = i;
  while (from > 0 && i - from < 4 && /^(?:det|poss|adj|noun|name)$/u.test(line.items[from - 1]?.tag ?? '')) from -= 1;
  return {
    kind: 'noun',
    word: one(i),
    phrase: { from, to: i + 1 },
    removable: false,
    neutral: LOADED_NOUNS[word] ?? null,
  };
};
