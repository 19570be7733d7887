import type { Shown } from '../claim-style.ts';
import { aboutClaim } from '../claim.ts';
import type { Context } from '../context.ts';
import { capital, countWords, creditLine, proseName } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { clauseOf, type Statement } from '../statement.ts';
import { isPerson } from './gap-silent.ts';
import { SOURCE_TYPES, type SourceType } from './source-type.ts';
import type { Traced } from './srctype-turned.ts';

const TEXTS: Readonly<Record<SourceType, string>> = {
  person: 'By a person’s name',
  body: 'Only by the name of a body',
  unnamed: 'Without any name',
};

const MORALS: Readonly<Record<SourceType, string>> = {
  person: 'A reader can look up who that is.',
  body: 'A reader can ask the body, but does not learn who spoke for it.',
  unnamed: 'A reader cannot look up who that is.',
};

/** Why another answer does not fit: whom the article credits in truth. */
const WRONG: Readonly<Record<SourceType, (name: string, right: SourceType) => string>> = {
  person: (name) => `No person is named for this claim; it is credited to ${name}.`,
  body: (name, right) =>
    right === 'person'
      ? `The source is a person, ${name}, and not only a body.`
      : `No body is named for this claim; it is credited to ${name}.`,
  unnamed: (name) => `A name is given for this claim: ${name}.`,
};

const reasonFor = (context: Context, { statement, type }: Traced): string => {
  const name = proseName(context, statement.source);
  const line = creditLine(context, statement.attribution)?.replace(/[“”"]/gu, '’');
  const credit = line ? ` (“${line}”)` : '';
  if (type === 'unnamed') return `${capital(context.name)} credits the claim to ${name}${credit} and gives no name.`;
  return type === 'person'
    ? `${capital(context.name)} names the person who made the claim: ${name}${credit}.`
    : `${capital(context.name)} names a body, and no person: ${name}${credit}.`;
};

const draftOf = (context: Context, of: Traced): Draft[] => {
  const { statement, type } = of;
  const { attribution, source, span } = statement;
  const clause = clauseOf(context, statement);
  if (!clause) return [];
  const proof = proofOf(context, attribution, source, span);
  const told = clause.replace(/[“”‘]|’(?!\p{L})/gu, '');
  return [
    {
      kind: 'SRCTYPE',
      skill: 'S3',
      process: 'E1',
      scale: true,
      stem: `How does ${context.name} identify the source of the claim that ${told}?`,
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

/** How a reader is told who made one claim, on a scale: one draft a kind of source; a set takes one of them. */
export const srctypeOne = (context: Context, claims: readonly Shown<Traced>[]): Draft[] => {
  const open = claims.filter(
    ({ text, of: { statement, type } }) =>
      countWords(text) <= MOST_WORDS &&
      !STRAY.test(text) &&
      isDirect(context, statement, type) &&
      (type !== 'person' || isPerson(context, statement.source)),
  );
  return SOURCE_TYPES.flatMap((type) => open.filter(({ of }) => of.type === type).slice(0, MOST_OF_A_TYPE)).flatMap(
    ({ of }) => draftOf(context, of),
  );
};

const MOST_OF_A_TYPE = 2; // one may be about a claim that another question asks for
