import { topicWords } from './phrase.ts';
import { FRAME_WORDS } from './words/frame-words.ts';
import { wordsOf } from './words-of.ts';
import type { Option, Question } from './question.ts';

const FRAME = new Set(FRAME_WORDS);

const keyText = ({ options }: Question): string => options.find((option) => option.correct)?.text ?? '';

const matterOf = ({ stem }: Question): string[] => [...topicWords(stem)].filter((word) => !FRAME.has(word));

/** True when the reason given for one answer holds the matter and the key of another question. */
const tells = (because: string, other: Question): boolean => {
  const told = new Set(wordsOf(because));
  const key = wordsOf(keyText(other)).filter((word) => word.length > 2);
  const matter = matterOf(other);
  const shared = matter.filter((word) => told.has(word)).length;
  const named = other.kind === 'WHO' ? key.slice(-1) : key;
  return named.length > 0 && named.every((word) => told.has(word)) && shared >= 2 && shared >= 0.6 * matter.length;
};

const quiet = (option: Option): Option => ({
  ...option,
  because: `${option.text} is credited with other words.`,
});

/** The set with no feedback that answers a question still to come: such a reason only points at its passage. */
export const withoutLeaks = (questions: readonly Question[]): Question[] =>
  questions.map((question, at) => ({
    ...question,
    options: question.options.map((option) =>
      !option.correct &&
      question.kind === 'WHO' &&
      questions.slice(at + 1).some((other) => tells(option.because, other))
        ? quiet(option)
        : option,
    ),
  }));
