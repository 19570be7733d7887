import { mayOpenTime } from './events/openers.ts';
import { TIME_READERS } from './events/time-readers.ts';
import type { TimeFact } from './facts.ts';
import type { Line } from './lines.ts';

/** Times as the article words them; relative ones are left as they stand. */
export const findTimes = (lines: readonly Line[]): TimeFact[] =>
  lines.flatMap(inLine).sort((a, b) => a.span.start - b.span.start);

const inLine = ({ items, text }: Line): TimeFact[] => {
  const found: TimeFact[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const first = items[i];
    if (first === undefined || first.quotation !== null || !mayOpenTime(first)) continue;
    for (const reader of TIME_READERS) {
      const match = reader.read(items, i);
      const last = items[(match?.to ?? 0) - 1];
      if (match === null || last === undefined) continue;
      const span = { start: first.start, end: last.end };
      found.push({ span, text: text.slice(span.start, span.end), kind: match.kind });
      i = match.to - 1;
      break;
    }
  }
  return found;
};
