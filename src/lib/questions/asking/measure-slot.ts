import type { Figure } from '../../facts/events/figure.ts';
import { DIMENSIONS, TRAVELS } from '../words/asking.ts';
import { headOf, itemsIn, labelOf, lowerOf, topOf, wordsAt } from './branches.ts';
import { lemmaOf, type Clause } from './clause.ts';
import { boundOf, boundWords, caseOf, lead, phraseTop, present, type Slot } from './slot.ts';

/** "how high", "how much does it weigh", "how far": a length, a weight, a way. */
export const measureSlot = (clause: Clause, figure: Figure): Slot | null => {
  const { grown: tree, head } = clause;
  const inside = itemsIn(tree, figure.span);
  const top = topOf(tree, inside);
  if (top === null) return null;
  const core = itemsIn(tree, figure.core);
  const left = inside.filter((at) => at >= Math.min(...inside));
  const bound = boundOf(wordsAt(tree, boundWords(left, inside, core)));
  if (bound === null) return null;
  const dimension = lowerOf(tree, head);
  if (headOf(tree, top) === head && DIMENSIONS.includes(dimension))
    return { wh: lead(bound, `how ${dimension}`), left: new Set([...inside, head]), isSubject: false, form: 'measure' };
  const phrase = phraseTop(clause, top) === top ? present(clause, top) : [];
  const alone = phrase.every((at) => inside.includes(at) || labelOf(tree, at) === 'punct' || at > Math.max(...inside));
  if (phrase.length === 0 || !alone || caseOf(tree, top) !== '' || !/^(?:obj|obl|nmod|xcomp)/u.test(labelOf(tree, top)))
    return null;
  const lemma = lemmaOf(clause);
  const wh = lemma === 'weigh' ? 'how much' : TRAVELS.includes(lemma) ? 'how far' : null;
  return wh === null ? null : { wh: lead(bound, wh), left: new Set(inside), isSubject: false, form: 'measure' };
};
