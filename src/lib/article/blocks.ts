import { type Span, trim } from './span.ts';

/** A stretch of text between blank lines: what a reader sees as one paragraph, cut into its lines. */
export type Block = { readonly index: number; readonly lines: readonly Span[] };

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;
const ENDS_SENTENCE = /[.!?…:][”’"'»)\]]*$/;
const BULLET = /^(?:[•●◦▪‣∙·*–—-]|\d{1,2}[.)])\s+/;

/** Every line of a text, trimmed; empty ones included. */
export const splitLines = (text: string): Span[] => {
  const lines: Span[] = [];
  let start = 0;
  for (const found of text.matchAll(LINE_BREAK)) {
    lines.push(trim(text, { start, end: found.index }));
    start = found.index + found[0].length;
  }
  lines.push(trim(text, { start, end: text.length }));
  return lines;
};

const lengthOf = (line: Span): number => line.end - line.start;

const tailOf = (text: string, line: Span): string => text.slice(Math.max(line.start, line.end - 6), line.end);

const headOf = (text: string, line: Span): string => text.slice(line.start, Math.min(line.end, line.start + 6));

/** True when a line break is only where a mail program or a terminal wrapped the line. */
const isSoftBreak = (text: string, line: Span, next: Span, longest: number): boolean => {
  if (lengthOf(line) < 45 || longest > 130 || BULLET.test(headOf(text, next))) return false;
  if (/^[\p{Ll}]/u.test(headOf(text, next))) return true;
  return lengthOf(line) > 0.75 * longest && !ENDS_SENTENCE.test(tailOf(text, line));
};

/** Lines are wrapped when many of them go on with a small letter. */
const isWrapped = (text: string, lines: readonly Span[]): boolean => {
  if (lines.length < 2) return false;
  const small = lines.slice(1).filter((line) => /^[\p{Ll}]/u.test(headOf(text, line))).length;
  return small * 4 >= lines.length - 1;
};

const joinWrapped = (text: string, lines: readonly Span[]): Span[] => {
  if (!isWrapped(text, lines)) return [...lines];
  const longest = lines.reduce((most, line) => Math.max(most, lengthOf(line)), 0);
  const joined: Span[] = [];
  let wraps = false;
  for (const [k, line] of lines.entries()) {
    const before = joined.at(-1);
    if (wraps && before !== undefined) joined[joined.length - 1] = { start: before.start, end: line.end };
    else joined.push(line);
    const next = lines[k + 1];
    // Inside wrapped prose a full stop may stand at the end of any long line.
    wraps =
      next !== undefined &&
      (isSoftBreak(text, line, next, longest) || lengthOf(line) > 0.8 * longest) &&
      !BULLET.test(headOf(text, next));
  }
  return joined;
};

const isLineOfProse = (text: string, line: Span): boolean =>
  lengthOf(line) > 60 && ENDS_SENTENCE.test(tailOf(text, line));

/** In many pastes every line is a paragraph and blank lines are rare or missing. */
const linesAreParagraphs = (text: string, groups: readonly Span[][]): boolean => {
  let alone = 0;
  let together = 0;
  for (const lines of groups) {
    const prose = lines.filter((line) => isLineOfProse(text, line)).length;
    if (lines.length > 1) together += prose;
    else alone += prose;
  }
  return groups.length === 1 ? (groups[0]?.length ?? 0) > 1 : together >= 4 && together > alone;
};

/** The blocks of a text: stretches between blank lines, or lines where the paste has no blank lines. */
export const splitBlocks = (text: string): Block[] => {
  const groups: Span[][] = [];
  let group: Span[] = [];
  for (const line of splitLines(text)) {
    if (lengthOf(line) > 0) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  const joined = groups.map((lines) => joinWrapped(text, lines));
  const blocks = linesAreParagraphs(text, joined) ? joined.flatMap((lines) => lines.map((line) => [line])) : joined;
  return blocks.map((lines, index) => ({ index, lines }));
};

/** The span of a line without its bullet. */
export const withoutBullet = (text: string, line: Span): Span => {
  const bullet = /^[•●◦▪‣∙·*]\s+/.exec(text.slice(line.start, Math.min(line.end, line.start + 8)));
  return bullet === null ? line : { start: line.start + bullet[0].length, end: line.end };
};
