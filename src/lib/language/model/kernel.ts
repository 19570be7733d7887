import type { KernelKind } from './model.ts';

/** Integer products, the only thing that the two ways of running the model do differently. */
export type Kernel = {
  readonly kind: KernelKind;
  readonly inputs: Int16Array; // rows × depth, numbers of ±2047
  readonly sums: Int32Array; // rows × stride, what a product gives
  readonly pack: (weights: Int8Array, depth: number, columns: number) => Packed;
  readonly multiply: (packed: Packed, rows: number) => void;
};

/** Weights of ±127 in the order in which a kernel reads them. */
export type Packed = {
  readonly depth: number; // even
  readonly stride: number; // columns, padded to what a kernel does at once
  readonly numbers: Float64Array | Int16Array;
};

/** Activations are whole numbers of 1/128, so that sums are exact in both kernels. */
export const UNIT = 128;
export const LIMIT = 2047;

/** The rows that one product may have, a multiple of what either kernel does at once, and the room for what goes in and out. */
export const MOST_ROWS = 516;
export const MOST_INPUTS = MOST_ROWS * 128;
export const MOST_SUMS = MOST_ROWS * 360;

/** A number in units, from an inner loop: so the figures above stand here again, where they need not be looked up. */
export const toUnits = (value: number): number => {
  const units = (value * 128 + 2048.5) | 0;
  return (units < 1 ? 1 : units > 4095 ? 4095 : units) - 2048;
};

/** `toUnits` of a number, or of 0 if it is less: without a branch, since half of the numbers are and none can be guessed. */
export const toPositiveUnits = (value: number): number => {
  const units = ((value * 128 + 2048.5) | 0) - 2048;
  return units > 2047 ? 2047 : units & ~(units >> 31);
};
