import { fastBucket, ROOT_BUCKET } from '../src/lib/language/model/distance.ts';
import type { Batch } from './batch.ts';
import type { Chance } from './chance.ts';
import type { FloatKernel } from './float-kernel.ts';
import type { HeadColumns } from './head-columns.ts';
import { makeLinear } from './linear.ts';
import type { Masks } from './masks.ts';
import { type Dense, padded } from './parameters.ts';
import { crossEntropy, softmax } from './softmax.ts';

/** The head of each word: a probability for every word of its sentence. */
export type ArcLayer = {
  readonly scores: (sentence: number) => Float32Array; // after forward: rows of `padded(size)`
  readonly forward: (batch: Batch, headed: Float32Array, masks: Masks) => void;
  /** The loss; adds to the gradient of `headed`. */
  readonly backward: (batch: Batch, headedGradient: Float32Array, masks: Masks) => number;
};

/** Padded rows of the longest sentence. */
const ARC_ROOM = 264;

const rowsFor = (size: number): number => Math.ceil(size / 4) * 4;
const placesFor = (size: number): number => rowsFor(size) * padded(size);

/** How many numbers the arcs take, beside the rows of a batch. */
export const countArcs = (width: number, capacity: number): number =>
  capacity * (ARC_ROOM + 6 * width) + ARC_ROOM * ARC_ROOM + width * capacity;

const NO_SCORE = -1e30;

export const makeArcLayer = (
  kernel: FloatKernel,
  dense: Dense,
  chance: Chance,
  layout: HeadColumns,
  capacity: number,
): ArcLayer => {
  const { width, columns, dependent, governor, ownDistance, headDistance } = layout;
  const linear = makeLinear(kernel, dense, chance, 'arcs', { depth: width, columns: width, bias: true });
  const matrix = (): Float32Array => kernel.allocate(capacity * width);
  const [dependents, governors, queries] = [matrix(), matrix(), matrix()];
  const [dependentGradient, governorGradient, queryGradient] = [matrix(), matrix(), matrix()];
  const turned = kernel.allocate(width * capacity);
  const room = kernel.allocate(capacity * ARC_ROOM);
  const gradient = kernel.allocate(ARC_ROOM * ARC_ROOM);
  const found: Float32Array[] = [];

  /** Calls back for each unit of each row with its place in `headed`, in the small matrices and in the masks. */
  const forEachUnit = (batch: Batch, visit: (wide: number, narrow: number, mask: number) => void): void => {
    for (let sentence = 0; sentence < batch.count; sentence += 1) {
      const to = batch.starts[sentence + 1] ?? 0;
      for (let row = batch.starts[sentence] ?? 0; row < to; row += 1) {
        for (let n = 0; n < width; n += 1) visit(row * columns + n, row * width + n, sentence * 2 * width + n);
      }
    }
  };

  const rectify = (batch: Batch, headed: Float32Array, { arcs }: Masks): void => {
    forEachUnit(batch, (wide, narrow, mask) => {
      const d = headed[wide + dependent] ?? 0;
      const g = headed[wide + governor] ?? 0;
      dependents[narrow] = d > 0 ? d * (arcs[mask] ?? 0) : 0;
      governors[narrow] = g > 0 ? g * (arcs[mask + width] ?? 0) : 0;
    });
    dependents.fill(0, batch.rows * width, batch.paddedRows * width);
  };

  const turnGovernors = (start: number, size: number): void => {
    const stride = padded(size);
    for (let head = 0; head < stride; head += 1) {
      for (let n = 0; n < width; n += 1) {
        turned[n * stride + head] = head < size ? (governors[(start + head) * width + n] ?? 0) : 0;
      }
    }
  };

  /** Calls back for each possible arc with the places of its two scores of distance. */
  const forEachArc = (
    start: number,
    size: number,
    word: number,
    visit: (head: number, own: number, other: number) => void,
  ): void => {
    const own = (start + word) * columns + ownDistance;
    for (let head = 0; head < size; head += 1) {
      const bucket = head === 0 ? ROOT_BUCKET : fastBucket(word, head);
      visit(head, own + bucket, (start + head) * columns + headDistance + bucket);
    }
  };

  const scoreSentence = (start: number, size: number, headed: Float32Array, scores: Float32Array): void => {
    const stride = padded(size);
    turnGovernors(start, size);
    const shape = { rows: rowsFor(size), depth: width, columns: stride };
    kernel.product(queries.subarray(start * width), turned, scores, shape);
    for (let word = 1; word < size; word += 1) {
      const at = word * stride;
      forEachArc(start, size, word, (head, own, other) => {
        const distance = (headed[own] ?? 0) + (headed[other] ?? 0);
        scores[at + head] = head === word ? NO_SCORE : (scores[at + head] ?? 0) + distance;
      });
      softmax(scores, at, at + size);
    }
  };

  const forward: ArcLayer['forward'] = (batch, headed, masks) => {
    rectify(batch, headed, masks);
    linear.forward(batch, dependents, queries);
    let used = 0;
    batch.trees.forEach(({ size }, sentence) => {
      const scores = room.subarray(used, used + placesFor(size));
      scoreSentence(batch.starts[sentence] ?? 0, size, headed, scores);
      found[sentence] = scores;
      used += placesFor(size);
    });
  };

  const sentenceLoss = (batch: Batch, sentence: number, headedGradient: Float32Array): number => {
    const tree = batch.trees[sentence];
    const scores = found[sentence];
    if (tree === undefined || scores === undefined) return 0;
    const { size } = tree;
    const start = batch.starts[sentence] ?? 0;
    const stride = padded(size);
    const taught = batch.targets[sentence]?.heads;
    let loss = 0;
    gradient.fill(0, 0, scores.length);
    for (let word = 1; word < size; word += 1) {
      const at = word * stride;
      const answer = { gold: tree.heads[word] ?? -1, taught, taughtFrom: word * size };
      loss += crossEntropy(scores, gradient, at, at + size, answer, 1 / batch.words);
      forEachArc(start, size, word, (head, own, other) => {
        const d = gradient[at + head] ?? 0;
        headedGradient[own] = (headedGradient[own] ?? 0) + d;
        headedGradient[other] = (headedGradient[other] ?? 0) + d;
      });
    }
    return loss;
  };

  /**
   * Both products touch some rows beyond the sentence. The gradient is zero there: what is added is nothing, and what is
   * written is overwritten by the next sentence.
   */
  const sentenceGradients = (start: number, size: number): void => {
    const stride = padded(size);
    const at = start * width;
    const shape = { rows: rowsFor(size), depth: stride, columns: width };
    kernel.product(gradient, governors.subarray(at), queryGradient.subarray(at), shape);
    const turnedShape = { rows: stride, depth: size, columns: width };
    kernel.addTransposed(gradient, queries.subarray(at), governorGradient.subarray(at), turnedShape);
  };

  const rectifyBackward = (batch: Batch, headedGradient: Float32Array, { arcs }: Masks): void => {
    forEachUnit(batch, (wide, narrow, mask) => {
      const isOn = (dependents[narrow] ?? 0) !== 0;
      const governs = (governors[narrow] ?? 0) !== 0;
      headedGradient[wide + dependent] = isOn ? (dependentGradient[narrow] ?? 0) * (arcs[mask] ?? 0) : 0;
      headedGradient[wide + governor] = governs ? (governorGradient[narrow] ?? 0) * (arcs[mask + width] ?? 0) : 0;
    });
  };

  const backward: ArcLayer['backward'] = (batch, headedGradient, masks) => {
    governorGradient.fill(0, 0, batch.paddedRows * width);
    let loss = 0;
    batch.trees.forEach(({ size }, sentence) => {
      loss += sentenceLoss(batch, sentence, headedGradient);
      sentenceGradients(batch.starts[sentence] ?? 0, size);
    });
    linear.backward(batch, dependents, queryGradient, dependentGradient);
    rectifyBackward(batch, headedGradient, masks);
    return loss;
  };

  return { scores: (sentence) => found[sentence] ?? new Float32Array(0), forward, backward };
};
