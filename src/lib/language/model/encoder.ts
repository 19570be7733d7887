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
  readonly sums: Int32Array; // of each row: candidates, forget gates, reset gates, as whole numbers
  readonly stride: number; // from one row of sums to the next
  readonly scales: Float64Array; // what makes sums numbers: candidates, then gates as places in the sigmoid table
  readonly bias: Float64Array; // as the scales
  readonly values: Float32Array; // what goes in, overwritten by what comes out
  readonly outputs: Int16Array; // what comes out, in units
  readonly recurrent: Float64Array; // forget, reset: in places
  readonly states: Float64Array;
  readonly width: number;
};

/**
 * The units from `low` to `high` of one sentence, row after row in one direction. Nothing is called in here but
 * `fround`, which is one instruction: what an engine does not inline would cost more than all the rest. Sums are made
 * numbers here and not in a loop of their own, which would write and read them all once more.
 */
const runPath = (layer: Layer, low: number, high: number, first: number, stop: number, way: number): void => {
  const { sums, stride, scales, bias, values, outputs, recurrent, states, width } = layer;
  // Imported names are looked up each time: in locals they are not.
  const table = SIGMOID;
  const last = SIGMOID_LAST;
  const unitsInOne = UNIT;
  const middle = LIMIT + 1;
  const top = 2 * LIMIT + 1;
  states.fill(0, low, high);
  for (let row = first; row !== stop; row += way) {
    const candidates = row * stride;
    const at = row * width;
    for (let unit = low; unit < high; unit += 1) {
      const forgets = width + unit;
      const resets = width + forgets;
      const previous = states[unit] ?? 0;
      const x = values[at + unit] ?? 0;
      const candidate = Math.fround((sums[candidates + unit] ?? 0) * (scales[unit] ?? 0) + (bias[unit] ?? 0));
      const toForget = Math.fround((sums[candidates + forgets] ?? 0) * (scales[forgets] ?? 0) + (bias[forgets] ?? 0));
      const toReset = Math.fround((sums[candidates + resets] ?? 0) * (scales[resets] ?? 0) + (bias[resets] ?? 0));
      const f = (toForget + (recurrent[unit] ?? 0) * previous) | 0;
      const r = (toReset + (recurrent[forgets] ?? 0) * previous) | 0;
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

/** The sums of one row of the first layer, in FINE units: its own product, and those of its neighbours in the sentence. */
const gather = (
  { sums, stride, values, width }: Layer,
  lines: Int16Array,
  row: number,
  own: number,
  before: number,
  after: number,
): void => {
  const fine = FINE;
  const size = width + 3 * stride;
  const x = own * size;
  const ownSums = x + width;
  const beforeSums = before * size + width + stride;
  const afterSums = after * size + width + 2 * stride;
  const at = row * stride;
  for (let unit = 0; unit < width; unit += 1) values[row * width + unit] = (lines[x + unit] ?? 0) * fine;
  for (let gate = 0; gate < stride; gate += 1) {
    sums[at + gate] = (lines[ownSums + gate] ?? 0) + (lines[beforeSums + gate] ?? 0) + (lines[afterSums + gate] ?? 0);
  }
};

/** The same numbers with those of the gates in places of the sigmoid table. */
const toPlaces = (numbers: ArrayLike<number>, firstGate: number, centre: number): Float64Array =>
  Float64Array.from(numbers, (value, index) => (index < firstGate ? value : value * SIGMOID_STEPS + centre));

export const makeEncoder = (weights: Weights, types: WordTypes, kernel: Kernel): Encoder => {
  const { width } = weights;
  const gates = 3 * width;
  const values = new Float32Array(MOST_ROWS * width);
  const states = new Float64Array(width);
  const layers = weights.layers.map(({ recurrent, bias, product }) => ({
    product,
    layer: {
      sums: kernel.sums,
      stride: product?.stride ?? gates,
      scales: toPlaces(product?.scales ?? new Float64Array(gates).fill(FINE), width, 0),
      // That of the first layer is in the lines already.
      bias: toPlaces(product === undefined ? new Float64Array(gates) : bias, width, SIGMOID_CENTRE),
      values,
      outputs: kernel.inputs,
      recurrent: toPlaces(recurrent, 0, 0),
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
    kernel.multiply(product, rows.starts[rows.count] ?? 0);
    run(rows, layer);
  };

  return { first, next };
};
