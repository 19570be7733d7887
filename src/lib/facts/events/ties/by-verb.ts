import type { Line } from '../../lines.ts';
import { isComma, isFinite, isNominal } from '../../phrases.ts';
import {
  CHANGE_VERBS,
  COMPARES,
  FIGURE_NOUNS,
  FORMS_OF_BE,
  LOOSE_HELPERS,
  MEASURE_VERBS,
  MONEY_VERBS,
  QUANTITIES,
} from '../../words/belongings.ts';
import { TOLLS } from '../../words/figures.ts';
import { hasVerb } from '../clauses.ts';
import { nounBefore, ownWords, subjectOf } from './phrases-beside.ts';
import { type AmountScene, type Tie, asRange, lower, tag } from './tie.ts';

/** "recognized adults 99 percent of the time": what happened as often. */
export const howOften = ({ line, core, from, to, kind, clause }: AmountScene): Tie | null => {
  const often = lower(line, to) === 'of' && lower(line, to + 1) === 'the' && lower(line, to + 2) === 'time';
  if (kind !== 'percent' || !often) return null;
  let start = clause.from;
  for (let i = clause.from; i < core.from; i += 1) if (tag(line, i) === 'cc' || tag(line, i) === 'num') start = i + 1;
  const range = { from: start, to: from };
  return start > clause.from || hasVerb(line, range.from, range.to) ? { of: range } : null;
};

/** The verb just before an amount, over "by", "to", "about": its item, or -1. */
const verbBefore = (line: Line, from: number, floor: number): number => {
  for (let i = from - 1; i >= Math.max(floor, from - 5); i -= 1) {
    const item = line.items[i];
    if (item === undefined) return -1;
    if (/^(?:past|pres|part|base|ing|aux)$/u.test(item.tag)) return i;
    if (MEASURE_VERBS.has(item.lower) && !/^(?:prep|adv|det)$/u.test(item.tag) && isNominal(line.items[i - 1]))
      return i;
    if (!/^(?:by|to|at|from|of|up|down|out)$/u.test(item.lower) && item.tag !== 'adv' && !LOOSE_HELPERS.has(item.lower))
      return -1;
  }
  return -1;
};

/** “put the number at 2,150”, “cut its stake by 4%”. */
export const changed = ({ line, from, clause }: AmountScene): Tie | null => {
  // "put the number at 2,150", "raised the toll from nine to 12", "cut its stake by 4%"
  let at = from;
  if (/^(?:to|at|by)$/u.test(lower(line, at - 1))) at -= 1;
  else if (lower(line, at - 1) === 'from') at -= 1;
  else return null;
  // "from 9 to 12": the second figure looks past the first
  if (lower(line, from - 1) === 'to')
    for (let i = at - 1; i > Math.max(clause.from, at - 6); i -= 1) {
      if (lower(line, i) === 'from') at = i;
    }
  const object = nounBefore(line, at, clause.from);
  const verb = object === null ? undefined : line.items[object.from - 1];
  return object !== null && verb !== undefined && CHANGE_VERBS.has(verb.lower) && verb.tag !== 'noun'
    ? { of: ownWords(line, object) }
    : null;
};

/** “the river reached 8.1 metres”. */
export const subjectMeasured = ({ line, from, to, clause, kind }: AmountScene): Tie | null => {
  const verb = verbBefore(line, from, clause.from);
  if (verb < 0 || (kind === 'share' && lower(line, to) === 'of')) return null;
  const word = lower(line, verb);
  const isBe = FORMS_OF_BE.has(word);
  const compares = COMPARES.has(lower(line, to));
  const counts = kind === 'count' || kind === 'casualties';
  if (!isBe && !MEASURE_VERBS.has(word)) return null;
  const subject = subjectOf(line, isBe ? helperStart(line, verb, clause.from) : verb);
  if (subject === null || !counts || compares) return asRange(subject);
  // Counts are tied to a subject only where that is itself a number: "the death toll rose to 12".
  const isToll = line.items
    .slice(subject.from, subject.to)
    .some((item) => TOLLS.has(item.lower) || FIGURE_NOUNS.has(item.lower) || QUANTITIES.has(item.lower));
  return isToll && (isBe || /^(?:to|at|by|from)$/u.test(lower(line, from - 1))) ? { of: subject } : null;
};

/** "were likely to be": the first verb of a loose group. */
const helperStart = (line: Line, verb: number, floor: number): number => {
  let first = verb;
  for (let i = verb - 1; i >= Math.max(floor, verb - 5); i -= 1) {
    const item = line.items[i];
    if (item === undefined || !(isFinite(item) || item.tag === 'adv' || LOOSE_HELPERS.has(item.lower))) break;
    if (isFinite(item)) first = i;
  }
  return first;
};

/** “stands to receive £3.2m”. */
export const moneyMoved = ({ line, from, clause, kind }: AmountScene): Tie | null => {
  if (kind !== 'money') return null;
  const verb = verbBefore(line, from, clause.from);
  if (verb < 0 || !MONEY_VERBS.has(lower(line, verb))) return null;
  let first = verb;
  // "stands to receive", "agreed to pay"
  while (
    first > clause.from &&
    (/^(?:aux|modal|adv|neg|to|base|past|pres)$/u.test(tag(line, first - 1)) ||
      /^(?:stands?|set|due)$/u.test(lower(line, first - 1)))
  )
    first -= 1;
  const whose = subjectOf(line, first);
  return whose === null || whose.to > first ? null : { of: { from: whose.from, to: verb + 1 }, whose };
};

/** “Eleven were found”: the noun is left out, what is said of them is not. */
export const alone = ({ line, core, kind, unit, clause }: AmountScene): Tie | null => {
  if (!/^(?:count|casualties)$/u.test(kind) || unit !== null) return null;
  const next = line.items[core.to];
  if (
    kind === 'casualties' &&
    core.to - core.from > 1 &&
    !isFinite(line.items[core.to - 1]) &&
    tag(line, core.to - 1) !== 'pron'
  )
    return { of: { from: core.to - 1, to: core.to } };
  return isFinite(next) && clause.to - core.to < 20 ? { of: { from: core.to, to: clause.to } } : null;
};

/** “Dunmere beat Halm 3-1”. */
export const won = ({ line, core, kind, clause }: AmountScene): Tie | null => {
  if (kind !== 'score' && kind !== 'rank' && kind !== 'votes') return null;
  for (let i = core.from - 1; i >= Math.max(clause.from, core.from - 14); i -= 1) {
    if (!isFinite(line.items[i])) continue;
    const whose = subjectOf(line, i);
    if (whose === null) return null;
    let end = i + 1;
    while (end < core.from && tag(line, end) !== 'num' && tag(line, end) !== 'prep' && !isComma(line.items[end]))
      end += 1;
    return { of: { from: whose.from, to: end }, whose };
  }
  return null;
};
