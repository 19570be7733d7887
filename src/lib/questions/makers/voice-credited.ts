import { overlaps } from '../../article/span.ts';
import type { Attribution } from '../../facts/facts.ts';
import { shown, type Shown } from '../claim-style.ts';
import { attributionsOver, sensitivityOf, type Context } from '../context.ts';
import { capital } from '../phrase.ts';
import { asserts, FIRST_PERSON, type Statement } from '../statement.ts';
import { unshifted } from '../unshifted.ts';
import { soundStatementsOf } from '../wholeness.ts';
import { wordsOf } from '../words-of.ts';
import { tellsVoice } from './voice-style.ts';
import type { Voiced } from './voice-turned.ts';

const FEWEST_WORDS = 6;

/** True when words hold part of the name of anybody who speaks: they seem to be that person’s, or another’s. */
export const namesSpeaker = (context: Context, words: string): boolean => {
  const told = new Set(wordsOf(words));
  return context.facts.attributions.some((one) => {
    const name = one.sourceId === null ? '' : (context.sources.get(one.sourceId)?.canonical ?? '');
    return (name.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).some((part) => wordsOf(part).every((word) => told.has(word)));
  });
};

/** One claim of one source, told by the article without marks, as whole words that stand alone. */
const isTold = (context: Context, { attribution, span, words, form }: Statement): boolean =>
  form !== 'predicate' &&
  attribution.mode === 'indirect' &&
  attribution.source.length > 0 &&
  attribution.parent === null &&
  attribution.chain.length <= 2 &&
  (attribution.certainty === 'stated' || attribution.certainty === 'hedged') &&
  !context.reading.quotations.some((one) => overlaps(one.outer, span)) &&
  attributionsOver(context, span).every((other) => other.id === attribution.id) &&
  !FIRST_PERSON.test(words) &&
  !/[“”"‘«:;–—(]|\s'/u.test(words);

const isSensitive = (context: Context, { span, attribution }: Statement): boolean =>
  sensitivityOf(context, [span, ...attribution.source]) !== null;

const toldBy = (context: Context, attribution: Attribution): Statement[] =>
  soundStatementsOf(FEWEST_WORDS)(context, attribution).filter(
    (one) =>
      asserts(one) &&
      one.source.kind !== 'document' && // “bees visited 60 kinds of flowers” sounds like a finding
      isTold(context, one) &&
      !isSensitive(context, one) &&
      !tellsVoice(one.words) &&
      !namesSpeaker(context, one.words),
  );

/** The claims that the article retells for others, in its own words and without marks. */
export const creditedStatements = (context: Context): Shown<Voiced>[] =>
  context.facts.attributions.flatMap((attribution) =>
    toldBy(context, attribution)
      .slice(0, 1)
      .map((statement) => {
        const words = unshifted(context, statement);
        const of = { span: statement.span, statement };
        return shown<Voiced>(context, {
          span: statement.span,
          words,
          text: capital(words),
          paragraph: attribution.paragraph,
          of,
        });
      }),
  );
