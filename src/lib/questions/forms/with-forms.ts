import type { Context } from '../context.ts';
import type { Form, Question } from '../question.ts';
import { faultOf } from './form-faults.ts';
import { markForm } from './mark-form.ts';
import { matchForm } from './match-form.ts';
import { orderForm } from './order-form.ts';

/** One question in six is answered by marking alone, and one of a set by matching: forms vary a set, they do not make it. */
const markedIn = (count: number): number => Math.max(1, Math.round(count / 6));
const MATCHED = 1;

const sound = (form: Form | null): Form | null => (form && faultOf(form) === null ? form : null);

/** A set with forms where they suit a question better than options; what has none is answered by its options. */
export const withForms = (questions: readonly Question[], contexts: readonly Context[]): Question[] => {
  const texts = contexts.map(({ text }) => text);
  let matched = 0;
  let marked = 0;
  return questions.map((question) => {
    const order = sound(orderForm(question, texts));
    if (order) return { ...question, form: order };
    const match =
      matched < MATCHED && question.kind === 'WHO'
        ? sound(
            matchForm(
              question,
              questions.filter((other) => other !== question),
              contexts,
            ),
          )
        : null;
    if (match) {
      matched += 1;
      return { ...question, form: match };
    }
    const mark = marked < markedIn(questions.length) ? sound(markForm(question, contexts)) : null;
    if (mark) marked += 1;
    return mark ? { ...question, form: mark } : question;
  });
};
