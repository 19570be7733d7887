import type { Attribution, Source } from '../../facts/facts.ts';
import { claimFlags } from '../claim.ts';
import { sourceOf, type Context } from '../context.ts';
import { FORM_GATES } from '../gates/form-gates.ts';
import { GATES } from '../gates/gates.ts';
import { OPTION_GATES } from '../gates/option-gates.ts';
import { statusLine } from '../maker.ts';
import { optionIn } from '../phrase.ts';
import { neededOf, proofOf } from '../proof.ts';
import type { Draft, Passage } from '../question.ts';
import { namedStatementsOf, whoPhrase, type Statement } from '../statement.ts';

/** One claim as a line of a form, with whoever alone makes it. */
export type ClaimLine = {
  readonly attribution: Attribution;
  readonly source: Source;
  readonly phrase: string; // "said that the river was falling"
  readonly needed: readonly Passage[]; // the sentences that show whose it is
};

/** Gates that look at the options, which a line has none of; all others are about the claim itself. */
const ABOUT_OPTIONS = new Set([
  ...[...OPTION_GATES, ...FORM_GATES].map(({ id }) => id),
  ...['not-one-answer', 'true-false', 'careful-key', 'expected-key', 'longest-key', 'word-repeats', 'stem-length'],
]);

/** The claim as the question of speaker that a gate can judge. */
const asDraft = (context: Context, statement: Statement, phrase: string, like: Draft): Draft => {
  const { attribution, source, span } = statement;
  const { evidence, needed } = proofOf(context, attribution, source, span);
  return {
    ...like,
    stem: `According to ${context.name}, who ${phrase}?`,
    options: [{ text: optionIn(context, source), correct: true, because: like.explanation, evidence }],
    evidence,
    needed,
    status: statusLine(`A claim by ${optionIn(context, source)}`),
    facts: [attribution.id],
    flags: claimFlags(context, statement),
  };
};

const passes = (draft: Draft, contexts: readonly Context[]): boolean =>
  GATES.every((gate) => ABOUT_OPTIONS.has(gate.id) || gate.finds(draft, contexts) === null);

/** A claim that goes on with "but" says less, or other, than its first half. */
const isTakenBack = (context: Context, { span }: Statement): boolean =>
  /^[\s,;:”"’]*(?:but|although|though|yet|except|unless)(?![\p{L}])/iu.test(
    context.text.slice(span.end, span.end + 12),
  );

const lineOf = (context: Context, attribution: Attribution, like: Draft, contexts: readonly Context[]): ClaimLine[] => {
  const source = sourceOf(context, attribution);
  if (!source) return [];
  for (const statement of namedStatementsOf(context, attribution)) {
    const phrase = whoPhrase(context, statement);
    const draft = phrase === null ? null : asDraft(context, statement, phrase, like);
    if (!phrase || !draft || isTakenBack(context, statement) || !passes(draft, contexts)) continue;
    return [{ attribution, source, phrase, needed: neededOf(draft) }];
  }
  return [];
};

/** Every claim of an article that passes the gates about claims, once; judged as a question like the one given. `fits` is asked first: it costs less. */
export const claimLines = (
  context: Context,
  like: Draft,
  contexts: readonly Context[],
  fits: (source: Source, attribution: Attribution) => boolean,
): ClaimLine[] =>
  context.facts.attributions.flatMap((attribution) => {
    const source = sourceOf(context, attribution);
    return source && fits(source, attribution) ? lineOf(context, attribution, like, contexts) : [];
  });
