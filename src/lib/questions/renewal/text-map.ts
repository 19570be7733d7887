import { diffArrays } from 'diff';
import type { Span } from '../../article/span.ts';

/** A word or a mark of a text, in the form in which two texts are held against each other. */
type Piece = Span & { readonly plain: string };

/** Marks that differ only in shape: a straight quotation mark for a curly one, one dash for another. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»"]/gu, '"'],
  [/[‘’‚‹›`']/gu, "'"],
  [/[‐‑‒–—―-]/gu, '-'],
  [/…/gu, '...'],
];

const plainOf = (text: string): string => SHAPES.reduce((plain, [shape, one]) => plain.replace(shape, one), text);

/** Words and marks; white space of any kind is left out. */
const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    plain: plainOf(found[0]),
  }));

/** For each piece of the old text the piece of the new one that it became; -1 where it is gone. */
const matchesOf = (before: readonly Piece[], after: readonly Piece[]): number[] => {
  const matches = new Array<number>(before.length).fill(-1);
  let old = 0;
  let fresh = 0;
  for (const { count, added, removed } of diffArrays(
    before.map((one) => one.plain),
    after.map((one) => one.plain),
  )) {
    if (!added && !removed) for (let i = 0; i < count; i += 1) matches[old + i] = fresh + i;
    if (!added) old += count;
    if (!removed) fresh += count;
  }
  return matches;
};

/** Where a run of pieces stands in the new text, if it stands there once: a paragraph that was moved. */
const onlyPlaceOf = (run: readonly Piece[], after: readonly Piece[]): number => {
  const starts = after.flatMap((_, at) => (run.every((one, i) => after[at + i]?.plain === one.plain) ? [at] : []));
  return starts.length === 1 ? (starts[0] ?? -1) : -1;
};

/** Gives the place of an old text’s span in the new text, or null where its words are no longer there as they were. */
export type TextMap = (span: Span) => Span | null;

/**
 * Ties two versions of one text together, word by word (Myers’ shortest edit). White space and the shape of quotation marks and
 * dashes are no difference. Costs about length × number of changes.
 */
export const mapText = (before: string, after: string): TextMap => {
  const [old, fresh] = [piecesOf(before), piecesOf(after)];
  const matches = before === after ? old.map((_, at) => at) : matchesOf(old, fresh);
  return (span) => {
    const first = old.findIndex((one) => one.end > span.start);
    const run = old.slice(Math.max(0, first)).filter((one) => one.start < span.end);
    if (first < 0 || run.length === 0) return null;
    const kept = matches[first] ?? -1;
    const follows = kept >= 0 && run.every((_, i) => matches[first + i] === kept + i);
    const at = follows ? kept : onlyPlaceOf(run, fresh);
    const [start, end] = [fresh[at]?.start, fresh[at + run.length - 1]?.end];
    return at < 0 || start === undefined || end === undefined ? null : { start, end };
  };
};
