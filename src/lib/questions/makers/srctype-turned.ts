import { shown, triosOf, type Shown, type Trio } from '../claim-style.ts';
import { aboutClaim } from '../claim.ts';
import { attributionsOver, passagesOver, sensitivityOf, type Context } from '../context.ts';
import { capital, proseName } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { asserts, clauseOf, type Statement } from '../statement.ts';
import { soundStatementsOf } from '../wholeness.ts';
import { wordingFor } from '../wordings.ts';
import { isDoubted, sourceTypeOf, type SourceType } from './source-type.ts';
import { namesSpeaker } from './voice-credited.ts';

/** A claim, and how the article lets its reader know who made it. */
export type Traced = { readonly statement: Statement; readonly type: SourceType };

const FEWEST_WORDS = 6;
const FEWEST_OF_SELF = 4; // “they never got a call”

const isPlain = (context: Context, { attribution, span, words }: Statement): boolean =>
  attribution.source.length > 0 &&
  !/[;:]/u.test(words) &&
  attributionsOver(context, span).length === 1 &&
  sensitivityOf(context, [span, ...attribution.source]) === null &&
  !isDoubted(context, attribution) &&
  !namesSpeaker(context, words);

const tracedOf = (context: Context, statement: Statement): Shown<Traced>[] => {
  const type = sourceTypeOf(context, statement.source);
  const clause = asserts(statement) && isPlain(context, statement) ? clauseOf(context, statement) : null;
  if (!type || !clause) return [];
  const { span, words, attribution } = statement;
  const of = { statement, type };
  return [
    shown<Traced>(context, {
      span,
      words,
      text: `That ${clause.replace(/[“”‘]|’(?!\p{L})/gu, '')}`,
      paragraph: attribution.paragraph,
      of,
    }),
  ];
};

export const tracedClaims = (context: Context): Shown<Traced>[] =>
  context.facts.attributions.flatMap((attribution) =>
    [
      ...soundStatementsOf(FEWEST_WORDS)(context, attribution),
      ...soundStatementsOf(FEWEST_OF_SELF, 'they')(context, attribution).filter(({ words }) => /^they\s/u.test(words)),
    ]
      .flatMap((statement) => tracedOf(context, statement))
      .slice(0, 1),
  );

const becauseOf = (context: Context, { statement, type }: Traced): string => {
  const name = proseName(context, statement.source);
  return type === 'unnamed'
    ? `${capital(context.name)} credits this to ${name} and gives no name.`
    : `${capital(context.name)} names who said this: ${name}.`;
};

const optionOf = (context: Context, { text, of }: Shown<Traced>, correct: boolean): Option => ({
  text,
  correct,
  because: becauseOf(context, of),
  evidence: passagesOver(context, [of.statement.span, ...of.statement.attribution.source]),
});

const stemOf = (context: Context, { type, statement }: Traced): string =>
  wordingFor(
    type === 'unnamed'
      ? [
          `Which of these claims goes back to a source that ${context.name} leaves unnamed?`,
          `In ${context.name}, which of these claims goes back to an unnamed source?`,
        ]
      : [
          `Which of these claims does ${context.name} credit to a source that is named?`,
          `Which of these claims comes from a named source in ${context.name}?`,
        ],
    statement.span.start,
  );

const explanationOf = (context: Context, { key, others }: Trio<Traced>): string =>
  key.of.type === 'unnamed'
    ? `${becauseOf(context, key.of)} The other two come from ${[...new Set(others.map(({ of }) => proseName(context, of.statement.source)))].join(' and ')}. Nobody can find out more about a source without a name.`
    : `${becauseOf(context, key.of)} The other two come from sources without a name, of whom a reader can find out no more.`;

const draftOf = (context: Context, trio: Trio<Traced>): Draft => {
  const { key, others } = trio;
  const { attribution, source, span } = key.of.statement;
  return {
    kind: 'SRCTYPE',
    skill: 'S3',
    process: 'E1',
    scale: false,
    stem: stemOf(context, key.of),
    options: [optionOf(context, key, true), ...others.map((one) => optionOf(context, one, false))],
    explanation: explanationOf(context, trio),
    ...aboutClaim(context, key.of.statement, proseName(context, source), proofOf(context, attribution, source, span)),
    facts: [key, ...others].map(({ of }) => of.statement.attribution.id),
  };
};

/** Which of three claims comes from somebody without a name, or with one. */
export const srctypeTurned = (context: Context, claims: readonly Shown<Traced>[]): Draft[] => {
  const [unnamed, named] = [
    claims.filter(({ of }) => of.type === 'unnamed'),
    claims.filter(({ of }) => of.type !== 'unnamed'),
  ];
  return [...triosOf(unnamed, named, 'form'), ...triosOf(named, unnamed, 'form')].map((trio) => draftOf(context, trio));
};
