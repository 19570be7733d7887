import type { Question } from '../questions/question.ts';
import { sameSentence } from './evidence.ts';
import { hintFor } from './hint.ts';
import {
  CERTAINTIES,
  type Answer,
  type Attempt,
  type Hint,
  type QuizContext,
  type QuizEvent,
  type QuizInput,
  type SentenceRef,
  type Working,
} from './quiz-type.ts';
import { attemptOf, isMoreToTry, isReady, laidOf, moved, needsNoProof, rightShare } from './reply.ts';
import { playable } from '../questions/renewal/playable.ts';

const NOTHING: Working = { choice: null, laid: [], marked: [], certainty: null };

/** A quiz nobody has begun. */
export const startOf = ({ pack, mode, asksCertainty = false, seed, shuffle = false }: QuizInput): QuizContext => ({
  pack: playable(pack),
  mode,
  asksCertainty,
  seed,
  shuffle,
  index: 0,
  answers: [],
  tries: [],
  hint: 'none',
  working: NOTHING,
  before: null,
});

/** How many questions the quiz has. */
export const totalOf = ({ pack }: QuizContext): number => pack.questions.length;

/** The question at a place in the pack. */
export const questionAt = ({ pack }: QuizContext, index: number): Question => {
  const question = pack.questions[index];
  if (!question) throw new Error(`Expected a question below ${pack.questions.length}, got ${index}`);
  return question;
};

/** The answer given to the question at a place in the pack. */
export const answerAt = ({ answers }: QuizContext, index: number): Answer => {
  const answer = answers[index];
  if (!answer) throw new Error(`Expected an answer below ${answers.length}, got ${index}`);
  return answer;
};

// What the guards ask.

/** Can this option be chosen: is it there, and not a miss already? */
export const canChoose = (context: QuizContext, option: number): boolean =>
  questionAt(context, context.index).form === null &&
  questionAt(context, context.index).options[option] !== undefined &&
  context.tries.every((attempt) => attempt.option !== option);

const formBefore = (context: QuizContext) => questionAt(context, context.index).form;

/** Can this part be laid at that place: is there such a part and place, and is it not there already? */
export const canMove = (context: QuizContext, part: number, to: number): boolean => {
  const form = formBefore(context);
  if (form?.as !== 'order' || !form.parts[part] || !form.parts[to]) return false;
  return laidOf(form, context.working.laid).indexOf(part) !== to;
};

/** Can these two be matched: are they there? */
export const canMatch = (context: QuizContext, left: number, right: number): boolean => {
  const form = formBefore(context);
  return form?.as === 'match' && form.left[left] !== undefined && form.right[right] !== undefined;
};

const nextHintOf = ({ pack, index, mode, hint }: QuizContext): Hint | null => {
  const question = pack.questions[index];
  return question ? hintFor(pack, question, mode, hint) : null;
};

/** Is there a hint to be had? */
export const canHint = (context: QuizContext): boolean => nextHintOf(context) !== null;

/** Is there such a sentence to point at? */
export const isSentence = ({ pack }: QuizContext, { article, sentence }: SentenceRef): boolean =>
  pack.articles[article]?.sentences[sentence] !== undefined;

/** Has the reader chosen an option, or laid a part? */
export const isAnythingChosen = ({ working }: QuizContext): boolean =>
  working.choice !== null || working.laid.length > 0;

/** Is there a whole answer, and none that was a miss already? */
export const isAnswerReady = (context: QuizContext): boolean =>
  isReady(questionAt(context, context.index), context.working, context.tries);

/** Is there a whole answer whose reader can say how sure they are of it? After a miss the question is another. */
const isWeighable = (context: QuizContext): boolean =>
  context.asksCertainty && context.tries.length === 0 && isAnswerReady(context);

/** Can the reader say that: is it asked, and is there such a degree? */
export const canWeigh = (context: QuizContext, certainty: number): boolean =>
  isWeighable(context) && CERTAINTIES.some((each) => each === certainty);

/** Is it time to say how sure the answer is? */
export const isTimeToWeigh = (context: QuizContext): boolean =>
  isWeighable(context) && context.working.certainty === null;

/** Is anything still missing that a reader submits? Proof is not: it costs its mark and no more. */
export const isAnswerOpen = (context: QuizContext): boolean => !isAnswerReady(context) || isTimeToWeigh(context);

/** Is it time to point: after the answer, or at once where pointing is the answer? */
export const isTimeToPoint = (context: QuizContext): boolean =>
  formBefore(context)?.as === 'mark' || isAnswerReady(context);

/** Has the reader answered, with nothing to point at for it? */
export const hasNothingToPointAt = (context: QuizContext): boolean =>
  isAnswerReady(context) && needsNoProof(context.pack, questionAt(context, context.index), attemptOf(context.working));

/** Is every question answered, and one of them open again? */
export const isReopened = (context: QuizContext): boolean => context.answers.length === totalOf(context);

/** Is this the only question without an answer? */
export const isLastQuestion = (context: QuizContext): boolean => context.answers.length === totalOf(context) - 1;

/** Is the answer a miss, with another try worth making? */
export const isMissWithMoreToTry = (context: QuizContext): boolean => {
  const question = questionAt(context, context.index);
  const { pack, tries, working } = context;
  return rightShare(pack, question, attemptOf(working)) < 1 && isMoreToTry(question, tries.length + 1);
};

// What the actions do. Each gives the part of the context that changes.

type Change = Partial<QuizContext>;

const change = (context: QuizContext, working: Working): Change => ({ working, before: context.working });

/** Picks an option, or another. */
export const choose = (context: QuizContext, event: QuizEvent): Change =>
  event.type === 'reader.chose' && event.option !== context.working.choice
    ? change(context, { ...context.working, choice: event.option, certainty: null })
    : {};

/** Lays a part at a place. */
export const layPart = (context: QuizContext, event: QuizEvent): Change => {
  const form = formBefore(context);
  if (event.type !== 'reader.moved' || !form) return {};
  const laid = moved(form, context.working.laid, event.part, event.to);
  return change(context, { ...context.working, laid, certainty: null });
};

/** Gives one on the left its partner, or another. */
export const matchPair = (context: QuizContext, event: QuizEvent): Change => {
  const form = formBefore(context);
  if (event.type !== 'reader.matched' || !form) return {};
  const before = laidOf(form, context.working.laid);
  if (before[event.left] === event.right) return {};
  const laid = before.map((right, left) => (left === event.left ? event.right : right));
  return change(context, { ...context.working, laid, certainty: null });
};

/** Says how sure the reader is, or says otherwise. */
export const weigh = (context: QuizContext, event: QuizEvent): Change =>
  event.type === 'reader.weighed' && event.certainty !== context.working.certainty
    ? change(context, { ...context.working, certainty: event.certainty })
    : {};

/** The working with other marks: where the sentence is the answer, it is another answer. */
const withMarks = (context: QuizContext, marked: readonly SentenceRef[]): Working => ({
  ...context.working,
  marked,
  certainty: formBefore(context)?.as === 'mark' ? null : context.working.certainty,
});

/** Marks a sentence, or takes its mark away; where the sentence is the answer, it takes the mark from any other. */
export const toggleMark = (context: QuizContext, event: QuizEvent): Change => {
  if (event.type !== 'reader.marked') return {};
  const { article, sentence } = event;
  const others = context.working.marked.filter((mark) => !sameSentence(mark, event));
  const kept = formBefore(context)?.as === 'mark' ? [] : others;
  const marked = others.length < context.working.marked.length ? kept : [...kept, { article, sentence }];
  return change(context, withMarks(context, marked));
};

/** Shows a little more of where the proof stands. */
export const giveHint = (context: QuizContext): Change => ({ hint: nextHintOf(context) ?? context.hint });

/** Takes all marks away. */
export const clearMarks = (context: QuizContext): Change => change(context, withMarks(context, []));

/** Puts the choice back, and every part where it lay. */
export const putBackChoice = (context: QuizContext): Change =>
  change(context, { ...context.working, choice: null, laid: [], certainty: null });

/** Goes back to before the last slip of the hand; again, and it is done after all. */
export const undo = (context: QuizContext): Change => (context.before ? change(context, context.before) : {});

/** Takes what the reader picked and marked as an attempt. A claim of silence points at nothing; parts stay where they lie. */
export const recordAttempt = (context: QuizContext): Change => {
  const { working, tries, hint } = context;
  if (isAnswerOpen(context)) throw new Error('Expected a whole answer before submitting, got none');
  const attempt: Attempt = { ...attemptOf(working), hint, marked: hasNothingToPointAt(context) ? [] : working.marked };
  return { tries: [...tries, attempt], working: { ...working, choice: null, certainty: null }, before: null };
};

const close = (context: QuizContext, gaveUp: boolean): Change => {
  const { answers, index, tries } = context;
  const answer: Answer = { question: questionAt(context, index).id, attempts: tries, gaveUp };
  return {
    answers: [...answers.slice(0, index), answer, ...answers.slice(index + 1)],
    tries: [],
    hint: 'none',
    working: NOTHING,
    before: null,
  };
};

/** Makes the attempts the answer; over an earlier one, when the question was opened again. */
export const closeAnswer = (context: QuizContext): Change => close(context, false);

/** Makes the misses the answer of a reader who asked to be shown. */
export const giveUp = (context: QuizContext): Change => close(context, true);

/** Goes to the first question without an answer; past the last when there is none. */
export const goOn = ({ answers }: QuizContext): Change => ({ index: answers.length, working: NOTHING, before: null });

const workingOf = ({ option, laid, marked, certainty }: Attempt): Working => ({
  choice: option,
  laid,
  marked,
  certainty,
});

/** Opens an answer of a test again, with what was picked and marked. */
export const reopen = (context: QuizContext, event: QuizEvent): Change => {
  if (event.type !== 'reader.opened') return {};
  const last = answerAt(context, event.question).attempts.at(-1);
  return {
    index: event.question,
    working: last ? workingOf(last) : NOTHING,
    before: null,
  };
};

/** Turns to a question in review. */
export const turnTo = (_: QuizContext, event: QuizEvent): Change =>
  event.type === 'reader.opened' ? { index: event.question } : {};

/** Turns to the next question in review. */
export const turnOver = ({ index }: QuizContext): Change => ({ index: index + 1 });

/** Starts from nothing, with the same pack. */
export const startAgain = (context: QuizContext): Change => startOf(context);
