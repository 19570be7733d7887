import { isProvable, leavesNothingToPointAt, provingSentences, sameSentence } from './evidence.ts';
import type { Pack } from '../questions/pack-type.ts';
import type { Form, Question } from '../questions/question.ts';
import type { Attempt, Laid, Working } from './quiz-type.ts';

/** What a question says to its reader: a form words the task anew. */
export const stemOf = ({ stem, form }: Question): string => form?.stem ?? stem;

/** How many parts a reader has to lay. */
const sizeOf = (form: Form | null): number =>
  form?.as === 'order' ? form.parts.length : form?.as === 'match' ? form.left.length : 0;

/** True when these places can have been laid by a reader: none yet, an order of all parts, or a partner for some. */
export const isLaid = ({ form }: Question, laid: Laid): boolean => {
  const size = sizeOf(form);
  if (laid.length === 0) return true;
  if (form?.as === 'order') return laid.length === size && form.parts.every((_, part) => laid.includes(part));
  return (
    laid.length === size &&
    laid.some((right) => right !== null) &&
    laid.every((right) => right === null || right < size)
  );
};

/** What is worked on, as it would be submitted. */
export const attemptOf = ({ choice, ...rest }: Working): Attempt => ({ option: choice, ...rest, hint: 'none' });

/** Has everything been given that an answer needs? Its proof is another matter. */
export const isWhole = ({ form }: Question, { option, laid, marked }: Attempt): boolean => {
  switch (form?.as) {
    case undefined:
      return option !== null;
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

/** Do two attempts answer alike? */
export const sameReply = ({ form }: Question, a: Attempt, b: Attempt): boolean =>
  form?.as === 'mark'
    ? a.marked.length === b.marked.length &&
      a.marked.every((mark) => b.marked.some((other) => sameSentence(mark, other)))
    : a.option === b.option && a.laid.join() === b.laid.join();

/** Is there a whole answer that was no miss before? */
export const isReady = (question: Question, working: Working, tries: readonly Attempt[]): boolean => {
  const attempt = attemptOf(working);
  return isWhole(question, attempt) && !tries.some((tried) => sameReply(question, tried, attempt));
};

/** Has the reader answered, with nothing to point at for it? */
export const needsNoProof = (pack: Pack, question: Question, { option }: Attempt): boolean => {
  if (question.form?.as === 'mark') return false;
  return question.form || option === null
    ? !isProvable(pack, question)
    : leavesNothingToPointAt(pack, question, option);
};

/** Whoever lays parts is told twice at most: a third try would be working through what is left. */
const MOST_LAID = 2;

/** Is another try worth making after so many? With one option left, trying it is no longer reading. */
export const isMoreToTry = ({ form, options }: Question, tries: number): boolean =>
  form ? tries < MOST_LAID : options.length - tries > 1;

/** How much of the answer is right (PEDAGOGY §3): an order is right or not; of matches, more than half count one half. */
export const rightShare = (pack: Pack, question: Question, attempt: Attempt): 0 | 0.5 | 1 => {
  const { form, key } = question;
  switch (form?.as) {
    case undefined:
      return attempt.option !== null && key.includes(attempt.option) ? 1 : 0;
    case 'order':
      return attempt.laid.join() === form.key.join() ? 1 : 0;
    case 'match': {
      const right = form.key.filter((partner, at) => attempt.laid[at] === partner).length;
      return right === form.key.length ? 1 : right * 2 > form.key.length ? 0.5 : 0;
    }
    case 'mark': {
      const [only, ...more] = provingSentences(pack, question);
      const [mark] = attempt.marked;
      return only && mark && more.length === 0 && attempt.marked.length === 1 && sameSentence(only, mark) ? 1 : 0;
    }
    default:
      return form satisfies never;
  }
};

/** The parts as a reader has laid them; as they were first shown where nothing has been moved. */
export const laidOf = (form: Form, laid: Laid): Laid => {
  if (laid.length > 0) return laid;
  return form.as === 'order' ? form.parts.map((_, part) => part) : Array.from({ length: sizeOf(form) }, () => null);
};

const ARROW = ' → ';
const OPEN = '…';

/** An answer in words: "Two officials → Interline → This article". */
export const replyWords = (pack: Pack, { form, options }: Question, { option, laid, marked }: Attempt): string => {
  switch (form?.as) {
    case undefined:
      return options[option ?? -1]?.text ?? '';
    case 'order':
      return [...laid.map((part) => form.parts[part ?? -1]?.text ?? OPEN), form.last].join(ARROW);
    case 'match':
      return form.left.map(({ text }, at) => `${form.right[laid[at] ?? -1] ?? OPEN}: ${text}`).join('\n');
    case 'mark':
      return marked
        .map(({ article, sentence }) => {
          const [start, end] = pack.articles[article]?.sentences[sentence] ?? [0, 0];
          return `“${pack.articles[article]?.text.slice(start, end).trim() ?? ''}”`;
        })
        .join(' ');
    default:
      return form satisfies never;
  }
};

/** The right answer as if a reader had given it. */
export const rightReply = (pack: Pack, question: Question): Attempt => ({
  option: question.form ? null : (question.key[0] ?? null),
  laid: question.form && question.form.as !== 'mark' ? question.form.key : [],
  marked: question.form?.as === 'mark' ? provingSentences(pack, question) : [],
  certainty: null,
  hint: 'none',
});

/** The parts laid anew with one moved to a place, the others in their order. */
export const moved = (form: Form, laid: Laid, part: number, to: number): Laid => {
  const others = laidOf(form, laid).filter((each) => each !== part);
  return [...others.slice(0, to), part, ...others.slice(to)];
};
