import type { Attribution } from '../../facts/facts.ts';
import type { Context } from '../context.ts';
import { statusLine } from '../maker.ts';
import { innerMarks } from '../phrase.ts';
import type { Proof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';

const ANSWERS = ['yes', 'otherwise', 'silent'] as const;
type Answer = (typeof ANSWERS)[number];

const WORDED: Readonly<Record<Answer, string>> = {
  yes: 'Yes, it says so',
  otherwise: 'No, it says otherwise',
  silent: 'It does not say',
};

export type Reasons = Readonly<Record<Answer, string>>;

/** A statement with its answer, and why each answer is right or wrong. */
export const draftOf = (
  context: Context,
  statement: string,
  answer: Answer,
  reasons: Reasons,
  proof: Proof,
  from: { attribution: Attribution | null; claimant: string | null; explanation: string; flags: readonly string[] },
): Draft => ({
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
  status: from.claimant ? statusLine(from.claimant) : null,
  ...proof,
  certainty: from.attribution?.certainty ?? null,
  facts: from.attribution ? [from.attribution.id] : [],
  flags: [...from.flags],
  absence: answer === 'silent',
});

/** Why a statement is wrong in which one value of the text was exchanged for another. */
export const exchanged = (noun: string, value: string, other: string): Reasons => ({
  yes: `The passage has “${value}”, not “${other}”.`,
  otherwise: `The passage has “${value}” where the statement has “${other}”.`,
  silent: `It does give the ${noun}: “${value}”.`,
});
