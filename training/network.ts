import { SLOTS } from '../src/lib/language/model/features.ts';
import { countArcs, makeArcLayer } from './arc-layer.ts';
import type { Batch } from './batch.ts';
import { makeChance, normal } from './chance.ts';
import { type FloatKernel, makeFloatKernel } from './float-kernel.ts';
import { headColumns } from './head-columns.ts';
import { makeLabelLayer } from './label-layer.ts';
import { makeLinear } from './linear.ts';
import { applyMask, countMasks, makeMasks, type Masks } from './masks.ts';
import { type Dense, makeDense, padded } from './parameters.ts';
import { makeSru, type Sru } from './sru.ts';
import { tagLoss, tagProbabilities } from './tag-layer.ts';

export type NetworkSize = {
  readonly rows: number; // of the table of features
  readonly embedding: number; // numbers a row
  readonly width: number; // units of a layer
  readonly layers: number; // two at least
  readonly headWidth: number;
  readonly tags: number;
  readonly classes: number;
  readonly labels: number;
};

/** Features → sum of their rows → layers → tags (from the last but one), heads and labels (from the last). */
export type Network = {
  readonly size: NetworkSize;
  readonly kernel: FloatKernel;
  readonly dense: Dense;
  readonly table: Float32Array;
  readonly embeddedGradient: Float32Array; // of the sum of each word’s rows
  readonly rows: Int32Array; // of the table, one a word and slot: filled before forward
  readonly masks: Masks;
  readonly tagColumns: number;
  readonly tagScores: Float32Array; // probabilities after forward
  readonly headScores: (sentence: number) => Float32Array;
  readonly labelColumns: number;
  readonly labelScores: Float32Array; // probabilities after forwardLabels
  readonly forward: (batch: Batch) => void;
  readonly forwardLabels: (batch: Batch, heads: Int32Array) => void;
  /** Adds all gradients of the mean loss of a batch that went forward, and gives the loss. */
  readonly backward: (batch: Batch, heads: Int32Array) => number;
};

/** The most rows that a batch may hold. */
export const CAPACITY = 1100;

const TABLE_SPREAD = 0.3;

const countDense = (size: NetworkSize, tagColumns: number, heads: number): number => {
  const { embedding, width, layers, headWidth } = size;
  const matrices = embedding * width + (layers + 2) * width * 3 * width + width * (tagColumns + heads);
  return matrices + headWidth * (headWidth + padded(size.labels) + 32) + layers * 5 * width + tagColumns + heads + 4096;
};

const countNumbers = (size: NetworkSize, dense: number, heads: number): number => {
  const { embedding, width, layers, headWidth } = size;
  const aRow = embedding * (4 + SLOTS.length) + width * (17 * (layers + 1) + 3) + 4 * heads + 8 * padded(size.labels);
  const table = 3 * size.rows * embedding; // with the averages of the optimiser
  return table + 6 * dense + CAPACITY * aRow + countArcs(headWidth, CAPACITY) + countMasks(size);
};

export const makeNetwork = (size: NetworkSize, seed: number): Network => {
  const { rows: tableRows, embedding, width, layers, headWidth } = size;
  const chance = makeChance(seed);
  const tagColumns = padded(size.tags + size.classes);
  const layout = headColumns(headWidth);
  const denseCount = countDense(size, tagColumns, layout.columns);
  const kernel = makeFloatKernel(countNumbers(size, denseCount, layout.columns));
  const dense = makeDense(kernel, denseCount);
  const table = kernel.allocate(tableRows * embedding);
  for (let at = 0; at < table.length; at += 1) table[at] = TABLE_SPREAD * normal(chance);

  const narrow = makeLinear(kernel, dense, chance, 'narrow', { depth: embedding, columns: width, bias: false });
  const srus = Array.from({ length: layers }, (_, layer): Sru => {
    const shape = { width, window: layer === 0, capacity: CAPACITY };
    return makeSru(kernel, dense, chance, `layer-${layer + 1}`, shape);
  });
  const tags = makeLinear(kernel, dense, chance, 'tags', { depth: width, columns: tagColumns, bias: true });
  const heads = makeLinear(kernel, dense, chance, 'heads', { depth: width, columns: layout.columns, bias: true });
  const arcs = makeArcLayer(kernel, dense, chance, layout, CAPACITY);
  const labels = makeLabelLayer(kernel, dense, chance, layout, size.labels, CAPACITY);

  const masks = makeMasks(kernel, size);
  const rows = kernel.allocateIntegers(CAPACITY * SLOTS.length);
  const matrix = (columns: number): Float32Array => kernel.allocate(CAPACITY * columns);
  const [embedded, embeddedGradient] = [matrix(embedding), matrix(embedding)];
  const [narrowed, narrowedGradient] = [matrix(width), matrix(width)];
  const [tagScores, tagGradient] = [matrix(tagColumns), matrix(tagColumns)];
  const [headed, headedGradient] = [matrix(layout.columns), matrix(layout.columns)];
  const fromTags = matrix(width); // the gradient that the tags give the last layer but one

  const last = srus[layers - 1];
  const beforeLast = srus[layers - 2];
  if (last === undefined || beforeLast === undefined) throw new Error('Expected at least two layers');
  const maskOf = (layer: number): Float32Array => masks.layers[layer] ?? masks.embedding;

  const embed = (batch: Batch): void => {
    kernel.call('sumRows', rows, batch.rows, SLOTS.length, table, 4 * embedding, embedded);
    applyMask(batch, embedded, embedding, masks.embedding);
    embedded.fill(0, batch.rows * embedding, batch.paddedRows * embedding);
    narrow.forward(batch, embedded, narrowed);
  };

  const forward: Network['forward'] = (batch) => {
    embed(batch);
    let input = narrowed;
    srus.forEach((sru, layer) => {
      sru.forward(batch, input, maskOf(layer));
      input = sru.output;
    });
    tags.forward(batch, beforeLast.output, tagScores);
    tagProbabilities(batch, tags, tagScores, size);
    heads.forward(batch, last.output, headed);
    arcs.forward(batch, headed, masks);
  };

  const addFromTags = (batch: Batch): void => {
    const { outputGradient } = beforeLast;
    for (let at = 0; at < batch.rows * width; at += 1) {
      outputGradient[at] = (outputGradient[at] ?? 0) + (fromTags[at] ?? 0);
    }
  };

  const backwardLayers = (batch: Batch): void => {
    for (let layer = layers - 1; layer >= 0; layer -= 1) {
      const below = srus[layer - 1];
      const input = below?.output ?? narrowed;
      srus[layer]?.backward(batch, input, maskOf(layer), below?.outputGradient ?? narrowedGradient);
      if (layer === layers - 1) addFromTags(batch);
    }
  };

  const backward: Network['backward'] = (batch, goldHeads) => {
    headedGradient.fill(0, 0, batch.paddedRows * layout.columns);
    let loss = tagLoss(batch, tags, tagScores, tagGradient, size);
    loss += labels.backward(batch, headedGradient, goldHeads, masks);
    loss += arcs.backward(batch, headedGradient, masks);
    heads.backward(batch, last.output, headedGradient, last.outputGradient);
    tags.backward(batch, beforeLast.output, tagGradient, fromTags);
    backwardLayers(batch);
    narrow.backward(batch, embedded, narrowedGradient, embeddedGradient);
    applyMask(batch, embeddedGradient, embedding, masks.embedding);
    return loss;
  };

  return {
    size,
    kernel,
    dense,
    table,
    embeddedGradient,
    rows,
    masks,
    tagColumns,
    tagScores,
    headScores: arcs.scores,
    labelColumns: labels.columns,
    labelScores: labels.scores,
    forward,
    forwardLabels: (batch, given) => {
      labels.forward(batch, headed, given, masks);
    },
    backward,
  };
};
