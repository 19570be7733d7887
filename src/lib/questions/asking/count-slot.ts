import type { Figure } from '../../facts/events/figure.ts';
import { branch, childrenOf, headOf, itemsIn, labelOf, lowerOf, tagOf, wordsAt, type Grown } from './branches.ts';
import { UNCOUNTED_VERBS } from '../words/asking.ts';
import { lemmaOf, type Clause } from './clause.ts';
import { OBJECTS, boundOf, caseOf, isSubject, lead, moved, phraseTop, present, type Slot } from './slot.ts';

/** The numerals of a figure: "1,200", "four million"; its items in order. */
const numerals = (tree: Grown, figure: Figure): number[] => {
  const inside = itemsIn(tree, figure.span);
  const first = inside.find((at) => tagOf(tree, at) === 'CD' || tree.items[at]?.tag === 'num');
  if (first === undefined) return [];
  const found = [first];
  while (inside.includes(first + found.length) && tagOf(tree, first + found.length) === 'CD')
    found.push(first + found.length);
  return found;
};

/** "The fire took nine crews until noon to put out": what the verb takes is no plain object. */
const purposeful = (clause: Clause, number: number): boolean => {
  const { grown: tree, head } = clause;
  const aims = childrenOf(tree, head).filter((at) => /^(?:xcomp|advcl)$/u.test(labelOf(tree, at)));
  const to = (at: number): boolean => childrenOf(tree, at).some((child) => lowerOf(tree, child) === 'to');
  return UNCOUNTED_VERBS.includes(lemmaOf(clause)) || aims.some((at) => to(at) && !branch(tree, at).includes(number));
};

/** "how many homes": a count and what is counted. */
export const countSlot = (clause: Clause, figure: Figure): Slot | null => {
  const { grown: tree } = clause;
  const numbers = numerals(tree, figure);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || purposeful(clause, first)) return null;
  const noun = labelOf(tree, last) === 'nummod' ? headOf(tree, last) : last;
  const top = phraseTop(clause, noun);
  if (top === null || top !== noun || !OBJECTS.test(labelOf(tree, top))) return null;
  const phrase = present(clause, top);
  const marks = caseOf(tree, top);
  const opening = phrase.filter((at) => at < first && !(labelOf(tree, at) === 'case' && headOf(tree, at) === top));
  const bound = boundOf(wordsAt(tree, opening));
  const mine = phrase.filter((at) => at > last);
  const behind = new Set(isSubject(clause, top) && clause.there === null ? [] : moved(tree, top, mine));
  const after = mine.filter((at) => !behind.has(at));
  const parts = mine.some((at) => labelOf(tree, at) === 'cc');
  if (lowerOf(tree, (mine.at(-1) ?? last) + 1) === 'with') return null; // “486 adults with sleep problems”, hung on the verb
  if (bound === null || parts || after.length === 0 || (marks !== '' && bound !== '') || marks === 'with') return null;
  if (after.some((at) => /^PRP/u.test(tagOf(tree, at)))) return null; // "how many of the factories it had bought"
  if (noun === last && lowerOf(tree, last + 1) !== 'of') return null; // "63,000 were waiting" leaves out of what
  return {
    wh:
      marks === ''
        ? lead(bound, `how many ${wordsAt(tree, after)}`)
        : lead('', `${marks} how many ${wordsAt(tree, after)}`),
    left: new Set(phrase.filter((at) => !behind.has(at))),
    isSubject: isSubject(clause, top),
    form: 'number',
  };
};
