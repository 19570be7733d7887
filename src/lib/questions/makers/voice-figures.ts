import type { Figure } from '../../facts/events/figure.ts';
import { isSpokenFor, ownSentences } from './voice-own.ts';
import { statusOf } from '../claim.ts';
import { around } from '../clip.ts';
import { attributionsOver, passagesOver, sensitivityOf, sentenceOf, sourceOf, type Context } from '../context.ts';
import { capital, cueOf, proseName, wording } from '../phrase.ts';
import { proofOf, wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { DIRECTIVE_CUES } from '../words/cues.ts';
import { wordingFor } from '../wordings.ts';
import { wordsOf } from '../words-of.ts';
import type { Attribution, Source } from '../../facts/facts.ts';

const GROUPS: Readonly<Partial<Record<Figure['kind'], string>>> = {
  count: 'numbers',
  casualties: 'numbers',
  money: 'sums',
  percent: 'shares',
  measure: 'measures',
};

const DIRECTIVES = new Set(DIRECTIVE_CUES);

type Credit = { readonly attribution: Attribution; readonly source: Source };

/** A figure as an option shows it, and who gives it; null: the writer. */
type Given = { readonly figure: Figure; readonly text: string; readonly form: string; readonly credit: Credit | null };

const isWorthAsking = ({ values, text, supersededBy, supersedes, deniedBy, revision }: Figure): boolean =>
  values.length === 1 &&
  (values[0] ?? 0) > 1 &&
  supersededBy === null &&
  supersedes === null &&
  deniedBy === null &&
  revision === null &&
  !text.includes('-');

/** What is counted tells nothing away from its sentence: “40 places”. */
const EMPTY = /\s(?:places|times|ways|kinds|sorts|types|things|points|of them|others|more)$/iu;

/** A count with what is counted, a sum as it stands; null where the words are not together. */
const textOf = (context: Context, figure: Figure): string | null => {
  const words = wording(context, figure.span);
  const counted = GROUPS[figure.kind] === 'numbers';
  if (/[“”"‘()]/u.test(words) || EMPTY.test(words) || (counted && wordsOf(words.replace(/[\d.,]+/gu, '1')).length < 2))
    return null;
  return counted && figure.of && !/\p{L}{3,}$/u.test(words) ? null : words;
};

const creditOf = (context: Context, { claimant }: Figure): Credit | null => {
  const attribution = context.facts.attributions.find((one) => one.id === claimant);
  const source = attribution ? sourceOf(context, attribution) : null;
  const plain = attribution && source && attribution.source.length > 0 && !attribution.anaphoric;
  if (attribution && DIRECTIVES.has(cueOf(context, attribution).split(' ')[0] ?? '')) return null; // “ordered him to pay £20,000”
  return plain && attribution.certainty !== 'denied' && attribution.certainty !== 'questioned'
    ? { attribution, source }
    : null;
};

const givenBy = (context: Context, figure: Figure, own: ReadonlySet<number>): Given[] => {
  const [text, group] = [textOf(context, figure), GROUPS[figure.kind]];
  const sentence = sentenceOf(context, figure.span);
  if (!text || !group || !sentence || !isWorthAsking(figure) || sensitivityOf(context, [figure.span])) return [];
  const form = `${group} ${/\d/u.test(text) ? 'digits' : 'letters'} ${figure.bound}`;
  const credit = creditOf(context, figure);
  if (credit) return [{ figure, text, form, credit }];
  const free = figure.claimant === null && attributionsOver(context, figure.span).length === 0;
  return free && own.has(sentence.start) && !isSpokenFor(context, sentence) ? [{ figure, text, form, credit }] : [];
};

/** Figures given once only: one that comes back may come from somebody else there. */
export const givensOf = (context: Context): Given[] => {
  const own = ownSentences(context);
  const body = new Set(context.reading.article.paragraphs.filter((one) => one.role === 'body').map((one) => one.index));
  const seen = (figure: Figure): number =>
    context.facts.figures.filter(
      (one) => one.values[0] === figure.values[0] && GROUPS[one.kind] === GROUPS[figure.kind],
    ).length;
  return context.facts.figures
    .filter((figure) => body.has(figure.paragraph) && seen(figure) === 1)
    .flatMap((figure) => givenBy(context, figure, own));
};

const figureCredit = (context: Context, { credit }: Given): string =>
  credit
    ? `${capital(context.name)} credits this figure to ${proseName(context, credit.source)}`
    : 'No source goes with this figure';

const becauseOf = (context: Context, given: Given): string =>
  `${figureCredit(context, given)}: “${around(context, given.figure.span, FEW)}”.`;

const FEW = 18; // words

const optionOf = (context: Context, given: Given, correct: boolean): Option => ({
  text: capital(given.text),
  correct,
  because: becauseOf(context, given),
  evidence: passagesOver(context, [given.figure.span, ...(given.credit?.attribution.source ?? [])]),
});

const stemOf = (context: Context, { credit, figure }: Given): string => {
  const noun = GROUPS[figure.kind] ?? 'numbers';
  return credit
    ? wordingFor(
        [
          `Which of these ${noun} does ${context.name} credit to a source rather than give in its own voice?`,
          `For which of these ${noun} does ${context.name} say who gave it?`,
        ],
        figure.span.start,
      )
    : wordingFor(
        [
          `Which of these ${noun} does ${context.name} give in its own voice, crediting nobody?`,
          `Which of these ${noun} does ${context.name} give without crediting a source?`,
        ],
        figure.span.start,
      );
};

const explanationOf = (context: Context, key: Given, others: readonly Given[]): string => {
  if (key.credit)
    return `${figureCredit(context, key)}. The other two stand in the text without a source. A credited figure can be traced; this quiz has not checked any of them.`;
  const names = [...new Set(others.flatMap(({ credit }) => (credit ? [proseName(context, credit.source)] : [])))];
  return `No source goes with this figure. The other two are credited to ${names.join(' and ')}. This quiz has not checked any of them.`;
};

const draftOf = (context: Context, key: Given, others: readonly Given[]): Draft => ({
  kind: 'VOICE',
  skill: 'S2',
  process: 'U2',
  scale: false,
  stem: stemOf(context, key),
  options: [optionOf(context, key, true), ...others.map((one) => optionOf(context, one, false))],
  explanation: explanationOf(context, key, others),
  status: key.credit && statusOf(context, key.credit.attribution, proseName(context, key.credit.source)),
  ...(key.credit
    ? proofOf(context, key.credit.attribution, key.credit.source, key.figure.span)
    : wholeProof(passagesOver(context, [key.figure.span]))),
  certainty: key.credit?.attribution.certainty ?? null,
  facts: [key, ...others].flatMap(({ credit }) => credit?.attribution.id ?? []),
  flags: [],
  absence: false,
});

/** Two figures to stand beside the key: of its form, of the other voice, nearest first; no two of one thing. */
const beside = (key: Given, givens: readonly Given[]): Given[] => {
  const fit = givens
    .filter((one) => one.form === key.form && (one.credit === null) !== (key.credit === null))
    .sort(
      (a, b) =>
        Math.abs(a.figure.paragraph - key.figure.paragraph) - Math.abs(b.figure.paragraph - key.figure.paragraph),
    );
  return fit
    .filter(
      (one, at) =>
        fit.findIndex((other) => other.credit?.attribution.id === one.credit?.attribution.id && one.credit !== null) ===
          at || one.credit === null,
    )
    .slice(0, 2);
};

/** Which of three figures the article gives itself, or takes from somebody: a bare figure tells nobody whose it is. */
export const voiceFigures = (context: Context): Draft[] => {
  const givens = givensOf(context);
  const used = new Set<Given>();
  return givens.flatMap((key) => {
    const others = beside(
      key,
      givens.filter((one) => one !== key && !used.has(one)),
    );
    if (used.has(key) || others.length < 2) return [];
    for (const one of [key, ...others]) used.add(one);
    return [draftOf(context, key, others)];
  });
};
