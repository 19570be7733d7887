import type { Reply } from '../../class/room-type.ts';
import type { Asked, AskedForm } from '../../class/shown.ts';
import { sameSentence } from '../../quiz/evidence.ts';
import type { Laid, QuizEvent, Working } from '../../quiz/quiz-type.ts';
import type { OpenForm, OpenQuestion, Step, View } from '../../quiz/view.ts';

/** Before a player has done anything to a question. */
export const UNTOUCHED: Working = { choice: null, laid: [], marked: [], certainty: null };

/** What is worked on, as the server takes it. */
export const replyOf = ({ choice, ...rest }: Working): Reply => ({ option: choice, ...rest });

/** A reply taken up again to be changed. */
export const workingOf = ({ option, ...rest }: Reply): Working => ({ choice: option, ...rest });

const laidIn = (form: AskedForm, laid: Laid): Laid => {
  if (laid.length > 0 || form.as === 'mark') return laid;
  return form.as === 'order' ? form.parts.map((_, part) => part) : form.left.map(() => null);
};

/** Is it a whole answer, its proof and its certainty apart? */
export const isAnswered = ({ form, options }: Asked, { choice, laid, marked }: Working): boolean => {
  switch (form?.as) {
    case undefined:
      return choice !== null && options[choice] !== undefined;
    case 'order':
      return laid.length === form.parts.length;
    case 'match':
      return laid.length === form.left.length && !laid.includes(null);
    case 'mark':
      return marked.length === 1;
    default:
      return form satisfies never;
  }
};

/** In “does the article say this?” the last option says that it is silent: then there is nothing to mark. */
const claimsSilence = ({ kind, scale, options }: Asked, { choice }: Working): boolean =>
  kind === 'SAYSO' && scale && choice !== null && choice === options.length - 1;

const asksForMark = (asked: Asked, working: Working): boolean => asked.proof && !claimsSilence(asked, working);

const stepOf = (asked: Asked, working: Working, asksCertainty: boolean): Step => {
  if (asked.form?.as === 'mark') return asksCertainty && working.marked.length > 0 ? 'weighing' : 'pointing';
  if (!isAnswered(asked, working)) return 'choosing';
  if (asksCertainty && working.certainty === null) return 'weighing';
  if (asksForMark(asked, working)) return 'pointing';
  return claimsSilence(asked, working) && asked.proof ? 'confirming' : 'choosing';
};

const openForm = (form: AskedForm | null, laid: Laid): OpenForm | null => {
  if (form === null || form.as === 'mark') return form;
  const given = laidIn(form, laid);
  if (form.as === 'match')
    return { as: 'match', right: form.right, left: form.left.map((text, at) => ({ text, given: given[at] ?? null })) };
  const parts = given.flatMap((part) => (part === null ? [] : [{ part, text: form.parts[part] ?? '' }]));
  return { as: 'order', last: form.last, parts };
};

const openQuestion = (asked: Asked, { choice, laid }: Working): OpenQuestion => ({
  number: asked.index + 1,
  total: asked.total,
  question: asked.id,
  kind: asked.kind,
  skill: asked.skill,
  stem: asked.stem,
  scale: asked.scale,
  options: asked.options.map((text, option) => ({ option, text, chosen: option === choice, tried: false })),
  form: openForm(asked.form, laid),
});

export type AskingView = Extract<View, { at: 'asking' }>;

/** A question of a class as the desk shows one: no hint, no second try, nothing told. `reopened`: it was answered before. */
export const askingView = (asked: Asked, working: Working, asksCertainty: boolean, reopened = false): AskingView => {
  const answered = isAnswered(asked, working);
  return {
    mode: 'test',
    asksCertainty,
    total: asked.total,
    at: 'asking',
    step: stepOf(asked, working, asksCertainty),
    open: openQuestion(asked, working),
    marked: working.marked,
    certainty: working.certainty,
    hint: 'none',
    hinted: [],
    misses: [],
    reopened,
    canWeigh: asksCertainty && answered,
    canHint: false,
    canSubmit: answered && (!asksCertainty || working.certainty !== null),
    canClear: working.marked.length > 0,
    canUndo: false,
    canGiveUp: false,
  };
};

const MOST_MARKED = 12;

const toggled = (asked: Asked, { marked }: Working, article: number, sentence: number): Working['marked'] => {
  const ref = { article, sentence };
  if (marked.some((each) => sameSentence(each, ref))) return marked.filter((each) => !sameSentence(each, ref));
  if (asked.form?.as === 'mark') return [ref];
  return marked.length < MOST_MARKED ? [...marked, ref] : marked;
};

const moved = (form: AskedForm | null, laid: Laid, part: number, to: number): Laid => {
  if (form?.as !== 'order') return laid;
  const others = laidIn(form, laid).filter((each) => each !== part);
  return [...others.slice(0, to), part, ...others.slice(to)];
};

const matched = (form: AskedForm | null, laid: Laid, left: number, right: number): Laid =>
  form?.as === 'match' ? laidIn(form, laid).map((before, at) => (at === left ? right : before)) : laid;

const WORK = [
  'reader.chose',
  'reader.moved',
  'reader.matched',
  'reader.weighed',
  'reader.marked',
  'reader.cleared',
] as const satisfies readonly QuizEvent['type'][];

/** What a player does to an answer before it is sent. */
export type Work = Extract<QuizEvent, { type: (typeof WORK)[number] }>;
export const isWork = (event: QuizEvent): event is Work => WORK.some((type) => type === event.type);

/** What is worked on after a player did something; another answer is another certainty. */
export const workedOn = (asked: Asked, working: Working, event: Work): Working => {
  switch (event.type) {
    case 'reader.chose':
      return event.option === working.choice ? working : { ...working, choice: event.option, certainty: null };
    case 'reader.moved':
      return { ...working, laid: moved(asked.form, working.laid, event.part, event.to), certainty: null };
    case 'reader.matched':
      return { ...working, laid: matched(asked.form, working.laid, event.left, event.right), certainty: null };
    case 'reader.weighed':
      return isAnswered(asked, working) ? { ...working, certainty: event.certainty } : working;
    case 'reader.marked': {
      const marked = toggled(asked, working, event.article, event.sentence);
      return { ...working, marked, certainty: asked.form?.as === 'mark' ? null : working.certainty };
    }
    case 'reader.cleared':
      return { ...working, marked: [] };
    default:
      return event satisfies never;
  }
};

/** Can sentences be marked now? */
export const isMarking = (asked: Asked, working: Working): boolean =>
  asked.form?.as === 'mark' || (isAnswered(asked, working) && asksForMark(asked, working));
