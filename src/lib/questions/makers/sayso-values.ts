import { passagesOver, type Context } from '../context.ts';
import { around, capital, countWords, innerMarks, proseName } from '../phrase.ts';
import { proofOf, wholeProof, type Proof } from '../proof.ts';
import type { Draft } from '../question.ts';
import { NUMBERS } from '../words/style-cues.ts';
import { draftOf, soundReasons } from './sayso-draft.ts';
import { exchangesOf, type Exchange } from './sayso-exchange.ts';
import type { Reported } from './sayso-statements.ts';

const proofFor = (context: Context, { claim, span }: Reported): Proof =>
  claim ? proofOf(context, claim.attribution, claim.source, span) : wholeProof(passagesOver(context, [span]));

const FEWEST_TOLD = 10; // words

/** True of a statement that a reader should carry away: a figure, or a claim of some length. */
const tellsMuch = ({ sentence, claim }: Reported): boolean =>
  NUMBERED.test(sentence) || (claim !== null && /\sthat\s/u.test(sentence) && countWords(sentence) >= FEWEST_TOLD);

const NUMBERED = new RegExp(`\\d|(?<![\\p{L}])(?:${NUMBERS.join('|')})(?![\\p{L}])`, 'iu');

/** The article says so. */
const soundDraft = (context: Context, reported: Reported): Draft => {
  const words = innerMarks(around(context, reported.span));
  const name = reported.claim && proseName(context, reported.claim.source);
  return draftOf(context, reported.sentence, 'yes', soundReasons, proofFor(context, reported), {
    claim: reported.claim && { ...reported.claim, name: name ?? '' },
    span: reported.span,
    explanation: name
      ? `${capital(context.name)} credits this to ${name}: “${words}”. This is about what the text says, and no more.`
      : `The passage reads “${words}”. This is about what the text says, and no more.`,
  });
};

/** The article says otherwise: another value stands where its own was. */
const changedDraft = (context: Context, reported: Reported, { sentence, now, at, stray }: Exchange): Draft => {
  const words = innerMarks(around(context, at));
  const name = reported.claim && proseName(context, reported.claim.source);
  const instead = stray
    ? `What the statement has instead stands elsewhere: “${innerMarks(around(context, stray))}”.`
    : `“${innerMarks(now)}” stands nowhere in the article.`;
  return draftOf(
    context,
    sentence,
    'otherwise',
    {
      yes: `The passage gives something else: “${words}”.`,
      otherwise: `The passage reads “${words}”.`,
      silent: `The passage does speak of it: “${words}”.`,
    },
    proofFor(context, reported),
    {
      claim: reported.claim && { ...reported.claim, name: name ?? '' },
      span: reported.span,
      explanation: `${name ? `${capital(context.name)} credits ${name} with this:` : 'The passage reads'} “${words}”. ${instead}`,
    },
  );
};

/**
 * One statement of each sentence, as the article has it or with one value changed, by turns: where nothing can be changed it stands as it is,
 * and the next one that can be is changed.
 */
export const valueDrafts = (context: Context, statements: readonly Reported[], changedFirst: boolean): Draft[] => {
  let change = changedFirst;
  return statements.flatMap((reported) => {
    const [exchange] = change ? exchangesOf(context, reported) : [];
    if (!exchange && !tellsMuch(reported)) return [];
    change = exchange === undefined;
    return [exchange ? changedDraft(context, reported, exchange) : soundDraft(context, reported)];
  });
};
