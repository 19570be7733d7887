import { BUCKETS, fastBucket, ROOT_BUCKET } from './distance.ts';
import { bestTree, isTree } from './eisner.ts';
import type { Rows } from './encoder.ts';
import { type Kernel, MOST_ROWS, toPositiveUnits } from './kernel.ts';
import type { Dense, Weights } from './weights.ts';

/** Tags, heads and labels of rows, from what the encoder left in `kernel.inputs`. */
export type Heads = {
  readonly tag: (rows: Rows, tags: Int32Array) => void; // after the last layer but one
  readonly attach: (rows: Rows, heads: Int32Array, labels: Int32Array) => void; // after the last layer
};

/** The best column of each row. */
const pickBest = (
  sums: Int32Array,
  { stride, columns, scales }: Dense,
  bias: Float32Array,
  rows: number,
  into: Int32Array,
): void => {
  for (let row = 0; row < rows; row += 1) {
    const from = row * stride;
    let best = 0;
    let highest = -Infinity;
    for (let column = 0; column < columns; column += 1) {
      const score = (sums[from + column] ?? 0) * (scales[column] ?? 0) + (bias[column] ?? 0);
      if (score > highest) {
        highest = score;
        best = column;
      }
    }
    into[row] = best;
  }
};

/** The product of two vectors of `width` numbers, a multiple of 4. */
const dot = (a: Float64Array, from: number, b: Float64Array, other: number, width: number): number => {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let n = 0; n < width; n += 4) {
    first += (a[from + n] ?? 0) * (b[other + n] ?? 0);
    second += (a[from + n + 1] ?? 0) * (b[other + n + 1] ?? 0);
    third += (a[from + n + 2] ?? 0) * (b[other + n + 2] ?? 0);
    fourth += (a[from + n + 3] ?? 0) * (b[other + n + 3] ?? 0);
  }
  return first + second + third + fourth;
};

export const makeHeads = (weights: Weights, kernel: Kernel): Heads => {
  const width = weights.headWidth;
  const columns = weights.heads.columns;
  // Where each part begins in a row: dependent, governor, label of dependent, label of governor, two sets of distances.
  const [GOVERNOR, OWN_LABEL, HEAD_LABEL, OWN_DISTANCE] = [width, 2 * width, 3 * width, 4 * width];
  const HEAD_DISTANCE = OWN_DISTANCE + BUCKETS;
  const headed = new Float32Array(MOST_ROWS * columns);
  // Single precision kept in doubles, so that the many products of these need not be converted each time.
  const governors = new Float64Array(MOST_ROWS * width);
  const queries = new Float64Array(MOST_ROWS * width);
  const scores = new Float32Array(MOST_ROWS * MOST_ROWS);

  const tag: Heads['tag'] = (rows, tags) => {
    const count = rows.starts[rows.count] ?? 0;
    kernel.multiply(weights.tags, count);
    pickBest(kernel.sums, weights.tags, weights.tagBias, count, tags);
  };

  /** What each row is as a dependent, ready for the next product, and as a governor; the rest of it as it is. */
  const splitRows = (count: number): void => {
    const { sums, inputs } = kernel;
    const { stride, scales } = weights.heads;
    const bias = weights.headBias;
    for (let row = 0; row < count; row += 1) {
      const from = row * stride;
      const to = row * columns;
      for (let n = 0; n < width; n += 1) {
        const own = Math.fround((sums[from + n] ?? 0) * (scales[n] ?? 0) + (bias[n] ?? 0));
        inputs[row * width + n] = toPositiveUnits(own);
      }
      for (let n = 0; n < width; n += 1) {
        const at = GOVERNOR + n;
        const governor = Math.fround((sums[from + at] ?? 0) * (scales[at] ?? 0) + (bias[at] ?? 0));
        governors[row * width + n] = (governor + Math.abs(governor)) / 2; // exactly 0 or itself, without a branch
      }
      for (let column = OWN_LABEL; column < columns; column += 1) {
        headed[to + column] = (sums[from + column] ?? 0) * (scales[column] ?? 0) + (bias[column] ?? 0);
      }
    }
  };

  const prepare = (count: number): void => {
    kernel.multiply(weights.heads, count);
    splitRows(count);
    kernel.multiply(weights.arcs, count);
    const { sums } = kernel;
    const { stride, scales } = weights.arcs;
    const bias = weights.arcBias;
    for (let row = 0; row < count; row += 1) {
      for (let n = 0; n < width; n += 1) {
        queries[row * width + n] = Math.fround((sums[row * stride + n] ?? 0) * (scales[n] ?? 0) + (bias[n] ?? 0));
      }
    }
  };

  const scoreOne = (start: number, word: number, head: number): number => {
    const product = dot(queries, (start + word) * width, governors, (start + head) * width, width);
    const bucket = head === 0 ? ROOT_BUCKET : fastBucket(word, head);
    return (
      product +
      (headed[(start + word) * columns + OWN_DISTANCE + bucket] ?? 0) +
      (headed[(start + head) * columns + HEAD_DISTANCE + bucket] ?? 0)
    );
  };

  /** The best head of each word by itself; its scores stay for the case that these make no tree. */
  const pickHeads = (start: number, size: number, heads: Int32Array): void => {
    for (let word = 1; word < size; word += 1) {
      let best = 0;
      let highest = -Infinity;
      for (let head = 0; head < size; head += 1) {
        const score = head === word ? -Infinity : scoreOne(start, word, head);
        scores[word * size + head] = score;
        if (score > highest) {
          highest = score;
          best = head;
        }
      }
      heads[word] = best;
    }
  };

  const attachSentence = (start: number, size: number, heads: Int32Array): void => {
    pickHeads(start, size, heads);
    if (size > 1 && !isTree(heads, size)) {
      bestTree(size, (word, head) => scores[word * size + head] ?? 0, heads);
    }
  };

  const label = (rows: Rows, heads: Int32Array, labels: Int32Array): void => {
    const count = rows.starts[rows.count] ?? 0;
    for (let sentence = 0; sentence < rows.count; sentence += 1) {
      const start = rows.starts[sentence] ?? 0;
      const stop = rows.starts[sentence + 1] ?? 0;
      for (let row = start; row < stop; row += 1) {
        const head = heads[row] ?? 0;
        const side = (head === 0 ? ROOT_BUCKET : fastBucket(row - start, head)) * width;
        const own = row * columns + OWN_LABEL;
        const other = (start + head) * columns + HEAD_LABEL;
        for (let n = 0; n < width; n += 1) {
          const sum = (headed[own + n] ?? 0) + (headed[other + n] ?? 0) + (weights.sideBias[side + n] ?? 0);
          kernel.inputs[row * width + n] = toPositiveUnits(sum);
        }
      }
    }
    kernel.multiply(weights.labels, count);
    pickBest(kernel.sums, weights.labels, weights.labelBias, count, labels);
  };

  const attach: Heads['attach'] = (rows, heads, labels) => {
    prepare(rows.starts[rows.count] ?? 0);
    for (let sentence = 0; sentence < rows.count; sentence += 1) {
      const start = rows.starts[sentence] ?? 0;
      const stop = rows.starts[sentence + 1] ?? 0;
      heads[start] = 0;
      attachSentence(start, stop - start, heads.subarray(start, stop));
    }
    label(rows, heads, labels);
  };

  return { tag, attach };
};
