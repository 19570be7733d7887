import { AMOUNT_READERS } from './events/amount-readers.ts';
import { mayOpenAmount } from './events/openers.ts';
import type { AmountFact, TimeFact } from './facts.ts';
import type { Item, Line } from './lines.ts';

/** Figures with what they count, as worded; those that are part of a time are left to the times. */
export const findAmounts = (lines: readonly Line[], times: readonly TimeFact[]): AmountFact[] => {
  const taken = coveredBy(times);
  return lines.flatMap((line) => inLine(line, taken)).sort((a, b) => a.span.start - b.span.start);
};

/** Tells whether an item lies in a time; the times are in order. */
const coveredBy = (times: readonly TimeFact[]) => {
  const starts = times.map((time) => time.span.start);
  return (item: Item): boolean => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= item.start) low = middle + 1;
      else high = middle;
    }
    return (times[low - 1]?.span.end ?? -1) > item.start;
  };
};

const inLine = (line: Line, taken: (item: Item) => boolean): AmountFact[] => {
  const { items, text } = line;
  const found: AmountFact[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const first = items[i];
    if (first === undefined || first.quotation !== null || !mayOpenAmount(first) || taken(first)) continue;
    const match = readAt(items, i);
    const last = items[(match?.to ?? 0) - 1];
    if (match === null || last === undefined || taken(last)) continue;
    const span = { start: first.start, end: last.end };
    const { kind, unit, values } = match;
    found.push({ span, text: text.slice(span.start, span.end), kind, unit, values });
    i = match.to - 1;
  }
  return found;
};

const readAt = (items: readonly Item[], i: number) => {
  for (const reader of AMOUNT_READERS) {
    const match = reader.read(items, i);
    if (match !== null) return match;
  }
  return null;
};
