import type { FloatKernel } from './float-kernel.ts';
import type { Dense, Parameter } from './parameters.ts';
import { spread } from './parameters.ts';
import type { Chance } from './chance.ts';
import type { Batch } from './batch.ts';

/** One bidirectional layer of simple recurrent units (Lei et al. 2018): units of the first half run left to right. */
export type Sru = {
  readonly output: Float32Array; // rows × width, masked
  readonly outputGradient: Float32Array; // filled by what comes after
  readonly forward: (batch: Batch, input: Float32Array, mask: Float32Array) => void;
  readonly backward: (batch: Batch, input: Float32Array, mask: Float32Array, inputGradient: Float32Array) => void;
};

export type SruSize = { readonly width: number; readonly window: boolean; readonly capacity: number };

/** Each row beside its neighbours in the same sentence: previous, own, next. */
const spreadWindow = (batch: Batch, input: Float32Array, width: number, wide: Float32Array): void => {
  for (let sentence = 0; sentence < batch.count; sentence += 1) {
    const [from, to] = [batch.starts[sentence] ?? 0, batch.starts[sentence + 1] ?? 0];
    for (let row = from; row < to; row += 1) {
      const at = row * 3 * width;
      if (row === from) wide.fill(0, at, at + width);
      else wide.set(input.subarray((row - 1) * width, row * width), at);
      wide.set(input.subarray(row * width, (row + 1) * width), at + width);
      if (row === to - 1) wide.fill(0, at + 2 * width, at + 3 * width);
      else wide.set(input.subarray((row + 1) * width, (row + 2) * width), at + 2 * width);
    }
  }
  wide.fill(0, batch.rows * 3 * width, batch.paddedRows * 3 * width);
};

const gatherWindow = (batch: Batch, wide: Float32Array, width: number, gradient: Float32Array): void => {
  for (let sentence = 0; sentence < batch.count; sentence += 1) {
    const [from, to] = [batch.starts[sentence] ?? 0, batch.starts[sentence + 1] ?? 0];
    for (let row = from; row < to; row += 1) {
      for (let unit = 0; unit < width; unit += 1) {
        const own = wide[row * 3 * width + width + unit] ?? 0;
        const asPrevious = row + 1 < to ? (wide[(row + 1) * 3 * width + unit] ?? 0) : 0;
        const asNext = row > from ? (wide[(row - 1) * 3 * width + 2 * width + unit] ?? 0) : 0;
        const at = row * width + unit;
        gradient[at] = (gradient[at] ?? 0) + own + asPrevious + asNext;
      }
    }
  }
};

export const transpose = (from: Float32Array, rows: number, columns: number, to: Float32Array): void => {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      to[column * rows + row] = from[row * columns + column] ?? 0;
    }
  }
};

export const makeSru = (
  kernel: FloatKernel,
  dense: Dense,
  chance: Chance,
  name: string,
  { width, window, capacity }: SruSize,
): Sru => {
  const half = width / 2;
  const gates = 3 * width;
  const depth = window ? 3 * width : width;
  const weights = dense.add(`${name}.weights`, depth, gates, spread(chance, width));
  // A window’s neighbours start small: the word itself matters most.
  if (window) {
    for (let at = 0; at < weights.values.length; at += 1) {
      const row = Math.floor(at / gates);
      if (row < width || row >= 2 * width) weights.values[at] = 0.5 * (weights.values[at] ?? 0);
    }
  }
  let filled = 0;
  const bias = dense.add(`${name}.bias`, 1, gates, () => {
    const isForget = filled >= width && filled < 2 * width;
    filled += 1;
    return isForget ? 0.5 : 0;
  });
  const recurrent: Parameter = dense.add(`${name}.recurrent`, 2, width, () => 0.5 * spread(chance, 1)());
  const turned = kernel.allocate(depth * gates);
  const wide = window ? kernel.allocate(capacity * depth) : undefined;
  const wideGradient = kernel.allocate(capacity * depth);
  const sums = kernel.allocate(capacity * gates);
  const sumsGradient = kernel.allocate(capacity * gates);
  const states = kernel.allocate(capacity * width);
  const forgets = kernel.allocate(capacity * width);
  const resets = kernel.allocate(capacity * width);
  const output = kernel.allocate(capacity * width);
  const outputGradient = kernel.allocate(capacity * width);

  /** Where each matrix begins for one sentence and direction, and the step to its next row. */
  const pathOf = (batch: Batch, sentence: number, forwards: boolean, backwards: boolean) => {
    const from = batch.starts[sentence] ?? 0;
    const to = batch.starts[sentence + 1] ?? 0;
    const row = forwards === backwards ? to - 1 : from;
    const unit = forwards ? 0 : half;
    const at = (matrix: Float32Array): number => matrix.byteOffset + 4 * (row * width + unit);
    const gate = (matrix: Float32Array): number => matrix.byteOffset + 4 * (row * gates + unit);
    const own = (vector: Float32Array): number => vector.byteOffset + 4 * unit;
    return { at, gate, own, rows: to - from, step: (row === from && !(forwards === backwards) ? 4 : -4) * width };
  };

  const forward: Sru['forward'] = (batch, input, mask) => {
    if (wide) spreadWindow(batch, input, width, wide);
    kernel.product(wide ?? input, weights.values, sums, { rows: batch.paddedRows, depth, columns: gates });
    for (let sentence = 0; sentence < batch.count; sentence += 1) {
      for (const forwards of [true, false]) {
        const { at, gate, own, rows, step } = pathOf(batch, sentence, forwards, false);
        kernel.call(
          'recur',
          gate(sums),
          at(input),
          at(states),
          at(forgets),
          at(resets),
          at(output),
          own(mask) + 4 * sentence * width,
          own(bias.values),
          own(recurrent.values),
          rows,
          step,
          4 * width,
          4 * half,
        );
      }
    }
    output.fill(0, batch.rows * width, batch.paddedRows * width);
  };

  const backward: Sru['backward'] = (batch, input, mask, inputGradient) => {
    for (let sentence = 0; sentence < batch.count; sentence += 1) {
      for (const forwards of [true, false]) {
        const { at, gate, own, rows, step } = pathOf(batch, sentence, forwards, true);
        kernel.call(
          'recurBack',
          gate(sums),
          at(input),
          at(states),
          at(forgets),
          at(resets),
          at(outputGradient),
          own(mask) + 4 * sentence * width,
          own(bias.values),
          own(recurrent.values),
          rows,
          step,
          4 * width,
          4 * half,
          at(inputGradient),
          gate(sumsGradient),
          own(bias.gradient),
          own(recurrent.gradient),
        );
      }
    }
    sumsGradient.fill(0, batch.rows * gates, batch.paddedRows * gates);
    kernel.addTransposed(wide ?? input, sumsGradient, weights.gradient, {
      rows: depth,
      depth: batch.rows,
      columns: gates,
    });
    transpose(weights.values, depth, gates, turned);
    kernel.product(sumsGradient, turned, wideGradient, { rows: batch.paddedRows, depth: gates, columns: depth });
    if (window) gatherWindow(batch, wideGradient, width, inputGradient);
    else
      for (let at = 0; at < batch.rows * width; at += 1) {
        inputGradient[at] = (inputGradient[at] ?? 0) + (wideGradient[at] ?? 0);
      }
  };

  return { output, outputGradient, forward, backward };
};
