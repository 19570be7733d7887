import type { Span } from '../../article/span.ts';
import type { Told } from '../asking/frames.ts';
import { claimFlags, statusOf } from '../claim.ts';
import { passagesOver, sensitivityOf, type Context } from '../context.ts';
import { around } from '../clip.ts';
import { capital } from '../phrase.ts';
import { proofOf, wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { twoOf } from './loc-choices.ts';

/** A value as an option; `span` is where the text has it, null where it does not. */
export type Choice = { readonly text: string; readonly span: Span | null };

/** A number by which wordings are chosen: the same for the same place in the text. */
export const turnOf = (span: Span): number => span.start + span.end;

/** A sum’s end with its unit keeps its small letter; words begin with a capital. */
const optionText = (text: string): string => capital(text);

/** A question for one value, with two others of the text, from the clause that gives it. */
export const locDraft = (
  context: Context,
  asked: { readonly stem: string; readonly told: Told | null; readonly line: Span },
  key: Choice & { readonly span: Span },
  others: readonly Choice[],
  explanation: string,
): Draft => {
  const claim = asked.told?.claim ?? null;
  const proof = claim
    ? proofOf(context, claim.attribution, claim.source, key.span)
    : wholeProof(passagesOver(context, [key.span]));
  const { evidence } = proof;
  return {
    kind: 'LOC',
    skill: 'S1',
    process: 'L',
    scale: false,
    absence: false,
    stem: asked.stem,
    options: [
      {
        text: optionText(key.text),
        correct: true,
        because: `The passage reads “${around(context, key.span)}”.`,
        evidence,
      },
      ...twoOf(key.text, others, key.span.start).map((other): Option => ({
        text: optionText(other.text),
        correct: false,
        because: other.span
          ? `${capital(context.name)} has “${other.text}” for something else: “${around(context, other.span)}”.`
          : `${capital(context.name)} does not mention ${other.text}.`,
        evidence: other.span ? passagesOver(context, [other.span]) : [],
      })),
    ],
    explanation,
    status: claim ? statusOf(context, claim.attribution, claim.name) : null,
    ...proof,
    certainty: claim?.attribution.certainty ?? null,
    facts: claim ? [claim.attribution.id] : [],
    flags: claim
      ? claimFlags(context, { attribution: claim.attribution, span: key.span })
      : [sensitivityOf(context, [asked.line]) ?? ''].filter(Boolean),
  };
};
