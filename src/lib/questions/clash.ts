import { overlaps } from '../article/span.ts';
import { keyOf } from './key.ts';
import { topicWords } from './phrase.ts';
import type { Draft } from './question.ts';
import { neededOf } from './proof.ts';
import { rememberedFor } from './remembered.ts';
import { areShared } from './shown-evidence.ts';
import { FRAME_WORDS } from './words/frame-words.ts';
import { wordsOf } from './words-of.ts';

const FRAME = new Set(FRAME_WORDS);

/** True when the words of one item answer the other. */
export const givesAway = (told: Draft, asked: Draft): boolean => {
  if (asked.scale) return false;
  const key = wordsOf(keyOf(asked)).filter((word) => word.length > 2);
  const stem = new Set(wordsOf(told.stem));
  const name = asked.kind === 'WHO' ? key.slice(-1) : key.filter((word) => !FRAME.has(word));
  if (name.length === 0 || !name.every((word) => stem.has(word))) return false;
  const topics = topicWords(asked.stem);
  const shared = [...topicWords(told.stem)].filter((word) => topics.has(word) && !name.includes(word)).length;
  return asked.kind === 'LOC' ? shared >= 1 : shared >= 3;
};

/**
 * “NPR passed on the words … Whose are they?”, “Which outlet passed on the words of Lesia Vasylenko?” and her words’ route: who has answered
 * the first knows the others.
 */
const tellsHandOver = (told: Draft, asked: Draft): boolean => {
  if (told.kind !== 'WHO' || asked.kind !== 'CHAIN' || asked.scale) return false;
  const speaker = wordsOf(keyOf(told));
  const known = new Set([...wordsOf(told.stem), ...speaker, 'this', 'article']);
  const asks = new Set([...wordsOf(asked.stem), ...wordsOf(keyOf(asked))]);
  return speaker.every((word) => asks.has(word)) && wordsOf(keyOf(asked)).every((word) => known.has(word));
};

/** Worked out once a draft: each is held against all others. */
const topicOf = rememberedFor(
  ({ stem }: Draft): ReadonlySet<string> => new Set([...topicWords(stem)].filter((word) => !FRAME.has(word))),
);

/** True when the stems are about the same thing: most of the smaller one's topic words are the other's too. */
const sameTopic = (a: Draft, b: Draft): boolean => {
  const [left, right] = [topicOf(a), topicOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= 3 && shared >= 0.6 * Math.min(left.size, right.size);
};

export const sharePassage = (a: Draft, b: Draft): boolean => areShared(neededOf(a), neededOf(b));

/** Facts are numbered article by article: “a3” of one account is not “a3” of the other. */
export const shareFact = (a: Draft, b: Draft): boolean =>
  a.evidence[0]?.article === b.evidence[0]?.article && a.facts.some((fact) => b.facts.includes(fact));

/** True of an item about two accounts at once, whatever its kind. */
export const crosses = ({ stem }: Draft): boolean => stem.includes('Account A') && stem.includes('Account B');
/** True when its stem shows the sentence: one about two accounts shows it only between marks. */
const whole = (draft: Draft): boolean => (crosses(draft) ? /^“/u.test(draft.stem) : draft.facts.length === 0);

/** The stem without what it names of the accounts: “… in Account A, while Account B …” asked the other way round is no new question. */
const patternOf = ({ stem }: Draft): string =>
  stem
    .replace(/Account [AB]/gu, 'Account')
    .replace(/learn of [^:]+:/u, 'learn of:')
    .replace(/“[^”]*”/gu, '“”');

const sameSentences = (a: Draft, b: Draft): boolean =>
  a.evidence.every((one) => b.evidence.some((other) => one.article === other.article && overlaps(one, other)));

/** True of an item whose stem prints the words: it may name whose they are, which another asks. */
const printsWords = ({ stem }: Draft): boolean => stem.includes('“');

/** True when two items about both accounts ask one thing: by their pattern, their values, or all their sentences. */
const crossClash = (a: Draft, b: Draft): boolean =>
  patternOf(a) === patternOf(b) ||
  (!a.scale && wordsOf(keyOf(a)).join(' ') === wordsOf(keyOf(b)).join(' ')) ||
  ((sameTopic(a, b) || printsWords(a) || printsWords(b)) && (sameSentences(a, b) || sameSentences(b, a))) ||
  ((whole(a) || whole(b)) && sharePassage(a, b));

/** Whose words they are and how sure they sound can be asked of one claim: neither question tells the other’s answer. */
const apart = (a: Draft, b: Draft): boolean =>
  a.facts.length > 0 && ((a.kind === 'VOICE' && b.kind === 'SURE') || (a.kind === 'SURE' && b.kind === 'VOICE'));

/** True when the options of one item tell the sentence that another asks about: three statements of which one is asked for. */
const showsOther = (a: Draft, b: Draft): boolean =>
  a.kind === 'SAYSO' && !a.scale && a.options.some((option) => areShared(option.evidence, neededOf(b)));

/** True when two items ask one claim, show one sentence, or one answers the other: they cannot stand in one set. */
export const clash = (a: Draft, b: Draft): boolean => (crosses(a) && crosses(b) ? crossClash(a, b) : clashApart(a, b));

const clashApart = (a: Draft, b: Draft): boolean =>
  !apart(a, b) &&
  (shareFact(a, b) ||
    (sharePassage(a, b) && (a.kind === b.kind || whole(a) || whole(b))) ||
    showsOther(a, b) ||
    showsOther(b, a) ||
    sameTopic(a, b) ||
    givesAway(a, b) ||
    givesAway(b, a) ||
    tellsHandOver(a, b) ||
    tellsHandOver(b, a) ||
    (a.kind === 'LOC' && b.kind === 'LOC' && keyOf(a) === keyOf(b)));
