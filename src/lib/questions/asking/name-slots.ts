import { contains } from '../../article/span.ts';
import type { Entity } from '../../facts/facts.ts';
import { itemsIn, labelOf, lowerOf, topOf, wordsAt } from './branches.ts';
import type { Clause } from './clause.ts';
import { caseOf, lead, phraseTop, present, type Slot } from './slot.ts';

const PLACE_CASES = /^(?:in|at|to|from|near)$/u;

/** "in Halm", "from the town of Brill": which place; `noun` is what the article calls it. */
export const placeSlot = (
  clause: Clause,
  place: Entity,
  mention: Entity['mentions'][number],
  noun: string,
): Slot | null => {
  const { grown: tree } = clause;
  const name = topOf(tree, itemsIn(tree, mention));
  const top = name === null ? null : phraseTop(clause, name);
  if (top === null || !/^obl/u.test(labelOf(tree, top))) return null;
  const phrase = present(clause, top);
  const marks = caseOf(tree, top);
  const own = phrase.filter((at) => labelOf(tree, at) !== 'case' || at > top);
  const words = wordsAt(tree, own)
    .toLowerCase()
    .replace(/^the\s/u, '');
  const bare = place.canonical.toLowerCase();
  if (
    !PLACE_CASES.test(marks) ||
    (words !== bare &&
      !(words.endsWith(` of ${bare}`) && /^(?:city|town|village|port|island|state|county)\s/u.test(words)))
  )
    return null;
  return { wh: lead('', `${marks} which ${noun}`), left: new Set(phrase), isSubject: false, form: 'name' };
};

/** Who or what did it: the whole subject, where it is one name. */
export const subjectSlot = (clause: Clause, name: Entity['mentions'][number], noun: string): Slot | null => {
  const { grown: tree, subject, items = tree.items } = { ...clause, items: clause.grown.items };
  const first = items[subject[0] ?? -1];
  const last = items[subject.at(-1) ?? -1];
  if (!first || !last || clause.there !== null) return null;
  const bare = {
    start: lowerOf(tree, subject[0] ?? -1) === 'the' ? (items[subject[1] ?? -1]?.start ?? first.start) : first.start,
    end: last.end,
  };
  if (!contains(bare, name) || bare.start < name.start - 4 || bare.end !== name.end) return null;
  return { wh: noun === 'who' ? 'Who' : `Which ${noun}`, left: new Set(subject), isSubject: true, form: 'name' };
};
