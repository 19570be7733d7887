import { countWords } from '../phrase.ts';
import type { Form } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import { hasWholeKey, partsOf } from './form.ts';
import { namesPart } from './order-form.ts';

/** One thing that a form must not do; `finds` is true when it does. */
export type FormFault = { readonly id: string; readonly finds: (form: Form) => boolean };

const MOST_STEM_WORDS = 45;
const MOST_PART_WORDS = 30;

/** What a reader sees as the parts: the hands, or the statements and then the speakers. */
const textsOf = (form: Form): readonly (readonly string[])[] => {
  const parts = partsOf(form).map(({ text }) => text);
  return form.as === 'match' ? [parts, form.right] : [parts];
};

const plain = (text: string): string => ` ${wordsOf(text).join(' ')} `;

const someInside = (texts: readonly string[]): boolean =>
  texts.some((text, at) => texts.some((other, there) => there !== at && plain(other).includes(plain(text))));

/** True when the parts stand as they should from the start. */
const standsRight = (form: Form): boolean => form.as !== 'mark' && form.key.every((part, at) => part === at);

/** Every fault of a form, each by name. */
export const FORM_FAULTS: readonly FormFault[] = [
  {
    id: 'three-to-five-parts',
    finds: (form) => form.as !== 'mark' && (partsOf(form).length < 3 || partsOf(form).length > 5),
  },
  { id: 'whole-key', finds: (form) => !hasWholeKey(form) },
  { id: 'part-inside-part', finds: (form) => textsOf(form).some(someInside) },
  { id: 'shown-in-order', finds: standsRight },
  {
    id: 'part-in-stem',
    finds: (form) => form.as === 'order' && form.parts.some(({ text }) => namesPart(form.stem, text)),
  },
  {
    id: 'speaker-in-statement',
    finds: (form) =>
      form.as === 'match' && form.left.some(({ text }) => form.right.some((name) => plain(text).includes(plain(name)))),
  },
  {
    id: 'too-long',
    finds: (form) =>
      countWords(form.stem) > MOST_STEM_WORDS || partsOf(form).some(({ text }) => countWords(text) > MOST_PART_WORDS),
  },
  { id: 'no-passage', finds: (form) => form.as === 'match' && form.left.some(({ evidence }) => evidence.length === 0) },
];

/** The first fault of a form by its name; null when it has none. */
export const faultOf = (form: Form): string | null => FORM_FAULTS.find(({ finds }) => finds(form))?.id ?? null;
