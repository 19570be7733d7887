import { type Kernel, MOST_INPUTS, MOST_SUMS, type Packed } from './kernel.ts';

// Two weights travel in one double: first + second · 2^26. A sum stays below 2^25 for each, so both come out whole.
const SHIFT = 2 ** 26;
const UNSHIFT = 2 ** -26;
const ROUND = 1.5 * 2 ** 52; // adding and taking it away again rounds to a whole number

const ROWS = 3;
const COLUMNS = 6; // three doubles at once

const pack = (weights: Int8Array, depth: number, columns: number): Packed => {
  const stride = Math.ceil(columns / COLUMNS) * COLUMNS;
  const numbers = new Float64Array((depth * stride) / 2);
  const weightAt = (row: number, column: number): number =>
    column < columns ? (weights[row * columns + column] ?? 0) : 0;
  let at = 0;
  for (let block = 0; block < stride; block += COLUMNS) {
    for (let row = 0; row < depth; row += 1) {
      for (let column = block; column < block + COLUMNS; column += 2) {
        numbers[at] = weightAt(row, column) + weightAt(row, column + 1) * SHIFT;
        at += 1;
      }
    }
  }
  return { depth, stride, numbers };
};

/** Three rows, number by number beside each other. */
const interleave = (inputs: Int16Array, from: number, depth: number, into: Float64Array): void => {
  for (let n = 0; n < depth; n += 1) {
    into[3 * n] = inputs[from + n] ?? 0;
    into[3 * n + 1] = inputs[from + depth + n] ?? 0;
    into[3 * n + 2] = inputs[from + 2 * depth + n] ?? 0;
  }
};

const unpack = (sum: number, sums: Int32Array, at: number): void => {
  const second = sum * UNSHIFT + ROUND - ROUND;
  sums[at] = sum - second * SHIFT;
  sums[at + 1] = second;
};

/**
 * Three rows times three doubles: written out, since nine sums in variables are what makes it fast. With what they are
 * made of they just fit the sixteen registers of a processor; four rows do not.
 */
const multiplyBlock = (
  rows: Float64Array,
  weights: Float64Array,
  from: number,
  depth: number,
  sums: Int32Array,
  at: number,
  stride: number,
): void => {
  let a0 = 0;
  let a1 = 0;
  let a2 = 0;
  let b0 = 0;
  let b1 = 0;
  let b2 = 0;
  let c0 = 0;
  let c1 = 0;
  let c2 = 0;
  for (let n = 0, w = from; n < 3 * depth; n += 3, w += 3) {
    const w0 = weights[w] ?? 0;
    const w1 = weights[w + 1] ?? 0;
    const w2 = weights[w + 2] ?? 0;
    const a = rows[n] ?? 0;
    const b = rows[n + 1] ?? 0;
    const c = rows[n + 2] ?? 0;
    a0 += a * w0;
    a1 += a * w1;
    a2 += a * w2;
    b0 += b * w0;
    b1 += b * w1;
    b2 += b * w2;
    c0 += c * w0;
    c1 += c * w1;
    c2 += c * w2;
  }
  unpack(a0, sums, at);
  unpack(a1, sums, at + 2);
  unpack(a2, sums, at + 4);
  unpack(b0, sums, at + stride);
  unpack(b1, sums, at + stride + 2);
  unpack(b2, sums, at + stride + 4);
  unpack(c0, sums, at + 2 * stride);
  unpack(c1, sums, at + 2 * stride + 2);
  unpack(c2, sums, at + 2 * stride + 4);
};

/** Products in plain JavaScript, for where WebAssembly is not allowed. */
export const makePlainKernel = (): Kernel => {
  const inputs = new Int16Array(MOST_INPUTS);
  const sums = new Int32Array(MOST_SUMS);
  const rows = new Float64Array(ROWS * 256);
  const multiply: Kernel['multiply'] = ({ depth, stride, numbers }, count) => {
    if (!(numbers instanceof Float64Array)) return;
    for (let row = 0; row < count; row += ROWS) {
      interleave(inputs, row * depth, depth, rows);
      for (let column = 0; column < stride; column += COLUMNS) {
        multiplyBlock(rows, numbers, (column / 2) * depth, depth, sums, row * stride + column, stride);
      }
    }
  };
  return { kind: 'plain', inputs, sums, pack, multiply };
};
