import { assign, setup } from 'xstate';
import {
  canChoose,
  canHint,
  canMatch,
  canMove,
  canWeigh,
  choose,
  clearMarks,
  closeAnswer,
  giveHint,
  giveUp,
  goOn,
  hasNothingToPointAt,
  isAnswerOpen,
  isAnythingChosen,
  isLastQuestion,
  isMissWithMoreToTry,
  isReopened,
  isSentence,
  isTimeToPoint,
  isTimeToWeigh,
  layPart,
  matchPair,
  putBackChoice,
  recordAttempt,
  reopen,
  startAgain,
  startOf,
  toggleMark,
  totalOf,
  turnOver,
  turnTo,
  undo,
  weigh,
} from './moves.ts';
import type { QuizContext, QuizEvent, QuizInput } from './quiz-type.ts';

/** Read by the type checker alone; empty when the program runs. */
const types: { context?: QuizContext; events?: QuizEvent; input?: QuizInput } = {};

/**
 * One reader's quiz. A state says where the reader is, `QuizEvent` lists what a reader can do, and `viewOf(snapshot)`
 * in `view.ts` is all that a screen needs to read. Practice: asking → missed → asking → … → revealed. A test goes from
 * question to question, is looked through and handed in, and then tells all.
 */
export const quizMachine = setup({
  types,
  guards: {
    hasQuestions: ({ context }) => totalOf(context) > 0,
    isFreeOption: ({ context, event }) => event.type === 'reader.chose' && canChoose(context, event.option),
    isFreePlace: ({ context, event }) => event.type === 'reader.moved' && canMove(context, event.part, event.to),
    isPair: ({ context, event }) => event.type === 'reader.matched' && canMatch(context, event.left, event.right),
    isAnythingToHint: ({ context }) => canHint(context),
    isDegree: ({ context, event }) => event.type === 'reader.weighed' && canWeigh(context, event.certainty),
    isSentence: ({ context, event }) => event.type === 'reader.marked' && isSentence(context, event),
    isQuestion: ({ context, event }) => event.type === 'reader.opened' && event.question in context.answers,
    isAnythingChosen: ({ context }) => isAnythingChosen(context),
    isAnswerOpen: ({ context }) => isAnswerOpen(context),
    isTimeToWeigh: ({ context }) => isTimeToWeigh(context),
    isTimeToPoint: ({ context }) => isTimeToPoint(context),
    isNothingToPointAt: ({ context }) => hasNothingToPointAt(context),
    isAnythingMarked: ({ context }) => context.working.marked.length > 0,
    isAnythingToUndo: ({ context }) => context.before !== null,
    isTestReopened: ({ context }) => context.mode === 'test' && isReopened(context),
    isTestEnding: ({ context }) => context.mode === 'test' && isLastQuestion(context),
    isTest: ({ context }) => context.mode === 'test',
    isMissWithMoreToTry: ({ context }) => isMissWithMoreToTry(context),
    isSecondLook: ({ context }) => context.tries.length > 0,
    isEveryQuestionAnswered: ({ context }) => context.answers.length === totalOf(context),
    isLastPage: ({ context }) => context.index === totalOf(context) - 1,
  },
  actions: {
    choose: assign(({ context, event }) => choose(context, event)),
    layPart: assign(({ context, event }) => layPart(context, event)),
    matchPair: assign(({ context, event }) => matchPair(context, event)),
    giveHint: assign(({ context }) => giveHint(context)),
    weigh: assign(({ context, event }) => weigh(context, event)),
    toggleMark: assign(({ context, event }) => toggleMark(context, event)),
    clearMarks: assign(({ context }) => clearMarks(context)),
    putBackChoice: assign(({ context }) => putBackChoice(context)),
    undo: assign(({ context }) => undo(context)),
    recordAttempt: assign(({ context }) => recordAttempt(context)),
    closeAnswer: assign(({ context }) => closeAnswer(context)),
    giveUp: assign(({ context }) => giveUp(context)),
    goOn: assign(({ context }) => goOn(context)),
    reopen: assign(({ context, event }) => reopen(context, event)),
    turnTo: assign(({ context, event }) => turnTo(context, event)),
    turnOver: assign(({ context }) => turnOver(context)),
    startAgain: assign(({ context }) => startAgain(context)),
  },
}).createMachine({
  id: 'quiz',
  context: ({ input }) => startOf(input),
  initial: 'reading',
  states: {
    reading: {
      on: { 'reader.began': { guard: 'hasQuestions', target: 'asking' } },
    },
    asking: {
      initial: 'choosing',
      on: {
        'reader.chose': { guard: 'isFreeOption', target: '.choosing', actions: 'choose' },
        'reader.moved': { guard: 'isFreePlace', target: '.choosing', actions: 'layPart' },
        'reader.matched': { guard: 'isPair', target: '.choosing', actions: 'matchPair' },
        'reader.hinted': { guard: 'isAnythingToHint', actions: 'giveHint' },
        'reader.weighed': { guard: 'isDegree', target: '.choosing', actions: 'weigh' },
        'reader.marked': { guard: 'isSentence', target: '.choosing', actions: 'toggleMark' },
        'reader.cleared': { guard: 'isAnythingMarked', target: '.choosing', actions: 'clearMarks' },
        'reader.reconsidered': { guard: 'isAnythingChosen', target: '.choosing', actions: 'putBackChoice' },
        'reader.undid': { guard: 'isAnythingToUndo', target: '.choosing', actions: 'undo' },
        'reader.submitted': [
          { guard: 'isAnswerOpen' },
          { guard: 'isTestReopened', target: 'checking', actions: ['recordAttempt', 'closeAnswer', 'goOn'] },
          { guard: 'isTestEnding', target: 'checking', actions: ['recordAttempt', 'closeAnswer', 'goOn'] },
          { guard: 'isTest', target: '.choosing', actions: ['recordAttempt', 'closeAnswer', 'goOn'] },
          { guard: 'isMissWithMoreToTry', target: 'missed', actions: 'recordAttempt' },
          { target: 'revealed', actions: ['recordAttempt', 'closeAnswer'] },
        ],
        'reader.gaveUp': { guard: 'isSecondLook', target: 'revealed', actions: 'giveUp' },
        'reader.left': { guard: 'isTestReopened', target: 'checking', actions: 'goOn' },
      },
      states: {
        choosing: {
          always: [
            { guard: 'isTimeToWeigh', target: 'weighing' },
            { guard: 'isNothingToPointAt', target: 'confirming' },
            { guard: 'isTimeToPoint', target: 'pointing' },
          ],
        },
        weighing: {},
        pointing: {},
        confirming: {},
      },
    },
    missed: {
      on: {
        'reader.retried': { target: 'asking' },
        'reader.gaveUp': { target: 'revealed', actions: 'giveUp' },
      },
    },
    revealed: {
      on: {
        'reader.continued': [
          { guard: 'isEveryQuestionAnswered', target: 'finished', actions: 'goOn' },
          { target: 'asking', actions: 'goOn' },
        ],
      },
    },
    checking: {
      on: {
        'reader.opened': { guard: 'isQuestion', target: 'asking', actions: 'reopen' },
        'reader.handedIn': { target: 'finished' },
      },
    },
    finished: {
      on: {
        'reader.opened': { guard: 'isQuestion', target: 'reviewing', actions: 'turnTo' },
        'reader.restarted': { target: 'reading', actions: 'startAgain' },
      },
    },
    reviewing: {
      on: {
        'reader.opened': { guard: 'isQuestion', actions: 'turnTo' },
        'reader.continued': [{ guard: 'isLastPage', target: 'finished', actions: 'goOn' }, { actions: 'turnOver' }],
        'reader.left': { target: 'finished', actions: 'goOn' },
        'reader.restarted': { target: 'reading', actions: 'startAgain' },
      },
    },
  },
});
