import type { Span } from '../../article/span.ts';
import type { Shown, Trio } from '../claim-style.ts';
import { statusOf } from '../claim.ts';
import { passageAt, passagesOver, type Context } from '../context.ts';
import { creditIn } from '../credit.ts';
import { capital, proseName } from '../phrase.ts';
import { proofOf, wholeProof, type Proof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import type { Statement } from '../statement.ts';
import { wordingFor } from '../wordings.ts';

/** Words of the article, and whose they are; null: the writer’s own. */
export type Voiced = { readonly span: Span; readonly statement: Statement | null };

const nameOf = (context: Context, { statement }: Voiced): string | null =>
  statement && proseName(context, statement.source);

const creditOf = (context: Context, { statement }: Voiced): string =>
  statement ? creditIn(context, statement.attribution, statement.source) : '';

const becauseOf = (context: Context, { of }: Shown<Voiced>): string => {
  const name = nameOf(context, of);
  return name
    ? `${capital(context.name)} credits this to ${name}${creditOf(context, of)}.`
    : `No source goes with this sentence: ${context.name} makes the statement itself.`;
};

const proofFor = (context: Context, { statement, span }: Voiced): Proof =>
  statement ? proofOf(context, statement.attribution, statement.source, span) : wholeProof([passageAt(context, span)]);

const optionOf = (context: Context, one: Shown<Voiced>, correct: boolean): Option => ({
  text: one.text,
  correct,
  because: becauseOf(context, one),
  evidence: one.of.statement
    ? passagesOver(context, [one.of.span, ...one.of.statement.attribution.source])
    : [passageAt(context, one.of.span)],
});

const stemOf = (context: Context, { of }: Shown<Voiced>): string =>
  of.statement
    ? wordingFor(
        [
          `Which of these statements does ${context.name} credit to a source rather than make in its own voice?`,
          `For which of these statements does ${context.name} name somebody else as the source?`,
        ],
        of.span.start,
      )
    : wordingFor(
        [
          `Which of these statements does ${context.name} make in its own voice, crediting nobody?`,
          `Which of these statements does ${context.name} make itself, without crediting a source?`,
        ],
        of.span.start,
      );

const explanationOf = (context: Context, { key, others }: Trio<Voiced>): string => {
  const name = nameOf(context, key.of);
  if (name)
    return `${capital(context.name)} credits this to ${name}${creditOf(context, key.of)}. The other two stand there without a source.`;
  const names = [...new Set(others.map((one) => nameOf(context, one.of)))].join(' and ');
  return `No source goes with this sentence. The other two are credited to ${names}. This quiz does not vouch for any of the three.`;
};

const idsOf = (ones: readonly Shown<Voiced>[]): string[] =>
  ones.flatMap(({ of }) => of.statement?.attribution.id ?? []);

/** Which of three statements the article makes itself, or credits to a source: all in one shape and one tense. */
export const voiceTurned = (context: Context, trio: Trio<Voiced>): Draft => {
  const { key, others } = trio;
  const name = nameOf(context, key.of);
  return {
    kind: 'VOICE',
    skill: 'S2',
    process: 'U2',
    scale: false,
    stem: stemOf(context, key),
    options: [optionOf(context, key, true), ...others.map((one) => optionOf(context, one, false))],
    explanation: explanationOf(context, trio),
    status: name && key.of.statement ? statusOf(context, key.of.statement.attribution, name) : null,
    ...proofFor(context, key.of),
    certainty: key.of.statement?.attribution.certainty ?? null,
    facts: idsOf([key, ...others]),
    flags: [],
    absence: false,
  };
};
