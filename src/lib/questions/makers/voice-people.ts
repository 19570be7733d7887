import { overlaps, type Span } from '../../article/span.ts';
import type { Attribution } from '../../facts/facts.ts';
import { passagesOver, seesAll, sentencesOver, type Context } from '../context.ts';
import { statusLine } from '../maker.ts';
import { sharesName } from '../names.ts';
import { capital, countWords, excerptOf, optionName, proseName, quoted, wording } from '../phrase.ts';
import { proofOf, wholeProof, type Proof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { wordingFor } from '../wordings.ts';
import { besideOf, isOwnAccount, whoSpeaks, type Person } from './people.ts';

/** A named person, what is credited to them, and the longest of their words between marks. */
type Speaker = Person & { readonly marked: Marked | null };
type Marked = { readonly claim: Attribution; readonly inner: Span };

const FEWEST_QUOTED = 5; // words; fewer between marks may be a title or a turn of phrase

const lengthOf = ({ inner }: Marked): number => inner.end - inner.start;

/** The words between marks that are surely the speaker’s: whole utterances before pieces, longer ones before shorter. */
const markedIn = (context: Context, claims: readonly Attribution[]): Marked | null => {
  const found = claims.flatMap((claim) =>
    context.reading.quotations
      .filter(({ outer, closed }) => closed && claim.content.some((content) => overlaps(content, outer)))
      .map(({ inner }) => ({ claim, inner })),
  );
  const direct = (one: Marked): number => Number(one.claim.mode === 'direct');
  return found.sort((a, b) => direct(b) - direct(a) || lengthOf(b) - lengthOf(a))[0] ?? null;
};

const speakersIn = (context: Context): Speaker[] =>
  whoSpeaks(context, 'person').map((one) => ({ ...one, marked: markedIn(context, one.claims.filter(isOwnAccount)) }));

/** The paragraphs of a speaker: of the claims, and wherever the last name stands. */
const paragraphsOf = (context: Context, { source, claims }: Speaker): ReadonlySet<number> => {
  const last = source.canonical.split(/\s/u).at(-1) ?? source.canonical;
  const named = context.reading.article.paragraphs.filter(({ span }) =>
    context.text.slice(span.start, span.end).includes(last),
  );
  return new Set([...claims.map((one) => one.paragraph), ...named.map((one) => one.index)]);
};

const SPEAKING =
  /(?<![\p{L}])(?:he|she|they|said|says|told|added|wrote|asked|replied|answered|called|according)(?![\p{L}])/iu;

/** True when marks may hold the speaker’s own words: theirs by credit, or nobody’s in a sentence in which somebody speaks. */
const mayBeTheirs = (context: Context, { source }: Speaker, outer: Span): boolean => {
  const over = context.facts.attributions.filter((one) => one.content.some((content) => overlaps(content, outer)));
  if (over.length > 0) return over.some((one) => one.sourceId === null || one.chain.includes(source.id));
  const last = source.canonical.split(/\s/u).at(-1) ?? source.canonical;
  return sentencesOver(context, outer).some((sentence) => {
    const words = wording(context, sentence);
    return words.includes(last) || (SPEAKING.test(words) && countWords(wording(context, outer)) >= FEWEST_SPOKEN);
  });
};

const FEWEST_SPOKEN = 3; // words; fewer between marks that nobody is credited with are a title or a turn of phrase

/** True of a paragraph that goes on from the one before: it opens with marks, or with “he” or “she”. */
const goesOn = (context: Context, index: number): boolean => {
  const found = context.reading.article.paragraphs.find((one) => one.index === index);
  return (
    found !== undefined && /^\s*(?:[“"‘']|(?:He|She)\b)/u.test(context.text.slice(found.span.start, found.span.end))
  );
};

/** True when no marks where the speaker is named, or just below, may hold words of theirs. */
const isNeverQuoted = (context: Context, speaker: Speaker): boolean => {
  const near = paragraphsOf(context, speaker);
  return context.reading.quotations.every(
    ({ outer, paragraph }) =>
      !(near.has(paragraph) || (near.has(paragraph - 1) && goesOn(context, paragraph))) ||
      !mayBeTheirs(context, speaker, outer),
  );
};

/** “Nobody has cleaned the filters …”: enough of a quotation to find it by. */
const shownWords = (context: Context, { inner }: Marked): string =>
  quoted(excerptOf(wording(context, inner).replace(/[?!.,]+$/u, '')));

const becauseOf = (context: Context, { source, marked }: Speaker): string =>
  marked
    ? `${capital(context.name)} quotes ${proseName(context, source)} directly: ${shownWords(context, marked)}.`
    : `All that ${context.name} credits to ${proseName(context, source)} stands outside quotation marks.`;

const placesOf = ({ claims, marked }: Speaker): Span[] =>
  marked
    ? [marked.inner, ...marked.claim.source]
    : claims.flatMap((one) => [...one.content, ...one.source, ...one.cue]);

const optionOf = (context: Context, one: Speaker, correct: boolean): Option => ({
  text: optionName(one.source),
  correct,
  because: becauseOf(context, one),
  evidence: passagesOver(context, placesOf(one)),
});

const stemOf = (context: Context, { marked }: Speaker, place: number): string =>
  marked
    ? wordingFor(
        [
          `Which of these people does ${context.name} quote directly, in quotation marks?`,
          `Which of these people does ${context.name} quote word for word rather than paraphrase?`,
        ],
        place,
      )
    : wordingFor(
        [
          `Which of these people does ${context.name} only paraphrase, with no quotation marks?`,
          `Whose words does ${context.name} only retell, with no quotation marks?`,
        ],
        place,
      );

const explanationOf = (context: Context, key: Speaker): string => {
  const name = proseName(context, key.source);
  return key.marked
    ? `${becauseOf(context, key)} What the other two said is only retold. Quotation marks vouch for the wording, not for the claim.`
    : `${capital(context.name)} retells what ${name} said in words of its own, with no quotation marks. The other two are quoted directly. A paraphrase keeps the claim but not the wording.`;
};

const proofFor = (context: Context, key: Speaker): Proof | null => {
  const claim = key.marked?.claim ?? key.claims[0];
  if (!claim) return null;
  if (key.marked) return proofOf(context, claim, key.source, key.marked.inner);
  const evidence = passagesOver(context, placesOf(key));
  const named = evidence.some(({ start, end }) => sharesName(context.text.slice(start, end), key.source.canonical));
  return named && evidence.length <= 3 ? wholeProof(evidence) : null;
};

const draftOf = (context: Context, key: Speaker, others: readonly Speaker[]): Draft[] => {
  const proof = proofFor(context, key);
  const claim = key.marked?.claim ?? key.claims[0];
  if (!proof || !claim) return [];
  return [
    {
      kind: 'VOICE',
      skill: 'S2',
      process: 'U2',
      scale: false,
      stem: stemOf(context, key, claim.content[0]?.start ?? 0),
      options: [optionOf(context, key, true), ...others.map((one) => optionOf(context, one, false))],
      explanation: explanationOf(context, key),
      status: statusLine(proseName(context, key.source)),
      ...proof,
      certainty: claim.certainty,
      facts: [claim.id, ...others.flatMap(({ marked }) => marked?.claim.id ?? [])], // who is quoted with these answers it
      flags: [],
      absence: false,
    },
  ];
};

/** Who of three people is only paraphrased, or quoted: a bare name tells nobody. Asked once, for the whole article must be seen. */
export const voicePeople = (context: Context): Draft[] => {
  const speakers = seesAll(context) ? speakersIn(context) : [];
  const quotedOnes = speakers.filter(
    ({ marked }) => marked && countWords(wording(context, marked.inner)) >= FEWEST_QUOTED,
  );
  const retold = speakers.filter(
    (one) =>
      !one.marked &&
      one.claims.every((claim) => claim.mode === 'indirect' && isOwnAccount(claim)) &&
      one.claims.some(({ certainty }) => certainty !== 'denied' && certainty !== 'questioned') &&
      isNeverQuoted(context, one),
  );
  const first = (keys: readonly Speaker[], pool: readonly Speaker[]): Draft[] =>
    keys
      .flatMap((key) => {
        const others = besideOf(key, pool);
        return others.length < 2 ? [] : draftOf(context, key, others);
      })
      .slice(0, 1);
  return [...first(quotedOnes, retold), ...first(retold, quotedOnes)].slice(0, 1);
};
