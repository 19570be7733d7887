import { setFlagsFromString } from 'node:v8';
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
  multiply,
  repeat,
  set,
  simd,
  storeVector,
  type WasmFunction,
} from '../src/lib/language/model/assemble.ts';
import { RECURRENCES } from './recurrence.ts';
import { UPDATES } from './updates.ts';

/** Float matrices in one memory. All lie row by row without gaps; columns are a multiple of 8. */
export type FloatKernel = {
  readonly fused: boolean; // one rounding a product and sum, where the machine has it: twice as fast, other last bits
  readonly allocate: (count: number) => Float32Array;
  /** c = a·b (rows × depth · depth × columns): rows and depth are multiples of 4. */
  readonly product: (a: Float32Array, b: Float32Array, c: Float32Array, size: ProductSize) => void;
  readonly allocateIntegers: (count: number) => Int32Array;
  /** Calls another function of the module; arrays stand for where they begin. */
  readonly call: (name: string, ...given: readonly (number | Float32Array | Int32Array)[]) => void;
  /** c += aᵀ·b (depth × rows · depth × columns): rows are a multiple of 4. */
  readonly addTransposed: (a: Float32Array, b: Float32Array, c: Float32Array, size: ProductSize) => void;
};

export type ProductSize = { readonly rows: number; readonly depth: number; readonly columns: number };

const F32_ADD = 0xe4;
const F32_MULTIPLY = 0xe6;
const F32_FUSED = 0x105;
const ZERO: Code = [0xfd, 12, Array.from({ length: 16 }, () => 0)];

const ROWS = 4;
const UNROLLED = 4;

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

// Parameters of both functions, then their locals.
const [A, B, C, ROWS_LEFT, DEPTH, COLUMNS] = [0, 1, 2, 3, 4, 5];
const [COLUMN, END, BLOCK, A_STEP, B_STEP] = [6, 7, 8, 9, 10];
const A_ROW = 11;
const I32_LOCALS = 5 + ROWS;
const SUMS = A_ROW + ROWS;
const B_LEFT = SUMS + 2 * ROWS;
const B_RIGHT = B_LEFT + 1;
const SPLAT = B_RIGHT + 1;
const LOCALS = { i32: I32_LOCALS, v128: 2 * ROWS + 3 };

type Fuse = (a: Code, b: Code, sum: Code) => Code;
const fuseOnce: Fuse = (a, b, sum) => simd(F32_FUSED, a, b, sum);
const fuseTwice: Fuse = (a, b, sum) => simd(F32_ADD, simd(F32_MULTIPLY, a, b), sum);

/** One step of depth: two vectors of B, one number for each of the four rows. */
const step = (fuse: Fuse, numberOfRow: (row: number) => Code): Code => [
  set(B_LEFT, loadVector(get(BLOCK))),
  set(B_RIGHT, loadVector(get(BLOCK), 16)),
  advance(BLOCK, get(B_STEP)),
  range(ROWS).map((row) => [
    set(SPLAT, numberOfRow(row)),
    set(SUMS + 2 * row, fuse(get(SPLAT), get(B_LEFT), get(SUMS + 2 * row))),
    set(SUMS + 2 * row + 1, fuse(get(SPLAT), get(B_RIGHT), get(SUMS + 2 * row + 1))),
  ]),
];

const rowOfC = (row: number): Code => add(add(get(C), get(COLUMN)), multiply(get(B_STEP), int(row)));
const allSums = range(2 * ROWS);

const forEachTile = (tile: Code, nextRows: Code): Code => [
  set(B_STEP, multiply(get(COLUMNS), int(4))),
  repeat(
    [
      set(COLUMN, int(0)),
      repeat([set(BLOCK, add(get(B), get(COLUMN))), tile, advance(COLUMN, int(32))], isBelow(get(COLUMN), get(B_STEP))),
      nextRows,
      advance(C, multiply(get(B_STEP), int(ROWS))),
      advance(ROWS_LEFT, int(-ROWS)),
    ],
    get(ROWS_LEFT),
  ),
];

const storeSums = allSums.map((sum) => storeVector(rowOfC(sum >> 1), get(SUMS + sum), 16 * (sum & 1)));

const productFunction = (fuse: Fuse): WasmFunction => ({
  name: 'product',
  parameters: 6,
  locals: LOCALS,
  body: [
    set(A_STEP, multiply(get(DEPTH), int(4))),
    forEachTile(
      [
        range(ROWS).map((row) => set(A_ROW + row, add(get(A), multiply(get(A_STEP), int(row))))),
        set(END, add(get(A), get(A_STEP))),
        allSums.map((sum) => set(SUMS + sum, ZERO)),
        repeat(
          [
            range(UNROLLED).map((unrolled) => step(fuse, (row) => loadSplat(get(A_ROW + row), 4 * unrolled))),
            range(ROWS).map((row) => advance(A_ROW + row, int(4 * UNROLLED))),
          ],
          isBelow(get(A_ROW), get(END)),
        ),
        storeSums,
      ],
      advance(A, multiply(get(A_STEP), int(ROWS))),
    ),
  ],
});

const addTransposedFunction = (fuse: Fuse): WasmFunction => ({
  name: 'addTransposed',
  parameters: 6,
  locals: LOCALS,
  body: [
    set(A_STEP, multiply(get(ROWS_LEFT), int(4))),
    set(END, multiply(get(A_STEP), get(DEPTH))),
    // The end of the first column; it moves along with A.
    advance(END, get(A)),
    forEachTile(
      [
        set(A_ROW, get(A)),
        allSums.map((sum) => set(SUMS + sum, loadVector(rowOfC(sum >> 1), 16 * (sum & 1)))),
        repeat(
          [step(fuse, (row) => loadSplat(get(A_ROW), 4 * row)), advance(A_ROW, get(A_STEP))],
          isBelow(get(A_ROW), get(END)),
        ),
        storeSums,
      ],
      [advance(A, int(4 * ROWS)), advance(END, int(4 * ROWS))],
    ),
  ],
});

const compile = (): { readonly module: WebAssembly.Module; readonly fused: boolean } => {
  // Node 20 has the fused instruction behind a flag, later ones without.
  setFlagsFromString('--experimental-wasm-relaxed-simd');
  const build = (fuse: Fuse) =>
    assemble([productFunction(fuse), addTransposedFunction(fuse), ...RECURRENCES, ...UPDATES]);
  const fusing = build(fuseOnce);
  return WebAssembly.validate(fusing)
    ? { module: new WebAssembly.Module(fusing), fused: true }
    : { module: new WebAssembly.Module(build(fuseTwice)), fused: false };
};

type Raw = (...given: number[]) => void;

const isRaw = (value: unknown): value is Raw => typeof value === 'function';

const PAGE = 65536;

/** A kernel with room for so many numbers. */
export const makeFloatKernel = (numbers: number): FloatKernel => {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((numbers * 4) / PAGE) + 16 });
  const { module, fused } = compile();
  const { exports } = new WebAssembly.Instance(module, { from: { memory } });
  let end = 64;
  const reserve = (count: number): number => {
    const at = end;
    end += Math.ceil(count / 16) * 64;
    if (end > memory.buffer.byteLength) throw new Error(`Expected all matrices to fit ${numbers} numbers`);
    return at;
  };
  const raw = (name: string): Raw => {
    const found = exports[name];
    if (!isRaw(found)) throw new Error(`Expected the kernel to hold ${name}`);
    return found;
  };
  const bind = (name: string): FloatKernel['product'] => {
    const run = raw(name);
    return (a, b, c, { rows, depth, columns }) => {
      run(a.byteOffset, b.byteOffset, c.byteOffset, rows, depth, columns);
    };
  };
  return {
    fused,
    allocate: (count) => new Float32Array(memory.buffer, reserve(count), count),
    allocateIntegers: (count) => new Int32Array(memory.buffer, reserve(count), count),
    call: (name, ...given) => {
      raw(name)(...given.map((one) => (typeof one === 'number' ? one : one.byteOffset)));
    },
    product: bind('product'),
    addTransposed: bind('addTransposed'),
  };
};
