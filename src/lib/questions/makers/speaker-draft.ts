import type { Span } from '../../article/span.ts';
import type { Attribution } from '../../facts/facts.ts';
import { statusOf } from '../claim.ts';
import { passagesOver, sensitivityOf, sentencesOver, type Context } from '../context.ts';
import { countWords, optionIn, proseName } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Kind, Option, Process, Skill } from '../question.ts';
import { retold } from '../retold.ts';
import { besideOf, isOwnAccount, type Person } from './people.ts';

/** A speaker with the one claim that shows what is asked about, and that claim as a whole sentence. */
export type Speaker = Person & { readonly claim: Attribution; readonly content: Span; readonly told: string };

/** What a question of three speakers asks, and what it says back. */
export type Asked = {
  readonly kind: Kind;
  readonly skill: Skill;
  readonly process: Process;
  readonly stem: string;
  readonly because: (one: Speaker, correct: boolean) => string;
  readonly explanation: (key: Speaker) => string;
};

/** A sentence without quotation marks first, then the one that tells most. */
const byTelling = (a: Speaker, b: Speaker): number =>
  Number(a.told.includes('“')) - Number(b.told.includes('“')) || countWords(b.told) - countWords(a.told);

/** The claim of somebody as a whole sentence, where it can be told and shown without leaning on anything. */
const speakerOf = (context: Context, person: Person, claim: Attribution): Speaker[] => {
  const [content, more] = claim.content;
  const plain = isOwnAccount(claim) && !claim.anaphoric && claim.source.length > 0 && more === undefined;
  if (!content || !plain || sentencesOver(context, content).length !== 1) return [];
  if (sensitivityOf(context, [content, ...claim.source])) return [];
  const told = retold(context, person.source, claim);
  return told && !/,['’]”/u.test(told) ? [{ ...person, claim, content, told }] : [];
};

/** Words of a claim that an explanation can hold beside why it matters. */
export const FEW_WORDS = 18;

/** A speaker by the most telling of some claims; none where no claim can be told in one whole sentence. */
export const speakerBy = (
  context: Context,
  person: Person,
  claims: readonly Attribution[],
  most = Number.POSITIVE_INFINITY,
): Speaker[] =>
  claims
    .flatMap((one) => speakerOf(context, person, one))
    .filter(({ told }) => countWords(told) <= most)
    .sort(byTelling)
    .slice(0, 1);

const optionOf = (context: Context, asked: Asked, one: Speaker, correct: boolean): Option => ({
  text: optionIn(context, one.source),
  correct,
  because: asked.because(one, correct),
  evidence: passagesOver(context, [one.content, ...one.claim.source]),
});

/** Which of three speakers it is: bare names, which tell nobody who has not read the article. */
export const speakerDraft = (
  context: Context,
  key: Speaker,
  pool: readonly Speaker[],
  asked: (others: readonly Speaker[]) => Asked,
): Draft[] => {
  const others = besideOf(key, pool);
  const [first, second] = others;
  if (!first || !second) return [];
  const about = asked(others);
  const { kind, skill, process, stem, explanation } = about;
  return [
    {
      kind,
      skill,
      process,
      scale: false,
      stem,
      options: [optionOf(context, about, key, true), ...others.map((one) => optionOf(context, about, one, false))],
      explanation: explanation(key),
      status: statusOf(context, key.claim, proseName(context, key.source)),
      ...proofOf(context, key.claim, key.source, key.content),
      certainty: key.claim.certainty,
      facts: [key.claim.id],
      flags: [],
      absence: false,
    },
  ];
};
