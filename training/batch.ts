import type { CodedTree } from './vocabulary.ts';
import type { TreeTargets } from './targets.ts';

/** Some sentences, their rows one after another; each begins with its root. */
export type Batch = {
  readonly trees: readonly CodedTree[];
  readonly targets: readonly (TreeTargets | undefined)[];
  readonly count: number;
  readonly starts: Int32Array; // count + 1
  readonly rows: number;
  readonly paddedRows: number; // a multiple of 4
  readonly words: number;
};

export type Example = { readonly tree: CodedTree; readonly targets?: TreeTargets | undefined };

export const makeBatch = (examples: readonly Example[]): Batch => {
  const starts = new Int32Array(examples.length + 1);
  examples.forEach(({ tree }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + tree.size;
  });
  const rows = starts[examples.length] ?? 0;
  return {
    trees: examples.map(({ tree }) => tree),
    targets: examples.map(({ targets }) => targets),
    count: examples.length,
    starts,
    rows,
    paddedRows: Math.ceil(rows / 4) * 4,
    words: rows - examples.length,
  };
};

/** Examples in their order, cut so that a batch holds about so many words. */
export const cutBatches = (examples: readonly Example[], words: number): Batch[] => {
  const batches: Batch[] = [];
  let current: Example[] = [];
  let held = 0;
  for (const example of examples) {
    current.push(example);
    held += example.tree.size - 1;
    if (held < words) continue;
    batches.push(makeBatch(current));
    current = [];
    held = 0;
  }
  return current.length > 0 ? [...batches, makeBatch(current)] : batches;
};
