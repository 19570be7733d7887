import { BUCKETS, fastBucket, ROOT_BUCKET } from '../src/lib/language/model/distance.ts';
import type { Batch } from './batch.ts';
import type { Chance } from './chance.ts';
import type { FloatKernel } from './float-kernel.ts';
import type { HeadColumns } from './head-columns.ts';
import { makeLinear } from './linear.ts';
import type { Masks } from './masks.ts';
import { type Dense, padded } from './parameters.ts';
import { crossEntropy, softmax } from './softmax.ts';

/** The label of each word’s arc, given its head. */
export type LabelLayer = {
  readonly columns: number;
  readonly scores: Float32Array; // probabilities after forward
  readonly forward: (batch: Batch, headed: Float32Array, heads: Int32Array, masks: Masks) => void;
  /** The loss; adds to the gradient of `headed`. */
  readonly backward: (batch: Batch, headedGradient: Float32Array, heads: Int32Array, masks: Masks) => number;
};

export const makeLabelLayer = (
  kernel: FloatKernel,
  dense: Dense,
  chance: Chance,
  { width, columns: headColumns, ownLabel, headLabel }: HeadColumns,
  labels: number,
  capacity: number,
): LabelLayer => {
  const side = dense.add('labels.side', BUCKETS, width);
  const linear = makeLinear(kernel, dense, chance, 'labels', { depth: width, columns: padded(labels), bias: true });
  const { columns } = linear;
  const hidden = kernel.allocate(capacity * width);
  const hiddenGradient = kernel.allocate(capacity * width);
  const scores = kernel.allocate(capacity * columns);
  const gradient = kernel.allocate(capacity * columns);

  /** Calls back with where the three summands of a word’s hidden row begin. */
  const forEachWord = (
    batch: Batch,
    heads: Int32Array,
    visit: (sentence: number, row: number, own: number, other: number, bias: number) => void,
  ): void => {
    for (let sentence = 0; sentence < batch.count; sentence += 1) {
      const from = batch.starts[sentence] ?? 0;
      const to = batch.starts[sentence + 1] ?? 0;
      for (let row = from + 1; row < to; row += 1) {
        const head = Math.max(0, heads[row] ?? 0);
        const bucket = head === 0 ? ROOT_BUCKET : fastBucket(row - from, head);
        visit(sentence, row, row * headColumns + ownLabel, (from + head) * headColumns + headLabel, bucket * width);
      }
    }
  };

  const forward: LabelLayer['forward'] = (batch, headed, heads, masks) => {
    hidden.fill(0, 0, batch.paddedRows * width);
    forEachWord(batch, heads, (sentence, row, own, other, bias) => {
      for (let n = 0; n < width; n += 1) {
        const sum = (headed[own + n] ?? 0) + (headed[other + n] ?? 0) + (side.values[bias + n] ?? 0);
        hidden[row * width + n] = sum > 0 ? sum * (masks.labels[sentence * width + n] ?? 0) : 0;
      }
    });
    linear.forward(batch, hidden, scores);
    for (let row = 0; row < batch.rows; row += 1) softmax(scores, row * columns, row * columns + labels);
  };

  const loss = (batch: Batch): number => {
    let sum = 0;
    gradient.fill(0, 0, batch.rows * columns);
    batch.trees.forEach((tree, sentence) => {
      const taught = batch.targets[sentence]?.labels;
      for (let row = 1; row < tree.size; row += 1) {
        const at = ((batch.starts[sentence] ?? 0) + row) * columns;
        const answer = { gold: tree.labels[row] ?? -1, taught, taughtFrom: row * labels };
        sum += crossEntropy(scores, gradient, at, at + labels, answer, 1 / batch.words);
      }
    });
    return sum;
  };

  const backward: LabelLayer['backward'] = (batch, headedGradient, heads, masks) => {
    const sum = loss(batch);
    linear.backward(batch, hidden, gradient, hiddenGradient);
    forEachWord(batch, heads, (sentence, row, own, other, bias) => {
      for (let n = 0; n < width; n += 1) {
        if ((hidden[row * width + n] ?? 0) === 0) continue;
        const d = (hiddenGradient[row * width + n] ?? 0) * (masks.labels[sentence * width + n] ?? 0);
        headedGradient[own + n] = (headedGradient[own + n] ?? 0) + d;
        headedGradient[other + n] = (headedGradient[other + n] ?? 0) + d;
        side.gradient[bias + n] = (side.gradient[bias + n] ?? 0) + d;
      }
    });
    return sum;
  };

  return { columns, scores, forward, backward };
};
