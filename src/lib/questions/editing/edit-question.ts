import type { Option, Passage, Question } from '../question.ts';
import type { PackArticle } from '../pack-type.ts';
import type { EditRefusalCode, Wording } from './bench.ts';

export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 6;

/** A question changed by hand is answered by its options: another form holds words of its own. */
const touched = (question: Question, on: string): Question => ({ ...question, form: null, edited: on });

const withOptions = (question: Question, options: readonly Option[]): Question => ({
  ...question,
  options,
  key: options.flatMap((option, at) => (option.correct ? [at] : [])),
});

const withOption = (question: Question, at: number, change: (option: Option) => Option): Question =>
  withOptions(
    question,
    question.options.map((option, n) => (n === at ? change(option) : option)),
  );

/** Options of one’s own are no fixed scale: they are held to every gate, and shown in any order. */
const freed = (question: Question): Question => ({ ...question, scale: false });

export const reword = (question: Question, at: Wording, text: string, on: string): Question =>
  touched(
    typeof at === 'string'
      ? { ...question, [at]: text }
      : withOption(at.part === 'text' ? freed(question) : question, at.option, (option) => ({
          ...option,
          [at.part]: text,
        })),
    on,
  );

export const setKey = (question: Question, key: number, on: string): Question =>
  touched(
    withOptions(
      question,
      question.options.map((option, n) => ({ ...option, correct: n === key })),
    ),
    on,
  );

export const swapOption = (question: Question, at: number, by: Omit<Option, 'correct'>, on: string): Question =>
  touched(
    withOption(freed(question), at, ({ correct }) => ({ ...by, correct })),
    on,
  );

export const addOption = (question: Question, by: Omit<Option, 'correct'>, on: string): Question =>
  touched(withOptions(freed(question), [...question.options, { ...by, correct: false }]), on);

export const dropOption = (question: Question, at: number, on: string): Question =>
  touched(
    withOptions(
      freed(question),
      question.options.filter((_, n) => n !== at),
    ),
    on,
  );

/** New passages for the key, or for one option. What a question rests on is read anew from its passages. */
export const point = (
  question: Question,
  option: number | null,
  passages: readonly Passage[],
  on: string,
): Question => {
  if (option !== null)
    return touched(
      withOption(question, option, (one) => ({ ...one, evidence: passages })),
      on,
    );
  return touched(
    {
      ...question,
      evidence: passages,
      needed: passages.map((_, n) => n),
      facts: [],
      absence: question.absence && passages.length === 0,
      stale: passages.length > 0 ? null : question.stale,
    },
    on,
  );
};

const isEmpty = (text: string): boolean => text.trim() === '';

const liesIn = (articles: readonly PackArticle[], { article, start, end }: Passage): boolean => {
  const text = articles[article]?.text;
  return text !== undefined && start < end && end <= text.length;
};

type Check = readonly [EditRefusalCode, (question: Question, articles: readonly PackArticle[]) => boolean];

const CHECKS: readonly Check[] = [
  ['no-stem', ({ stem }) => isEmpty(stem)],
  ['too-few-options', ({ options }) => options.length < FEWEST_OPTIONS],
  ['too-many-options', ({ options }) => options.length > MOST_OPTIONS],
  ['no-option-text', ({ options }) => options.some(({ text }) => isEmpty(text))],
  ['no-reason', ({ options }) => options.some(({ because }) => isEmpty(because))],
  ['not-one-key', ({ options }) => options.filter(({ correct }) => correct).length !== 1],
  ['no-explanation', ({ explanation }) => isEmpty(explanation)],
  ['no-passage', ({ absence, stale, needed }) => !absence && stale === null && needed.length === 0],
  [
    'outside-article',
    ({ evidence, options }, articles) =>
      ![...evidence, ...options.flatMap((option) => option.evidence)].every((one) => liesIn(articles, one)),
  ],
];

/** What a question lacks to stand in a pack; null when nothing. */
export const lackOf = (question: Question, articles: readonly PackArticle[]): EditRefusalCode | null =>
  CHECKS.find(([, lacks]) => lacks(question, articles))?.[0] ?? null;
