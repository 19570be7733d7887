import type { Span } from '../../article/span.ts';
import type { Shown } from '../claim-style.ts';
import { aboutClaim } from '../claim.ts';
import { sensitivityOf, sentencesOver, type Context } from '../context.ts';
import { creditIn, surfaceOf } from '../credit.ts';
import { capital, countWords, proseName, quoted, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { clauseOf, type Statement } from '../statement.ts';
import { soundStatementsOf } from '../wholeness.ts';
import { isPerson } from './gap-silent.ts';
import { isDoubted, isWithheld, SOURCE_TYPES, sourceTypeOf, type SourceType } from './source-type.ts';
import type { Traced } from './srctype-turned.ts';
import { namesSpeaker } from './voice-credited.ts';
import { talkOf } from './who-said.ts';

const TEXTS: Readonly<Record<SourceType, string>> = {
  person: 'By a person’s name',
  body: 'Only by the name of a body',
  unnamed: 'Without any name',
};

const MORALS: Readonly<Record<SourceType, string>> = {
  person: 'A name lets a reader find out more about who says it.',
  body: 'A reader can ask the body, but does not learn who spoke for it.',
  unnamed: 'Without a name, a reader cannot find out more about who says it.',
};

/** Why another answer does not fit: whom the article credits in truth. */
const WRONG: Readonly<Record<SourceType, (name: string, right: SourceType) => string>> = {
  person: (name) => `No person is named here; the credit goes to ${name}.`,
  body: (name, right) =>
    right === 'person'
      ? `The source is a person, ${name}, and not only a body.`
      : `No organisation is named here; the credit goes to ${name}.`,
  unnamed: (name) => `A name is given here: ${name}.`,
};

const isQuoted = ({ form }: Statement): boolean => form === 'quotation';

const reasonFor = (context: Context, { statement, type }: Traced): string => {
  const name = proseName(context, statement.source);
  const what = isQuoted(statement) ? 'words' : 'claim';
  const who = isQuoted(statement) ? 'who said these words' : 'who made the claim';
  const credit = creditIn(context, statement.attribution, statement.source);
  if (type === 'unnamed') return `${capital(context.name)} credits the ${what} to ${name}${credit} and gives no name.`;
  return type === 'person'
    ? `${capital(context.name)} names the person ${who}: ${name}${credit}.`
    : `${capital(context.name)} names a body, and no person: ${name}${credit}.`;
};

/** The outlet that passed words on, where one did. */
const relayOf = (context: Context, { attribution: { chain } }: Statement): string | null => {
  const relay = chain.length === 2 ? context.sources.get(chain[0] ?? '') : undefined;
  return relay ? proseName(context, relay) : null;
};

/** “How does the article identify the source of the claim that …?”; where an outlet stands between, its source is asked for. */
const stemOf = (context: Context, statement: Statement): string | null => {
  const relay = relayOf(context, statement);
  if (isQuoted(statement))
    return relay ? null : `How does ${context.name} identify the speaker of the words ${quoted(statement.words)}?`;
  const clause = clauseOf(context, statement);
  if (!clause) return null;
  return relay
    ? `${capital(relay)} passed on the claim that ${clause}. How does ${context.name} identify who told ${relay}?`
    : `How does ${context.name} identify the source of the claim that ${clause}?`;
};

/** Why another answer does not fit; an outlet that only passed it on is no body that said it. */
const wrongFor = (context: Context, { statement, type }: Traced, one: SourceType): string => {
  const relay = relayOf(context, statement);
  const name = proseName(context, statement.source);
  return relay !== null && one === 'body'
    ? `${capital(relay)} only passed it on; the claim comes from ${name}.`
    : WRONG[one](name, type);
};

const draftOf = (context: Context, of: Traced): Draft[] => {
  const { statement, type } = of;
  const { attribution, source, span } = statement;
  const stem = stemOf(context, statement);
  if (stem === null) return [];
  const proof = proofOf(context, attribution, source, span);
  return [
    {
      kind: 'SRCTYPE',
      skill: 'S3',
      process: 'E1',
      scale: true,
      stem,
      options: SOURCE_TYPES.map((one): Option => ({
        text: TEXTS[one],
        correct: one === type,
        because: one === type ? reasonFor(context, of) : wrongFor(context, of, one),
        evidence: proof.evidence,
      })),
      explanation: `${reasonFor(context, of)} ${MORALS[type]}`,
      ...aboutClaim(context, statement, proseName(context, source), proof),
    },
  ];
};

/** Told to the article itself; somebody unnamed may have told it to one outlet. */
const isDirect = (context: Context, { attribution: { chain } }: Statement, type: SourceType): boolean =>
  chain.length === 1 ||
  (type === 'unnamed' && chain.length === 2 && context.sources.get(chain[0] ?? '')?.kind === 'outlet');

const MOST_WORDS = 22; // of a claim in a stem

/** “The claim that they would not run again”: whose “they” it is would be for the reader of the stem to guess; an “although” leads nowhere. */
const STRAY = /^That (?:they|their|although|though|if|unless|because|while|when|what|which)(?![\p{L}])/iu;

/** “Another of the fans”, “the grower”: a reader would have to know which. */
const LOOSE = /^(?:another|one|some|others?|the \p{Ll}+$)(?![\p{L}])/iu;
/** “A senior official at the transportation department”: a body of sorts is given. */
const OF_A_BODY = /(?<![\p{L}])(?:at|of|from|in|for|with) (?:the|an?) /iu;
const SPEAKS_FOR = /(?<![\p{L}])spokes\p{L}+(?![\p{L}])/iu;

/**
 * True where a reader could defend another answer: the source stands in doubting marks (a “wildlife officer”), its description picks
 * out nobody, a spokeswoman without a name speaks for a body, or a body is named beside somebody who has no name.
 */
const isContested = (context: Context, { statement: { attribution, source }, type }: Traced): boolean => {
  const sentences = [...attribution.cue, ...attribution.source].flatMap((span) => sentencesOver(context, span));
  const inSentence = ({ start }: Span): boolean => sentences.some((one) => one.start <= start && start < one.end);
  const outside = ({ start, end }: Span): boolean => !attribution.content.some((one) => one.start <= start && end <= one.end); // prettier-ignore
  if (isDoubted(context, attribution)) return true;
  if (type === 'body')
    return (
      /[’']s?\s\p{Ll}+$/u.test(source.canonical) || // “the board’s register” is no body
      /^s?he$/iu.test(surfaceOf(context, attribution)) ||
      sentences.some((one) => SPEAKS_FOR.test(wording(context, one)))
    );
  if (type !== 'unnamed') return false;
  if (OF_A_BODY.test(source.canonical) || (LOOSE.test(proseName(context, source)) && !isWithheld(context, source))) return true; // prettier-ignore
  return (
    attribution.chain.length === 1 &&
    context.facts.entities.some(
      (one) => one.type === 'organisation' && one.mentions.some((span) => inSentence(span) && outside(span)),
    )
  );
};

const FEWEST_QUOTED = 5; // words

/** Whole quotations by somebody without a name, or by a body: that a person who is quoted has a name, anybody would guess. */
const quotationsIn = (context: Context): Traced[] =>
  context.facts.attributions.flatMap((attribution) => {
    const sound = soundStatementsOf(FEWEST_QUOTED)(context, attribution).filter(isQuoted);
    const [statement] = [...sound, ...talkOf(context, attribution)];
    const type = statement ? sourceTypeOf(context, statement.source) : null;
    const plain = attribution.source.length > 0 && attribution.certainty === 'stated';
    if (
      !statement ||
      !type ||
      type === 'person' ||
      !plain ||
      sensitivityOf(context, [statement.span, ...attribution.source])
    )
      return [];
    return namesSpeaker(context, statement.words) ? [] : [{ statement, type }];
  });

const MOST_OF_A_TYPE = 2; // one may be about a claim that another question asks for

/** How a reader is told who made a claim or said some words, on a scale: a few drafts of each kind of source. */
export const srctypeOne = (context: Context, claims: readonly Shown<Traced>[]): Draft[] => {
  const told = claims.filter(({ text }) => countWords(text) <= MOST_WORDS && !STRAY.test(text)).map(({ of }) => of);
  const open = [...told, ...quotationsIn(context)].filter(
    ({ statement, type }) =>
      isDirect(context, statement, type) &&
      (type !== 'person' || isPerson(context, statement.source)) &&
      !isContested(context, { statement, type }),
  );
  return SOURCE_TYPES.flatMap((type) => open.filter((of) => of.type === type).slice(0, MOST_OF_A_TYPE)).flatMap((of) =>
    draftOf(context, of),
  );
};
