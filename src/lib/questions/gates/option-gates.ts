import { countWords, topicWords } from '../phrase.ts';
import { wordsOf } from '../words-of.ts';
import { keyOf, ownWords, wrongOf, type Gate } from './gate.ts';

/** Exactly one option is right. */
export const oneKey: Gate = {
  id: 'one-key',
  finds: (draft) =>
    draft.options.filter((option) => option.correct).length === 1 ? null : 'Not exactly one option is right.',
};

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

const ABSOLUTES = /\b(?:always|never|all|none|every|only|entirely|completely)\b/iu;
const CATCH_ALLS = /\b(?:all|none|both|neither) of (?:the above|these|them)\b/iu;

/** No catch-all, and no word like "never" in one option alone. */
export const noCatchAll: Gate = {
  id: 'no-catch-all',
  finds: (draft) => {
    if (draft.options.some((option) => CATCH_ALLS.test(option.text))) return 'An option is a catch-all.';
    if (draft.scale || draft.kind === 'WHO' || draft.kind === 'LOC' || draft.kind === 'CHAIN') return null;
    return draft.options.filter((option) => ABSOLUTES.test(option.text)).length === 1
      ? 'One option alone has an absolute word.'
      : null;
  },
};

/** The key is not the longest by far: 1.35 times the longest wrong answer, or eight characters more, at most. */
export const keyLength: Gate = {
  id: 'key-length',
  finds: (draft) => {
    if (draft.scale) return null;
    const longest = Math.max(0, ...wrongOf(draft).map((text) => text.length));
    const key = keyOf(draft).length;
    return key > longest * 1.35 && key > longest + 8 ? 'The right answer is much longer than the others.' : null;
  },
};

/** No wrong answer is so long or so short that form alone rules it out. */
export const optionForm: Gate = {
  id: 'option-form',
  finds: (draft) => {
    if (draft.scale) return null;
    const lengths = draft.options.map((option) => countWords(option.text));
    if (Math.max(...lengths) > 3 * Math.min(...lengths) + 2) return 'The options are of unlike length.';
    const digits = new Set(draft.options.map((option) => /\d/u.test(option.text)));
    if (digits.size > 1) return 'Some options have figures and some have none.';
    return null;
  },
};

/** The key shares no more words with our part of the stem than the best wrong answer does. */
export const keyEcho: Gate = {
  id: 'key-echo',
  finds: (draft) => {
    if (draft.scale) return null;
    const stem = topicWords(draft.stem);
    const echo = (text: string): number => [...topicWords(text)].filter((word) => stem.has(word)).length;
    const wrong = Math.max(0, ...wrongOf(draft).map(echo));
    return echo(keyOf(draft)) > wrong ? 'The right answer repeats words of the stem.' : null;
  },
};

/** No option stands in the stem. */
export const notGivenAway: Gate = {
  id: 'not-given-away',
  finds: (draft) => {
    if (draft.scale || draft.kind === 'CHAIN') return null;
    const stem = ` ${plain(draft.stem)} `;
    const given = draft.options.find((option) => stem.includes(` ${plain(option.text)} `));
    if (given) return `“${given.text}” stands in the stem.`;
    if (draft.kind !== 'WHO') return null;
    const surname = wordsOf(keyOf(draft)).at(-1) ?? '';
    return surname.length > 2 && stem.includes(` ${surname} `) ? 'The stem names the person it asks for.' : null;
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

/** What the stem adds of its own holds no negative that a hurried reader misses. */
export const noNegative: Gate = {
  id: 'no-negative',
  finds: (draft) =>
    /\b(?:not|except|never|least)\b/iu.test(ownWords(draft.stem).replace(/\bthat\b.*$/iu, ''))
      ? 'The stem asks for what is not so.'
      : null,
};

export const OPTION_GATES: readonly Gate[] = [
  oneKey,
  threeOptions,
  distinctOptions,
  noCatchAll,
  keyLength,
  optionForm,
  keyEcho,
  notGivenAway,
  reasonsThere,
  wrongAnswersShown,
  noNegative,
];
