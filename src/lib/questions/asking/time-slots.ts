import type { Figure } from '../../facts/events/figure.ts';
import { LASTING_VERBS, STATES } from '../words/asking.ts';
import { itemsIn, labelOf, topOf } from './branches.ts';
import { lemmaOf, type Clause } from './clause.ts';
import { caseOf, lead, phraseTop, present, type Slot } from './slot.ts';

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?$/u;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)';
const TIME_FORMS: readonly (readonly [Slot['form'], RegExp, string])[] = [
  ['weekday', WEEKDAY, 'which day'],
  ['year', /^(?:1[0-9]|20)\d\d$/u, 'which year'],
  ['month', new RegExp(`^${MONTH}$`, 'u'), 'which month'],
  ['date', new RegExp(`^(?:\\d{1,2}\\s${MONTH}|${MONTH}\\s\\d{1,2})(?:,?\\s\\d{4})?$`, 'u'), 'which date'],
  ['moment', /^(?:\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?|noon|midnight)$/u, 'what time'],
];
const TIME_CASES: Readonly<Record<string, string>> = {
  on: 'on ',
  in: 'in ',
  at: 'at ',
  by: 'by ',
  until: 'until ',
  since: 'since ',
};
const BARE: Partial<Record<Slot['form'], string>> = {
  weekday: 'on ',
  year: 'in ',
  month: 'in ',
  date: 'on ',
  moment: 'at ',
};

/** How a time is written, where a question can ask for it. */
export const timeForm = (text: string): Slot['form'] | null =>
  TIME_FORMS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** "on which day", "by which date": a moment. */
export const timeSlot = (clause: Clause, figure: Figure): Slot | null => {
  const { grown: tree } = clause;
  const inside = itemsIn(tree, figure.span);
  const time = topOf(tree, inside);
  const top = time === null ? null : phraseTop(clause, time);
  const told = top !== null && (top === clause.head || /^obl|^nmod:unmarked|^advmod/u.test(labelOf(tree, top)));
  if (time === null || top !== time || !told) return null;
  const phrase = present(clause, top);
  const marks = caseOf(tree, top);
  if (phrase.some((at) => !inside.includes(at) && labelOf(tree, at) !== 'case')) return null;
  const form = TIME_FORMS.find(([, pattern]) => pattern.test(figure.text));
  const left = new Set(phrase);
  if (form) {
    const before = marks === '' ? BARE[form[0]] : TIME_CASES[marks];
    const lasting =
      top !== clause.head && STATES.includes(lemmaOf(clause) || 'be') && !/^(?:by|until|since) /u.test(before ?? '');
    return before === undefined || lasting
      ? null
      : { wh: lead('', `${before}${form[2]}`), left, isSubject: false, form: form[0] };
  }
  if (figure.deadline && (marks === 'by' || marks === 'until'))
    return { wh: marks === 'by' ? 'By when' : 'Until when', left, isSubject: false, form: 'moment' };
  return null;
};

/** "how long", "for how long". */
export const durationSlot = (clause: Clause, figure: Figure): Slot | null => {
  const { grown: tree } = clause;
  const inside = itemsIn(tree, figure.span);
  const time = topOf(tree, inside);
  const top = time === null ? null : phraseTop(clause, time);
  if (time === null || top !== time || !/^obl|^obj$|^nmod:unmarked/u.test(labelOf(tree, top))) return null;
  const phrase = present(clause, top);
  const marks = caseOf(tree, top);
  if (phrase.some((at) => !inside.includes(at) && labelOf(tree, at) !== 'case')) return null;
  if (/^(?:an?|the|this|last|next|past)\s/iu.test(figure.text)) return null;
  const lasts = LASTING_VERBS.includes(lemmaOf(clause));
  if (marks !== 'for' && !(marks === '' && lasts)) return null;
  return {
    wh: marks === 'for' ? 'For how long' : 'How long',
    left: new Set(phrase),
    isSubject: false,
    form: 'duration',
  };
};
