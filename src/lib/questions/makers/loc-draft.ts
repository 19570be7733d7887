import type { Span } from '../../article/span.ts';
import type { Told } from '../asking/frames.ts';
import { claimFlags } from '../claim.ts';
import { passagesOver, sensitivityOf, type Context } from '../context.ts';
import { statusLine } from '../maker.ts';
import { around, capital, innerMarks } from '../phrase.ts';
import { proofOf, wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';

export type Choice = { readonly text: string; readonly span: Span };

/** A number by which wordings are chosen: the same for the same place in the text. */
export const turnOf = (span: Span): number => span.start + span.end;

/** A sum’s end with its unit keeps its small letter; words begin with a capital. */
const optionText = (text: string): string => capital(text);

/** A question for one value, with two others of the text, from the clause that gives it. */
export const locDraft = (
  context: Context,
  asked: { readonly stem: string; readonly told: Told | null; readonly line: Span },
  key: Choice,
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
        because: `The passage reads “${innerMarks(around(context, key.span))}”.`,
        evidence,
      },
      ...others.slice(0, 2).map((other): Option => ({
        text: optionText(other.text),
        correct: false,
        because: `The text has this of something else: “${innerMarks(around(context, other.span))}”.`,
        evidence: passagesOver(context, [other.span]),
      })),
    ],
    explanation,
    status: claim ? statusLine(claim.name) : null,
    ...proof,
    certainty: claim?.attribution.certainty ?? null,
    facts: claim ? [claim.attribution.id] : [],
    flags: claim
      ? claimFlags(context, {
          attribution: claim.attribution,
          source: claim.source,
          span: key.span,
          words: '',
          form: 'clause',
        })
      : [sensitivityOf(context, [asked.line]) ?? ''].filter(Boolean),
  };
};
