import { type Kernel, LIMIT, MOST_ROWS, UNIT } from './kernel.ts';
import { SIGMOID, SIGMOID_CENTRE, SIGMOID_LAST, SIGMOID_STEPS } from './sigmoid.ts';
import type { Weights } from './weights.ts';
import { FINE, NO_TYPE, type WordTypes } from './word-types.ts';

/** Some sentences, their rows one after another, each beginning with the root. */
export type Rows = {
  readonly count: number; // sentences
  readonly starts: Int32Array; // count + 1
  readonly types: Int32Array; // the word type of each row
};

/** Runs the layers over rows. What a layer gives lies in `kernel.inputs`, ready for the next product. */
export type Encoder = {
  readonly first: (rows: Rows) => void;
  readonly next: (rows: Rows, layer: number) => void;
};

type Layer = {
  readonly sums: Float32Array; // of each row: candidates, then forget and reset gates as places in the sigmoid table
  readonly values: Float32Array; // what goes in, overwritten by what comes out
  readonly outputs: Int16Array; // what comes out, in units
  readonly recurrent: Float64Array; // forget, reset: in places
  readonly bias: Float64Array; // as the sums
  readonly states: Float64Array;
  readonly width: number;
};

/**
 * The units from `low` to `high` of one sentence, row after row in one direction. Nothing is called in here: what an
 * engine does not inline would cost more than all the rest.
 */
const runPath = (layer: Layer, low: number, high: number, first: number, stop: number, way: number): void => {
  const { sums, values, outputs, recurrent, states, width } = layer;
  // Imported names are looked up each time: in locals they are not.
  const table = SIGMOID;
  const last = SIGMOID_LAST;
  const unitsInOne = UNIT;
  const middle = LIMIT + 1;
  const top = 2 * LIMIT + 1;
  states.fill(0, low, high);
  for (let row = first; row !== stop; row += way) {
    const candidates = row * 3 * width;
    const forgets = candidates + width;
    const resets = forgets + width;
    const at = row * width;
    for (let unit = low; unit < high; unit += 1) {
      const previous = states[unit] ?? 0;
      const candidate = sums[candidates + unit] ?? 0;
      const x = values[at + unit] ?? 0;
      const f = ((sums[forgets + unit] ?? 0) + (recurrent[unit] ?? 0) * previous) | 0;
      const r = ((sums[resets + unit] ?? 0) + (recurrent[width + unit] ?? 0) * previous) | 0;
      const forget = table[f < 0 ? 0 : f > last ? last : f] ?? 0;
      const reset = table[r < 0 ? 0 : r > last ? last : r] ?? 0;
      const state = candidate + forget * (previous - candidate);
      const value = x + reset * (state - x);
      states[unit] = state;
      values[at + unit] = value;
      const units = (value * unitsInOne + middle + 0.5) | 0;
      outputs[at + unit] = (units < 1 ? 1 : units > top ? top : units) - middle;
    }
  }
};

/** The sums of one row of the first layer: its own product, and those of its neighbours in the same sentence. */
const gather = (
  { sums, values, width }: Layer,
  lines: Int16Array,
  row: number,
  own: number,
  before: number,
  after: number,
): void => {
  const gates = 3 * width;
  const size = width + 3 * gates;
  const fine = FINE;
  const placeStep = FINE * SIGMOID_STEPS;
  const centre = SIGMOID_CENTRE;
  const x = own * size;
  const ownSums = x + width;
  const beforeSums = before * size + width + gates;
  const afterSums = after * size + width + 2 * gates;
  const at = row * gates;
  for (let unit = 0; unit < width; unit += 1) values[row * width + unit] = (lines[x + unit] ?? 0) * fine;
  for (let gate = 0; gate < width; gate += 1) {
    const sum = (lines[ownSums + gate] ?? 0) + (lines[beforeSums + gate] ?? 0) + (lines[afterSums + gate] ?? 0);
    sums[at + gate] = sum * fine;
  }
  for (let gate = width; gate < gates; gate += 1) {
    const sum = (lines[ownSums + gate] ?? 0) + (lines[beforeSums + gate] ?? 0) + (lines[afterSums + gate] ?? 0);
    sums[at + gate] = sum * placeStep + centre;
  }
};

/** The products of a later layer, made numbers and places again. */
const unscale = (
  { sums, bias }: Layer,
  products: Int32Array,
  stride: number,
  scales: Float64Array,
  rows: number,
): void => {
  const gates = bias.length;
  for (let row = 0; row < rows; row += 1) {
    const from = row * stride;
    const to = row * gates;
    for (let gate = 0; gate < gates; gate += 1) {
      sums[to + gate] = (products[from + gate] ?? 0) * (scales[gate] ?? 0) + (bias[gate] ?? 0);
    }
  }
};

/** The same numbers with those of the gates in places of the sigmoid table. */
const toPlaces = (numbers: ArrayLike<number>, firstGate: number, centre: number): Float64Array =>
  Float64Array.from(numbers, (value, index) => (index < firstGate ? value : value * SIGMOID_STEPS + centre));

export const makeEncoder = (weights: Weights, types: WordTypes, kernel: Kernel): Encoder => {
  const { width } = weights;
  const sums = new Float32Array(MOST_ROWS * 3 * width);
  const values = new Float32Array(MOST_ROWS * width);
  const states = new Float64Array(width);
  const layers = weights.layers.map(({ recurrent, bias, product }) => ({
    product: product && { ...product, scales: toPlaces(product.scales, width, 0) },
    layer: {
      sums,
      values,
      outputs: kernel.inputs,
      recurrent: toPlaces(recurrent, 0, 0),
      bias: toPlaces(bias, width, SIGMOID_CENTRE),
      states,
      width,
    },
  }));

  const run = (rows: Rows, layer: Layer): void => {
    for (let sentence = 0; sentence < rows.count; sentence += 1) {
      const from = rows.starts[sentence] ?? 0;
      const to = rows.starts[sentence + 1] ?? 0;
      runPath(layer, 0, width / 2, from, to, 1);
      runPath(layer, width / 2, width, to - 1, from - 1, -1);
    }
  };

  const gatherAll = (rows: Rows, layer: Layer): void => {
    const lines = types.lines();
    for (let sentence = 0; sentence < rows.count; sentence += 1) {
      const from = rows.starts[sentence] ?? 0;
      const last = (rows.starts[sentence + 1] ?? 0) - 1;
      for (let row = from; row <= last; row += 1) {
        const before = row === from ? NO_TYPE : (rows.types[row - 1] ?? NO_TYPE);
        const after = row === last ? NO_TYPE : (rows.types[row + 1] ?? NO_TYPE);
        gather(layer, lines, row, rows.types[row] ?? NO_TYPE, before, after);
      }
    }
  };

  const first: Encoder['first'] = (rows) => {
    const [found] = layers;
    if (found === undefined) return;
    gatherAll(rows, found.layer);
    run(rows, found.layer);
  };

  const next: Encoder['next'] = (rows, index) => {
    const found = layers[index];
    if (found?.product === undefined) return;
    const { product, layer } = found;
    const count = rows.starts[rows.count] ?? 0;
    kernel.multiply(product, count);
    unscale(layer, kernel.sums, product.stride, product.scales, count);
    run(rows, layer);
  };

  return { first, next };
};
