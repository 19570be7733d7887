import { contains, type Span } from '../../article/span.ts';
import type { Conflict, Sides } from '../../facts/accounts/account.ts';
import { stemOf } from '../../facts/accounts/stems.ts';
import { keyOf } from '../../facts/accounts/thesaurus.ts';
import { sentencesOver, sourceOf, type Context } from '../context.ts';
import { nameable } from '../names.ts';
import { countWords, proseName, quoted, wording } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { eachWay, type Values } from './options.ts';
import { centralPost } from './headline-origin.ts';
import { creditOf, crossDraft, NO_VERDICT, passagesOf, SIDES, type Pair } from './pair.ts';

const MOST = 10; // words that an option can quote
const NEAR = 3; // words before the first that both have: then both are cut from their beginning
const WHOLE = 12; // of a wording that need not be cut
const close = (words: number): number => (words > 3 ? 2 : 0); // words by which one may be longer

const plain = (word: string): string => stemOf(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
const telling = (word: string): boolean => word.replace(/[^\p{L}]/gu, '').length > 3;
const clean = (text: string): string => text.replace(/^[\s,.;:–—-]+|[\s,.;:–—-]+$/gu, '');
const LOOSE = /(?:\s(?:the|an?|of|to|and|or|in|with|for|by|at|on))+$/iu;

/** From a word on, as far as `most` words, ending with a word that both have where there is one. */
const cutTo = (words: readonly string[], from: number, most: number, common: ReadonlySet<string>): string => {
  const rest = words.slice(from);
  if (rest.length <= most) return rest.join(' ');
  const last = rest.slice(0, most).findLastIndex((word, at) => at > 0 && telling(word) && common.has(plain(word)));
  return rest
    .slice(0, last > 1 ? last + 1 : most)
    .join(' ')
    .replace(LOOSE, '');
};

const isShort = (words: readonly string[]): boolean => words.length <= WHOLE;

/** Where two renderings differ: both whole when short, else from the first word that they share, as far as both go. */
export const apartIn = (a: string, b: string): Values | null => {
  const [left, right] = [a.split(/\s+/u), b.split(/\s+/u)];
  if (isShort(left) && isShort(right) && Math.abs(left.length - right.length) <= WHOLE / 3)
    return { a: clean(a), b: clean(b) };
  const common = new Set(left.map(plain).filter((word) => right.some((other) => plain(other) === word)));
  const first = left.find((word) => telling(word) && common.has(plain(word)));
  if (first === undefined) return null;
  const shared = [left.indexOf(first), right.findIndex((word) => plain(word) === plain(first))] as const;
  const from = Math.max(...shared) <= NEAR ? ([0, 0] as const) : shared;
  const short = Math.min(left.length - from[0], right.length - from[1]);
  const most = Math.min(MOST, short + close(short));
  return { a: clean(cutTo(left, from[0], most, common)), b: clean(cutTo(right, from[1], most, common)) };
};

const meanings = (text: string): Set<string> =>
  new Set(
    text
      .split(/\s+/u)
      .filter(telling)
      .map((word) => keyOf(plain(word), word.toLowerCase())),
  );

/** True when each side has a word of weight that the other lacks, and that is more than "people" beside "persons". */
const differ = ({ a, b }: Values): boolean => {
  const [left, right] = [meanings(a), meanings(b)];
  return [...left].some((word) => !right.has(word)) && [...right].some((word) => !left.has(word));
};

/** Whose words they are, where both accounts credit a person whose name a stem can hold. */
const ownerOf = (pair: Pair, one: Conflict): string | null => {
  const [x, y] = [creditOf(pair.a, one.values.a), creditOf(pair.b, one.values.b)];
  const [p, q] = [x ? sourceOf(pair.a, x) : null, y ? sourceOf(pair.b, y) : null];
  const known = p && q && p.kind === 'person' && q.kind === 'person' && !p.anonymous && nameable(p);
  return known ? proseName(pair.a, p) : null;
};

/** What the words are taken from, for a stem, and what to call them afterwards. */
const saidIn = (pair: Pair, one: Conflict): readonly [string, string] => {
  const owner = ownerOf(pair, one);
  if (owner !== null) return [`one remark by ${owner}`, `the remark by ${owner}`];
  const post = isSomebodys(pair, one) ? null : centralPost(pair);
  return post ? [`one passage of ${post.name}`, `the passage`] : ['one statement', 'the statement'];
};

/** True where one of the accounts credits the words to a person: then they are no post of a body’s. */
const isSomebodys = (pair: Pair, { values }: Conflict): boolean =>
  SIDES.some((side) => {
    const credit = creditOf(pair[side], values[side]);
    return credit !== null && sourceOf(pair[side], credit)?.kind === 'person';
  });

/** The whole of what stands between the marks, where an option can hold it: a part of it may leave out the very difference. */
const utteranceAt = (context: Context, span: Span): Span => {
  const inner = context.reading.quotations.find((each) => each.depth === 0 && contains(each.inner, span))?.inner;
  const sentence = inner ? sentencesOver(context, span)[0] : undefined;
  const whole =
    inner && sentence ? { start: Math.max(inner.start, sentence.start), end: Math.min(inner.end, sentence.end) } : span;
  return contains(whole, span) && isShort(wording(context, whole).split(/\s+/u)) ? whole : span;
};

const sentencesIn = (context: Context, span: Span): Span[] =>
  sentencesOver(context, span).map(({ start, end }) => ({
    start: Math.max(start, span.start),
    end: Math.min(end, span.end),
  }));

const common = (x: string, y: string): number => {
  const theirs = meanings(y);
  return [...meanings(x)].filter((word) => theirs.has(word)).length;
};

/** Of an utterance of several sentences, sentence by sentence: those that have most in common first, for each account may have cut it otherwise. */
const sentencePairs = (pair: Pair, values: Sides): Sides[] =>
  sentencesIn(pair.a, values.a)
    .flatMap((a) => sentencesIn(pair.b, values.b).map((b) => ({ a, b })))
    .map((said) => ({ said, alike: common(wording(pair.a, said.a), wording(pair.b, said.b)) }))
    .sort((x, y) => y.alike - x.alike)
    .map(({ said }) => said);

type Apart = { readonly said: Sides; readonly shown: Values };

/** The first two sentences whose wordings differ in more than a little, as far as an option can show them. */
const firstApart = (pair: Pair, values: Sides): Apart | null => {
  for (const said of sentencePairs(pair, values)) {
    const shown = apartIn(wording(pair.a, utteranceAt(pair.a, said.a)), wording(pair.b, utteranceAt(pair.b, said.b)));
    if (shown && countWords(shown.a) > 1 && countWords(shown.b) > 1 && differ(shown)) return { said, shown };
  }
  return null;
};

/** True where one account has the words from their speaker and the other from somebody who passes them on. */
const isRelayed = (pair: Pair, { values }: Conflict): boolean => {
  const [x, y] = [creditOf(pair.a, values.a), creditOf(pair.b, values.b)];
  return x !== null && y !== null && x.chain.length !== y.chain.length;
};

const draftOf = (pair: Pair, one: Conflict): Draft | null => {
  if (isRelayed(pair, one)) return null;
  const apart = firstApart(pair, one.values);
  if (!apart) return null;
  const { said, shown } = apart;
  const values = { a: quoted(shown.a), b: quoted(shown.b) };
  const evidence = passagesOf(pair, said);
  const [what, whose] = saidIn(pair, one);
  return crossDraft(pair, {
    kind: 'XDIFF',
    stem: `Account A and Account B both quote ${what}, each in words of its own. Which wording does each account print?`,
    options: eachWay(pair, values, evidence, 'prints'),
    explanation: `${pair.a.name} prints ${values.a}, ${pair.b.name} ${values.b}. Each words ${whose} in its own way, so neither settles the exact wording.`,
    status: NO_VERDICT,
    evidence,
  });
};

/** One utterance in two wordings, as two translators or two ears give it. */
export const wordingsApart = (pair: Pair): Draft[] =>
  pair.alignment.conflicts.flatMap((one) => (one.kind === 'quotation' ? (draftOf(pair, one) ?? []) : []));
