import type { Attribution } from '../../facts/facts.ts';
import { claimFlags, statusOf } from '../claim.ts';
import { sensitivityOf, type Context } from '../context.ts';
import type { Span } from '../../article/span.ts';
import { innerMarks } from '../marks.ts';
import type { Proof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';

const ANSWERS = ['yes', 'otherwise', 'silent'] as const;
export type Answer = (typeof ANSWERS)[number];

const WORDED: Readonly<Record<Answer, string>> = {
  yes: 'Yes, it says so',
  otherwise: 'No, it says otherwise',
  silent: 'It does not say',
};

export type Reasons = Readonly<Record<Answer, string>>;

/** A statement with its answer, and why each answer is right or wrong. `claim`: whose claim it puts, if it is one. */
export const draftOf = (
  context: Context,
  statement: string,
  answer: Answer,
  reasons: Reasons,
  proof: Proof,
  from: {
    readonly claim: { readonly attribution: Attribution; readonly name: string } | null;
    readonly span: Span;
    readonly explanation: string;
  },
): Draft => {
  const { claim } = from;
  return {
    kind: 'SAYSO',
    skill: 'S5',
    process: answer === 'yes' ? 'U1' : 'U2',
    scale: true,
    stem: `Does ${context.name} say this? “${innerMarks(statement)}”`,
    options: ANSWERS.map((each): Option => ({
      text: WORDED[each],
      correct: each === answer,
      because: reasons[each],
      evidence: proof.evidence,
    })),
    explanation: from.explanation,
    status: claim ? statusOf(context, claim.attribution, claim.name) : null,
    ...proof,
    certainty: claim?.attribution.certainty ?? null,
    facts: claim && answer !== 'silent' ? [claim.attribution.id] : [], // silence rests on no one claim
    flags: claim
      ? claimFlags(context, { attribution: claim.attribution, span: from.span })
      : [sensitivityOf(context, [from.span]) ?? ''].filter(Boolean),
    absence: answer === 'silent',
  };
};

/** Why a statement is right that the passage makes, with the words in which it does; `copied`: in these very words. */
export const soundReasons = (words: string, copied: boolean): Reasons => ({
  yes: copied ? `The passage says just this: “${words}”.` : `The passage says this in its own words: “${words}”.`,
  otherwise: `The passage does not say the opposite; it reads “${words}”.`,
  silent: `The passage does speak of it: “${words}”.`,
});
