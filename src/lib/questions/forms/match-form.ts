import type { Attribution, Source } from '../../facts/facts.ts';
import { sourceOf, type Context } from '../context.ts';
import { FORM_GATES } from '../gates/form-gates.ts';
import { GATES } from '../gates/gates.ts';
import { OPTION_GATES } from '../gates/option-gates.ts';
import { whoSaid } from '../makers/who-said.ts';
import { classIn, sharesName } from '../names.ts';
import { alsoSays } from '../peers.ts';
import { capital, listed, optionIn } from '../phrase.ts';
import type { Draft, Form, Passage } from '../question.ts';
import { clash } from '../select.ts';
import { whoPhrase } from '../statement.ts';
import { soundStatementsOf } from '../wholeness.ts';
import { wordsOf } from '../words-of.ts';
import { misplaced } from './form.ts';

const SIZE = 3;
const FEWEST_WORDS = 6;
const QUOTED = 'is quoted as saying ';

/** One claim with whoever alone makes it. */
type Line = {
  readonly draft: Draft;
  readonly attribution: Attribution;
  readonly source: Source;
  readonly text: string; // “We were wrong”, or "Said that it would close"
  readonly proof: readonly Passage[];
};

const keyOf = (draft: Draft): string => draft.options.find((option) => option.correct)?.text ?? '';

/** The claim that a question of speaker asks about, as a line of its own; null where one sentence does not prove it. */
const lineOf = (context: Context, draft: Draft): Line | null => {
  const attribution = context.facts.attributions.find((one) => one.id === draft.facts[0]);
  const source = attribution ? sourceOf(context, attribution) : null;
  if (!attribution || !source || draft.needed.length !== 1 || keyOf(draft) !== optionIn(context, source)) return null;
  if (attribution.chain.length !== 1) return null; // a relay has to stay in sight
  const phrase = soundStatementsOf(FEWEST_WORDS)(context, attribution)
    .map((statement) => whoPhrase(context, statement))
    .find((one) => one !== null && draft.stem.includes(one));
  if (!phrase) return null;
  const text = phrase.startsWith(QUOTED) ? phrase.slice(QUOTED.length) : capital(phrase);
  const proof = draft.needed.flatMap((index) => draft.evidence[index] ?? []);
  return { draft, attribution, source, text, proof };
};

const isQuotation = ({ text }: Line): boolean => text.startsWith('“');

/** True when a claim names its own or another speaker, or could be read as the other’s too. */
const touches = (context: Context, one: Line, other: Line): boolean =>
  wordsOf(optionIn(context, other.source)).some((word) => word.length > 3 && wordsOf(one.text).includes(word)) ||
  (one !== other && alsoSays(context, other.source, one.attribution));

/** True when two lines can stand in one form: like in class and wording, and neither is the other’s. */
const goTogether = (context: Context, one: Line, other: Line): boolean =>
  classIn(context, one.source) === classIn(context, other.source) &&
  isQuotation(one) === isQuotation(other) &&
  one.source.id !== other.source.id &&
  !sharesName(one.source.canonical, other.source.canonical) &&
  one.proof[0]?.start !== other.proof[0]?.start &&
  ![one, other].some((line) => [one, other].some((each) => touches(context, line, each)));

const trioOf = (context: Context, first: Line, others: readonly Line[]): Line[] =>
  others.reduce<Line[]>(
    (trio, line) =>
      trio.length < SIZE && trio.every((one) => goTogether(context, one, line)) ? [...trio, line] : trio,
    [first],
  );

const stemOf = (context: Context, quoted: boolean): string =>
  quoted
    ? `Who is quoted with which words in ${context.name}? Match each quotation with its speaker.`
    : `Who said what, according to ${context.name}? Match each statement with its speaker.`;

const formOf = (context: Context, lines: readonly Line[]): Form => {
  const seed = lines[0]?.proof[0]?.start ?? 0;
  const inText = [...lines].sort((a, b) => (a.proof[0]?.start ?? 0) - (b.proof[0]?.start ?? 0));
  const shown = misplaced(inText.length, seed);
  const sources = inText.map(({ source }) => source);
  return {
    as: 'match',
    stem: stemOf(context, inText.every(isQuotation)),
    left: inText.map(({ text, source, proof }) => ({
      text,
      because: `${capital(context.name)} credits this to ${listed(context, [source])}.`,
      evidence: proof,
    })),
    right: shown.flatMap((at) => (sources[at] ? [optionIn(context, sources[at])] : [])),
    key: inText.map((_, at) => shown.indexOf(at)),
    explanation: `${capital(context.name)} credits each of these to one speaker, in the order ${listed(context, sources)}.`,
    status: `Claims by ${listed(context, sources)}. This quiz has not checked them.`,
  };
};

/** Gates that look at options, which a line of a form has none of; all others are about the claim itself. */
const ABOUT_OPTIONS = new Set([
  ...OPTION_GATES.map(({ id }) => id),
  ...FORM_GATES.map(({ id }) => id),
  ...['not-one-answer', 'true-false', 'careful-key', 'expected-key', 'longest-key', 'word-repeats', 'stem-length'],
]);

const passes = (draft: Draft, contexts: readonly Context[]): boolean =>
  !draft.flags.includes('private') &&
  GATES.every((gate) => ABOUT_OPTIONS.has(gate.id) || gate.finds(draft, contexts) === null);

/** True when a claim stands in no other question of the set, nor in a passage that one shows. */
const isFresh = (draft: Draft, others: readonly Draft[]): boolean => others.every((other) => !clash(other, draft));

/** Three claims with their three speakers, round the one that a question asks about; null where the text has no such three. */
export const matchForm = (question: Draft, others: readonly Draft[], contexts: readonly Context[]): Form | null => {
  const context = contexts[question.evidence[0]?.article ?? 0];
  const first = context && question.kind === 'WHO' ? lineOf(context, question) : null;
  if (!context || !first) return null;
  const lines = whoSaid(context)
    .filter((draft) => passes(draft, contexts) && isFresh(draft, others))
    .flatMap((draft) => lineOf(context, draft) ?? []);
  const trio = trioOf(context, first, lines);
  return trio.length === SIZE ? formOf(context, trio) : null;
};
