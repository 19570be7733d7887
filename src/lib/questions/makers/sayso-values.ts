import { passagesOver, sentenceOf, type Context } from '../context.ts';
import { around, BESIDE, WHOLE } from '../clip.ts';
import { isCentral, isLead } from '../central.ts';
import { claimsNothing } from '../claim.ts';
import { sharesName } from '../names.ts';
import { inMarks, innerMarks } from '../marks.ts';
import { capital, countWords, proseName } from '../phrase.ts';
import { proofOf, wholeProof, type Proof } from '../proof.ts';
import type { Draft } from '../question.ts';
import { NUMBERS } from '../words/style-cues.ts';
import { draftOf, soundReasons } from './sayso-draft.ts';
import { exchangesOf, type Exchange } from './sayso-exchange.ts';
import { inOtherWords, isCopied, reordered, restated } from './sayso-restated.ts';
import { roundedOf } from './sayso-rounded.ts';
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
  claim && (claim.source.anonymous || /^\p{Ll}/u.test(claim.name) ? claim.name : proseName(context, claim.source));

/** The words of the article that make a statement: the statement itself where it stands there, else its sentence, or as much as there is room for. */
const saidIn = (context: Context, { sentence, span }: Reported, most: number): string => {
  const words = innerMarks(sentence.replace(/[.]$/u, ''));
  const line = sentenceOf(context, span);
  if (!line) return around(context, span, most);
  const whole = inMarks(context, line);
  if (whole.includes(words)) return words;
  return countWords(whole) <= most ? whole.replace(/[.]$/u, '') : around(context, span, most);
};

/** “The article credits the museum with this:” before words that do not name it; what somebody asks or does is told of them. */
const lead = (context: Context, { claim }: Reported, words: string, name: string | null): string => {
  if (!claim || name === null || sharesName(words, name)) return 'The passage reads';
  return claimsNothing(context, claim.attribution)
    ? `${capital(context.name)} tells this of ${name}:`
    : `${capital(context.name)} credits ${name} with this:`;
};

/** The article says so, if in other words. */
const soundDraft = (context: Context, reported: Reported): Draft => {
  const shown = restated(context, reported);
  const [rounded] = roundedOf(context, reordered(context, reported), true);
  const brief = saidIn(context, shown, BESIDE);
  const name = nameOf(context, reported);
  const so = rounded ? `“${rounded.was}” fits “${rounded.now}”.` : 'This is about what the text says, and no more.';
  return draftOf(
    context,
    shown.sentence,
    'yes',
    soundReasons(saidIn(context, shown, WHOLE), isCopied(context, shown.sentence)),
    proofFor(context, reported),
    {
      claim: reported.claim && { ...reported.claim, name: name ?? '' },
      span: reported.span,
      explanation: `${lead(context, reported, brief, name)} “${brief}”. ${so}`,
    },
  );
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
      explanation: `${lead(context, reported, brief, name)} “${brief}”. ${instead}`,
    },
  );
};

/** What a statement may be changed to: a bound that does not hold for its number, else another value. */
const changesOf = (context: Context, reported: Reported): Exchange[] => {
  const shown = inOtherWords(context, reported);
  const others = exchangesOf(context, shown);
  const bounds = isPersonal(reported) ? [] : roundedOf(context, reordered(context, reported), false);
  return [...bounds.map(({ sentence, was, now, figure }) => ({ sentence, was, now, at: figure.span, stray: null })), ...others]; // prettier-ignore
};

/** Nothing is changed in what a person is credited with. */
const isPersonal = ({ claim }: Reported): boolean =>
  claim !== null && (claim.source.kind === 'person' || claim.attribution.certainty === 'denied');

/** What a statement that is so may put: other than the first sentence of all, and a side detail only in words that are not the article’s. */
const isWorthIt = (context: Context, reported: Reported): boolean =>
  !isLead(context, reported.span) &&
  (reported.claim !== null ||
    isCentral(context, reported.span) ||
    !isCopied(context, restated(context, reported).sentence));

/**
 * The statements of the sentences, each as the article has it and with one value changed, by turns which of the two comes first: a set holds
 * one of them at most.
 */
export const valueDrafts = (context: Context, statements: readonly Reported[], changedFirst: boolean): Draft[] => {
  let change = changedFirst;
  return statements.flatMap((reported) => {
    const [exchange] = changesOf(context, reported);
    const changed = exchange ? [changedDraft(context, reported, exchange)] : [];
    const sound = tellsMuch(reported) && isWorthIt(context, reported) ? [soundDraft(context, reported)] : [];
    const both = change ? [...changed, ...sound] : [...sound, ...changed];
    if (both.length > 0) change = !change;
    return both;
  });
};
