import { contains, type Span } from '../../article/span.ts';
import type { Attribution } from '../../facts/facts.ts';
import { statusOf } from '../claim.ts';
import { passagesOver, seesAll, type Context } from '../context.ts';
import { around } from '../clip.ts';
import { cueOf, optionIn, proseName, topicWords, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { namedStatementsOf } from '../statement.ts';
import { ANY_HEDGE, LIKELY_CUES, POSSIBLE_CUES } from '../words/certainty.ts';
import { JUDGING_WORDS } from '../words/judging.ts';
import { wordingFor } from '../wordings.ts';
import { wordsOf } from '../words-of.ts';
import { besideOf, isOwnAccount, SPEAKER_CLASSES, whoSpeaks, type Person, type SpeakerClass } from './people.ts';

/** Somebody whose claims are put flatly, or one of whose claims has one word that holds it back. */
type Weigher = Person & { readonly claim: Attribution; readonly span: Span; readonly marker: string | null };

const CUES = new Set([...LIKELY_CUES, ...POSSIBLE_CUES]);
/** Words that may weaken a claim or tell of a wish or a fear: how sure somebody is they leave open. */
const OPEN_WORDS = /(?<![\p{L}])(?:hop(?:e|es|ed)|fear(?:s|ed)?|suggest(?:s|ed)?|estimat(?:e|es|ed)|seem(?:s|ed)?|appear(?:s|ed)?|if|unless|nearly|almost|doubt(?:s|ed)?|wonder(?:s|ed)?|thinks?|thought)(?![\p{L}])/iu; // prettier-ignore
/** Words that surely leave a claim less than certain. */
const HOLDS_BACK = /^(?:may|might|perhaps|possibly|maybe|probably|likely|unlikely|presumably)$/iu;

const MONTH = /(?<=\S\s)May(?![\p{L}])/gu;
const hedgesOf = (context: Context, one: Attribution): string[] =>
  one.content
    .map((span) => wording(context, span).replace(MONTH, 'April'))
    .join(' ')
    .match(ANY_HEDGE) ?? [];

const leavesOpen = (context: Context, one: Attribution): boolean =>
  OPEN_WORDS.test(`${cueOf(context, one)} ${one.content.map((span) => wording(context, span)).join(' ')}`);

/**
 * The one word that holds a claim back; null where there is none, undefined where it is not plain: a hedge that the claim
 * only carries along, in a report or an aside within it, leaves the claim itself as firm as it was.
 */
const markerOf = (context: Context, one: Attribution): string | null | undefined => {
  const hedges = hedgesOf(context, one);
  const cue = cueOf(context, one)
    .split(' ')
    .find((word) => CUES.has(word));
  if (leavesOpen(context, one) || hedges.length + (cue ? 1 : 0) > 1) return undefined;
  const [found] = hedges;
  if (found !== undefined)
    return one.certainty === 'hedged' && HOLDS_BACK.test(found) ? found.toLowerCase() : undefined;
  if (cue) return one.certainty === 'hedged' ? cue : undefined;
  return one.certainty === 'stated' || one.certainty === 'denied' ? null : undefined;
};

/** The words of a claim that a reader can be shown: a clause, or a quotation; of “expects” also what is expected. */
const shownIn = (context: Context, claim: Attribution): Span | null => {
  const [statement] = namedStatementsOf(context, claim).filter(
    ({ form }) => form !== 'predicate' || cueOf(context, claim).startsWith('expect'),
  );
  const words = statement?.span ?? (claim.mode === 'direct' ? claim.content[0] : undefined);
  const plain = isOwnAccount(claim) && claim.source.length > 0;
  return words && plain && topicWords(wording(context, words)).size >= 3 ? words : null;
};

type Marked = { readonly claim: Attribution; readonly marker: string | null | undefined; readonly span: Span | null };

/** Held back by the first claim that surely is; flat only where no claim may be anything else. */
const weigherOf = (context: Context, person: Person): Weigher[] => {
  const marked: Marked[] = person.claims.map((claim) => ({
    claim,
    marker: markerOf(context, claim),
    span: shownIn(context, claim),
  }));
  const found =
    marked.find(({ marker, span }) => typeof marker === 'string' && span) ??
    (marked.every(({ marker }) => marker === null)
      ? marked.find((one) => one.claim.certainty === 'stated' && isPlainClaim(context, one))
      : undefined);
  if (!found?.span) return [];
  return [{ ...person, claim: found.claim, span: found.span, marker: found.marker ?? null }];
};

const shownWords = (context: Context, { span, claim }: Weigher): string =>
  `“${around(context, claim.certaintyCue.find((one) => contains(span, one)) ?? span, FEW)}”`;

const FEW = 16; // words

/** A condition, a wish, a taste or a request: neither sure nor unsure of anything. */
const NO_PLAIN_CLAIM =
  /(?<![\p{L}])(?:no comment|not comment|would have|could|should|(?:I|he|she|they|we|you)[’']d|rather|prefer\p{L}*|want\p{L}*|wish\p{L}*|like to|love|loves|hate|hates|let[’']?s|please|I|me|my|mine|we|us|our|as if|as though)(?![\p{L}])|[?!]/iu;
const JUDGES = new Set(JUDGING_WORDS);
/** “The answer will be no, with coffee”: what is said in jest. */
const IN_JEST = /(?:^|\s)(?:jok|quip)(?:es|ed|ing)$/u;

const isPlainClaim = (
  context: Context,
  { claim, span }: Pick<Weigher, 'claim'> & { readonly span: Span | null },
): boolean =>
  span !== null &&
  !NO_PLAIN_CLAIM.test(wording(context, span)) &&
  !wordsOf(wording(context, span)).some((word) => JUDGES.has(word)) &&
  !(claim.mode === 'direct' && /(?<![\p{L}])would(?![\p{L}])/iu.test(wording(context, span))) && // “the repair would take a month” only reports a “will”
  !IN_JEST.test(cueOf(context, claim));

const becauseOf = (context: Context, one: Weigher): string => {
  const name = proseName(context, one.source);
  return one.marker
    ? `With “${one.marker}”, the claim by ${name} is put as less than certain: ${shownWords(context, one)}.`
    : `What ${name} says is put flatly: ${shownWords(context, one)}.`;
};

const optionOf = (context: Context, one: Weigher, correct: boolean): Option => ({
  text: optionIn(context, one.source),
  correct,
  because: becauseOf(context, one),
  evidence: passagesOver(context, [one.span, ...one.claim.source]),
});

const stemOf = (context: Context, { marker }: Weigher, place: number): string =>
  marker
    ? wordingFor(
        [
          `Which of these speakers makes a claim that ${context.name} words as less than certain?`,
          `Whose claim does ${context.name} word as likely or possible rather than certain?`,
        ],
        place,
      )
    : wordingFor(
        [
          `Whose claim does ${context.name} put as certain rather than likely or possible?`,
          `Which of these speakers makes a claim that ${context.name} words as certain?`,
        ],
        place,
      );

const explanationOf = (context: Context, key: Weigher): string =>
  key.marker
    ? `${becauseOf(context, key)} The other two are reported without such a word. That shows how sure each sounds.`
    : `${becauseOf(context, key)} The other two have a word that holds a claim back. That shows how sure each sounds.`;

const draftOf = (context: Context, key: Weigher, others: readonly Weigher[]): Draft[] => {
  if (others.length < 2) return [];
  return [
    {
      kind: 'SURE',
      skill: 'S4',
      process: 'U2',
      scale: false,
      stem: stemOf(context, key, key.span.start),
      options: [optionOf(context, key, true), ...others.map((one) => optionOf(context, one, false))],
      explanation: explanationOf(context, key),
      status: statusOf(context, key.claim, proseName(context, key.source)),
      ...proofOf(context, key.claim, key.source, key.span),
      certainty: key.marker ? 'hedged' : 'stated',
      facts: [key.claim.id],
      flags: [],
      absence: false,
    },
  ];
};

const draftsOf = (context: Context, kind: SpeakerClass): Draft[] => {
  const speakers = whoSpeaks(context, kind).flatMap((one) => weigherOf(context, one));
  const held = speakers.filter((one) => one.marker !== null);
  const flat = speakers.filter((one) => one.marker === null);
  const unsure = held.flatMap((key) => draftOf(context, key, besideOf(key, flat)));
  const certain = flat.flatMap((key) => draftOf(context, key, besideOf(key, held)));
  return [...unsure.slice(0, 1), ...certain.slice(0, 1)].slice(0, 1);
};

/** Who of three is reported as less than certain, or as certain: a bare name tells nobody. Once for people, once for bodies. */
export const surePeople = (context: Context): Draft[] =>
  seesAll(context) ? SPEAKER_CLASSES.flatMap((kind) => draftsOf(context, kind)) : [];
