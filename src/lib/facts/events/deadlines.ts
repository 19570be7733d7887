import { isComma, type Range } from '../phrases.ts';
import { ASKS } from '../words/event-words.ts';
import type { TimeLink } from './figure.ts';
import type { Spot } from './zones.ts';

/** A time by which something was asked for: "by Friday" behind "must", "a deadline of noon", never "was built by 1921". */
export const isDeadline = (spot: Spot, link: TimeLink | null, clause: Range): boolean => {
  const { line, from, to } = spot;
  const noun = /^(?:deadline|ultimatum)$/u;
  if (noun.test(line.items[from - 2]?.lower ?? '') && /^(?:of|is|was)$/u.test(line.items[from - 1]?.lower ?? ''))
    return true;
  if (noun.test(line.items[to]?.lower ?? '')) return true;
  if (link === 'at' && namesDeadline(spot, clause)) return true;
  if (link !== 'by' && link !== 'until' && link !== 'before' && link !== 'within') return false;
  // "has until 5pm to bid", "until Friday to reply"
  if (link === 'until') return line.items[to]?.lower === 'to';
  for (let i = from - 1; i >= clause.from; i -= 1) {
    const item = line.items[i];
    if (item === undefined || isComma(item)) break;
    if (/^(?:has|have|had)$/u.test(item.lower)) continue; // "had left by Friday"
    if (ASKS.test(item.lower)) return true;
    if (
      item.lower === 'to' &&
      line.items[i - 1]?.tag !== 'aux' &&
      /^(?:base|pres|noun)$/u.test(line.items[i + 1]?.tag ?? '') &&
      i - 1 > clause.from
    )
      return asksBefore(spot, i, clause);
  }
  return false;
};

/** "The deadline runs out at noon." */
const namesDeadline = ({ line, from }: Spot, clause: Range): boolean => {
  const words = line.items.slice(clause.from, from).map((item) => item.lower);
  return words.includes('deadline') || words.includes('ultimatum')
    ? words.some((word) => /^(?:runs|run|ran|expires?|expired|ends?|ended|falls|passes|passed|is|was)$/u.test(word))
    : false;
};

const asksBefore = ({ line }: Spot, to: number, clause: Range): boolean => {
  for (let i = to - 1; i >= clause.from; i -= 1) if (ASKS.test(line.items[i]?.lower ?? '')) return true;
  return false;
};
