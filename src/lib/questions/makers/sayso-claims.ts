import { contains } from '../../article/span.ts';
import type { Attribution } from '../../facts/facts.ts';
import { toldAround } from '../asking/frames.ts';
import { sentenceFor } from '../asking/tell.ts';
import { sensitivityOf, type Context } from '../context.ts';
import { capital, countWords, excerptOf, innerMarks, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft } from '../question.ts';
import { bodyOf, stands } from '../swap.ts';
import { draftOf, soundReasons } from './sayso-draft.ts';

const FEWEST_WORDS = 9;

/** The article says so: a claim with no figure in it, retold with its claimant first. */
const claimDraft = (context: Context, attribution: Attribution): Draft | null => {
  const [content] = attribution.content;
  if (!content || attribution.content.length > 1 || attribution.inHeadline || !bodyOf(context, content)) return null;
  const told = toldAround(context, content);
  if (!told?.claim || told.claim.attribution.id !== attribution.id || sensitivityOf(context, [content])) return null;
  const figures = context.facts.figures.filter((one) => contains(content, one.span));
  if (figures.some((one) => !stands(one))) return null; // a figure that was raised later
  const sentence = sentenceFor(context, told);
  if (sentence === null || countWords(sentence) < FEWEST_WORDS) return null;
  const words = innerMarks(excerptOf(wording(context, content), 14));
  return draftOf(context, sentence, 'yes', soundReasons, proofOf(context, attribution, told.claim.source, content), {
    told,
    span: content,
    explanation: `${capital(context.name)} credits this to ${told.claim.name}: “${words}”. This is about what the text says, and no more.`,
  });
};

/** Claims that the article reports, each as one statement. */
export const claimDrafts = (context: Context): Draft[] =>
  context.facts.attributions.flatMap((attribution) => claimDraft(context, attribution) ?? []);
