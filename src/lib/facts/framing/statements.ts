import type { Span } from '../../article/span.ts';
import type { Attribution } from '../facts.ts';
import { type Item, type Line, isQuote } from '../lines.ts';
import type { Statement } from './comparison.ts';
import type { Material } from './framing.ts';

/** The reports of the body, and the writer's sentences of its first paragraphs that report nothing. */
export const statementsOf = ({ lines, attributions }: Material, head: Attribution | null): Statement[] => {
  // What is denied or asked sums up only what is denied or asked.
  const isTold = (one: Attribution): boolean => one.certainty !== 'denied' && one.certainty !== 'questioned';
  const body = attributions.filter(
    (one) => !one.inHeadline && !one.anaphoric && (isTold(one) || one.certainty === head?.certainty),
  );
  const wordsAt = itemIndex(lines);
  const reports = body.flatMap((attribution): Statement[] => {
    const [first, last] = [attribution.content[0], attribution.content.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    return [{ attribution, span, items: attribution.content.flatMap((one) => wordsAt(one)).slice(0, LONGEST) }];
  });
  const opening = lines.filter((line) => !line.headline && line.quotation === null).slice(0, 8);
  const told = (line: Line): boolean =>
    attributions.some(
      (one) =>
        !one.inHeadline && [...one.content, ...one.cue].some((span) => span.start < line.end && line.start < span.end),
    );
  const own = opening
    .filter((line) => !told(line))
    .map((line) => ({ attribution: null, span: { start: line.start, end: line.end }, items: line.items }));
  return [...reports, ...own];
};

// Words of a report that are looked at: a headline sums up a sentence, not a speech.
const LONGEST = 60;

/** All items of all lines in order, found by offset. */
const itemIndex = (lines: readonly Line[]) => {
  const items = lines.flatMap((line) => line.items.filter((item) => !isQuote(item))).sort((a, b) => a.start - b.start);
  return ({ start, end }: Span): Item[] => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((items[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: Item[] = [];
    for (let i = low; i < items.length && found.length < LONGEST; i += 1) {
      const item = items[i];
      if (item === undefined || item.end > end) break;
      found.push(item);
    }
    return found;
  };
};
