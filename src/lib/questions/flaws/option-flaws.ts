import type { Context } from '../context.ts';
import { wrongOf } from '../gates/gate.ts';
import { keyOf } from '../key.ts';
import type { Draft } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import { anyOf, type Flaw } from './flaw.ts';
import { numberIn } from './numbers.ts';
import { ABSOLUTE_TERMS } from './words/terms.ts';

/** No option is right, or more than one. */
export const notOneAnswer: Flaw = {
  id: 'not-one-answer',
  finds: (draft) =>
    draft.options.filter((option) => option.correct).length === 1 ? null : 'Not exactly one option is right.',
};

/** The key is the longest by far: more than 1.35 times the longest wrong answer, and more than eight characters over it. */
export const longestKey: Flaw = {
  id: 'longest-key',
  finds: (draft) => {
    if (draft.scale) return null;
    const longest = Math.max(0, ...wrongOf(draft).map((text) => text.length));
    const key = keyOf(draft).length;
    return key > longest * 1.35 && key > longest + 8 ? 'The right answer is much longer than the others.' : null;
  },
};

const textsOf = (draft: Draft): string[] => draft.options.map((option) => option.text);

/** "None of the above": it can be right without anything being known. */
export const noneOfTheAbove: Flaw = {
  id: 'none-of-the-above',
  finds: (draft) =>
    textsOf(draft).some((text) => /\b(?:none|neither) of (?:the above|these|them|the others)\b/iu.test(text))
      ? 'An option is “none of the above”.'
      : null,
};

/** "All of the above": two right options give it away. */
export const allOfTheAbove: Flaw = {
  id: 'all-of-the-above',
  finds: (draft) =>
    textsOf(draft).some((text) => /\b(?:all|both|any) of (?:the above|these|them|the others)\b/iu.test(text))
      ? 'An option is “all of the above”.'
      : null,
};

/** "A and C only": options made of other options. */
export const complexType: Flaw = {
  id: 'complex-type',
  finds: (draft) =>
    textsOf(draft).some((text) =>
      /^(?:both |only )?(?:[A-F]|[1-6]|[IV]{1,3})(?:,? (?:and|or|&) |, )(?:[A-F]|[1-6]|[IV]{1,3})(?: only)?$/u.test(
        text,
      ),
    )
      ? 'An option is made of other options.'
      : null,
};

/** Two answers of which one must be right: half are right by chance. */
export const trueFalse: Flaw = {
  id: 'true-false',
  finds: (draft) =>
    draft.options.length === 2 ||
    textsOf(draft).filter((text) => /^(?:true|false|yes|no|right|wrong)[.!]?$/iu.test(text)).length > 1
      ? 'It is a choice between true and false.'
      : null,
};

const ABSOLUTE = anyOf(ABSOLUTE_TERMS);
const NAMED = new Set(['WHO', 'LOC', 'CHAIN']);

/** "Never", "only": a word that leaves nothing open in some options, so that it tells them apart unread. */
export const absoluteTerm: Flaw = {
  id: 'absolute-term',
  finds: (draft) => {
    if (draft.scale || NAMED.has(draft.kind)) return null; // names and figures as they stand
    const firm = draft.options.filter((option) => ABSOLUTE.test(option.text.replace(/^The article’s only/u, '')));
    return firm.length === 1 ? 'One option alone has an absolute word.' : null;
  },
};

/** Figures out of their order. Only a set knows the order in which options are shown: a draft's is not looked at. */
export const isOutOfOrder = (texts: readonly string[]): boolean => {
  const numbers = texts.map(numberIn);
  if (numbers.some((one) => one === null) || texts.some((text) => text.split(' ').length > 5)) return false;
  const pairs = numbers.slice(1).map((one, at) => (one ?? 0) - (numbers[at] ?? 0));
  return pairs.some((step) => step < 0) && pairs.some((step) => step > 0);
};

/** A scale of figures that runs up and down. */
export const lostSequence: Flaw = {
  id: 'lost-sequence',
  finds: (draft) => (isOutOfOrder(textsOf(draft)) ? 'The figures among the options stand in no order.' : null),
};

/** What a text asks for, and what an option would have to be known as to be no answer to that. */
const SLOTS: readonly (readonly [asks: RegExp, unfit: (types: readonly string[]) => boolean])[] = [
  [
    /\b(?:which (?:city|town|village|country|place|port|region|river|street)|where)\b/iu,
    (types) => types.every((type) => type === 'person' || type === 'outlet'),
  ],
  [
    /\bwhich (?:outlet|newspaper|news agency|broadcaster|magazine|website)\b/iu,
    (types) => types.every((type) => type === 'person' || type === 'place'),
  ],
  [/^(?:according to [^,]+, )?who\b/iu, (types) => types.every((type) => type === 'place')],
];

/** What an article knows an option as: "person", "place", "outlet". */
const typesOf = (text: string, contexts: readonly Context[]): string[] => {
  const name = wordsOf(text).join(' ');
  const called = (canonical: string): boolean => wordsOf(canonical).join(' ') === name;
  return contexts.flatMap(({ facts }) => [
    ...facts.sources.filter((one) => called(one.canonical)).map((one) => one.kind),
    ...facts.entities.filter((one) => called(one.canonical)).map((one) => one.type),
  ]);
};

const FIGURES = /\b(?:how (?:many|much|old|long|far|high|large)|what (?:percentage|share|number|price))\b/iu;

/** An option that cannot be an answer: a person where a place is asked for, words where a figure is. */
export const implausibleDistractor: Flaw = {
  id: 'implausible-distractor',
  finds: (draft, contexts) => {
    if (draft.scale || draft.kind === 'CHAIN') return null;
    const slot = SLOTS.find(([asks]) => asks.test(draft.stem));
    const misfit = draft.options.find((option) => {
      const types = slot && !option.correct ? typesOf(option.text, contexts) : [];
      return (
        (slot && types.length > 0 && slot[1](types)) || (FIGURES.test(draft.stem) && numberIn(option.text) === null)
      );
    });
    return misfit ? `“${misfit.text}” cannot be an answer to this question.` : null;
  },
};
