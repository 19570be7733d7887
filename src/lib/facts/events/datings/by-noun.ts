import type { Line } from '../../lines.ts';
import { type Range, isFinite, isNominal, phraseEnd } from '../../phrases.ts';
import { hasVerb, trimmed } from '../clauses.ts';
import { isTermGiven } from '../deadlines.ts';
import type { Spot } from '../zones.ts';
import { type MomentScene, leftEdge, lower, nounBefore } from './dating.ts';

/** “Monday’s vote”. */
export const owned = ({ moment: { spot } }: MomentScene): Range | null => {
  const { line, to } = spot;
  if (!/^'s?$/u.test(lower(line, to))) return null;
  const end = phraseEnd(line, to + 1);
  return end > to + 1 ? { from: to + 1, to: end } : null;
};

/** “the 2019 report”, “a two-day strike”. */
export const premodified = ({ moment: { spot } }: MomentScene): Range | null => {
  const { line, from, to } = spot;
  const next = line.items[to];
  const opens = /^(?:det|poss|adj)$/u.test(line.items[from - 1]?.tag ?? '') || /-/u.test(lower(line, from));
  if (!opens || next === undefined || !/^(?:noun|adj)$/u.test(next.tag)) return null;
  const end = phraseEnd(line, to);
  return end > to ? { from: to, to: end } : null;
};

/** “a deadline of 5 a.m.”, “a strike of three days”. */
export const nounOf = ({ moment: { spot }, clause }: MomentScene): Range | null => {
  const { line, from } = spot;
  // "a deadline of 5 a.m.", "a strike of three days"
  return lower(line, from - 1) === 'of' ? nounBefore(line, from - 1, clause.from) : null;
};

/** "It took rescuers six hours to free the driver". */
const isTimeTaken = ({ line, from }: Spot, clause: Range): boolean =>
  line.items.slice(clause.from, from).some((item) => /^(?:took|takes|take|taken)$/u.test(item.lower));

/** “has until 5pm to bid”: what is to be done by then. */
export const toDo = ({ moment: { spot, link }, clause }: MomentScene): Range | null => {
  const { line, to } = spot;
  // "has until 5pm to bid", "gave them 48 hours to leave"
  if (link !== 'until' && link !== 'by' && !isTermGiven(spot, clause) && !isTimeTaken(spot, clause)) return null;
  if (lower(line, to) !== 'to' || !/^(?:base|noun|pres)$/u.test(line.items[to + 1]?.tag ?? '')) return null;
  return trimmed(line, { from: to, to: clause.to });
};

/** “rests on plates exposed in 1911”: a second verb without its own subject dates its noun. */
export const reduced = ({ moment: { spot }, clause }: MomentScene): Range | null => {
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
