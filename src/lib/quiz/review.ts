import type { Pack } from '../questions/pack-type.ts';
import type { Form, FormPart, Kind, Passage, Process, Question, Skill } from '../questions/question.ts';
import { certaintyMark, isSurelyWrong } from './certainty.ts';
import { verdictOn, type Verdict } from './feedback.ts';
import { outcomeOf, type Outcome } from './marks.ts';
import { answerAt, questionAt, totalOf } from './moves.ts';
import { displayOrder } from './order.ts';
import type { Attempt, CertaintyLevel, Hint, Laid, QuizContext, SentenceRef } from './quiz-type.ts';
import { replyWords, rightReply, stemOf } from './reply.ts';

export type ReviewOption = {
  readonly option: number; // index in the pack; the list is in the order on screen
  readonly text: string;
  readonly correct: boolean;
  readonly chosen: boolean; // the last attempt
  readonly tried: boolean; // any attempt
  readonly because: string; // why it is right, or what it really refers to
  readonly evidence: readonly Passage[];
};

/** An answer as it is told: the right one, or the reader's. */
export type ReviewAnswer = Pick<ReviewOption, 'text' | 'correct' | 'because' | 'evidence'>;

/** One part of a form, told: where it belongs, and where the reader had it. */
export type ReviewPart = {
  readonly text: string;
  readonly belongs: string; // "2", "Ana Reyes"
  readonly given: string; // the same where right
  readonly correct: boolean;
  readonly because: string;
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
  readonly form: Form['as'] | null;
  readonly answer: ReviewAnswer; // the right one
  readonly explanation: string;
  readonly evidence: readonly Passage[]; // what proves it; empty where the text is silent
  readonly chosen: ReviewAnswer; // the reader's last; the same object as `answer` when right
  readonly options: readonly ReviewOption[]; // none where a form was answered
  readonly parts: readonly ReviewPart[]; // of a form, in the right order; none where options were chosen
  readonly marked: readonly SentenceRef[]; // the reader's, with the last attempt
  readonly status: string | null; // "A claim by …; this quiz has not checked it."
  readonly outcome: Outcome; // cell, marks
  readonly hint: Hint; // shown before the last attempt
  readonly weighed: ReviewWeighed | null; // null where it was not asked
};

/** What is told of a question that is over; somebody who gave no answer to it is told the same without a mark. */
export type ToldReview = Pick<
  Review,
  'form' | 'answer' | 'explanation' | 'evidence' | 'options' | 'parts' | 'marked' | 'hint' | 'weighed' | 'status'
> & { readonly chosen: ReviewAnswer | null; readonly outcome: Outcome | null };

/** How sure the reader was at the first try, and what came of it. */
export type ReviewWeighed = {
  readonly certainty: CertaintyLevel;
  readonly mark: number; // −6 to 3
  readonly surelyWrong: boolean; // the passage comes first
};

const partOf = (part: FormPart, belongs: string, given: string): ReviewPart => ({
  ...part,
  belongs,
  given,
  correct: belongs === given,
});

/** The parts of a form as they belong. */
const reviewParts = ({ form }: Question, laid: Laid): ReviewPart[] => {
  if (form?.as === 'order')
    return form.key.flatMap((part, place) => {
      const own = form.parts[part];
      return own ? [partOf(own, String(place + 1), String(laid.indexOf(part) + 1))] : [];
    });
  if (form?.as === 'match')
    return form.left.map((own, at) =>
      partOf(own, form.right[form.key[at] ?? -1] ?? '', form.right[laid[at] ?? -1] ?? ''),
    );
  return [];
};

/** The right answer and the reader's to a form, in words. */
const formAnswers = (
  pack: Pack,
  question: Question,
  last: Attempt,
  right: boolean,
): Pick<Review, 'answer' | 'chosen'> => {
  const told = (attempt: Attempt, correct: boolean): ReviewAnswer => ({
    text: replyWords(pack, question, attempt),
    correct,
    because: '',
    evidence: [],
  });
  const answer = told(rightReply(pack, question), true);
  return { answer, chosen: right ? answer : told(last, false) };
};

/** Why the answer is right; where a sentence is the answer, without a word on options that nobody saw. */
const explanationOf = ({ form, options, explanation }: Question): string => {
  if (form?.as === 'match') return form.explanation;
  return (form?.as === 'mark' ? options.find((option) => option.correct)?.because : undefined) ?? explanation;
};

const weighedOf = (first: Attempt | undefined, right: boolean): ReviewWeighed | null => {
  const certainty = first?.certainty ?? null;
  if (certainty === null) return null;
  return { certainty, mark: certaintyMark({ certainty, right }), surelyWrong: isSurelyWrong(certainty, right) };
};

const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`Expected ${what}, found none`);
  return value;
};

const optionAnswers = (options: readonly ReviewOption[], id: string): Pick<Review, 'answer' | 'chosen'> => {
  const chosen = found(
    options.find((each) => each.chosen),
    `the option chosen at ${id}`,
  );
  const right = options.find((each) => each.correct);
  return { answer: chosen.correct ? chosen : found(right, `a right option at ${id}`), chosen };
};

/** What a reader is shown about an answered question: never call it while the question is open. */
export const reviewOf = (context: QuizContext, index: number): Review => {
  const question = questionAt(context, index);
  const answer = answerAt(context, index);
  const outcome = outcomeOf(context.pack, question, answer);
  const last = found(answer.attempts.at(-1), `an attempt at ${question.id}`);
  const shown = question.form ? [] : displayOrder(question, index, context);
  const options = shown.flatMap((option): ReviewOption[] => {
    const own = question.options[option];
    if (!own) return [];
    const tried = answer.attempts.some((attempt) => attempt.option === option);
    const { text, because, evidence } = own;
    return [
      {
        option,
        text,
        correct: question.key.includes(option),
        chosen: option === last.option,
        tried,
        because,
        evidence,
      },
    ];
  });
  const { form, status, evidence } = question;
  return {
    number: index + 1,
    total: totalOf(context),
    question: question.id,
    kind: question.kind,
    skill: question.skill,
    process: question.process,
    stem: stemOf(question),
    verdict: verdictOn(question, outcome),
    form: form?.as ?? null,
    ...(form ? formAnswers(context.pack, question, last, outcome.last.right) : optionAnswers(options, question.id)),
    explanation: explanationOf(question),
    evidence: form?.as === 'match' ? form.left.flatMap((part) => part.evidence) : evidence,
    options,
    parts: reviewParts(question, last.laid),
    marked: last.marked,
    status: form?.as === 'match' ? form.status : status,
    outcome,
    hint: last.hint,
    weighed: weighedOf(answer.attempts[0], outcome.first.right),
  };
};
