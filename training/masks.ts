import type { Batch } from './batch.ts';
import type { Chance } from './chance.ts';
import type { FloatKernel } from './float-kernel.ts';
import type { NetworkSize } from './network.ts';

/** The share of units that is left out while training. */
export type Dropout = { readonly embedding: number; readonly layer: number; readonly head: number };

/** One factor a sentence and unit, the same at all words of the sentence. */
export type Masks = {
  readonly embedding: Float32Array;
  readonly layers: readonly Float32Array[];
  readonly arcs: Float32Array; // those of dependents, then those of governors
  readonly labels: Float32Array;
};

/** The most sentences that a batch may hold. */
const MOST_SENTENCES = 520;

/** How many numbers the masks of a network take. */
export const countMasks = ({ embedding, layers, width, headWidth }: NetworkSize): number =>
  MOST_SENTENCES * (embedding + layers * width + 3 * headWidth);

export const makeMasks = (kernel: FloatKernel, { embedding, layers, width, headWidth }: NetworkSize): Masks => {
  const mask = (columns: number): Float32Array => kernel.allocate(MOST_SENTENCES * columns).fill(1);
  return {
    embedding: mask(embedding),
    layers: Array.from({ length: layers }, () => mask(width)),
    arcs: mask(2 * headWidth),
    labels: mask(headWidth),
  };
};

const drawMask = (mask: Float32Array, count: number, rate: number, chance: Chance): void => {
  const kept = 1 / (1 - rate);
  for (let at = 0; at < count; at += 1) mask[at] = chance() < rate ? 0 : kept;
};

/** Draws new masks for so many sentences. */
export const drawMasks = (
  masks: Masks,
  { embedding, width, headWidth }: NetworkSize,
  sentences: number,
  rates: Dropout,
  chance: Chance,
): void => {
  drawMask(masks.embedding, sentences * embedding, rates.embedding, chance);
  for (const layer of masks.layers) drawMask(layer, sentences * width, rates.layer, chance);
  drawMask(masks.arcs, sentences * 2 * headWidth, rates.head, chance);
  drawMask(masks.labels, sentences * headWidth, rates.head, chance);
};

/** Nothing is left out. */
export const clearMasks = (masks: Masks): void => {
  for (const mask of [masks.embedding, ...masks.layers, masks.arcs, masks.labels]) mask.fill(1);
};

/** Multiplies the rows of each sentence by its mask. */
export const applyMask = (batch: Batch, matrix: Float32Array, columns: number, mask: Float32Array): void => {
  for (let sentence = 0; sentence < batch.count; sentence += 1) {
    const to = batch.starts[sentence + 1] ?? 0;
    const own = sentence * columns;
    for (let row = batch.starts[sentence] ?? 0; row < to; row += 1) {
      const at = row * columns;
      for (let n = 0; n < columns; n += 1) matrix[at + n] = (matrix[at + n] ?? 0) * (mask[own + n] ?? 0);
    }
  }
};
