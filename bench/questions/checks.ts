// What must never happen, looked for in what is shown, by other means than the gates use.
import { sourceOf, type Context } from '../../src/lib/questions/context.ts';
import { wordsOf } from '../../src/lib/questions/words-of.ts';
import type { Question } from '../../src/lib/questions/question.ts';
import type { Shown } from './run.ts';

const passagesIn = (question: Question): Question['evidence'] => [
  ...question.evidence,
  ...question.options.flatMap((option) => option.evidence),
];

/** A label stands on a line of its own, a notice begins or ends one: both are outside all sentences. */
const isOwnLine = (text: string, start: number, end: number): boolean =>
  /(?:^|\n|[.!?]\s)[\p{P}\s]*$/u.test(text.slice(0, start)) && /^[\p{P}\s]*(?:\n|$)/u.test(text.slice(end));

/** Passages of a question that are no whole sentences of its article, and no lines of their own. */
export const spansOff = ({ run, question }: Shown): number =>
  passagesIn(question).filter(({ article, start, end }) => {
    const { sentences, text } = run.pack.articles[article] ?? { sentences: [], text: '' };
    if (isOwnLine(text, start, end)) return end <= start || end > text.length;
    return !sentences.some(([from]) => from === start) || !sentences.some(([, to]) => to === end);
  }).length;

const says = (text: string, name: string): boolean => {
  const last = wordsOf(name).at(-1);
  return last !== undefined && wordsOf(text).includes(last);
};

/** Kinds that ask for the claimant, who may then not stand in the stem; others do where their options are speakers or claims. */
const ASKED = new Set<Question['kind']>(['WHO', 'CHAIN', 'SRCTYPE', 'VOICE']);
const TURNED = new Set<Question['kind']>(['SAYSO', 'SURE', 'FACTOP', 'LOADED', 'HEADBODY', 'GAP']);

const asksForClaimant = ({ kind, scale }: Question): boolean => ASKED.has(kind) || (TURNED.has(kind) && !scale);

/** Those who make the claims that a question rests on. */
const claimantsOf = (context: Context, question: Question): string[] => {
  const ids = new Set(question.facts);
  const figures = context.facts.figures.filter((one) => ids.has(one.id)).flatMap((one) => one.claimant ?? []);
  return context.facts.attributions
    .filter((one) => ids.has(one.id) || figures.includes(one.id))
    .flatMap((one) => sourceOf(context, one)?.canonical ?? []);
};

/** True when a claim is put as a fact: its claimant is not in the stem, nor, where the stem asks for him, in the answer. */
export const claimAsFact = ({ run, question }: Shown): boolean => {
  const told = `${question.stem} ${question.explanation}`;
  const where = asksForClaimant(question)
    ? `${told} ${question.options.map((one) => `${one.text} ${one.because}`).join(' ')}`
    : question.stem;
  return run.contexts.some((context) => {
    if (question.evidence.length > 0 && !question.evidence.some((one) => one.article === context.index)) return false;
    const names = claimantsOf(context, question);
    return names.length > 0 && !names.some((name) => says(where, name));
  });
};

const QUESTION_WORDS = 3; // a key of two short words is no news in another stem

/** True when the stem or an explanation-free option of one question holds the key of another of its set. */
export const isGivenAway = ({ run, question }: Shown): boolean => {
  if (question.scale) return false;
  const key = wordsOf(question.options[question.key[0] ?? 0]?.text ?? '');
  if (key.length < QUESTION_WORDS) return false;
  return run.pack.questions.some(
    (other) => other !== question && ` ${wordsOf(other.stem).join(' ')} `.includes(` ${key.join(' ')} `),
  );
};
