import { sameSentence } from './evidence.ts';
import { hintFor } from './hint.ts';
import { isSentence, totalOf } from './moves.ts';
import type { Place } from './places.ts';
import { attemptOf, isLaid, isMoreToTry, isReady, isWhole, needsNoProof, rightShare, sameReply } from './reply.ts';
import type { Question } from '../questions/question.ts';
import {
  HINTS,
  type Answer,
  type Attempt,
  type Hint,
  type QuizContext,
  type SentenceRef,
  type Working,
} from './quiz-type.ts';

const isEachOnce = <T>(list: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  list.every((each, index) => list.findIndex((other) => same(each, other)) === index);

const areMarks = (context: QuizContext, marked: readonly SentenceRef[]): boolean =>
  marked.every((mark) => isSentence(context, mark)) && isEachOnce(marked, sameSentence);

/** Does the question have such an option, such parts, such sentences to mark? */
const fits = (context: QuizContext, question: Question, { option, laid, marked }: Attempt): boolean =>
  areMarks(context, marked) &&
  (question.form?.as !== 'mark' || marked.length <= 1) &&
  isLaid(question, laid) &&
  (option === null || (question.form === null && question.options[option] !== undefined));

/** How sure a reader was is said with the first try where it is asked, and nowhere else. */
const isWeighedOnce = ({ asksCertainty }: QuizContext, attempts: readonly Attempt[]): boolean =>
  attempts.every(({ certainty }, at) => (certainty !== null) === (asksCertainty && at === 0));

/** Hints come one after the other, as far as the question has any, and stay seen. */
const areHints = ({ pack, mode }: QuizContext, question: Question, hints: readonly Hint[]): boolean => {
  const steps = hints.map((hint) => HINTS.indexOf(hint));
  const given = HINTS.slice(0, Math.max(0, ...steps));
  return (
    steps.every((step, at) => step >= (steps[at - 1] ?? 0)) &&
    given.every((hint) => hintFor(pack, question, mode, hint) !== null)
  );
};

const areAttempts = (context: QuizContext, question: Question, attempts: readonly Attempt[]): boolean =>
  isWeighedOnce(context, attempts) &&
  areHints(
    context,
    question,
    attempts.map(({ hint }) => hint),
  ) &&
  isEachOnce(attempts, (a, b) => sameReply(question, a, b)) &&
  attempts.every((each) => isWhole(question, each) && fits(context, question, each));

const isMissed = ({ pack }: QuizContext, question: Question, attempts: readonly Attempt[]): boolean =>
  attempts.every((each) => rightShare(pack, question, each) < 1);

const isAnswer = (context: QuizContext, answer: Answer, index: number): boolean => {
  const question = context.pack.questions[index];
  const { attempts, gaveUp } = answer;
  if (question?.id !== answer.question || attempts.length === 0 || !areAttempts(context, question, attempts))
    return false;
  if (context.mode === 'test') return attempts.length === 1 && !gaveUp;
  const more = isMoreToTry(question, attempts.length);
  const missedBefore = isMissed(context, question, attempts.slice(0, -1)) && isMoreToTry(question, attempts.length - 1);
  const missed = isMissed(context, question, attempts);
  return missedBefore && (gaveUp ? missed && more : !missed || !more);
};

const isWorking = (context: QuizContext, question: Question, working: Working): boolean =>
  fits(context, question, attemptOf(working)) &&
  (working.certainty === null ||
    (context.asksCertainty && context.tries.length === 0 && isReady(question, working, []))) &&
  (working.choice === null || context.tries.every(({ option }) => option !== working.choice));

const isIdle = ({ tries, hint, working, before }: QuizContext): boolean =>
  tries.length === 0 &&
  hint === 'none' &&
  working.choice === null &&
  working.certainty === null &&
  working.laid.length === 0 &&
  working.marked.length === 0 &&
  before === null;

/** Do the tries and what is being worked on belong to the question before the reader? */
const isOpen = (context: QuizContext): boolean => {
  const { mode, index, answers, tries, working, before } = context;
  const question = context.pack.questions[index];
  if (!question) return false;
  return (
    (answers.length === index || (mode === 'test' && answers.length === totalOf(context))) &&
    (mode === 'practice' || tries.length === 0) &&
    areAttempts(context, question, tries) &&
    isMissed(context, question, tries) &&
    isMoreToTry(question, tries.length) &&
    areHints(context, question, [...tries.map(({ hint }) => hint), context.hint]) &&
    isWorking(context, question, working) &&
    (before === null || isWorking(context, question, before))
  );
};

const isAsking = (context: QuizContext, place: Place): boolean => {
  const { pack, working, tries } = context;
  const question = pack.questions[context.index];
  if (!question || !isOpen(context)) return false;
  if (!isReady(question, working, tries))
    return place === (question.form?.as === 'mark' ? 'asking.pointing' : 'asking.choosing');
  if (context.asksCertainty && tries.length === 0 && working.certainty === null) return place === 'asking.weighing';
  return place === (needsNoProof(pack, question, attemptOf(working)) ? 'asking.confirming' : 'asking.pointing');
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
    case 'asking.weighing':
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
