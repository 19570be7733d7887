import type { Batch } from './batch.ts';
import { type Linear } from './linear.ts';
import { crossEntropy, softmax } from './softmax.ts';

/** Tags and, to learn from only, word classes: one row of scores holds both. */
export type TagSize = { readonly tags: number; readonly classes: number };

const TAG_WEIGHT = 0.5;
const CLASS_WEIGHT = 0.2;

/** Scores → probabilities, of tags and of classes. */
export const tagProbabilities = (batch: Batch, { columns }: Linear, scores: Float32Array, size: TagSize): void => {
  for (let row = 0; row < batch.rows; row += 1) {
    const at = row * columns;
    softmax(scores, at, at + size.tags);
    softmax(scores, at + size.tags, at + size.tags + size.classes);
  }
};

/** The loss of tags and classes; writes the gradient of the scores. */
export const tagLoss = (
  batch: Batch,
  { columns }: Linear,
  scores: Float32Array,
  gradient: Float32Array,
  size: TagSize,
): number => {
  const scale = 1 / batch.words;
  let loss = 0;
  gradient.fill(0, 0, batch.rows * columns);
  batch.trees.forEach((tree, sentence) => {
    const targets = batch.targets[sentence];
    for (let row = 1; row < tree.size; row += 1) {
      const from = ((batch.starts[sentence] ?? 0) + row) * columns;
      const middle = from + size.tags;
      const tag = { gold: tree.tags[row] ?? -1, taught: targets?.tags, taughtFrom: row * size.tags };
      const wordClass = { gold: tree.classes[row] ?? -1, taught: targets?.classes, taughtFrom: row * size.classes };
      loss += crossEntropy(scores, gradient, from, middle, tag, TAG_WEIGHT * scale);
      loss += crossEntropy(scores, gradient, middle, middle + size.classes, wordClass, CLASS_WEIGHT * scale);
    }
  });
  return loss;
};
