import type { Line } from '../../lines.ts';
import { type Range, isComma, isNominal } from '../../phrases.ts';
import { hasVerb, isVerb, trimmed } from '../clauses.ts';
import { type MomentScene, leftEdge, lower, nounBefore } from './dating.ts';

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
export const aside = ({ moment: { spot }, clause }: MomentScene): Range | null => {
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

/** “On Friday the board met”: a time dates the clause that it stands in. */
export const wholeClause = ({ moment, clause }: MomentScene): Range | null => {
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
