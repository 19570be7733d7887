import { leavesNothingToPointAt, sameSentence } from './evidence.ts';
import { isSentence, totalOf } from './moves.ts';
import type { Place } from './places.ts';
import type { Question } from '../questions/question.ts';
import type { Answer, Attempt, QuizContext, SentenceRef, Working } from './quiz-type.ts';

const isEachOnce = <T>(list: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  list.every((each, index) => list.findIndex((other) => same(each, other)) === index);

const areMarks = (context: QuizContext, marked: readonly SentenceRef[]): boolean =>
  marked.every((mark) => isSentence(context, mark)) && isEachOnce(marked, sameSentence);

const areAttempts = (context: QuizContext, question: Question, attempts: readonly Attempt[]): boolean =>
  isEachOnce(attempts, (a, b) => a.option === b.option) &&
  attempts.every(({ option, marked }) => question.options[option] !== undefined && areMarks(context, marked));

const isMissed = (question: Question, attempts: readonly Attempt[]): boolean =>
  attempts.every(({ option }) => !question.key.includes(option));

/** A try is worth making as long as more than one option is left. */
const isMoreToTry = (question: Question, attempts: readonly Attempt[]): boolean =>
  question.options.length - attempts.length > 1;

const isAnswer = (context: QuizContext, answer: Answer, index: number): boolean => {
  const question = context.pack.questions[index];
  const { attempts, gaveUp } = answer;
  if (question?.id !== answer.question || attempts.length === 0 || !areAttempts(context, question, attempts))
    return false;
  if (context.mode === 'test') return attempts.length === 1 && !gaveUp;
  const missedBefore = isMissed(question, attempts.slice(0, -1)) && isMoreToTry(question, attempts.slice(0, -1));
  const missed = isMissed(question, attempts);
  return (
    missedBefore && (gaveUp ? missed && isMoreToTry(question, attempts) : !missed || !isMoreToTry(question, attempts))
  );
};

const isWorking = (context: QuizContext, question: Question, { choice, marked }: Working): boolean =>
  areMarks(context, marked) &&
  (choice === null ||
    (question.options[choice] !== undefined && context.tries.every(({ option }) => option !== choice)));

const isIdle = ({ tries, working, before }: QuizContext): boolean =>
  tries.length === 0 && working.choice === null && working.marked.length === 0 && before === null;

/** Do the tries and what is being worked on belong to the question before the reader? */
const isOpen = (context: QuizContext): boolean => {
  const { mode, index, answers, tries, working, before } = context;
  const question = context.pack.questions[index];
  if (!question) return false;
  return (
    (answers.length === index || (mode === 'test' && answers.length === totalOf(context))) &&
    (mode === 'practice' || tries.length === 0) &&
    areAttempts(context, question, tries) &&
    isMissed(question, tries) &&
    isMoreToTry(question, tries) &&
    isWorking(context, question, working) &&
    (before === null || isWorking(context, question, before))
  );
};

const isAsking = (context: QuizContext, place: Place): boolean => {
  const { choice } = context.working;
  const question = context.pack.questions[context.index];
  if (!question || !isOpen(context)) return false;
  if (choice === null) return place === 'asking.choosing';
  const silent = leavesNothingToPointAt(context.pack, question, choice);
  return place === (silent ? 'asking.confirming' : 'asking.pointing');
};

/**
 * True when a reader can be at this place with these facts: what the machine keeps in every state, written down once.
 * A saved quiz that breaks it was not saved by this game; the machine's test asks it of every state.
 */
export const isSound = (place: Place, context: QuizContext): boolean => {
  const { mode, index, answers, tries, working, before } = context;
  const total = totalOf(context);
  if (!answers.every((answer, at) => isAnswer(context, answer, at))) return false;
  const answeredAll = answers.length === total && total > 0;
  switch (place) {
    case 'reading':
      return index === 0 && answers.length === 0 && isIdle(context);
    case 'asking.choosing':
    case 'asking.pointing':
    case 'asking.confirming':
      return isAsking(context, place);
    case 'missed':
      return isOpen(context) && mode === 'practice' && tries.length > 0 && working.choice === null && before === null;
    case 'revealed':
      return mode === 'practice' && answers.length === index + 1 && isIdle(context);
    case 'checking':
      return mode === 'test' && answeredAll && index === total && isIdle(context);
    case 'finished':
      return answeredAll && index === total && isIdle(context);
    case 'reviewing':
      return answeredAll && index < total && isIdle(context);
    default:
      return place satisfies never;
  }
};
