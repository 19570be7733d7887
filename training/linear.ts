import type { Batch } from './batch.ts';
import type { Chance } from './chance.ts';
import type { FloatKernel } from './float-kernel.ts';
import { type Dense, spread } from './parameters.ts';
import { transpose } from './sru.ts';

/** A matrix and, mostly, a bias: rows of `depth` numbers in, rows of `columns` out. */
export type Linear = {
  readonly columns: number;
  readonly forward: (batch: Batch, input: Float32Array, output: Float32Array) => void;
  /** Adds to the gradients of matrix and bias, writes that of the input. */
  readonly backward: (
    batch: Batch,
    input: Float32Array,
    outputGradient: Float32Array,
    inputGradient: Float32Array,
  ) => void;
};

export type LinearSize = { readonly depth: number; readonly columns: number; readonly bias: boolean };

const addBias = (rows: Float32Array, bias: Float32Array, count: number): void => {
  const columns = bias.length;
  for (let row = 0; row < count; row += 1) {
    const at = row * columns;
    for (let column = 0; column < columns; column += 1)
      rows[at + column] = (rows[at + column] ?? 0) + (bias[column] ?? 0);
  }
};

const sumColumns = (rows: Float32Array, count: number, into: Float32Array): void => {
  const columns = into.length;
  for (let row = 0; row < count; row += 1) {
    const at = row * columns;
    for (let column = 0; column < columns; column += 1) into[column] = (into[column] ?? 0) + (rows[at + column] ?? 0);
  }
};

export const makeLinear = (
  kernel: FloatKernel,
  dense: Dense,
  chance: Chance,
  name: string,
  { depth, columns, bias: hasBias }: LinearSize,
): Linear => {
  const weights = dense.add(name, depth, columns, spread(chance, depth));
  const bias = hasBias ? dense.add(`${name}.bias`, 1, columns) : undefined;
  const turned = kernel.allocate(depth * columns);
  return {
    columns,
    forward: (batch, input, output) => {
      kernel.product(input, weights.values, output, { rows: batch.paddedRows, depth, columns });
      if (bias) addBias(output, bias.values, batch.rows);
    },
    backward: (batch, input, outputGradient, inputGradient) => {
      outputGradient.fill(0, batch.rows * columns, batch.paddedRows * columns);
      if (bias) sumColumns(outputGradient, batch.rows, bias.gradient);
      kernel.addTransposed(input, outputGradient, weights.gradient, { rows: depth, depth: batch.rows, columns });
      transpose(weights.values, depth, columns, turned);
      kernel.product(outputGradient, turned, inputGradient, { rows: batch.paddedRows, depth: columns, columns: depth });
    },
  };
};
