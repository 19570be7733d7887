import { overlaps } from '../article/span.ts';
import type { Attribution, Source } from '../facts/facts.ts';
import { sentencesOver, type Context } from './context.ts';
import { sharesName } from './names.ts';
import { outerMarks } from './marks.ts';
import { capital, countWords, cueOf, curly, isPlural, proseName, quoted, topicWords, wording } from './phrase.ts';
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

/** A colon with no quotation behind it: “said: Somebody called”. */
const BROKEN = /:(?!\s?“)/u;

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
  if (BROKEN.test(words) || NO_OBJECT.test(words)) return null;
  if (POINTS.test(words.replace(/“[^”]*”/gu, '')) || BARE.test(context.text.slice(content.start, content.end)))
    return null;
  return finite && balanced(words) && countWords(words) <= MOST_WORDS ? words : null;
};

/** “which she described as warm”: what it was stands in front. */
const NO_OBJECT =
  /^(?:described|portrayed|characteri[sz]ed|dismissed|denounced|condemned|hailed|praised) as(?![\p{L}])/u;

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
  const cue = /^[\p{Ll}]/u.test(words) ? 'used the words' : 'is quoted as saying'; // “had not thought to mention it”
  return countWords(words) >= 3 && countWords(words) <= MOST_WORDS ? `${cue} ${quoted(words)}` : null;
};

/** What the writer adds behind somebody’s claim: “…, a tally the firm disputes”. */
const WRITERS_ASIDE =
  /,\s(?:an?|the)\s\p{L}+\s(?:that\s|which\s)?(?:\p{L}+\s){1,4}(?:disputes?|disputed|den(?:y|ies|ied)|rejects?|rejected|calls?|called)(?![\p{L}])[^“”]*$/u;

const WROTE = /(?:^|\s)(?:wrote|writes|posted|tweeted)$/u;

const toldOf = rememberedOf((context: Context, one: Attribution): string | null => {
  const clause = statementsOf(context, one)
    .map((statement) => whoPhrase(context, statement))
    .find((phrase) => phrase !== null && countWords(phrase) <= MOST_WORDS && !BROKEN.test(phrase));
  const told = clause ?? predicate(context, one) ?? spoken(context, one);
  return (
    told &&
    outerMarks(told)
      .replace(/^is quoted as saying(?= “)/u, WROTE.test(cueOf(context, one)) ? 'wrote' : 'is quoted as saying')
      .replace(WRITERS_ASIDE, '')
  );
});

/**
 * What a source is credited with, as one whole sentence: "Tomas Wray put the toll at five." Null where the article’s words cannot
 * be told so without breaking them off.
 */
export const retold = (context: Context, source: Source, one: Attribution): string | null => {
  const told = toldOf(context, one);
  const verb = told?.replace(/^(?:is|was)(?= quoted)/u, (be) => (isPlural(source) ? (PLURALS[be] ?? be) : be));
  return verb ? `${capital(proseName(context, source))} ${verb.replace(/[.](?=[’”]$)/u, '')}.` : null;
};

const PLURALS: Readonly<Record<string, string>> = { is: 'are', was: 'were' };

/** True when somebody else is credited with words between two places: “disputed that figure” then means those. */
const saidBetween = (context: Context, end: number, start: number): boolean =>
  context.facts.attributions.some((one) => one.content.some((span) => span.start > end && span.end < start));

/** By which noun a denial points back at a claim, and what such a claim looks like: “accused … of” and “denied the accusation”. */
const POINTERS: readonly (readonly [noun: RegExp, fits: (cue: string, words: string) => boolean])[] = [
  [/\b(?:accusation|allegation|charge)s?\b/iu, (cue) => /^(?:\p{L}+ )?(?:accus|alleg|claim)/u.test(cue)],
  [/\b(?:figure|number|tally|total|estimate)s?\b/iu, (_, words) => /\d/u.test(words)],
  [/\b(?:demand|call)s?\b/iu, (cue) => /demand|call|urg|ask/u.test(cue)],
];

/** True where a denial further on can only mean this claim: its noun fits, and the claim is about whoever denies it. */
const meets = (context: Context, claim: Attribution, denial: Attribution): boolean => {
  const denier = context.sources.get(denial.sourceId ?? '');
  const pointer = denial.content.map((span) => wording(context, span)).join(' ');
  const about = sentencesOver(context, {
    start: Math.min(...claim.content.map((span) => span.start)),
    end: Math.max(...claim.content.map((span) => span.end)),
  })
    .map((one) => wording(context, one))
    .join(' ');
  const fits = POINTERS.some(([noun, fit]) => noun.test(pointer) && fit(cueOf(context, claim), about));
  return fits && denier !== undefined && sharesName(denier.canonical, about);
};

/** True where a claim only asks for something, and the denial behind it is of something else: “asked for a new pylon … denied the accusation”. */
const asksOnly = (context: Context, claim: Attribution, denial: Attribution): boolean =>
  /^(?:\p{L}+ )?(?:ask|urg|demand|call|appeal)/u.test(cueOf(context, claim)) &&
  !/\b(?:demand|call|request|appeal|that|this|it)\b/iu.test(
    denial.content.map((span) => wording(context, span)).join(' '),
  );

/** What denies a claim in the article: right behind it, or in words that share most of its topic. */
export const denialsOf = (context: Context, claim: Attribution): Attribution[] => {
  const topics = topicWords(claim.content.map((span) => wording(context, span)).join(' '));
  const end = Math.max(0, ...claim.content.map((span) => span.end));
  return context.facts.attributions.filter((one) => {
    if (one.certainty !== 'denied' || one.sourceId === claim.sourceId || one.chain.includes(claim.sourceId ?? ''))
      return false;
    const start = one.content[0]?.start ?? 0;
    const shared = [...topicWords(one.content.map((span) => wording(context, span)).join(' '))].filter((word) =>
      topics.has(word),
    );
    const holds = one.content.some((span) => claim.content.some((mine) => overlaps(span, mine)));
    const near = start - end < 300 && !saidBetween(context, end, start) && !asksOnly(context, claim, one);
    const points = one.anaphoric && start > end && (near || (start - end < 700 && meets(context, claim, one)));
    return holds || points || (topics.size > 2 && shared.length >= 0.6 * topics.size);
  });
};
