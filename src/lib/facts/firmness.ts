import { contains, type Span } from '../article/span.ts';
import { type Sureness, sureness } from './certainty.ts';
import type { Finding } from './findings.ts';
import type { Item } from './lines.ts';

/**
 * How firmly one finding puts its content: by its verb, and by the words of its sentences. A quotation of several sentences is as
 * firm as most of them. What lies in `inner` belongs to a report inside and is left out.
 */
export const firmness = (finding: Finding, direct: boolean, inner: readonly Span[]): Sureness => {
  const asked = askedBy(finding, direct);
  const each = sentencesOf(finding).map((items) => sureness(finding.force, finding.cue, items, asked, inner));
  const [first = sureness(finding.force, finding.cue, [], asked, inner)] = each;
  const hedged = each.filter((one) => one.certainty === 'hedged');
  return first.certainty === 'stated' && hedged.length * 2 > each.length ? (hedged[0] ?? first) : first;
};

const MOST = 6; // sentences: what comes later in a long quotation no longer decides

/** The words of a content, sentence by sentence: those of a quotation, or those of the line with its quotations opened. */
const sentencesOf = (finding: Finding): readonly (readonly Item[])[] => {
  const span = finding.content[0];
  if (span === undefined) return [];
  const { items, text } = finding.line;
  const quote = items.find(
    (item) =>
      item.quotation !== null && contains(item.quotation.outer, span) && item.quotation.outer.end - span.end < 4,
  );
  if (quote !== undefined || finding.line.items.every((item) => item.start < span.start || item.end > span.end))
    return sentencesIn(text, span).slice(0, MOST);
  return [
    items
      .filter((item) => item.start >= span.start && item.end <= span.end)
      .flatMap((item) => (item.quotation === null ? [item] : (sentencesIn(text, item.quotation.inner)[0] ?? []))),
  ];
};

const LONGEST = 1_200; // characters

const sentencesIn = (text: string, span: Span): Item[][] => {
  const sentences: Item[][] = [[]];
  const stretch = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  for (const match of stretch.matchAll(/[\p{L}\p{N}’']+|[.!?]+(?=\s)|[,;—–]/gu)) {
    if (/^[.!?]/u.test(match[0])) sentences.push([]);
    else sentences.at(-1)?.push(wordAt(span.start + match.index, match[0]));
  }
  return sentences.filter((words) => words.length > 0);
};

const MODAL = new Set(['may', 'might', 'could', 'would', 'will', 'can', 'should', 'must']);

const wordAt = (start: number, text: string): Item => {
  const lower = text.toLowerCase().replace(/’/gu, "'");
  return {
    start,
    end: start + text.length,
    text,
    lower,
    tag: MODAL.has(lower) ? 'modal' : lower === 'not' ? 'neg' : lower === 'and' || lower === 'but' ? 'cc' : 'noun',
    quotation: null,
    size: 1,
    speech: false,
  };
};

/** The question mark of a content that is itself one question. */
const askedBy = (finding: Finding, direct: boolean): Span | null => {
  const span = finding.content[0];
  if (span === undefined || !direct || finding.content.length > 1) return null;
  const words = finding.line.text.slice(span.start, span.end);
  // “They used to say, ‘Who pays?’” tells of a question; it asks none.
  return /\?[’'”"]?$/u.test(words) && !/[.!?]\s/u.test(words) && !/\s[‘'“"].*\?[’'”"]$/u.test(words)
    ? { start: span.end - 1, end: span.end }
    : null;
};
