import { crosses } from './clash.ts';
import { keyIndex, keyOf } from './key.ts';
import { topicWords } from './phrase.ts';
import type { Draft } from './question.ts';
import { wordsOf } from './words-of.ts';

/** A question of who holds an office, or of whose an office is. */
export const isRole = (draft: Draft): boolean => isHolder(draft) || isRoleOf(draft);

/** Who holds an office. */
const isHolder = ({ kind, stem }: Draft): boolean =>
  kind === 'LOC' && /^(?:Who(?:,| does| is)|According to [^,]+, who is)/u.test(stem);

/** What the role of somebody is. */
const isRoleOf = ({ kind, stem }: Draft): boolean =>
  kind === 'LOC' && /^(?:Which role does|In [^,]+, what is the role of) /u.test(stem);

/** Whether something was on the 3rd or the 5th of May is seldom worth asking. */
const DATED =
  /(?<![\p{L}])(?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|\d May|May \d|(?<!\d)(?:19|20)\d\d(?!\d)|\d\s?[ap]\.?m(?![\p{L}]))/u;

const VALUE = /\d|(?<![\p{L}])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\p{L}])/u; // prettier-ignore

const HALF = 0.5;
const NEAR_COPY = 3; // what it costs a statement to be found again by its words

/** How much of a statement that is so stands in one piece in the passage that its reason quotes: 1 where all does. */
const copiedOf = (draft: Draft): number => {
  const mine = wordsOf(/“(.*)”/u.exec(draft.stem)?.[1] ?? '');
  const theirs = ` ${wordsOf(draft.options[0]?.because ?? '').join(' ')} `;
  const runFrom = (from: number): number => {
    let end = from;
    while (end < mine.length && theirs.includes(` ${mine.slice(from, end + 1).join(' ')} `)) end += 1;
    return end - from;
  };
  return Math.max(0, ...mine.map((_, from) => runFrom(from))) / Math.max(1, mine.length);
};

/** Whether a statement that is so has no word of its own beside those of its passage and the name of whoever makes it. */
const isNearCopy = (draft: Draft): boolean => {
  const theirs = new Set(wordsOf(`${draft.options[0]?.because ?? ''} ${draft.status ?? ''}`));
  const mine = topicWords(/“(.*)”/u.exec(draft.stem)?.[1] ?? '');
  return ![...mine].some((word) => !theirs.has(word) && !CREDITS.has(word));
};

const CREDITS = new Set(['according', 'said', 'says', 'account']);

const FEWEST = 6; // questions that make a set
const ENOUGH = 8; // questions with which a set need not be filled by all means

/**
 * How long a set may become by this draft. A statement that is so and stands in the article in the same words only fills up: where it stands
 * there word for word, to the fewest that make a set.
 */
export const roomFor = (draft: Draft): number => {
  if (draft.kind !== 'SAYSO' || !draft.scale || keyIndex(draft) !== 0 || !isNearCopy(draft)) return Infinity;
  return copiedOf(draft) === 1 ? FEWEST : ENOUGH;
};

/**
 * What a single statement is worth. One that was changed mostly holds a figure or a day; were those that were not changed without any,
 * a figure alone would tell a “no”.
 */
const saysoWorth = (draft: Draft): number => {
  const valued = VALUE.test(draft.stem);
  if (keyIndex(draft) === 0) return (valued ? 0.8 : 0.4) - NEAR_COPY * Math.max(0, copiedOf(draft) - HALF);
  return DATED.test(draft.stem) ? 1.4 : 2.2;
};

/** No wrong answer stands in the text: whoever has read it knows the one that does. */
const isInvented = ({ kind, options }: Draft): boolean =>
  kind === 'LOC' && options.every(({ correct, evidence }) => correct || evidence.length === 0);

/** What makes one draft a better question than another of its kind, whatever else is in the set. */
export const qualityOf = (draft: Draft): number => {
  const words = wordsOf(draft.stem).length;
  const rare = {
    LOC: isInvented(draft)
      ? -0.4
      : isHolder(draft)
        ? -0.5
        : isRoleOf(draft)
          ? 1.2
          : /ultimatum|demand/u.test(draft.stem)
            ? 9
            : 2.6,
    WHO: 0.6,
    CHAIN: keyOf(draft).split('→').length > 3 ? 2.2 : 0.3,
    SRCTYPE: draft.scale && keyIndex(draft) === 0 ? -0.4 : 0.6, // most who speak are named: anybody’s guess
    VOICE: 1,
    SURE: draft.certainty === 'hedged' ? 1.2 : 0,
    SAYSO: !draft.scale ? 1.6 : saysoWorth(draft),
    FACTOP: 0.5,
    LOADED: 0.5,
    HEADBODY: 0.5,
    GAP: 0.5,
    XLATE: 2, // few articles leave a word untranslated
    ZONE: crosses(draft) ? 3 : 0.2,
    XAGREE: draft.scale ? 1.4 : 2,
    XDIFF: /^How old/u.test(draft.stem) ? 1 : draft.scale ? 1.4 : 2,
    XINDEP: 2,
  }[draft.kind];
  const telling = Math.min(topicWords(draft.stem).size, 10);
  const quip = draft.kind === 'WHO' && (telling < FEWEST_TELLING || LOOSE_TALK.test(draft.stem)) ? 0.8 : 0; // “I am a kettle man”
  return rare - quip - Math.max(0, words - 36) / 10 + telling / 12;
};

/** Quoted words in which an “it” is for the reader to place. */
const LOOSE_TALK = /quoted as saying “(?:(?:it|then|next|one)(?![\p{L}])|[^”]*(?<![\p{L}])it(?![\p{L}]))/iu;
const FEWEST_TELLING = 5; // topic words of a stem, “article” and “quoted” among them
