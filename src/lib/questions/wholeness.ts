import type { Attribution } from '../facts/facts.ts';
import { isWholeClause } from './clause-shape.ts';
import { overlaps } from '../article/span.ts';
import { sentenceOf, type Context } from './context.ts';
import { sharesName } from './names.ts';
import { countWords, topicWords } from './phrase.ts';
import { rememberedIn } from './remembered.ts';
import { namedStatementsOf, statementsOf, type Statement } from './statement.ts';
import type { SelfForm } from './standalone.ts';
import { SHORT_FORMS, TIES } from './words/short-forms.ts';

const OWNED =
  /(?<![\p{L}])(?:he|him|his|himself|she|her|hers|herself|I|me|my|mine|we|us|our|ours|you|your)(?![\p{L}])/iu;
const POINTING =
  /(?<![\p{L}])(?:this(?! (?:week|month|year|morning|afternoon|evening|spring|summer|autumn|winter)(?![\p{L}]))|these|those|such)(?![\p{L}])/iu;
const BACK = /(?<![\p{L}])(?:it|its|itself|they|them|their|themselves)(?![\p{L}])/iu;
const EXPLETIVE =
  /^it(?:[’']s|\s(?:is|was|will be|would be|has been|had been))\s(?:not\s)?(?:\p{L}+)\s(?:that|to|if|whether)\b/iu;
/** A phrase that "it" or "they" further on may mean. */
const ONE_BEFORE = /(?<![\p{L}])(?:the|an?|\p{Lu}\p{L}+)\s|^\p{L}+ing\s/u;
const MANY_BEFORE = /\p{L}{3,}(?:s|people|men|women)\s/u;
const TIE = new RegExp(`(?<![\\p{L}])(?:${TIES.join('|')})(?![\\p{L}])`, 'iu');
const SHORT = new RegExp(
  `(?<![\\p{L}])the (?:${SHORT_FORMS.join('|')})(?![\\p{L}-]| (?:of|that|who|for|in|at|on|to|behind|close|from|with)\\b)`,
  'iu',
);

/** “19 contained no English wine”, “half survived”: of what, only the words before tell; “two wounded soldiers” is whole. */
const COUNTED =
  /(?:^|(?<![\p{L}])that )(?:\d[\d,]*|half|most|two|three|four|five|six|seven|eight|nine|ten) (?:had|have|were|was|are|is|did|got|went|came|took|fell|rose|\p{Ll}{3,}ed)(?![\p{L}])(?! \p{Ll}+s(?![\p{L}]))/iu;

/** Between quotation marks the speaker’s own “I” and “we” lean on nobody but the speaker. */
const OTHERS_OWN = /(?<![\p{L}])(?:he|him|his|himself|she|her|hers|herself)(?![\p{L}])/iu;

/**
 * The word through which a claim leans on something outside it, by a stricter measure than for words shown in their place.
 * `lone`: nouns that can only mean one thing in the article. `own`: the words are quoted, so “I” is their speaker.
 */
export const leanOf = (words: string, lone: ReadonlySet<string> = new Set(), own = false): string | null => {
  const person = own ? OTHERS_OWN.exec(words) : OWNED.exec(words);
  const tie = person ?? POINTING.exec(words) ?? TIE.exec(words);
  if (tie) return tie[0];
  const counted = COUNTED.exec(words);
  if (counted) return counted[0];
  const short = SHORT.exec(words);
  if (short && !lone.has(short[0].slice(4).toLowerCase())) return short[0];
  const back = BACK.exec(words);
  if (!back || EXPLETIVE.test(words)) return null;
  const before = words.slice(0, back.index);
  const meant = /^it/iu.test(back[0]) ? ONE_BEFORE : MANY_BEFORE;
  return countWords(before) >= 3 && meant.test(before) ? null : back[0];
};

const occurs = rememberedIn((scope: Context['scope'], word: string) => scope.words.split(` ${word}`).length - 1);

/** True when the claim is about what the article is about: words of its topic come up elsewhere too. */
export const isOnTopic = (context: Context, words: string): boolean => {
  const topics = [...topicWords(words)].filter((word) => word.length > 2);
  const comesBack = (word: string): boolean => word.length > 3 && occurs(context.scope, word.replace(/s$/u, '')) > 1;
  return topics.length >= 4 || (topics.length >= 2 && topics.some(comesBack));
};

/** Talk that tells who talks, or that nobody would carry away from an article. */
const COLOUR = /[?!…]|^(?:then|next|and|but|so)\s|(?<![\p{L}])(?:well|oh|honestly|frankly|please)(?![\p{L}])/iu;
/** “Somebody did something”: no claim that anybody could be told by; after a verb of its own, as in “rejected the suggestion that something had …”, it is. */
const VAGUE = /(?<![\p{L}])(?:something|somebody|someone)(?![\p{L}])/iu;

const MOST_WORDS = 22;
const FEWEST_QUOTED = 4;
const FEWEST_IN_ACT = 3; // “put the damage at about £18,000”: the verb tells the rest
const FEWEST_TOPICS = 2; // a quotation with fewer is talk: “So it goes”
/** Two claims in one: a question about both is about neither. */
const SEVERAL = /(?<![\p{L}])(?:and|but|or) that(?![\p{L}])/iu;

const isSound = (context: Context, { words, plain, span, form }: Statement, fewest: number): boolean =>
  countWords(words) >= (form === 'quotation' ? FEWEST_QUOTED : form === 'predicate' ? FEWEST_IN_ACT : fewest) &&
  countWords(words) <= MOST_WORDS &&
  !SEVERAL.test(words) &&
  !COLOUR.test(words) &&
  (form === 'predicate' || !VAGUE.test(words)) &&
  leanOf(plain, context.scope.lone, form === 'quotation') === null &&
  (form === 'predicate' || isOnTopic(context, words)) &&
  (form !== 'quotation' || topicWords(words).size >= FEWEST_TOPICS) &&
  (form === 'predicate' || isWholeClause(context, span));

/** The claims of an attribution that a strict reader lets stand alone: whole clauses, on the article’s topic, leaning on nothing. */
export const soundStatementsOf =
  (fewest: number, self: SelfForm = 'drop') =>
  (context: Context, attribution: Attribution): Statement[] =>
    statementsOf(context, attribution, self).filter((statement) => isSound(context, statement, fewest));

/** True when the sentence of the words names nobody but their speaker: "she" can then only be the speaker. */
const speaksOfSelf = (context: Context, { source, span }: Statement): boolean => {
  const sentence = sentenceOf(context, span);
  return (
    sentence !== null &&
    context.facts.entities.every(
      (one) =>
        one.type !== 'person' ||
        sharesName(one.canonical, source.canonical) ||
        !one.mentions.some((mention) => overlaps(mention, sentence)),
    )
  );
};

/** The same where the stem names the source: a clause may then begin with the pronoun that stands for it. */
export const soundNamedStatementsOf = (context: Context, attribution: Attribution): Statement[] =>
  namedStatementsOf(context, attribution).filter((statement) => {
    const bare = statement.words.replace(/^(?:he|she)\s/iu, 'Ana ');
    return (
      isSound(context, { ...statement, words: bare, plain: statement.plain.replace(/^(?:he|she)\s/iu, 'Ana ') }, 6) &&
      (bare === statement.words || speaksOfSelf(context, statement))
    );
  });
