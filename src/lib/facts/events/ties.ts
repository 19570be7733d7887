import type { AmountFact } from '../facts.ts';
import type { Line } from '../lines.ts';
import { hasVerb } from './clauses.ts';
import { isComma, isFinite, isNominal, isTimePhrase, phraseEnd, phraseStart, type Range } from '../phrases.ts';
import { subjectBefore } from '../subjects.ts';
import {
  AMOUNT_NOUNS,
  CHANGE_VERBS,
  COMPARES,
  FIGURE_NOUNS,
  FORMS_OF_BE,
  LOOSE_HELPERS,
  MEASURE_VERBS,
  MONEY_VERBS,
  QUANTITIES,
} from '../words/belongings.ts';
import { HARMED, ROUGH_WORDS, TOLLS } from '../words/figures.ts';

/** An amount in its line: `from`–`to` with the words that bound it. */
export type AmountScene = {
  readonly line: Line;
  readonly core: Range;
  readonly from: number;
  readonly to: number;
  readonly kind: AmountFact['kind'];
  readonly unit: string | null;
  readonly clause: Range;
};

export type Tie = { readonly of: Range; readonly whose?: Range };

/** One construction that ties an amount to what it belongs to. */
export type TieRule = {
  readonly id: string;
  readonly example: readonly [sentence: string, amount: string, of: string];
  readonly counterexample: readonly [sentence: string, amount: string]; // this rule ties nothing to the amount here
  readonly find: (scene: AmountScene) => Tie | null;
};

const lower = (line: Line, i: number): string => line.items[i]?.lower ?? '';
const tag = (line: Line, i: number): string => line.items[i]?.tag ?? '';

/** The noun phrase that ends before item `end`, unless it is a pronoun or a time. */
const nounBefore = (line: Line, end: number, floor = 0): Range | null => {
  // "the number of dead", "the number injured"
  if (HARMED.has(lower(line, end - 1)) && !isNominal(line.items[end - 1])) {
    const of = lower(line, end - 2) === 'of' ? end - 2 : end - 1;
    const noun = nounBefore(line, of, floor);
    return noun === null ? null : { from: noun.from, to: end };
  }
  if (!isNominal(line.items[end - 1])) return null;
  const from = phraseStart(line, end - 1, floor);
  const range = { from, to: end };
  return from < 0 || isTimePhrase(line, range) ? null : range;
};

/** "the vote to his 47.9%": a phrase keeps "of", "in" and "for", the rest is the clause's. */
const ownWords = (line: Line, range: Range): Range => {
  let to = range.from + 1;
  while (to < range.to && !/^(?:to|by|from|at|on|with|after|than|until)$/u.test(lower(line, to))) to += 1;
  return { from: range.from, to: Math.min(to, range.to) };
};

/** The noun phrase that begins at item `from`, unless it is a pronoun or a time. */
const nounAfter = (line: Line, from: number, ceiling: number): Range | null => {
  const range = ownWords(line, { from, to: Math.min(phraseEnd(line, from), ceiling) });
  if (range.to <= from || tag(line, from) === 'pron' || isTimePhrase(line, range)) return null;
  return range;
};

const nearest = (line: Line, range: Range): Range => {
  let { from } = range;
  for (let i = range.from; i < range.to - 1; i += 1) if (tag(line, i) === 'prep') from = i + 1;
  return { from, to: range.to };
};

/** "is 40 light-years away and weighs 6.5 tonnes": the subject of the verb before "and". */
const sharedSubject = (line: Line, verb: number): Range | null => {
  for (let i = verb - 2; i >= Math.max(0, verb - 20); i -= 1) {
    if (/^(?:wh|sub|cc)$/u.test(tag(line, i)) || (line.items[i]?.tag === 'mark' && !isComma(line.items[i])))
      return null;
    if (isFinite(line.items[i]) && !isFinite(line.items[i - 1])) {
      const subject = subjectBefore(line, i);
      const part = subject === null || subject === 'shared' ? null : (subject.parts[0] ?? subject);
      return part === null || tag(line, part.from) === 'pron' || isTimePhrase(line, part) ? null : part;
    }
  }
  return null;
};

/** The subject of the verb group that holds item `verb`. */
const subjectOf = (line: Line, verb: number): Range | null => {
  let first = verb;
  while (first > 0 && /^(?:aux|modal|adv|neg|to)$/u.test(tag(line, first - 1))) first -= 1;
  const subject = subjectBefore(line, first);
  if (subject === 'shared') return sharedSubject(line, first);
  if (subject === null) return null;
  const whole = subject.parts[0] ?? subject;
  // "found that sea levels rose": the conjunction is no part of it
  const part =
    lower(line, whole.from) === 'that' && isFinite(line.items[whole.from - 1])
      ? { from: whole.from + 1, to: whole.to }
      : whole;
  const dates = part.to - part.from <= 3 && isTimePhrase(line, part);
  if (tag(line, part.from) === 'pron' || dates) return null;
  // "the return of the bird, which is thought to be 40": "which" means the nearest noun
  return tag(line, first - 1) === 'wh' || lower(line, first - 1) === 'that' ? nearest(line, part) : part;
};

const age = ({ line, core, kind }: AmountScene): Tie | null => {
  if (kind !== 'age') return null;
  const before = line.items[core.from - 1];
  const at = /^[,(]$/u.test(before?.text ?? '')
    ? core.from - 1
    : before?.lower === 'aged'
      ? core.from - (isComma(line.items[core.from - 2]) ? 2 : 1)
      : -1;
  if (at > 0) {
    const owner = nounBefore(line, at);
    return owner === null ? null : { of: owner, whose: owner };
  }
  const after = nounAfter(line, core.to, line.items.length);
  if (after !== null && /-old$/u.test(lower(line, core.from))) return { of: after, whose: after };
  if (
    /^(?:is|was|turned|turns|be|been)$/u.test(lower(line, core.from - 1)) ||
    ROUGH_WORDS.has(lower(line, core.from - 1))
  ) {
    let verb = core.from - 1;
    while (verb > core.from - 6 && !isFinite(line.items[verb])) verb -= 1;
    const owner = subjectOf(line, verb);
    return owner === null ? null : { of: owner, whose: owner };
  }
  return null;
};

const premodifierRange = ({ line, core, to, kind }: AmountScene): Range | null => {
  if (kind === 'count' || kind === 'casualties' || kind === 'share' || kind === 'age') {
    if (!/-/u.test(lower(line, core.from)) || core.to > core.from + 1) return null;
  }
  if (to !== core.to || !/^(?:noun|adj|name)$/u.test(tag(line, to)) || isTimePhrase(line, { from: to, to: to + 1 }))
    return null;
  if (COMPARES.has(lower(line, to))) return null;
  return nounAfter(line, to, line.items.length);
};

const counted = ({ line, core, kind, unit }: AmountScene): Tie | null => {
  if (!/^(?:count|casualties|votes)$/u.test(kind) || unit === null || core.to - core.from < 2) return null;
  let from = core.from;
  while (
    from < core.to - 1 &&
    (tag(line, from) === 'num' ||
      /^(?:of|a|and|the|to|or|several|few|handful|couple|dozens|dozen|hundreds|thousands|scores|tens|these|those|its|his|her|their)$/u.test(
        lower(line, from),
      ) ||
      (/^[a-z]+-[a-z]+$/u.test(lower(line, from)) && from === core.from))
  )
    from += 1;
  const whole = phraseEnd(line, from);
  const end = lower(line, core.to) === 'of' && whole > core.to ? whole : core.to;
  return { of: { from, to: Math.min(end, core.to + 8) } };
};

const asRange = (range: Range | null): Tie | null => (range === null ? null : { of: range });

const partOf = ({ line, to, kind, clause }: AmountScene): Tie | null => {
  if (!/^(?:percent|share|money|measure|count|casualties)$/u.test(kind)) return null;
  const link = lower(line, to);
  if (kind === 'share' && link !== 'of') return asRange(nounAfter(line, to, clause.to));
  if (link === 'worth' && lower(line, to + 1) === 'of') return asRange(nounAfter(line, to + 2, clause.to));
  if (link === 'of') return asRange(nounAfter(line, to + 1, clause.to));
  if (kind !== 'money') return null;
  // "$15m in aid", "£900 for an interview"; "in the hall" is a place
  if (link === 'in' && tag(line, to + 1) === 'noun') return asRange(nounAfter(line, to + 1, clause.to));
  return link === 'for' ? asRange(nounAfter(line, to + 1, clause.to)) : null;
};

const DIMENSIONS = /^(?:long|wide|deep|high|tall|thick|across|away)$/u;

/** "The bridge, 1.2 kilometres long, opened", "a lake 40 metres deep". */
const dimension = ({ line, from, to }: AmountScene): Tie | null =>
  DIMENSIONS.test(lower(line, to)) ? asRange(nounBefore(line, isComma(line.items[from - 1]) ? from - 1 : from)) : null;

/** "recognized adults 99 percent of the time": what happened as often. */
const howOften = ({ line, core, from, to, kind, clause }: AmountScene): Tie | null => {
  const often = lower(line, to) === 'of' && lower(line, to + 1) === 'the' && lower(line, to + 2) === 'time';
  if (kind !== 'percent' || !often) return null;
  let start = clause.from;
  for (let i = clause.from; i < core.from; i += 1) if (tag(line, i) === 'cc' || tag(line, i) === 'num') start = i + 1;
  const range = { from: start, to: from };
  return start > clause.from || hasVerb(line, range.from, range.to) ? { of: range } : null;
};

const nounOf = ({ line, from, clause }: AmountScene): Tie | null => {
  if (lower(line, from - 1) !== 'of') return null;
  const end = isComma(line.items[from - 2]) ? from - 2 : from - 1;
  const noun = nounBefore(line, end, clause.from);
  if (noun === null) return null;
  return AMOUNT_NOUNS.has(lower(line, end - 1)) || isNominal(line.items[end - 1]) ? { of: noun } : null;
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

const changed = ({ line, from, clause }: AmountScene): Tie | null => {
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

const subjectMeasured = ({ line, from, to, clause, kind }: AmountScene): Tie | null => {
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

const moneyMoved = ({ line, from, clause, kind }: AmountScene): Tie | null => {
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

const alone = ({ line, core, kind, unit, clause }: AmountScene): Tie | null => {
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

const won = ({ line, core, kind, clause }: AmountScene): Tie | null => {
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

/** Earlier rules are surer; the first that finds something counts. */
export const TIES: readonly TieRule[] = [
  {
    id: 'age-of',
    example: ['The crane driver, Jorun Falk, 52, waved.', '52', 'Jorun Falk'],
    counterexample: ['It moved 52 homes.', '52 homes'],
    find: age,
  },
  {
    id: 'amount-noun',
    example: ['The firm refused a £410m takeover approach.', '£410m', 'takeover approach'],
    counterexample: ['The firm paid £410m on Monday.', '£410m'],
    find: (scene) => asRange(premodifierRange(scene)),
  },
  {
    id: 'dimension',
    example: ['The bridge, 1.2 kilometres long, opened in 1932.', '1.2 kilometres', 'The bridge'],
    counterexample: ['The bridge rose 1.2 metres overnight.', '1.2 metres'],
    find: dimension,
  },
  {
    id: 'counted',
    example: ['The study rests on 212 glass plates.', '212 glass plates', 'glass plates'],
    counterexample: ['Shares fell 23%.', '23%'],
    find: counted,
  },
  {
    id: 'part-of',
    example: ['The fund owns 6% of Wexley.', '6%', 'Wexley'],
    counterexample: ['The fund fell 6% on Monday.', '6%'],
    find: partOf,
  },
  {
    id: 'how-often',
    example: ['The robot saw adults 99 percent of the time.', '99 percent', 'The robot saw adults'],
    counterexample: ['It lost 99 percent of its value.', '99 percent'],
    find: howOften,
  },
  {
    id: 'noun-of',
    example: ['It reported a profit of £19m.', '£19m', 'a profit'],
    counterexample: ['It lost £19m.', '£19m'],
    find: nounOf,
  },
  {
    id: 'changed',
    example: ['Officials put the number at 2,150.', '2,150', 'the number'],
    counterexample: ['The river stood at 8.1 metres.', '8.1 metres'],
    find: changed,
  },
  {
    id: 'measured',
    example: ['The river had reached 8.1 metres.', '8.1 metres', 'The river'],
    counterexample: ['He mentioned 8.1 metres.', '8.1 metres'],
    find: subjectMeasured,
  },
  {
    id: 'money-moved',
    example: ['The chief executive stands to receive £3.2m.', '£3.2m', 'The chief executive stands to receive'],
    counterexample: ['The price was £3.2m.', '£3.2m'],
    find: moneyMoved,
  },
  {
    id: 'alone',
    example: ['Eleven were found in a school hall.', 'Eleven', 'were found in a school hall'],
    counterexample: ['Eleven boats were found.', 'Eleven boats'],
    find: alone,
  },
  {
    id: 'result',
    example: ['Dunmere beat Halm 3-1 on Saturday.', '3-1', 'Dunmere beat Halm'],
    counterexample: ['Dunmere has 31 boats.', '31 boats'],
    find: won,
  },
];
