import { bestTree, isTree } from '../src/lib/language/model/eisner.ts';
import type { Batch } from './batch.ts';
import { padded } from './parameters.ts';

/** Each word’s best head, or the best tree where those do not make one. */
export const decode = (scores: Float32Array, size: number, heads: Int32Array): void => {
  const stride = padded(size);
  for (let word = 1; word < size; word += 1) {
    let best = 0;
    for (let head = 1; head < size; head += 1) {
      if ((scores[word * stride + head] ?? 0) > (scores[word * stride + best] ?? 0)) best = head;
    }
    heads[word] = best;
  }
  if (isTree(heads, size)) return;
  bestTree(size, (word, head) => Math.log((scores[word * stride + head] ?? 0) + 1e-30), heads);
};

/** The treebank’s heads of all rows of a batch. */
export const goldHeads = (batch: Batch): Int32Array => {
  const heads = new Int32Array(batch.rows);
  batch.trees.forEach((tree, sentence) => heads.set(tree.heads, batch.starts[sentence] ?? 0));
  return heads;
};
