import type { Line } from '../lines.ts';
import { isComma, isFinite, isNominal, phraseEnd, phraseStart, type Range } from '../phrases.ts';
import { hasVerb, isVerb, trimmed } from './clauses.ts';
import { TIME_LINKS } from '../words/moments.ts';
import { isTermGiven } from './deadlines.ts';
import type { Moment } from './moments.ts';

/** A time in its line. */
export type MomentScene = { readonly moment: Moment; readonly clause: Range };

/** One construction that ties a time to what it dates. */
export type DatingRule = {
  readonly id: string;
  readonly example: readonly [sentence: string, time: string, of: string];
  readonly counterexample: readonly [sentence: string, time: string];
  readonly find: (scene: MomentScene) => Range | null;
};

const lower = (line: Line, i: number): string => line.items[i]?.lower ?? '';

const nounBefore = (line: Line, end: number, floor: number): Range | null => {
  const from = isNominal(line.items[end - 1]) ? phraseStart(line, end - 1, floor) : -1;
  return from < 0 ? null : { from, to: end };
};

const owned = ({ moment: { spot } }: MomentScene): Range | null => {
  const { line, to } = spot;
  if (!/^'s?$/u.test(lower(line, to))) return null;
  const end = phraseEnd(line, to + 1);
  return end > to + 1 ? { from: to + 1, to: end } : null;
};

const premodified = ({ moment: { spot } }: MomentScene): Range | null => {
  const { line, from, to } = spot;
  const next = line.items[to];
  const opens = /^(?:det|poss|adj)$/u.test(line.items[from - 1]?.tag ?? '') || /-/u.test(lower(line, from));
  if (!opens || next === undefined || !/^(?:noun|adj)$/u.test(next.tag)) return null;
  const end = phraseEnd(line, to);
  return end > to ? { from: to, to: end } : null;
};

const nounOf = ({ moment: { spot }, clause }: MomentScene): Range | null => {
  const { line, from } = spot;
  // "a deadline of 5 a.m.", "a strike of three days"
  return lower(line, from - 1) === 'of' ? nounBefore(line, from - 1, clause.from) : null;
};

/** Where the words before the time end: without "on", "for about", "by". */
const leftEdge = (line: Line, from: number): number => {
  let end = from;
  while (end > 0 && /^(?:just|only|ever|as|early|late|the|once|every|his|her|its|their)$/u.test(lower(line, end - 1)))
    end -= 1;
  if (TIME_LINKS[lower(line, end - 1)] !== undefined || /^(?:between|to|of|around|about)$/u.test(lower(line, end - 1)))
    end -= 1;
  while (end > 0 && (isComma(line.items[end - 1]) || /^(?:ever|just|as|only|late|early)$/u.test(lower(line, end - 1))))
    end -= 1;
  return end;
};

const toDo = ({ moment: { spot, link }, clause }: MomentScene): Range | null => {
  const { line, to } = spot;
  // "has until 5pm to bid", "gave them 48 hours to leave"
  if (link !== 'until' && link !== 'by' && !isTermGiven(spot, clause)) return null;
  if (lower(line, to) !== 'to' || !/^(?:base|noun|pres)$/u.test(line.items[to + 1]?.tag ?? '')) return null;
  return trimmed(line, { from: to, to: clause.to });
};

const reduced = ({ moment: { spot }, clause }: MomentScene): Range | null => {
  const { line, from } = spot;
  const end = leftEdge(line, from);
  for (let i = end - 1; i > clause.from; i -= 1) {
    const item = line.items[i];
    if (item === undefined || item.tag === 'cc' || item.tag === 'pron') return null;
    if (item.tag !== 'past' && item.tag !== 'part') {
      if (isFinite(item)) return null;
      continue;
    }
    // "on 212 plates exposed in Peru": the clause had its verb already
    const opens = isNominal(line.items[i - 1]) && !hasAux(line, i) && hasVerb(line, clause.from, i - 1);
    const noun = opens ? nounBefore(line, i, clause.from) : null;
    return noun === null || !hasVerb(line, clause.from, noun.from) ? null : { from: noun.from, to: end };
  }
  return null;
};

const hasAux = (line: Line, verb: number): boolean => /^(?:aux|modal|neg)$/u.test(line.items[verb - 1]?.tag ?? '');

/** How many verbs a stretch has, helpers and verb as one. */
const verbGroups = (line: Line, range: Range): number => {
  let groups = 0;
  for (let i = range.from; i < range.to; i += 1)
    if (
      isVerb(line.items[i]) &&
      !isVerb(line.items[i - 1]) &&
      line.items[i - 1]?.tag !== 'adv' &&
      line.items[i - 1]?.tag !== 'neg'
    )
      groups += 1;
  return groups;
};

/** "The trial, which began": where the noun stands that "which" means, when it opens its clause; else the clause as it is. */
const antecedent = (line: Line, from: number): number => {
  if (!/^(?:who|which|that)$/u.test(lower(line, from - 1))) return from;
  const end = isComma(line.items[from - 2]) ? from - 2 : from - 1;
  const noun = nounBefore(line, end, 0);
  if (noun === null) return from;
  const opens = noun.from === 0 || /^(?:mark|cc)$/u.test(line.items[noun.from - 1]?.tag ?? '');
  const plain = !line.items.slice(noun.from, noun.to).some((item) => item.tag === 'prep');
  return opens && plain ? noun.from : from;
};

const commaAfter = (line: Line, from: number, ceiling: number): number => {
  let at = from;
  while (at < ceiling && !isComma(line.items[at])) at += 1;
  return at;
};

/** Where the stretch between commas begins that holds the time. */
const chunkStart = (line: Line, from: number, floor: number): number => {
  let at = from;
  while (at > floor && !isComma(line.items[at - 1])) at -= 1;
  return at;
};

/** "…, the highest level in 15 years", "Tolle, 2-0 down at half-time, …": a stretch without a verb that dates its own words. */
const aside = ({ moment: { spot }, clause }: MomentScene): Range | null => {
  const { line, from } = spot;
  const start = chunkStart(line, from, clause.from);
  const range = trimmed(line, { from: start, to: Math.max(start, leftEdge(line, from)) });
  const first = line.items[range.from];
  const opens =
    start > 0 && isComma(line.items[start - 1]) && first !== undefined && /^(?:det|num|adj)$/u.test(first.tag);
  return opens && !isCompared(line, from) && range.to > range.from + 1 && !hasVerb(line, range.from, range.to)
    ? range
    : null;
};

/** "three times as many as last year", "more than in May": dates what is left out. */
const isCompared = (line: Line, from: number): boolean =>
  /^(?:as|than)$/u.test(lower(line, from - 1)) ||
  (/^(?:as|than)$/u.test(lower(line, from - 2)) && line.items[from - 1]?.tag === 'prep');

/** "two seconds faster", "ten points more": a length that compares. */
const compares = (line: Line, to: number): boolean =>
  /(?:er|more|less|behind|ahead)$/u.test(lower(line, to)) &&
  /^(?:adj|adv|det|prep)$/u.test(line.items[to]?.tag ?? '') &&
  lower(line, to) !== 'after';

const wholeClause = ({ moment, clause }: MomentScene): Range | null => {
  const { line, from, to } = moment.spot;
  const before = trimmed(line, { from: clause.from, to: Math.max(clause.from, leftEdge(line, from)) });
  // "people who had been listed as missing ended at nine": whose verb the time belongs to is not told
  const relative = line.items[clause.from - 1]?.tag === 'wh' && verbGroups(line, before) > 1;
  if (isCompared(line, from)) return null;
  if (relative || lower(line, before.to - 1) === 'then' || (moment.core.kind === 'duration' && compares(line, to)))
    return null;
  if (before.to > before.from && hasVerb(line, before.from, before.to))
    return { from: antecedent(line, before.from), to: before.to };
  // "Eight months after the flood, the homes are empty": what is dated stands behind the comma
  const led = line.items[to]?.tag === 'prep' || line.items[to]?.tag === 'sub';
  const start = led ? commaAfter(line, to, clause.to) : to;
  const after = trimmed(line, { from: start, to: clause.to });
  if (after.to <= after.from || !hasVerb(line, after.from, after.to)) return null;
  // "The board on Monday met": the subject stands before the time
  const subject = before.to > before.from && isNominal(line.items[before.to - 1]) && !isComma(line.items[to]);
  return subject ? { from: before.from, to: after.to } : after;
};

/** Earlier rules are surer; the first that finds something counts. */
export const DATINGS: readonly DatingRule[] = [
  {
    id: 'owned',
    example: ['They spoke of Monday’s vote.', 'Monday', 'vote'],
    counterexample: ['They spoke on Monday.', 'Monday'],
    find: owned,
  },
  {
    id: 'premodified',
    example: ['They read the 2019-20 report.', '2019-20', 'report'],
    counterexample: ['They met on Monday evening in Halm.', 'Monday evening'],
    find: premodified,
  },
  {
    id: 'noun-of',
    example: ['The army set a deadline of 5 a.m. Halm time on Monday.', '5 a.m. Halm time on Monday', 'a deadline'],
    counterexample: ['The army left at 5 a.m. on Monday.', '5 a.m. on Monday'],
    find: nounOf,
  },
  {
    id: 'until-to',
    example: ['It has until 5pm on 19 February to bid or walk away.', '5pm on 19 February', 'to bid or walk away'],
    counterexample: ['It stayed until Friday.', 'Friday'],
    find: toDo,
  },
  {
    id: 'reduced',
    example: ['The study rests on plates exposed in Arizona in 1911.', '1911', 'plates exposed in Arizona'],
    counterexample: ['The plates were found in 2022.', '2022'],
    find: reduced,
  },
  {
    id: 'aside',
    example: [
      'The bank raised its rate to 4.5 percent, the highest level in 15 years.',
      '15 years',
      'the highest level',
    ],
    counterexample: ['The bank, which met in May, raised its rate.', 'May'],
    find: aside,
  },
  {
    id: 'clause',
    example: ['On Friday the board met.', 'Friday', 'the board met'],
    counterexample: ['A long night, then Friday.', 'Friday'],
    find: wholeClause,
  },
];
