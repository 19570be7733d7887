import { overlaps, type Span } from '../../article/span.ts';
import type { Attribution } from '../../facts/facts.ts';
import { aboutClaim, aboutNoClaim } from '../claim.ts';
import type { Shown } from '../claim-style.ts';
import { attributionsOver, passageAt, passagesOver, sensitivityOf, type Context } from '../context.ts';
import { classIn, presentable, sharesName } from '../names.ts';
import { alsoSays } from '../peers.ts';
import { creditIn } from '../credit.ts';
import { capital, optionIn, proseName, quoted, topicWords, wording } from '../phrase.ts';
import { proofOf, wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { continued, FIRST_PERSON, type Statement } from '../statement.ts';
import { isOnTopic, soundStatementsOf } from '../wholeness.ts';
import { JUDGING_WORDS } from '../words/judging.ts';
import { wordingFor } from '../wordings.ts';
import { wordsOf } from '../words-of.ts';
import { whoSpeaks, type Person } from './people.ts';
import { speakerBy, type Speaker } from './speaker-draft.ts';
import { namesSpeaker } from './voice-credited.ts';
import { tellsVoice } from './voice-style.ts';
import type { Voiced } from './voice-turned.ts';

const FEWEST_WORDS = 6;
const FEWEST_TOPICS = 3;

/** Two accounts have names of their own; “the article” speaks for itself. */
const ownOption = (context: Context): string => `${capital(context.name)} itself`;

const ON_TOPIC = 200; // what a word in common weighs, against characters of distance

/** How near the claims of a speaker are to a statement, in topic and in place. */
const nearness = (context: Context, span: Span, words: string): ((one: Speaker) => number) => {
  const mine = topicWords(words);
  return ({ claims, claim }) => {
    const told = topicWords(claims.flatMap(({ content }) => content.map((one) => wording(context, one))).join(' '));
    const shared = [...told].filter((word) => mine.has(word)).length;
    return shared * ON_TOPIC + 1000 / (10 + Math.abs((claim.content[0]?.start ?? 0) - span.start));
  };
};

/** Speakers who could have made a statement, the likeliest first: not named in it, nor credited with it. */
const couldHave = (
  context: Context,
  speakers: readonly Speaker[],
  span: Span,
  words: string,
  asked: Attribution | null,
): Speaker[] => {
  const near = nearness(context, span, words);
  return speakers
    .filter(({ source }) => !sharesName(source.canonical, words) && !(asked && alsoSays(context, source, asked)))
    .sort((a, b) => near(b) - near(a));
};

const speakerOption = (context: Context, { source, told, content, claim }: Speaker): Option => ({
  text: optionIn(context, source),
  correct: false,
  because: told,
  evidence: passagesOver(context, [content, ...claim.source]),
});

/** Words in marks in the article keep them in a stem; all else is told, lest it pass for a quotation. */
const stemOf = (context: Context, words: string, place: number, asSpoken: boolean): string =>
  asSpoken
    ? wordingFor(
        [
          `Who makes this statement in ${context.name}: ${quoted(capital(words))}?`,
          `In ${context.name}, who makes this statement: ${quoted(capital(words))}?`,
        ],
        place,
      )
    : wordingFor(
        [`In ${context.name}, who states that ${words}?`, `Who states in ${context.name} that ${words}?`],
        place,
      );

/** The people credited in the sentence before one and in the one behind it. */
const besideIt = (context: Context, span: Span): readonly (readonly string[])[] => {
  const { sentences } = context.reading;
  const at = sentences.findIndex(({ start }) => start === span.start);
  return [sentences[at - 1], sentences[at + 1]].map((one) =>
    one ? attributionsOver(context, one).flatMap(({ sourceId }) => sourceId ?? []) : [],
  );
};

const JUDGES = new Set(JUDGING_WORDS);

/**
 * True where a reader who skims could take the writer’s sentence for somebody’s claim: it judges, it stands between two claims of one
 * speaker, or it tells how things are right beside one of the speakers offered. What happened (“The shares closed at 203p”) is
 * nobody’s claim.
 */
const couldBeClaimed = (context: Context, { text, style, of }: Shown<Voiced>, offered: readonly Speaker[]): boolean => {
  const [before = [], behind = []] = besideIt(context, of.span);
  if (style.judged || wordsOf(text).some((word) => JUDGES.has(word)) || before.some((id) => behind.includes(id))) return true; // prettier-ignore
  return (
    style.tense === 'now' &&
    !text.includes(',') &&
    offered.some(({ source }) => before.includes(source.id) || behind.includes(source.id))
  );
};

/** A statement of the writer’s own, beside two who could have made it. */
const ownDraft = (context: Context, speakers: readonly Speaker[], shown: Shown<Voiced>): Draft[] => {
  const { text, of } = shown;
  const [first, second] = couldHave(context, speakers, of.span, text, null);
  if (!first || !second || nearness(context, of.span, text)(first) < ON_TOPIC) return [];
  const clause = continued(context, { span: of.span, words: text.replace(/[.,;:]+$/u, '') });
  if (clause === null || !couldBeClaimed(context, shown, [first, second])) return [];
  const evidence = [passageAt(context, of.span)];
  return [
    {
      kind: 'VOICE',
      skill: 'S2',
      process: 'U2',
      scale: false,
      stem: stemOf(context, clause, of.span.start, false),
      options: [
        {
          text: ownOption(context),
          correct: true,
          because: 'No source and no quotation marks go with this sentence.',
          evidence,
        },
        ...[first, second].map((one) => speakerOption(context, one)),
      ],
      explanation: `No source and no quotation marks go with this sentence: ${context.name} makes the statement itself, and this quiz does not vouch for it.`,
      ...aboutNoClaim(wholeProof(evidence)),
    },
  ];
};

/** A statement that somebody is credited with, beside another speaker and the writer. */
const creditedDraft = (context: Context, speakers: readonly Speaker[], statement: Statement): Draft[] => {
  const { attribution, source, span, words } = statement;
  const [other, third] = couldHave(context, speakers, span, words, attribution).filter(
    (one, at, all) =>
      one.source.id !== source.id &&
      !sharesName(one.source.canonical, source.canonical) &&
      all.findIndex((each) => sharesName(each.source.canonical, one.source.canonical)) === at,
  );
  if (!other) return [];
  const spoken = attribution.mode === 'direct';
  if (spoken && third === undefined) return []; // what stands in marks is not the writer’s own
  const asked = spoken ? words : continued(context, statement);
  if (asked === null) return [];
  // were the article’s own always offered and hardly ever right, whoever has seen a few quizzes would pass it over
  const own = !spoken && (third === undefined || wordingFor([true, false], span.start));
  const name = proseName(context, source);
  const proof = proofOf(context, attribution, source, span);
  const how = attribution.mode === 'direct' ? 'between quotation marks' : 'without quotation marks';
  const credit = creditIn(context, attribution, source);
  return [
    {
      kind: 'VOICE',
      skill: 'S2',
      process: 'U2',
      scale: false,
      stem: stemOf(context, asked, span.start, spoken),
      options: [
        {
          text: optionIn(context, source),
          correct: true,
          because: `${capital(context.name)} credits the statement to ${name}${credit}.`,
          evidence: proof.evidence,
        },
        speakerOption(context, other),
        ...(own
          ? [
              {
                text: ownOption(context),
                correct: false,
                because: `${capital(context.name)} names a source for it: ${name}${credit}.`,
                evidence: proof.evidence,
              },
            ]
          : [third].flatMap((one) => (one ? [speakerOption(context, one)] : []))),
      ],
      explanation: `${capital(context.name)} gives the statement ${how} and credits it to ${name}${credit}${own ? ', so it is not the writer’s own' : ''}.`,
      ...aboutClaim(context, statement, name, proof),
    },
  ];
};

/** A claim of one named person whose words do not tell by their style that anybody said them. */
const plainStatements = (context: Context, attribution: Attribution): Statement[] =>
  soundStatementsOf(FEWEST_WORDS)(context, attribution).filter(
    (one) =>
      one.form !== 'predicate' &&
      attribution.certainty === 'stated' && // a hedged claim would be shown as a flat one
      topicWords(one.words).size >= FEWEST_TOPICS &&
      isOnTopic(context, one.words) &&
      attribution.mode !== 'mixed' &&
      attribution.parent === null &&
      attribution.chain.length === 1 &&
      attribution.source.length > 0 &&
      (attribution.mode === 'direct') ===
        context.reading.quotations.some(({ outer, closed }) => closed && overlaps(outer, one.span)) &&
      attributionsOver(context, one.span).every(({ id }) => id === attribution.id) &&
      context.text.slice(one.span.start, one.span.end).replace(/\s+/gu, ' ').startsWith(one.words.slice(0, -1)) &&
      !FIRST_PERSON.test(one.words) &&
      !tellsVoice(one.words) &&
      !namesSpeaker(context, one.words) &&
      sensitivityOf(context, [one.span, ...attribution.source]) === null,
  );

const speakersOf = (context: Context): Speaker[] =>
  whoSpeaks(context, 'person').flatMap((one: Person) => speakerBy(context, one, one.claims));

/**
 * Whose a statement is: one speaker’s, another’s, or the writer’s own. The words are such as any of the three could have used.
 * `own`: the statements that the article makes itself.
 */
export const voiceWhose = (context: Context, own: readonly Shown<Voiced>[]): Draft[] => {
  const speakers = speakersOf(context);
  if (speakers.length < 2) return [];
  const credited = context.facts.attributions.flatMap((attribution) =>
    plainStatements(context, attribution)
      .filter(({ source }) => classIn(context, source) === 'person' && presentable(source))
      .slice(0, 1),
  );
  return [
    ...credited.flatMap((one) => creditedDraft(context, speakers, one)),
    ...own.filter(({ style }) => !style.dated).flatMap((one) => ownDraft(context, speakers, one)),
  ];
};
