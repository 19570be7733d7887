import { type Asset, type AssetMatrix, FORMAT, RESERVED_ROWS } from '../src/lib/language/model/asset.ts';
import { BUCKETS } from '../src/lib/language/model/distance.ts';
import type { Network } from './network.ts';
import { pruneWords } from './prune.ts';
import type { Material } from './train-network.ts';

/** A step of the table as a part of the root of its mean square: coarse, since the sums of eleven rows forgive it. */
const STEP = 0.57;
const MOST_STEPS = 127;
const MOST_WEIGHT = 127;

type Floats = { readonly rows: number; readonly columns: number; readonly at: (row: number, column: number) => number };

/** 8 bits a weight, one scale a column. */
const quantiseMatrix = ({ rows, columns, at }: Floats): AssetMatrix => {
  const weights = new Int8Array(rows * columns);
  const scales = new Float32Array(columns);
  for (let column = 0; column < columns; column += 1) {
    let largest = 0;
    for (let row = 0; row < rows; row += 1) largest = Math.max(largest, Math.abs(at(row, column)));
    const scale = Math.fround(Math.max(largest, 1e-9) / MOST_WEIGHT);
    scales[column] = scale;
    for (let row = 0; row < rows; row += 1) {
      const steps = Math.round(at(row, column) / scale);
      weights[row * columns + column] = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, steps));
    }
  }
  return { rows, columns, weights, scales };
};

const quantiseTable = (
  table: Float32Array,
  slots: readonly number[],
  embedding: number,
): { readonly table: Int8Array; readonly steps: number[] } => {
  const quantised = new Int8Array(table.length);
  let from = 0;
  const steps = slots.map((entries) => {
    const to = from + (entries + RESERVED_ROWS) * embedding;
    let squares = 0;
    for (let at = from; at < to; at += 1) squares += (table[at] ?? 0) ** 2;
    const step = STEP * Math.sqrt(squares / (to - from));
    for (let at = from; at < to; at += 1) {
      const value = Math.round((table[at] ?? 0) / step);
      quantised[at] = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, value));
    }
    from = to;
    return step;
  });
  return { table: quantised, steps };
};

/** The network in few bits, as it ships. */
export const quantise = (
  { size, dense, table: trained }: Network,
  { vocabulary: whole, wordCounts }: Pick<Material, 'vocabulary' | 'wordCounts'>,
  version: string,
): Asset => {
  const { table: floatTable, vocabulary } = pruneWords(trained, size.embedding, whole, wordCounts);
  const parameters = new Map(dense.all().map((parameter) => [parameter.name, parameter]));
  const values = (name: string): { readonly columns: number; readonly values: Float32Array } => {
    const found = parameters.get(name);
    if (found === undefined) throw new Error(`Expected the network to hold ${name}`);
    return found;
  };
  const floats = (name: string, rows: number, columns: number): Floats => {
    const parameter = values(name);
    return { rows, columns, at: (row, column) => parameter.values[row * parameter.columns + column] ?? 0 };
  };
  const { width, headWidth } = size;
  const gates = 3 * width;
  // Trained as one matrix of previous, own and next rows; shipped side by side, own first.
  const wide = floats('layer-1.weights', 3 * width, gates);
  const window: Floats = {
    rows: width,
    columns: 3 * gates,
    at: (row, column) => wide.at(([width, 0, 2 * width][Math.floor(column / gates)] ?? 0) + row, column % gates),
  };
  const later = Array.from({ length: size.layers - 1 }, (_, index): [string, Floats] => [
    `layer-${index + 2}`,
    floats(`layer-${index + 2}.weights`, width, gates),
  ]);
  const matrices = new Map(
    [
      ['narrow', floats('narrow', size.embedding, width)] as const,
      ['layer-1', window] as const,
      ...later,
      ['tags', floats('tags', width, size.tags)] as const,
      ['heads', floats('heads', width, 4 * headWidth + 2 * BUCKETS)] as const,
      ['arcs', floats('arcs', headWidth, headWidth)] as const,
      ['labels', floats('labels', headWidth, size.labels)] as const,
    ].map(([name, matrix]): [string, AssetMatrix] => [name, quantiseMatrix(matrix)]),
  );
  const vector = (name: string, count: number): [string, Float32Array] => [name, values(name).values.slice(0, count)];
  const vectors = new Map([
    ...Array.from({ length: size.layers }, (_, index) => index + 1).flatMap((layer) => [
      vector(`layer-${layer}.bias`, gates),
      vector(`layer-${layer}.recurrent`, 2 * width),
    ]),
    vector('tags.bias', size.tags),
    vector('heads.bias', 4 * headWidth + 2 * BUCKETS),
    vector('arcs.bias', headWidth),
    vector('labels.side', BUCKETS * headWidth),
    vector('labels.bias', size.labels),
  ]);
  const slots = vocabulary.slots.map((entries) => entries.length);
  const { table, steps } = quantiseTable(floatTable, slots, size.embedding);
  return {
    header: {
      format: FORMAT,
      version,
      embedding: size.embedding,
      width,
      layers: size.layers,
      headWidth,
      slots,
      steps,
      tags: vocabulary.tags,
      labels: vocabulary.labels,
      matrices: [...matrices].map(([name, { rows, columns }]) => ({ name, rows, columns })),
      vectors: [...vectors].map(([name, numbers]) => ({ name, size: numbers.length })),
    },
    vocabulary: vocabulary.slots,
    table,
    matrices,
    vectors,
  };
};
