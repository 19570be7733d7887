import type { Kind, Passage, Process, Skill } from '../questions/question.ts';
import { verdictOn, type Verdict } from './feedback.ts';
import { outcomeOf, type Outcome } from './marks.ts';
import { answerAt, questionAt, totalOf } from './moves.ts';
import { displayOrder } from './order.ts';
import type { QuizContext, SentenceRef } from './quiz-type.ts';

export type ReviewOption = {
  readonly option: number; // index in the pack; the list is in the order on screen
  readonly text: string;
  readonly correct: boolean;
  readonly chosen: boolean; // the last attempt
  readonly tried: boolean; // any attempt
  readonly because: string; // why it is right, or what it really refers to
  readonly evidence: readonly Passage[];
};

/** One answered question with everything there is to say about it, in the order of PEDAGOGY §4. */
export type Review = {
  readonly number: number; // 1-based
  readonly total: number;
  readonly question: string; // Question.id
  readonly kind: Kind;
  readonly skill: Skill;
  readonly process: Process;
  readonly stem: string;
  readonly verdict: Verdict;
  readonly answer: ReviewOption; // the right one
  readonly explanation: string;
  readonly evidence: readonly Passage[]; // what proves it; empty where the text is silent
  readonly chosen: ReviewOption; // the reader's last; the same object as `answer` when right
  readonly options: readonly ReviewOption[];
  readonly marked: readonly SentenceRef[]; // the reader's, with the last attempt
  readonly status: string | null; // "A claim by …; this quiz has not checked it."
  readonly outcome: Outcome; // cell, marks
};

const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`Expected ${what}, found none`);
  return value;
};

/** What a reader is shown about an answered question: never call it while the question is open. */
export const reviewOf = (context: QuizContext, index: number): Review => {
  const question = questionAt(context, index);
  const answer = answerAt(context, index);
  const outcome = outcomeOf(context.pack, question, answer);
  const last = answer.attempts.at(-1);
  const options = displayOrder(question, index, context).flatMap((option): ReviewOption[] => {
    const own = question.options[option];
    if (!own) return [];
    const tried = answer.attempts.some((attempt) => attempt.option === option);
    const { text, because, evidence } = own;
    return [
      {
        option,
        text,
        correct: question.key.includes(option),
        chosen: option === last?.option,
        tried,
        because,
        evidence,
      },
    ];
  });
  const chosen = found(
    options.find((each) => each.chosen),
    `the option chosen at ${question.id}`,
  );
  return {
    number: index + 1,
    total: totalOf(context),
    question: question.id,
    kind: question.kind,
    skill: question.skill,
    process: question.process,
    stem: question.stem,
    verdict: verdictOn(question.kind, outcome),
    answer: chosen.correct
      ? chosen
      : found(
          options.find((each) => each.correct),
          `a right option at ${question.id}`,
        ),
    explanation: question.explanation,
    evidence: question.evidence,
    chosen,
    options,
    marked: last?.marked ?? [],
    status: question.status,
    outcome,
  };
};
