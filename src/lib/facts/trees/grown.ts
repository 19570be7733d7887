import type { Tree } from '../../language/tree.ts';
import { isBroadcast } from '../broadcasts.ts';
import { cueVerbOf, type CueVerb } from '../cue-verbs.ts';
import { isQuote, type Line } from '../lines.ts';
import type { Range } from '../phrases.ts';
import { NEVER_NOUNS } from '../words/saying.ts';
import { isWoven } from './woven.ts';

/** A line's tree with what rules ask of it again and again. */
export type Grown = {
  readonly line: Line;
  readonly tree: Tree;
  readonly labels: readonly string[]; // without their subtypes: "nsubj:pass" is an "nsubj"
  readonly ranges: readonly Range[]; // what hangs on each item, from its first word to its last
};

/** The tree of a line, ready for rules; null where the line was read without the model. */
export const grow = (line: Line): Grown | null =>
  line.tree === null
    ? null
    : { line, tree: line.tree, labels: line.tree.labels.map(withoutSubtype), ranges: rangesOf(line.tree) };

const withoutSubtype = (label: string): string => {
  const at = label.indexOf(':');
  return at < 0 ? label : label.slice(0, at);
};

const rangesOf = (tree: Tree): Range[] => {
  const from = tree.heads.map((_, at) => at);
  const to = tree.heads.map((_, at) => at + 1);
  for (const at of leavesFirst(tree)) {
    const head = tree.heads[at] ?? -1;
    if (head < 0) continue;
    from[head] = Math.min(from[head] ?? head, from[at] ?? at);
    to[head] = Math.max(to[head] ?? head + 1, to[at] ?? at + 1);
  }
  return from.map((start, at) => ({ from: start, to: to[at] ?? at + 1 }));
};

const leavesFirst = (tree: Tree): number[] => {
  const order: number[] = [];
  const open = tree.heads.flatMap((head, at) => (head < 0 ? [at] : []));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    order.push(next);
    for (const child of tree.children[next] ?? []) open.push(child);
  }
  return order.reverse();
};

/** A label without its subtype: "nsubj:pass" is an "nsubj". */
export const labelOf = (grown: Grown, at: number): string => grown.labels[at] ?? '';
export const fullLabelOf = (grown: Grown, at: number): string => grown.tree.labels[at] ?? '';
export const tagOf = (grown: Grown, at: number): string => grown.tree.tags[at] ?? '';
export const headOf = (grown: Grown, at: number): number => grown.tree.heads[at] ?? -1;
export const lowerOf = (grown: Grown, at: number): string => grown.line.items[at]?.lower ?? '';
export const rangeOf = (grown: Grown, at: number): Range => grown.ranges[at] ?? { from: at, to: at + 1 };

/** What hangs directly on an item, by label. */
export const childrenOf = (grown: Grown, at: number, ...labels: readonly string[]): number[] =>
  (grown.tree.children[at] ?? []).filter(
    (child) =>
      labels.length === 0 || labels.includes(labelOf(grown, child)) || labels.includes(fullLabelOf(grown, child)),
  );
export const childOf = (grown: Grown, at: number, ...labels: readonly string[]): number | undefined =>
  childrenOf(grown, at, ...labels)[0];

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;
export const isFinite = (grown: Grown, at: number): boolean => FINITE.test(tagOf(grown, at));

/** True for a stretch with a finite verb, or a quotation in the place of one. */
export const hasFinite = (grown: Grown, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (isFinite(grown, at) || isQuote(grown.line.items[at])) return true;
  return false;
};

/** True for a quotation that stands as a sentence of its own. */
export const isSpeech = (grown: Grown, at: number): boolean => {
  const item = grown.line.items[at];
  return isQuote(item) && item.speech && !isWoven(item, grown.line);
};

export const isVerb = (grown: Grown, at: number): boolean => /^(?:VB|MD)/u.test(tagOf(grown, at));

/** The verb of saying that an item is, where the tree has it for a verb. */
export const sayingAt = (grown: Grown, at: number): CueVerb | undefined =>
  (isVerb(grown, at) || NEVER_NOUNS.has(lowerOf(grown, at))) && !isBroadcast(grown.line, at)
    ? cueVerbOf(grown.line.items[at])
    : undefined;

/** True if `inner` hangs on `outer`, at any distance. */
export const hangsOn = (grown: Grown, inner: number, outer: number): boolean => {
  for (let at = inner, steps = 0; at >= 0 && steps < 60; at = headOf(grown, at), steps += 1)
    if (at === outer) return true;
  return false;
};
