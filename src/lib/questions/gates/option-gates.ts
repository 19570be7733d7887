import { countWords } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import type { Gate } from './gate.ts';

/** Three options at least: two wrong answers that the text itself gives. */
export const threeOptions: Gate = {
  id: 'three-options',
  finds: (draft) =>
    draft.options.length >= 3
      ? null
      : `The text gives only ${draft.options.length - 1} wrong answer${draft.options.length === 2 ? '' : 's'} of the same type.`,
};

const plain = (text: string): string => wordsOf(text).join(' ');

/** No two options are the same, and none is part of another. */
export const distinctOptions: Gate = {
  id: 'distinct-options',
  finds: (draft) => {
    const texts = draft.options.map((option) => plain(option.text));
    const clash = texts.some((one, index) =>
      texts.some((other, at) => at !== index && (one === other || ` ${other} `.includes(` ${one} `))),
    );
    return clash ? 'Two options are the same, or one is part of another.' : null;
  },
};

const WHOLE: ReadonlySet<Draft['kind']> = new Set(['SAYSO', 'SURE', 'SRCTYPE', 'VOICE']);

/** No wrong answer is so long or so short that form alone rules it out. */
export const optionForm: Gate = {
  id: 'option-form',
  finds: (draft) => {
    if (draft.scale) return null;
    const lengths = draft.options.map((option) => countWords(option.text));
    if (Math.max(...lengths) > 3 * Math.min(...lengths) + 2) return 'The options are of unlike length.';
    if (WHOLE.has(draft.kind)) return null; // whole sentences, of like shape by their making
    const digits = new Set(draft.options.map((option) => /\d/u.test(option.text)));
    if (digits.size > 1) return 'Some options have figures and some have none.';
    return null;
  },
};

/** Each option says why it is right or wrong. */
export const reasonsThere: Gate = {
  id: 'reasons-there',
  finds: (draft) => (draft.options.every((option) => option.because.trim() !== '') ? null : 'An option has no reason.'),
};

/** A wrong answer shows where it stands in the text; one that the text does not have says so. */
export const wrongAnswersShown: Gate = {
  id: 'wrong-answers-shown',
  finds: (draft, contexts) => {
    if (draft.scale || draft.absence) return null;
    const bare = draft.options.filter((option) => option.evidence.length === 0);
    const told = bare.every((option) => {
      const name = option.text.toLowerCase().replace(/^the /u, '');
      return (
        /does not mention/u.test(option.because) && contexts.every((context) => !context.scope.plain.includes(name))
      );
    });
    return told ? null : 'A wrong answer has no passage of its own.';
  },
};

export const OPTION_GATES: readonly Gate[] = [
  threeOptions,
  distinctOptions,
  optionForm,
  reasonsThere,
  wrongAnswersShown,
];
