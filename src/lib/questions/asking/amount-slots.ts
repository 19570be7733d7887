import type { Figure } from '../../facts/events/figure.ts';
import { CHANGES, PRICED, SIZED_NOUNS } from '../words/asking.ts';
import { branch, headOf, itemsIn, labelOf, lowerOf, topOf, wordsAt } from './branches.ts';
import { lemmaOf, type Clause } from './clause.ts';
import {
  OBJECTS,
  boundOf,
  boundWords,
  caseOf,
  fromFigure,
  isSubject,
  lead,
  moved,
  phraseTop,
  present,
  type Slot,
} from './slot.ts';

/** "a profit of £19m", "the $3,500 prize": how large it is. */
const sizedSlot = (clause: Clause, figure: Figure, top: number): Slot | null => {
  const { grown: tree } = clause;
  const inside = new Set(itemsIn(tree, figure.span));
  const phrase = present(clause, top);
  const money = topOf(tree, [...inside]);
  if (money === null || headOf(tree, money) !== top || !SIZED_NOUNS.includes(lowerOf(tree, top))) return null;
  const [open] = phrase;
  if (open === undefined || !/^(?:an?|the)$/u.test(lowerOf(tree, open)) || caseOf(tree, top) !== '') return null;
  const behind = new Set(isSubject(clause, top) ? [] : moved(tree, top, phrase));
  const gone = new Set([...inside, ...branch(tree, money)]);
  const left = phrase.filter((at) => at !== open && !gone.has(at) && !behind.has(at));
  const noun = wordsAt(tree, left);
  if (left.some((at) => labelOf(tree, at) === 'cc')) return null;
  const article = /^[aeiou]/iu.test(noun) ? 'an' : 'a';
  return {
    wh: `How large ${article} ${noun}`,
    left: new Set(phrase.filter((at) => gone.has(at) || !behind.has(at))),
    isSubject: isSubject(clause, top),
    form: figure.kind === 'percent' ? 'percent' : 'money',
  };
};

const AMOUNT_CASES: Readonly<Record<string, string>> = { '': 'how much', for: 'for how much', by: 'by how much' };

/** "how much": a sum of money. */
export const moneySlot = (clause: Clause, figure: Figure): Slot | null => {
  const { grown: tree } = clause;
  const inside = itemsIn(tree, figure.span);
  const money = topOf(tree, inside);
  const top = money === null ? null : phraseTop(clause, money);
  if (money === null || top === null || !OBJECTS.test(labelOf(tree, top))) return null;
  if (top !== money) return sizedSlot(clause, figure, top);
  const phrase = fromFigure(tree, present(clause, top), inside);
  const marks = caseOf(tree, top);
  const core = itemsIn(tree, figure.core);
  const bound = boundOf(wordsAt(tree, boundWords(phrase, inside, core)));
  const after = phrase.filter((at) => at > Math.max(...inside));
  if (bound === null || (after.length > 0 && !/^(?:in|for)$/u.test(lowerOf(tree, after[0] ?? 0)))) return null;
  const price = marks === 'at' && PRICED.includes(lemmaOf(clause)) ? 'at what price' : AMOUNT_CASES[marks];
  if (price === undefined || (bound !== '' && marks !== '')) return null;
  const behind = new Set(lowerOf(tree, after[0] ?? -1) === 'for' ? after : []); // “how much did the town pay for the roof”
  return {
    wh: lead(
      bound,
      `${price} ${wordsAt(
        tree,
        after.filter((at) => !behind.has(at)),
      )}`.trim(),
    ),
    left: new Set(phrase.filter((at) => !behind.has(at))),
    isSubject: isSubject(clause, top),
    form: 'money',
  };
};

/** "what percentage of residents", "by what percentage". */
export const percentSlot = (clause: Clause, figure: Figure): Slot | null => {
  const { grown: tree } = clause;
  const core = itemsIn(tree, figure.core);
  const percent = topOf(tree, core);
  const top = percent === null ? null : phraseTop(clause, percent);
  if (percent === null || top === null || !OBJECTS.test(labelOf(tree, top))) return null;
  if (top !== percent) return sizedSlot(clause, figure, top);
  const phrase = present(clause, top);
  const marks = caseOf(tree, top);
  const inside = itemsIn(tree, figure.span);
  const bound = boundOf(wordsAt(tree, boundWords(phrase, inside, core)));
  const after = phrase.filter((at) => at > Math.max(...core));
  const changes = CHANGES.includes(lemmaOf(clause));
  if (bound === null || after.some((at) => labelOf(tree, at) === 'cc')) return null;
  const about = bound === 'About ' ? 'about ' : bound === '' ? '' : null;
  if (about === null) return null;
  const base = { left: new Set(phrase), isSubject: isSubject(clause, top), form: 'percent' } as const;
  if (changes && (marks === 'by' || marks === '') && after.length === 0 && !base.isSubject)
    return { ...base, wh: lead('', `by ${about}what percentage`) };
  if (marks !== '' || lowerOf(tree, after[0] ?? -1) !== 'of') return null;
  return { ...base, wh: lead('', `${about}what percentage ${wordsAt(tree, after)}`) };
};
