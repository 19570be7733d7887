import type { Shown } from '../claim-style.ts';
import { aboutClaim } from '../claim.ts';
import { sensitivityOf, type Context } from '../context.ts';
import { creditIn } from '../credit.ts';
import { capital, countWords, proseName, quoted } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { clauseOf, type Statement } from '../statement.ts';
import { soundStatementsOf } from '../wholeness.ts';
import { isPerson } from './gap-silent.ts';
import { SOURCE_TYPES, sourceTypeOf, type SourceType } from './source-type.ts';
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
      : `No body is named here; the credit goes to ${name}.`,
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

/** “The source of the claim that …”, “the speaker of the words “…””: what a stem asks the name of. */
const askedAbout = (context: Context, statement: Statement): string | null => {
  if (isQuoted(statement)) return `the speaker of the words ${quoted(statement.words)}`;
  const clause = clauseOf(context, statement);
  return clause ? `the source of the claim that ${clause.replace(/[“”‘]|’(?!\p{L})/gu, '')}` : null;
};

const draftOf = (context: Context, of: Traced): Draft[] => {
  const { statement, type } = of;
  const { attribution, source, span } = statement;
  const asked = askedAbout(context, statement);
  if (asked === null) return [];
  const proof = proofOf(context, attribution, source, span);
  return [
    {
      kind: 'SRCTYPE',
      skill: 'S3',
      process: 'E1',
      scale: true,
      stem: `How does ${context.name} identify ${asked}?`,
      options: SOURCE_TYPES.map((one): Option => ({
        text: TEXTS[one],
        correct: one === type,
        because: one === type ? reasonFor(context, of) : WRONG[one](proseName(context, source), type),
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

/** “The claim that they would not run again”: whose “they” it is would be for the reader of the stem to guess. */
const STRAY = /^That (?:they|their)(?![\p{L}])/iu;

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
      isDirect(context, statement, type) && (type !== 'person' || isPerson(context, statement.source)),
  );
  return SOURCE_TYPES.flatMap((type) => open.filter((of) => of.type === type).slice(0, MOST_OF_A_TYPE)).flatMap((of) =>
    draftOf(context, of),
  );
};
