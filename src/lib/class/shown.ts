import type { Pack } from '../questions/pack-type.ts';
import type { Form, Kind, Passage, Question, Skill } from '../questions/question.ts';
import { stemOf } from '../quiz/reply.ts';
import { asksForProof } from './replies.ts';
import type { RoomSettings } from './room-type.ts';

/** A form as it is asked: nothing of it tells where a part belongs. */
export type AskedForm =
  | { readonly as: 'order'; readonly parts: readonly string[]; readonly last: string }
  | { readonly as: 'match'; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly as: 'mark' };

/** A question as it is asked. It is written out field by field, so that a new field of a pack cannot leak through it. */
export type Asked = {
  readonly index: number; // in the pack
  readonly total: number;
  readonly id: string;
  readonly kind: Kind;
  readonly skill: Skill;
  readonly stem: string;
  readonly scale: boolean;
  readonly options: readonly string[]; // none where a form is answered
  readonly form: AskedForm | null;
  readonly proof: boolean; // a sentence is to be marked with the answer
};

/** A question as it is told once it is over: the key, why, and where the text says so. */
export type Told = Asked & {
  readonly key: readonly number[];
  readonly laid: readonly number[]; // the right way to lay a form; empty where options were chosen
  readonly explanation: string;
  readonly status: string | null;
  readonly evidence: readonly Passage[];
  readonly because: readonly { readonly text: string; readonly evidence: readonly Passage[] }[]; // by option, or by part of a form
  readonly withdrawn: boolean;
};

const askedForm = (form: Form): AskedForm => {
  switch (form.as) {
    case 'order':
      return { as: 'order', parts: form.parts.map(({ text }) => text), last: form.last };
    case 'match':
      return { as: 'match', left: form.left.map(({ text }) => text), right: form.right };
    case 'mark':
      return { as: 'mark' };
    default:
      return form satisfies never;
  }
};

export const questionOf = (pack: Pack, index: number): Question => {
  const question = pack.questions[index];
  if (!question) throw new Error(`Expected a question of the pack, got ${index} of ${pack.questions.length}`);
  return question;
};

/** A question as players may see it before its reveal. */
export const askedOf = (pack: Pack, settings: RoomSettings, index: number): Asked => {
  const question = questionOf(pack, index);
  return {
    index,
    total: pack.questions.length,
    id: question.id,
    kind: question.kind,
    skill: question.skill,
    stem: stemOf(question),
    scale: question.scale,
    options: question.form ? [] : question.options.map(({ text }) => text),
    form: question.form ? askedForm(question.form) : null,
    proof: asksForProof(pack, settings, question),
  };
};

const becauseOf = ({ form, options }: Question): Told['because'] => {
  const parts = form?.as === 'order' ? form.parts : form?.as === 'match' ? form.left : options;
  return parts.map(({ because: text, evidence }) => ({ text, evidence }));
};

/** A question with all that is said about it. Never call it for a question that somebody may still answer. */
export const toldOf = (pack: Pack, settings: RoomSettings, index: number, withdrawn: boolean): Told => {
  const question = questionOf(pack, index);
  const { form } = question;
  return {
    ...askedOf(pack, settings, index),
    key: question.key,
    laid: form && form.as !== 'mark' ? form.key : [],
    explanation: form?.as === 'match' ? form.explanation : question.explanation,
    status: form?.as === 'match' ? form.status : question.status,
    evidence: form?.as === 'match' ? form.left.flatMap(({ evidence }) => evidence) : question.evidence,
    because: becauseOf(question),
    withdrawn,
  };
};
