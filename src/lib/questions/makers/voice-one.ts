import { overlaps } from '../../article/span.ts';
import { oneDraftEach } from '../claim.ts';
import { attributionsOver, type Context } from '../context.ts';
import { sharesName } from '../names.ts';
import { creditLine, proseName } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft } from '../question.ts';
import { asserts, type Statement } from '../statement.ts';
import { soundStatementsOf } from '../wholeness.ts';
import { voiceDraft } from './voice-draft.ts';
import { tellsVoice } from './voice-style.ts';

const FEWEST_WORDS = 7;

/** True when marks around or inside the words leave it open how they are given. */
const hasLooseMarks = (context: Context, { attribution, span }: Statement): boolean => {
  const over = context.reading.quotations.filter((quotation) => overlaps(quotation.outer, span));
  return over.some((quotation) => !quotation.closed) || (attribution.mode === 'indirect' && over.length > 0);
};

const credited = (context: Context, statement: Statement): Draft | null => {
  const { attribution, source, words, span, form } = statement;
  if (form === 'predicate' || source.kind === 'document' || !asserts(statement) || tellsVoice(words)) return null;
  if (attribution.mode === 'mixed' || attribution.parent !== null || attribution.chain.length > 1) return null;
  if (hasLooseMarks(context, statement) || sharesName(source.canonical, words)) return null;
  if (attributionsOver(context, span).some((other) => other.id !== attribution.id)) return null;
  return voiceDraft(context, {
    words,
    span,
    name: proseName(context, source),
    key: attribution.mode === 'direct' ? 'quote' : 'paraphrase',
    proof: proofOf(context, attribution, source, span),
    credit: creditLine(context, attribution),
    elsewhere: [],
    facts: [attribution.id],
    certainty: attribution.certainty,
  });
};

/** How one statement that somebody is credited with is given: quoted or retold. It only fills a set: style may tell. */
export const voiceOne = (context: Context): Draft[] => oneDraftEach(context, soundStatementsOf(FEWEST_WORDS), credited);
