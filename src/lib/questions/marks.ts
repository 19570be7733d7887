import type { Span } from '../article/span.ts';
import type { Context } from './context.ts';

/** Opening and closing mark by how deep a quotation stands inside the double marks that we put around a passage. */
const PAIRS = [
  ['‘', '’'],
  ['“', '”'],
] as const;

const pairAt = (depth: number): readonly [open: string, close: string] => PAIRS[depth % 2] ?? PAIRS[0];

/** What is one quotation through and through needs no marks inside ours. */
const unwrapped = (words: string): string => words.replace(/^‘([^‘]*)’[.,]?$/u, '$1');

/**
 * The words of a stretch as they stand between double marks of ours: on one line, its own quotations in single marks and those
 * inside them in double ones. One that began before the stretch, or goes on behind it, is opened and closed all the same.
 */
export const inMarks = ({ text, reading }: Context, { start, end }: Span): string => {
  const over = reading.quotations.filter(({ inner }) => inner.start < end && inner.end > start);
  const least = Math.min(...over.map(({ depth }) => depth));
  const put = over.flatMap(({ outer, inner, depth, closed }) => {
    const [open, close] = pairAt(depth - least);
    const from = Math.max(outer.start, start);
    const to = Math.min(closed ? outer.end : inner.end, end);
    return [
      { at: from, skip: Math.max(inner.start, start) - from, mark: open, order: depth },
      { at: Math.min(inner.end, end), skip: to - Math.min(inner.end, end), mark: close, order: -depth },
    ];
  });
  put.sort((a, b) => a.at - b.at || a.order - b.order);
  let words = '';
  let at = start;
  for (const one of put) {
    words += text.slice(at, Math.max(at, one.at)) + one.mark;
    at = Math.max(at, one.at + one.skip);
  }
  return unwrapped(`${words}${text.slice(at, end)}`.replace(/\s+/gu, ' ').trim())
    .replace(/(^|[\s(])"/gu, '$1‘')
    .replace(/"/gu, '’')
    .replace(/[.,](?=[’”]*$)/u, '')
    .replace(/[.,;:]+$/u, '');
};

/** Whether a mark opens or closes a quotation, where the innermost open one is of that family; null for an apostrophe. */
const sideAt = (text: string, at: number, innermost: string | undefined): 'open' | 'close' | null => {
  const mark = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (/[“„«‘]/u.test(mark)) return 'open';
  if (/[”»]/u.test(mark)) return 'close';
  if (mark === '"') return /[\s(—–[‘“]/u.test(before) ? 'open' : 'close';
  if (mark === "'" && /[\s(—–[“]/u.test(before) && /\p{L}/u.test(after)) return 'open';
  return innermost === 'single' && !/[\p{L}\p{N}]/u.test(after) ? 'close' : null;
};

type Paired = { readonly at: number; readonly depth: number; readonly opens: boolean };

/** The marks of a text that pair, each with how deep it stands. */
const pairedIn = (text: string): Paired[] => {
  const found: Paired[] = [];
  const open: { at: number; family: string }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/["'“”„«»‘’]/gu)) {
    const family = /['‘’]/u.test(mark) ? 'single' : 'double';
    const side = sideAt(text, at, open.at(-1)?.family);
    if (side === 'open') open.push({ at, family });
    const depth = open.map((one) => one.family).lastIndexOf(family);
    const opening = open[depth];
    if (side !== 'close' || !opening) continue;
    open.length = depth; // one left open inside is a stray
    found.push({ at: opening.at, depth, opens: true }, { at, depth, opens: false });
  }
  return found;
};

/** A mark without a fellow: a single one behind a letter may be the apostrophe of “the towns’ bridge”. */
const isStray = (text: string, at: number): boolean =>
  /[“”„«»"‘]/u.test(text[at] ?? '') ||
  (text[at] === '’' && /(?<!s)’(?![\p{L}\p{N}])/u.test(text.slice(Math.max(0, at - 1), at + 2)));

const remarked = (text: string, from: number): string => {
  const pairs = new Map(pairedIn(text).map((one) => [one.at, one]));
  return text.replace(/["“”„«»‘’']/gu, (mark, at: number) => {
    const one = pairs.get(at);
    if (one) return pairAt(one.depth + from)[one.opens ? 0 : 1];
    return isStray(text, at) ? '' : mark;
  });
};

/** The marks inside a text made single, those inside them double, and unpaired ones dropped, so that it can stand between double marks. */
export const innerMarks = (text: string): string => remarked(text, 0);

/** The marks of a text made double, those inside them single, whatever the article uses: as a sentence of ours has them. */
export const outerMarks = (text: string): string => remarked(text, 1);
