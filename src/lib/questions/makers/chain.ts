import { slice } from '../../article/span.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import { rangeOf } from '../../facts/trees/grown.ts';
import { aboutClaim, oneDraftEach } from '../claim.ts';
import { stretchOf, subjectOf } from '../clause-shape.ts';
import { passagesOver, sentencesOver, type Context } from '../context.ts';
import { PASSED_ON } from '../claim-examples.ts';
import { THREE_SPEAKERS } from '../examples.ts';
import type { Maker } from '../maker.ts';
import { presentable, sharesName } from '../names.ts';
import { capital, countWords, cueOf, proseName, topicWords, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft } from '../question.ts';
import { asserts, clauseOf, type Statement } from '../statement.ts';
import { leanOf, soundStatementsOf } from '../wholeness.ts';
import { wordingFor } from '../wordings.ts';
import { channelDrafts } from './chain-channel.ts';
import { outletDrafts } from './chain-outlet.ts';
import { isDoubted } from './source-type.ts';
import { routeText, wrongRoutes } from './chain-routes.ts';

const FEWEST_WORDS = 5;
const LONG = 15;
const MOST_WORDS = 22;

const linksOf = (context: Context, attribution: Attribution): Source[] =>
  attribution.chain.flatMap((id) => context.sources.get(id) ?? []).reverse();

const mentionOf = (source: Source, near: number): readonly { start: number; end: number }[] =>
  [...source.mentions].sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near)).slice(0, 1);

/** "the claim about troops near the border": the subject of a long claim, where no other claim is about the same. */
const subjectPhrase = (context: Context, { attribution, span }: Statement): string | null => {
  const stretch = stretchOf(context, span);
  const subject = stretch ? subjectOf(stretch) : null;
  if (!stretch || subject === null) return null;
  const { from, to } = rangeOf(stretch.grown, subject);
  const [first, last] = [stretch.grown.line.items[from], stretch.grown.line.items[to - 1]];
  if (!first || !last || first.start < span.start || last.end > span.end) return null;
  const opening = wording(context, first);
  // “Life without freedom is no life”: a common noun that is large only because it begins.
  const isLarge = /^\p{Lu}\p{Ll}+$/u.test(opening) && context.scope.lower.has(opening.toLowerCase());
  const whole = wording(context, { start: first.start, end: last.end });
  const phrase = isLarge ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole;
  const others = context.facts.attributions
    .filter((one) => one.chain.join() !== attribution.chain.join())
    .map((one) => topicWords(one.content.map((each) => slice(context.text, each)).join(' ')));
  const own = [...topicWords(phrase)];
  const isNoun = !/^(?:what|who|how|why|where|when|whether|that|which)(?![\p{L}])/iu.test(phrase); // “what Russia wants” is no thing
  const telling = isNoun && own.length >= 2 && others.every((words) => !own.every((word) => words.has(word)));
  return telling && countWords(phrase) <= 9 && leanOf(phrase, context.scope.lone) === null ? phrase : null;
};

/** What to call the words that came down a chain, by the verb that credits them. */
const nounOf = (context: Context, { attribution }: Statement, clause: string): string => {
  const cue = cueOf(context, attribution);
  const named = NOUNS.find(([verb]) => verb.test(cue));
  if (named) return named[1];
  if (SIMILE.test(clause)) return 'remark';
  return /(?<![\p{L}])(?:must|should|ought to)(?![\p{L}])/iu.test(clause) ? 'statement' : 'claim';
};

/** “Marriage was ‘like pre-season, but for ever’”: a figure of speech claims nothing. */
const SIMILE = /(?<![\p{L}])(?:is|are|was|were|felt|looked)\s[“‘"']?like\s/iu;

const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\s)hop(?:e|es|ed|ing)$/u, 'hope'],
  [/(?:^|\s)fear(?:s|ed|ing)?$/u, 'fear'],
  [/(?:^|\s)(?:demand|insist)(?:s|ed|ing)?$/u, 'demand'],
  [/(?:^|\s)warn(?:s|ed|ing)?$/u, 'warning'],
  [/(?:^|\s)(?:promis|pledg)(?:e|es|ed|ing)$/u, 'promise'],
  [/(?:^|\s)vow(?:s|ed|ing)?$/u, 'promise'],
  [/(?:^|\s)(?:jok|quip)\p{L}+$/u, 'joke'],
];

/** "A missile battery" inside a sentence: "a missile battery". */
const inside = (phrase: string): string =>
  phrase.replace(/^(?:A|An|The|Some|Many|Most|Its?|Two|Three|Four|Five)(?=\s)/u, (word) => word.toLowerCase());

/** The claim as a short noun phrase, and the noun by which to speak of it again. */
const claimNoun = (context: Context, statement: Statement): { readonly noun: string; readonly full: string } | null => {
  const clause = clauseOf(context, statement);
  const noun = nounOf(context, statement, clause ?? '');
  if (clause && countWords(clause) <= LONG) return { noun, full: `the ${noun} that ${clause}` };
  const subject = subjectPhrase(context, statement);
  if (subject) return { noun, full: `the ${noun} about ${inside(subject)}` };
  return clause && countWords(clause) <= MOST_WORDS ? { noun, full: `the ${noun} that ${clause}` } : null;
};

/** A claim stands in a sentence of its own: nobody should wait for the verb of a question. */
const stemOf = (context: Context, { span }: Statement, claim: string): string =>
  !/\p{L}{3,}[.]\s/u.test(claim)
    ? wordingFor(
        [
          `${capital(context.name)} carries ${claim}. By which route did it get there?`,
          `${capital(context.name)} passes on ${claim}. By which route did it come?`,
        ],
        span.start,
      )
    : `By which route did ${claim} reach ${context.name}?`;

/** True when an inner report carries the same words one hand further: that one is asked instead. */
const goesDeeper = (context: Context, { attribution }: Statement): boolean =>
  context.facts.attributions.some(
    (one) => one.parent === attribution.id && one.chain.length > attribution.chain.length,
  );

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five'];

const explanationOf = (context: Context, chain: readonly Source[], noun: string): string => {
  const [origin, ...relays] = chain.map((source) => proseName(context, source));
  const count = COUNTS[chain.length] ?? String(chain.length);
  return `${capital(context.name)} says that the ${noun} came from ${origin ?? ''}, and was passed on by ${relays.join(', then by ')}. That makes ${count} hand-overs before it reaches the reader.`;
};

/** "A young man": nobody could find out who that is, nor what the speaker knows. */
const VAGUE =
  /^(?:(?:a|an|the|one|another|two|three|some|several)\s)?(?:(?:young|old|older|elderly|tall|local|other|first|second|third)\s)*(?:man|men|woman|women|person|people|source|sources|someone|somebody|friends?|callers?|visitors?|neighbours?|neighbors?|officials?|others?|clerk|lady|gentleman|boy|girl|aides?|insiders?)$/iu;

const isVague = ({ canonical }: Source): boolean => VAGUE.test(canonical);

const draftOf = (context: Context, statement: Statement): Draft | null => {
  const { attribution, span } = statement;
  const chain = linksOf(context, attribution);
  if (chain.length < 2 || chain.length !== attribution.chain.length || !chain.every(presentable)) return null;
  if (chain.some(isVague) || isDoubted(context, attribution)) return null;
  const claim = asserts(statement) && !goesDeeper(context, statement) ? claimNoun(context, statement) : null;
  if (!claim) return null;
  const told = sentencesOver(context, span)
    .map((one) => wording(context, one))
    .join(' ');
  const links = chain.slice(1).flatMap((source) => (sharesName(told, source.canonical) ? [] : mentionOf(source, span.start))); // prettier-ignore
  const evidence = passagesOver(context, [...attribution.source, ...attribution.cue, span, ...links]);
  const [origin, ...relays] = chain.map((source) => proseName(context, source));
  return {
    kind: 'CHAIN',
    skill: 'S3',
    process: 'U2',
    scale: false,
    stem: stemOf(context, statement, claim.full),
    options: [
      {
        text: routeText(context, chain),
        correct: true,
        because: `The ${claim.noun} comes from ${origin ?? ''}; ${relays.join(', then ')} passed it on.`,
        evidence,
      },
      ...wrongRoutes(context, { links: chain, words: statement.words, noun: claim.noun }, span.start, evidence),
    ],
    explanation: explanationOf(context, chain, claim.noun),
    ...aboutClaim(context, statement, origin ?? '', wholeProof(evidence)),
  };
};

/** Through whose hands a claim reached the reader: speaker, agency, newspaper, article. */
export const chain: Maker = {
  id: 'CHAIN',
  write: (context) => [
    ...oneDraftEach(context, soundStatementsOf(FEWEST_WORDS), draftOf),
    ...outletDrafts(context),
    ...channelDrafts(context),
  ],
  matches: PASSED_ON,
  not: THREE_SPEAKERS,
};
