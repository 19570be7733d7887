import type { Span } from '../../article/span.ts';
import type { Item, Line } from '../../facts/lines.ts';
import type { Tree } from '../../language/tree.ts';

/** A line that was read with its tree. */
export type Grown = { readonly line: Line; readonly items: readonly Item[]; readonly tree: Tree };

/** The line with its tree, or null where it was read by pattern only. */
export const grown = (line: Line): Grown | null =>
  line.tree === null ? null : { line, items: line.items, tree: line.tree };

export const tagOf = ({ tree }: Grown, at: number): string => tree.tags[at] ?? '';
export const labelOf = ({ tree }: Grown, at: number): string => tree.labels[at] ?? '';
export const headOf = ({ tree }: Grown, at: number): number => tree.heads[at] ?? -1;
export const childrenOf = ({ tree }: Grown, at: number): readonly number[] => tree.children[at] ?? [];
export const lowerOf = ({ items }: Grown, at: number): string => items[at]?.lower ?? '';

/** The items under a node, itself included, in the order of the text. */
export const branch = (grown: Grown, top: number): number[] => {
  const found = new Set<number>();
  const open = [top];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    open.push(...childrenOf(grown, at));
  }
  return [...found].sort((a, b) => a - b);
};

/** The items that lie inside a span. */
export const itemsIn = ({ items }: Grown, span: Span): number[] =>
  items.flatMap((item, at) => (item.start >= span.start && item.end <= span.end ? [at] : []));

/** The item of a span that hangs on one outside it: the head of its phrase. Null when the span is no phrase. */
export const topOf = (grown: Grown, inside: readonly number[]): number | null => {
  const set = new Set(inside);
  const tops = inside.filter((at) => !set.has(headOf(grown, at)) && grown.items[at]?.tag !== 'mark');
  return tops.length === 1 ? (tops[0] ?? null) : null;
};

/** The words of some items, each run of neighbours as the article has it; marks at the ends of a run are dropped. */
export const wordsAt = ({ line, items }: Grown, chosen: readonly number[]): string => {
  const runs: number[][] = [];
  for (const at of chosen) {
    const last = runs.at(-1);
    if (last && last.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  }
  return runs
    .map((run) => line.text.slice(items[run[0] ?? 0]?.start ?? 0, items[run.at(-1) ?? 0]?.end ?? 0))
    .map((words) => words.replace(/\s+/gu, ' ').replace(/^[\s,;:—–-]+|[\s,;:—–.-]+$/gu, ''))
    .filter((words) => words !== '')
    .join(' ');
};
