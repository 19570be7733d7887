import { featuresOf, RESERVED, SLOTS, UNKNOWN, ABSENT, ROOT } from '../src/lib/language/model/features.ts';
import type { Tree } from './treebank.ts';

/** All that is told apart: the entries of each slot, and the three sets of answers. */
export type Vocabulary = {
  readonly slots: readonly (readonly string[])[]; // entry n has row n + RESERVED
  readonly tags: readonly string[];
  readonly classes: readonly string[];
  readonly labels: readonly string[];
};

/** How often a feature must occur to get a row: rarer ones teach nothing and cost bytes. */
const LEAST_COUNTS: Record<(typeof SLOTS)[number], number> = {
  word: 2,
  'suffix-2': 3,
  'suffix-3': 3,
  'suffix-4': 3,
  'suffix-5': 4,
  'prefix-2': 3,
  'prefix-3': 3,
  'prefix-4': 4,
  shape: 3,
  cased: 3,
  'last-part': 3,
};

const count = (items: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

/** Sorted, since sorted neighbours compress well. */
const frequent = (counts: ReadonlyMap<string, number>, least: number): string[] =>
  [...counts].flatMap(([item, times]) => (times >= least ? [item] : [])).sort();

const answers = (lists: readonly (readonly string[])[]): string[] => frequent(count(lists.flat()), 1);

const WORD = SLOTS.indexOf('word');

/** How often each normalised word occurs. */
export const countWords = (trees: readonly Tree[]): Map<string, number> =>
  count(trees.flatMap((tree) => tree.words.map((word) => featuresOf(word)[WORD] ?? '')));

export const makeVocabulary = (trees: readonly Tree[]): Vocabulary => {
  const words = count(trees.flatMap((tree) => tree.words));
  const counts = SLOTS.map(() => new Map<string, number>());
  for (const [word, times] of words) {
    featuresOf(word).forEach((feature, slot) => {
      const seen = counts[slot];
      if (feature !== undefined && seen !== undefined) seen.set(feature, (seen.get(feature) ?? 0) + times);
    });
  }
  return {
    slots: SLOTS.map((name, slot) => frequent(counts[slot] ?? new Map<string, number>(), LEAST_COUNTS[name])),
    tags: answers(trees.map((tree) => tree.tags)),
    classes: answers(trees.map((tree) => tree.classes)),
    labels: answers(trees.map((tree) => tree.labels)),
  };
};

/** One tree as numbers. Row 0 is the root. */
export type CodedTree = {
  readonly size: number; // rows: the words and the root
  readonly rows: Int32Array; // size × slots, rows of the one big table
  readonly tags: Int32Array;
  readonly classes: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
};

export type Coder = {
  readonly starts: readonly number[]; // where each slot begins in the one big table
  readonly rowCount: number;
  readonly code: (tree: Tree) => CodedTree;
};

const numbering = (items: readonly string[]): Map<string, number> => new Map(items.map((item, index) => [item, index]));

export const makeCoder = ({ slots, tags, classes, labels }: Vocabulary): Coder => {
  const starts: number[] = [];
  let rowCount = 0;
  for (const slot of slots) {
    starts.push(rowCount);
    rowCount += slot.length + RESERVED;
  }
  const maps = slots.map(numbering);
  const [tagNumbers, classNumbers, labelNumbers] = [numbering(tags), numbering(classes), numbering(labels)];
  const rowOf = (slot: number, feature: string | undefined): number => {
    const known = feature === undefined ? undefined : maps[slot]?.get(feature);
    const row = feature === undefined ? ABSENT : known === undefined ? UNKNOWN : known + RESERVED;
    return (starts[slot] ?? 0) + row;
  };
  // An answer that training never saw counts as wrong, whatever is said.
  const numbered = (items: readonly string[], numbers: ReadonlyMap<string, number>): Int32Array =>
    Int32Array.from([-1, ...items.map((item) => numbers.get(item) ?? -1)]);
  const code = (tree: Tree): CodedTree => ({
    size: tree.words.length + 1,
    rows: Int32Array.from([
      ...starts.map((start) => start + ROOT),
      ...tree.words.flatMap((word) => featuresOf(word).map((feature, slot) => rowOf(slot, feature))),
    ]),
    tags: numbered(tree.tags, tagNumbers),
    classes: numbered(tree.classes, classNumbers),
    heads: Int32Array.from([-1, ...tree.heads]),
    labels: numbered(tree.labels, labelNumbers),
  });
  return { starts, rowCount, code };
};
