import { passagesOver, sentenceOf, type Context } from '../context.ts';
import { around, BESIDE } from '../clip.ts';
import { sharesName } from '../names.ts';
import { inMarks, innerMarks } from '../marks.ts';
import { capital, countWords, proseName } from '../phrase.ts';
import { proofOf, wholeProof, type Proof } from '../proof.ts';
import type { Draft } from '../question.ts';
import { NUMBERS } from '../words/style-cues.ts';
import { draftOf, soundReasons } from './sayso-draft.ts';
import { exchangesOf, type Exchange } from './sayso-exchange.ts';
import type { Reported } from './sayso-statements.ts';

const proofFor = (context: Context, { claim, span }: Reported): Proof =>
  claim ? proofOf(context, claim.attribution, claim.source, span) : wholeProof(passagesOver(context, [span]));

const FEWEST_TOLD = 8; // words

/** True of a statement that a reader should carry away: a figure, or a claim of some length. */
const tellsMuch = ({ sentence, claim }: Reported): boolean =>
  NUMBERED.test(sentence) || (claim !== null && countWords(sentence) >= FEWEST_TOLD);

const NUMBERED = new RegExp(`\\d|(?<![\\p{L}])(?:${NUMBERS.join('|')})(?![\\p{L}])`, 'iu');

/** Whoever is credited; somebody unnamed as the statement has it. */
const nameOf = (context: Context, { claim }: Reported): string | null =>
  claim && (claim.source.anonymous ? claim.name : proseName(context, claim.source));

/** The words of the article that make a statement: the statement itself where it stands there, else its part of the sentence. */
const saidIn = (context: Context, { sentence, span }: Reported): string => {
  const words = innerMarks(sentence.replace(/[.]$/u, ''));
  const line = sentenceOf(context, span);
  return line && inMarks(context, line).includes(words) ? words : around(context, span, BESIDE);
};

/** The article says so. */
const soundDraft = (context: Context, reported: Reported): Draft => {
  const words = saidIn(context, reported);
  const name = nameOf(context, reported);
  return draftOf(context, reported.sentence, 'yes', soundReasons(words), proofFor(context, reported), {
    claim: reported.claim && { ...reported.claim, name: name ?? '' },
    span: reported.span,
    explanation: `${name !== null && !sharesName(words, name) ? `${capital(context.name)} credits ${name} with this:` : 'The passage reads'} “${words}”. This is about what the text says, and no more.`,
  });
};

/** The article says otherwise: another value stands where its own was. */
const changedDraft = (context: Context, reported: Reported, { sentence, was, now, at }: Exchange): Draft => {
  const words = around(context, at);
  const brief = around(context, at, BESIDE);
  const name = nameOf(context, reported);
  const instead = `The statement has “${innerMarks(now)}” where the passage has “${innerMarks(was)}”.`;
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
      explanation: `${name ? `${capital(context.name)} credits ${name} with this:` : 'The passage reads'} “${brief}”. ${instead}`,
    },
  );
};

/**
 * The statements of the sentences, each as the article has it and with one value changed, by turns which of the two comes first: a set holds
 * one of them at most.
 */
export const valueDrafts = (context: Context, statements: readonly Reported[], changedFirst: boolean): Draft[] => {
  let change = changedFirst;
  return statements.flatMap((reported) => {
    const [exchange] = exchangesOf(context, reported);
    const changed = exchange ? [changedDraft(context, reported, exchange)] : [];
    const sound = tellsMuch(reported) ? [soundDraft(context, reported)] : [];
    const both = change ? [...changed, ...sound] : [...sound, ...changed];
    if (both.length > 0) change = !change;
    return both;
  });
};
