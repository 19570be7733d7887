import { shown, triosOf, type Shown, type Trio } from '../claim-style.ts';
import { aboutClaim } from '../claim.ts';
import { passagesOver, sensitivityOf, type Context } from '../context.ts';
import { opening } from '../clip.ts';
import { capital, countWords, proseName } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import type { Statement } from '../statement.ts';
import { soundNamedStatementsOf } from '../wholeness.ts';
import { wordingFor } from '../wordings.ts';
import { bareClaim } from './sure-claims.ts';
import type { Freed, Level } from './sure-freed.ts';

/** A claim without its hedge, and whose it is. */
export type Weighed = { readonly statement: Statement; readonly freed: Freed };

/** “Petra Vance’s claim that …”; “The claim by a person close to the firm that …”, where an “’s” would hang on the wrong word. */
const optionText = (context: Context, { statement, freed }: Weighed, owned: boolean): string => {
  const name = proseName(context, statement.source);
  const claim = owned
    ? `${capital(name)}${/s$/u.test(name) ? '’' : '’s'} claim`
    : `The claim ${statement.source.kind === 'document' ? 'in' : 'by'} ${name}`;
  return `${claim} that ${freed.clause.replace(/(?<=^|\s)‘([^’]*)’/gu, '$1')}`;
};

const canOwn = (context: Context, { statement }: Weighed): boolean => {
  const name = proseName(context, statement.source);
  return countWords(name) <= 3 && !/[’']s?(?:\s|$)|\s(?:of|to|in|at|for|with|from|on)\s/u.test(name);
};

const weighedOf = (context: Context, statement: Statement): Shown<Weighed>[] => {
  const freed = bareClaim(context, statement);
  const { attribution, source, span } = statement;
  if (!freed || countWords(freed.clause) < 5 || attribution.source.length === 0) return [];
  if (sensitivityOf(context, [span, ...attribution.source]) || countWords(source.canonical) > 5) return [];
  const of = { statement, freed };
  const text = optionText(context, of, canOwn(context, of));
  const one = shown<Weighed>(context, { span, words: freed.clause, text, paragraph: attribution.paragraph, of });
  return [{ ...one, style: { ...one.style, unnamed: source.anonymous } }];
};

/** Each claim of the article that can be freed of its hedge, or has none: one an attribution. */
export const weighedClaims = (context: Context): Shown<Weighed>[] =>
  context.facts.attributions.flatMap((attribution) =>
    soundNamedStatementsOf(context, attribution)
      .flatMap((statement) => weighedOf(context, statement))
      .slice(0, 1),
  );

const STEMS: Readonly<Record<Level, (article: string) => readonly [string, string]>> = {
  stated: (article) => [
    `Which of these claims does ${article} give as certain, without a word that holds it back?`,
    `Which of these claims is worded as certain in ${article}?`,
  ],
  likely: (article) => [
    `Which of these claims does ${article} give as likely rather than certain?`,
    `Which of these claims is worded as likely, and no firmer, in ${article}?`,
  ],
  possible: (article) => [
    `Which of these claims does ${article} give as no more than possible?`,
    `Which of these claims is worded as only possible in ${article}?`,
  ],
};

const LEVEL_WORDS: Readonly<Record<Level, string>> = { stated: 'certain', likely: 'likely', possible: 'possible' };

/** How a claim is worded: its hedge, or its words where it has none. */
const wordedOf = (context: Context, { statement, freed }: Weighed): string =>
  freed.level === 'stated'
    ? `${proseName(context, statement.source)}: no “may” or “probably” goes with “${opening(context, statement.span, FEW)}”`
    : `${proseName(context, statement.source)}: the wording “${freed.marker}” makes it ${LEVEL_WORDS[freed.level]}`;

const FEW = 16; // words

const optionOf = (context: Context, of: Weighed, owned: boolean, correct: boolean): Option => {
  return {
    text: optionText(context, of, owned),
    correct,
    because: `${capital(wordedOf(context, of))}.`,
    evidence: passagesOver(context, [of.statement.span, ...of.statement.attribution.source]),
  };
};

const explanationOf = (context: Context, { key, others }: Trio<Weighed>): string => {
  const { statement, freed } = key.of;
  const name = proseName(context, statement.source);
  const markers = [...new Set(others.map(({ of }) => of.freed.marker).filter(Boolean))].map((one) => `“${one}”`);
  if (freed.level === 'stated')
    return `No word holds the claim by ${name} back; the other two have ${markers.join(' and ')}. That shows how firmly it is put, not that it is so.`;
  const rest = markers.length === 0 ? 'The other two are put flatly' : 'The other two are put more firmly';
  return `The word ${`“${freed.marker}”`} holds the claim by ${name} back. ${rest}, which shows how sure each source sounds, not what is so.`;
};

const draftOf = (context: Context, trio: Trio<Weighed>): Draft => {
  const { key, others } = trio;
  const { statement, freed } = key.of;
  const { attribution, source, span } = statement;
  const proof = proofOf(context, attribution, source, span);
  const owned = [key, ...others].every(({ of }) => canOwn(context, of));
  return {
    kind: 'SURE',
    skill: 'S4',
    process: 'U2',
    scale: false,
    stem: wordingFor(STEMS[freed.level](context.name), span.start),
    options: [optionOf(context, key.of, owned, true), ...others.map(({ of }) => optionOf(context, of, owned, false))],
    explanation: explanationOf(context, trio),
    ...aboutClaim(context, statement, proseName(context, source), proof),
    certainty: freed.level === 'stated' ? 'stated' : 'hedged',
    facts: [key, ...others].map(({ of }) => of.statement.attribution.id),
  };
};

/** Which of three claims is put as possible, likely or certain: all freed of their hedges, in one shape and one tense. */
export const sureTurned = (context: Context, claims: readonly Shown<Weighed>[]): Draft[] => {
  const at = (...levels: readonly Level[]): Shown<Weighed>[] =>
    claims.filter(({ of }) => levels.includes(of.freed.level));
  return [
    ...triosOf(at('possible'), at('stated', 'likely'), 'form'),
    ...triosOf(at('likely'), at('stated'), 'form'),
    ...triosOf(at('stated'), at('possible', 'likely'), 'form'),
  ].map((trio) => draftOf(context, trio));
};
