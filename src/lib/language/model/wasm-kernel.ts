import {
  add,
  advance,
  assemble,
  type Code,
  get,
  int,
  isBelow,
  loadSplat,
  loadVector,
  multiply as times,
  repeat,
  set,
  simd,
  storeVector,
  type WasmFunction,
} from './assemble.ts';
import { type Kernel, MOST_INPUTS, MOST_SUMS, type Packed } from './kernel.ts';

const DOT = 0xba; // i32x4.dot_i16x8_s: two products and their sum in each of four lanes
const ADD = 0xae;
const ZERO: Code = [0xfd, 12, Array.from({ length: 16 }, () => 0)];

const ROWS = 4;
const COLUMNS = 8;
const BLOCK_PAIR = 2 * COLUMNS; // i16 weights of one pair of inputs for one block of columns

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const [INPUTS, WEIGHTS, SUMS, ROWS_LEFT, DEPTH, STRIDE] = [0, 1, 2, 3, 4, 5]; // parameters, the last two in bytes
const [COLUMN, END, WEIGHT] = [6, 7, 8];
const INPUT = 9;
const TOTAL = INPUT + ROWS;
const LEFT = TOTAL + 2 * ROWS;
const RIGHT = LEFT + 1;
const PAIR = RIGHT + 1;

const accumulate = (total: number, weights: number): Code =>
  set(total, simd(ADD, get(total), simd(DOT, get(PAIR), get(weights))));

const step: Code = [
  set(LEFT, loadVector(get(WEIGHT))),
  set(RIGHT, loadVector(get(WEIGHT), 16)),
  range(ROWS).map((row) => [
    set(PAIR, loadSplat(get(INPUT + row))),
    accumulate(TOTAL + 2 * row, LEFT),
    accumulate(TOTAL + 2 * row + 1, RIGHT),
    advance(INPUT + row, int(4)),
  ]),
  advance(WEIGHT, int(2 * BLOCK_PAIR)),
];

const sumsOf = (row: number): Code => add(add(get(SUMS), get(COLUMN)), times(get(STRIDE), int(row)));

/** Four rows by eight columns at a time; weights are read from front to back. */
const product: WasmFunction = {
  name: 'product',
  parameters: 6,
  locals: { i32: 3 + ROWS, v128: 2 * ROWS + 3 },
  body: [
    repeat(
      [
        set(COLUMN, int(0)),
        set(WEIGHT, get(WEIGHTS)),
        repeat(
          [
            range(ROWS).map((row) => set(INPUT + row, add(get(INPUTS), times(get(DEPTH), int(row))))),
            set(END, add(get(INPUTS), get(DEPTH))),
            range(2 * ROWS).map((total) => set(TOTAL + total, ZERO)),
            repeat(step, isBelow(get(INPUT), get(END))),
            range(2 * ROWS).map((total) => storeVector(sumsOf(total >> 1), get(TOTAL + total), 16 * (total & 1))),
            advance(COLUMN, int(4 * COLUMNS)),
          ],
          isBelow(get(COLUMN), get(STRIDE)),
        ),
        advance(INPUTS, times(get(DEPTH), int(ROWS))),
        advance(SUMS, times(get(STRIDE), int(ROWS))),
        advance(ROWS_LEFT, int(-ROWS)),
      ],
      get(ROWS_LEFT),
    ),
  ],
};

type Product = (inputs: number, weights: number, sums: number, rows: number, depth: number, stride: number) => void;
const isProduct = (value: unknown): value is Product => typeof value === 'function';

const PAGE = 65536;
const INPUTS_AT = 64;
const SUMS_AT = INPUTS_AT + 2 * MOST_INPUTS;
const WEIGHTS_AT = SUMS_AT + 4 * MOST_SUMS;

const copyWeights = (weights: Int8Array, depth: number, columns: number, stride: number, into: Int16Array): void => {
  const weightAt = (row: number, column: number): number =>
    column < columns ? (weights[row * columns + column] ?? 0) : 0;
  let at = 0;
  for (let block = 0; block < stride; block += COLUMNS) {
    for (let row = 0; row < depth; row += 2) {
      for (let column = block; column < block + COLUMNS; column += 1) {
        into[at] = weightAt(row, column);
        into[at + 1] = weightAt(row + 1, column);
        at += 2;
      }
    }
  }
};

/** Products in WebAssembly; `undefined` where the page or the machine does not let it run. `room` is in weights. */
export const makeWasmKernel = (room: number): Kernel | undefined => {
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((WEIGHTS_AT + 2 * room) / PAGE) + 1 });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble([product])), { from: { memory } });
    const run = exports['product'];
    if (!isProduct(run)) return undefined;
    let end = WEIGHTS_AT;
    const pack = (weights: Int8Array, depth: number, columns: number): Packed => {
      const stride = Math.ceil(columns / COLUMNS) * COLUMNS;
      const numbers = new Int16Array(memory.buffer, end, depth * stride);
      end += 2 * depth * stride;
      copyWeights(weights, depth, columns, stride, numbers);
      return { depth, stride, numbers };
    };
    return {
      kind: 'wasm',
      inputs: new Int16Array(memory.buffer, INPUTS_AT, MOST_INPUTS),
      sums: new Int32Array(memory.buffer, SUMS_AT, MOST_SUMS),
      pack,
      multiply: ({ depth, stride, numbers }, rows) => {
        run(INPUTS_AT, numbers.byteOffset, SUMS_AT, Math.ceil(rows / ROWS) * ROWS, 2 * depth, 4 * stride);
      },
    };
  } catch {
    // A strict content policy, or a browser without SIMD.
    return undefined;
  }
};
