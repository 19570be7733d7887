import { type Chance, normal } from './chance.ts';
import type { FloatKernel } from './float-kernel.ts';

/** One matrix or vector that is learned, and its gradient. */
export type Parameter = {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
  readonly gradient: Float32Array;
};

/** All dense parameters in one stretch, so that the optimiser is one loop. */
export type Dense = {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly add: (name: string, rows: number, columns: number, fill?: () => number) => Parameter;
  readonly used: () => number;
  readonly all: () => readonly Parameter[];
};

export const makeDense = (kernel: FloatKernel, capacity: number): Dense => {
  const values = kernel.allocate(capacity);
  const gradient = kernel.allocate(capacity);
  const parameters: Parameter[] = [];
  let used = 0;
  const add: Dense['add'] = (name, rows, columns, fill = () => 0) => {
    const count = rows * columns;
    const made = {
      name,
      rows,
      columns,
      values: values.subarray(used, used + count),
      gradient: gradient.subarray(used, used + count),
    };
    for (let at = 0; at < count; at += 1) made.values[at] = fill();
    used += Math.ceil(count / 16) * 16;
    if (used > capacity) throw new Error(`Expected ${name} to fit the ${capacity} dense parameters`);
    parameters.push(made);
    return made;
  };
  return { values, gradient, add, used: () => used, all: () => parameters };
};

/** Normal numbers that keep the size of what goes through a matrix of so many inputs. */
export const spread =
  (chance: Chance, inputs: number): (() => number) =>
  () =>
    normal(chance) / Math.sqrt(inputs);

/** Columns are padded for the kernel. */
export const padded = (count: number): number => Math.ceil(count / 8) * 8;
