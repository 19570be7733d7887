import { capital, topicWords } from '../phrase.ts';
import type { FormPart, OrderForm, Question } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import { misplaced } from './form.ts';

const ARROW = ' → ';

const TASK = 'Put the hand-overs in order.';

/** A stem that states the claim before it asks is not made longer still: the task takes the place of its question. */
const stemOf = (stem: string): string => {
  const stated = /^(?<claim>.*[.”]) By which route [^?]*\?$/u.exec(stem)?.groups?.claim;
  return stated === undefined ? `${stem} ${TASK}` : `${stated} Put the hands it came through in order.`;
};

/** A name inside a sentence: "A diplomat" began the route, "a diplomat" goes on. */
const inside = (name: string): string =>
  name.replace(/^(?:An?|Two|Three|Several|Some|The(?=\s\p{Ll}))\s/u, (word) => word.toLowerCase());

/** The passages that name this hand, by the last word of its name. */
const naming = ({ evidence }: Question, name: string, texts: readonly string[]): FormPart['evidence'] => {
  const last = wordsOf(name).at(-1) ?? '';
  return evidence.filter(({ article, start, end }) => wordsOf((texts[article] ?? '').slice(start, end)).includes(last));
};

const OTHERS = ['no', 'one', 'two', 'three', 'four'];

const becauseOf = (before: string | undefined, count: number): string =>
  before === undefined
    ? `The claim starts here; ${OTHERS[count - 1] ?? 'several'} others hand it on.`
    : `Hands on what came from ${inside(before)}.`;

/** The route of a claim as hand-overs to put in order; null where fewer than two hands pass it on. */
export const orderForm = (question: Question, texts: readonly string[]): OrderForm | null => {
  const route = question.kind === 'CHAIN' ? question.options.find((option) => option.correct)?.text.split(ARROW) : null;
  const last = route?.at(-1);
  const hops = route?.slice(0, -1) ?? [];
  if (last === undefined || hops.length < 3) return null;
  const shown = misplaced(hops.length, question.evidence[0]?.start ?? 0);
  return {
    as: 'order',
    stem: stemOf(question.stem),
    parts: shown.map((hop) => ({
      text: capital(hops[hop] ?? ''),
      because: becauseOf(hops[hop - 1], hops.length),
      evidence: naming(question, hops[hop] ?? '', texts),
    })),
    last: capital(last),
    key: hops.map((_, hop) => shown.indexOf(hop)),
  };
};

/** True when the stem itself names one of the hands: where it stands is then half told. */
export const namesPart = (stem: string, part: string): boolean => {
  const told = new Set(wordsOf(stem));
  const name = [...topicWords(part)];
  return name.length > 0 && name.every((word) => told.has(word));
};
