import type { SnapshotFrom } from 'xstate';
import type { Form, Kind, Passage, Question, Skill } from '../questions/question.ts';
import { isSurelyWrong } from './certainty.ts';
import { verdictOnMiss, type Verdict } from './feedback.ts';
import { hintedSentences } from './hint.ts';
import { judge } from './marks.ts';
import { isReopened, questionAt, totalOf } from './moves.ts';
import { displayOrder } from './order.ts';
import { placeOf } from './places.ts';
import { laidOf, replyWords, stemOf } from './reply.ts';
import type { quizMachine } from './quiz.machine.ts';
import {
  CERTAINTIES,
  type Attempt,
  type CertaintyLevel,
  type Hint,
  type Laid,
  type QuizContext,
  type QuizMode,
  type SentenceRef,
} from './quiz-type.ts';
import { resultOf, type Result } from './result.ts';
import { reviewOf, type Review } from './review.ts';

/** An option as shown while the question is open: its words, and what the reader did with it. */
export type OptionView = {
  readonly option: number; // index in the pack, to be sent with `reader.chose`; the list is in the order on screen
  readonly text: string;
  readonly chosen: boolean;
  readonly tried: boolean; // a miss of this reader: cannot be chosen again
};

/** A form as it lies before the reader. */
export type OpenForm =
  | {
      readonly as: 'order';
      readonly parts: readonly { readonly part: number; readonly text: string }[]; // first to last, as laid
      readonly last: string; // where every order ends
    }
  | {
      readonly as: 'match';
      readonly left: readonly { readonly text: string; readonly given: number | null }[]; // index of the right
      readonly right: readonly string[];
    }
  | { readonly as: 'mark' };

/** A question as shown while it is open. Holds nothing that tells the key. */
export type OpenQuestion = {
  readonly number: number; // 1-based
  readonly total: number;
  readonly question: string; // Question.id
  readonly kind: Kind;
  readonly skill: Skill;
  readonly stem: string;
  readonly scale: boolean; // options stand in an order that means something
  readonly options: readonly OptionView[]; // none where a form is answered
  readonly form: OpenForm | null;
};

/** What a reader's own choice really refers to, after a miss. The key stays hidden. */
export type Miss = {
  readonly verdict: Verdict;
  readonly option: number | null; // null: a form
  readonly form: Form['as'] | null;
  readonly text: string; // empty where the answer is too long to repeat
  readonly because: string; // empty for a form, which has no options to speak for themselves
  readonly evidence: readonly Passage[];
  readonly surely: boolean; // said to be certain: the passage comes first
};

export const STEPS = ['choosing', 'weighing', 'pointing', 'confirming'] as const;
/** choosing: no choice yet · weighing: how sure? · pointing: invite to mark the proof · confirming: "it does not say", so nothing to mark. */
export type Step = (typeof STEPS)[number];

/** A line of the list that a reader looks through before handing a test in: own answers, nothing else. */
export type GivenAnswer = {
  readonly index: number;
  readonly stem: string;
  readonly text: string;
  readonly marked: readonly SentenceRef[];
  readonly certainty: CertaintyLevel | null;
};

/** What the screen shows, one member for each place a reader can be. Everything a screen needs but the pack's articles. */
export type View = { readonly mode: QuizMode; readonly asksCertainty: boolean; readonly total: number } & (
  | { readonly at: 'reading'; readonly canBegin: boolean }
  | {
      readonly at: 'asking';
      readonly step: Step;
      readonly open: OpenQuestion;
      readonly marked: readonly SentenceRef[];
      readonly certainty: CertaintyLevel | null;
      readonly hint: Hint;
      readonly hinted: readonly SentenceRef[]; // what the hint shows; empty until one is asked for
      readonly misses: readonly Miss[]; // earlier tries at this question, practice only
      readonly reopened: boolean; // an answer of a test, open again before handing in
      readonly canWeigh: boolean; // a whole answer, and the reader is asked how sure it is
      readonly canHint: boolean;
      readonly canSubmit: boolean;
      readonly canClear: boolean;
      readonly canUndo: boolean;
      readonly canGiveUp: boolean;
    }
  | { readonly at: 'missed'; readonly open: OpenQuestion; readonly miss: Miss; readonly marked: readonly SentenceRef[] }
  | { readonly at: 'revealed'; readonly review: Review; readonly last: boolean; readonly soFar: Result }
  | { readonly at: 'checking'; readonly given: readonly GivenAnswer[] }
  | { readonly at: 'finished'; readonly result: Result; readonly reviews: readonly Review[] }
  | {
      readonly at: 'reviewing';
      readonly index: number;
      readonly review: Review;
      readonly last: boolean;
      readonly result: Result;
    }
);

type QuizSnapshot = SnapshotFrom<typeof quizMachine>;

const openForm = ({ form }: Question, laid: Laid): OpenForm | null => {
  switch (form?.as) {
    case undefined:
      return null;
    case 'order': {
      const parts = laidOf(form, laid).flatMap((part) => (part === null ? [] : [part]));
      return {
        as: 'order',
        last: form.last,
        parts: parts.map((part) => ({ part, text: form.parts[part]?.text ?? '' })),
      };
    }
    case 'match': {
      const given = laidOf(form, laid);
      const left = form.left.map(({ text }, at) => ({ text, given: given[at] ?? null }));
      return { as: 'match', left, right: form.right };
    }
    case 'mark':
      return { as: 'mark' };
    default:
      return form satisfies never;
  }
};

const openQuestion = (context: QuizContext): OpenQuestion => {
  const { index, tries, working } = context;
  const question = questionAt(context, index);
  const { id, kind, skill, scale } = question;
  const shown = question.form ? [] : displayOrder(question, index, context);
  const options = shown.map((option): OptionView => ({
    option,
    text: question.options[option]?.text ?? '',
    chosen: option === working.choice,
    tried: tries.some((attempt) => attempt.option === option),
  }));
  const place = { number: index + 1, total: totalOf(context) };
  const form = openForm(question, working.laid);
  return { ...place, question: id, kind, skill, stem: stemOf(question), scale, options, form };
};

const missOf = (context: QuizContext, attempt: Attempt): Miss => {
  const question = questionAt(context, context.index);
  const { option } = attempt;
  const { because = '', evidence = [] } = question.options[option ?? -1] ?? {};
  const verdict = verdictOnMiss(question, judge(context.pack, question, attempt));
  const text = question.form?.as === 'match' ? '' : replyWords(context.pack, question, attempt);
  const surely = isSurelyWrong(attempt.certainty, false);
  return { verdict, option, form: question.form?.as ?? null, text, because, evidence, surely };
};

const givenAnswers = (context: QuizContext): GivenAnswer[] =>
  context.answers.flatMap(({ attempts }, index) => {
    const question = questionAt(context, index);
    return attempts.map((attempt) => ({
      index,
      stem: stemOf(question),
      text: replyWords(context.pack, question, attempt),
      marked: attempt.marked,
      certainty: attempt.certainty,
    }));
  });

const sharedOf = (context: QuizContext): Pick<View, 'mode' | 'asksCertainty' | 'total'> => ({
  mode: context.mode,
  asksCertainty: context.asksCertainty,
  total: totalOf(context),
});

const asking = (snapshot: QuizSnapshot, step: Step): Extract<View, { at: 'asking' }> => {
  const { context } = snapshot;
  return {
    ...sharedOf(context),
    at: 'asking',
    step,
    open: openQuestion(context),
    marked: context.working.marked,
    certainty: context.working.certainty,
    hint: context.hint,
    hinted: hintedSentences(context.pack, questionAt(context, context.index), context.hint),
    misses: context.tries.map((attempt) => missOf(context, attempt)),
    reopened: isReopened(context),
    canWeigh: CERTAINTIES.some((certainty) => snapshot.can({ type: 'reader.weighed', certainty })),
    canHint: snapshot.can({ type: 'reader.hinted' }),
    canSubmit: snapshot.can({ type: 'reader.submitted' }),
    canClear: snapshot.can({ type: 'reader.cleared' }),
    canUndo: snapshot.can({ type: 'reader.undid' }),
    canGiveUp: snapshot.can({ type: 'reader.gaveUp' }),
  };
};

const missed = (context: QuizContext): Extract<View, { at: 'missed' }> => {
  const last = context.tries.at(-1);
  if (!last) throw new Error('Expected a miss to show, got none');
  return {
    ...sharedOf(context),
    at: 'missed',
    open: openQuestion(context),
    miss: missOf(context, last),
    marked: last.marked,
  };
};

/** What to show for a snapshot. While a question is open it says nothing about its key. */
export const viewOf = (snapshot: QuizSnapshot): View => {
  const { context } = snapshot;
  const { index } = context;
  const total = totalOf(context);
  const shared = sharedOf(context);
  const place = placeOf(snapshot.value);
  switch (place) {
    case 'reading':
      return { ...shared, at: 'reading', canBegin: snapshot.can({ type: 'reader.began' }) };
    case 'asking.choosing':
      return asking(snapshot, 'choosing');
    case 'asking.weighing':
      return asking(snapshot, 'weighing');
    case 'asking.pointing':
      return asking(snapshot, 'pointing');
    case 'asking.confirming':
      return asking(snapshot, 'confirming');
    case 'missed':
      return missed(context);
    case 'revealed':
      return {
        ...shared,
        at: 'revealed',
        review: reviewOf(context, index),
        last: index === total - 1,
        soFar: resultOf(context),
      };
    case 'checking':
      return { ...shared, at: 'checking', given: givenAnswers(context) };
    case 'finished':
      return {
        ...shared,
        at: 'finished',
        result: resultOf(context),
        reviews: context.answers.map((_, answered) => reviewOf(context, answered)),
      };
    case 'reviewing':
      return {
        ...shared,
        at: 'reviewing',
        index,
        review: reviewOf(context, index),
        last: index === total - 1,
        result: resultOf(context),
      };
    default:
      return place satisfies never;
  }
};
