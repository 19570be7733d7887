import { overlaps } from '../article/span.ts';
import type { Attribution, Source } from '../facts/facts.ts';
import { sentencesOver, type Context } from './context.ts';
import { capital, countWords, curly, innerMarks, proseName, quoted, topicWords, wording } from './phrase.ts';
import { rememberedOf } from './remembered.ts';
import { statementsOf, whoPhrase } from './statement.ts';

const MOST_WORDS = 26;
const REACH = 25; // characters between the verb and its words: "told reporters in Kell that"

const balanced = (words: string): boolean =>
  (words.match(/“/gu) ?? []).length === (words.match(/”/gu) ?? []).length &&
  (words.match(/\(/gu) ?? []).length === (words.match(/\)/gu) ?? []).length;

/** Words that mean somebody or something outside: "told us that he had put it on". */
const POINTS = /(?<![\p{L}])(?:he|him|his|she|her|hers|it|its|they|them|their|us|we|our|this|these|those)(?![\p{L}])/iu;
const BARE = /^(?:is|are|was|were|has|have|had|will|would|could|may|might|must|should)\b/iu;

/** The verb with its words, where the article has them one after the other: "put the toll at five". */
const predicate = (context: Context, one: Attribution): string | null => {
  const [cue, content] = [one.cue[0], one.content[0]];
  if (!cue || !content || one.cue.length !== 1 || cue.end > content.start || content.start - cue.end > REACH)
    return null;
  const whole = { start: cue.start, end: content.end };
  if (sentencesOver(context, whole).length !== 1) return null;
  const words = curly(wording(context, whole)).replace(/[,.;:]+$/u, '');
  const verb = /^\p{Ll}+/u.exec(words)?.[0] ?? '';
  const finite = /(?:ed|s)$/u.test(verb) || FINITE.has(verb);
  if (POINTS.test(words.replace(/“[^”]*”/gu, '')) || BARE.test(context.text.slice(content.start, content.end)))
    return null;
  return finite && balanced(words) && countWords(words) <= MOST_WORDS ? innerMarks(words) : null;
};

const FINITE = new Set(
  'said told wrote put gave thought felt made found knew saw called read swore foretold'.split(' '),
);

/** The first sentence of a quotation, when it is not too long. */
const spoken = (context: Context, one: Attribution): string | null => {
  const content = one.content[0];
  if (!content || one.mode !== 'direct') return null;
  const first = sentencesOver(context, content)[0];
  const span = { start: content.start, end: Math.min(content.end, first?.end ?? content.end) };
  const words = wording(context, span);
  return countWords(words) >= 3 && countWords(words) <= MOST_WORDS ? `is quoted as saying ${quoted(words)}` : null;
};

const toldOf = rememberedOf((context: Context, one: Attribution): string | null => {
  const clause = statementsOf(context, one)
    .map((statement) => whoPhrase(context, statement))
    .find((phrase) => phrase !== null && countWords(phrase) <= MOST_WORDS);
  return clause ?? predicate(context, one) ?? spoken(context, one);
});

/**
 * What a source is credited with, as one whole sentence: "Tomas Wray put the toll at five." Null where the article’s words cannot
 * be told so without breaking them off.
 */
export const retold = (context: Context, source: Source, one: Attribution): string | null => {
  const told = toldOf(context, one);
  return told ? `${capital(proseName(context, source))} ${told}.` : null;
};

/** True when somebody else is credited with words between two places: “disputed that figure” then means those. */
const saidBetween = (context: Context, end: number, start: number): boolean =>
  context.facts.attributions.some((one) => one.content.some((span) => span.start > end && span.end < start));

/** Those who deny a claim in the article: right behind it, or in words that share most of its topic. */
export const deniersOf = (context: Context, claim: Attribution): Source[] => {
  const topics = topicWords(claim.content.map((span) => wording(context, span)).join(' '));
  const end = Math.max(0, ...claim.content.map((span) => span.end));
  const found = context.facts.attributions.filter((one) => {
    if (one.certainty !== 'denied' || one.sourceId === claim.sourceId || one.chain.includes(claim.sourceId ?? ''))
      return false;
    const start = one.content[0]?.start ?? 0;
    const shared = [...topicWords(one.content.map((span) => wording(context, span)).join(' '))].filter((word) =>
      topics.has(word),
    );
    const holds = one.content.some((span) => claim.content.some((mine) => overlaps(span, mine)));
    const points = one.anaphoric && start > end && start - end < 300 && !saidBetween(context, end, start);
    return holds || points || (topics.size > 2 && shared.length >= 0.6 * topics.size);
  });
  return found.flatMap((one) => context.sources.get(one.sourceId ?? '') ?? []).slice(0, 1);
};
