import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Kernel, LIMIT } from './kernel.ts';
import { makePlainKernel } from './plain-kernel.ts';
import { makeWasmKernel } from './wasm-kernel.ts';

const ROOM = 2_000_000;

const product = (kernel: Kernel, inputs: Int16Array, weights: Int8Array, rows: number, depth: number): number[] => {
  const columns = weights.length / depth;
  const packed = kernel.pack(weights, depth, columns);
  kernel.inputs.set(inputs);
  kernel.multiply(packed, rows);
  return Array.from({ length: rows * columns }, (_, at) => {
    return kernel.sums[Math.floor(at / columns) * packed.stride + (at % columns)] ?? 0;
  });
};

/** The same by the book. */
const plainSums = (inputs: Int16Array, weights: Int8Array, rows: number, depth: number): number[] => {
  const columns = weights.length / depth;
  return Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    let sum = 0;
    for (let n = 0; n < depth; n += 1) sum += (inputs[row * depth + n] ?? 0) * (weights[n * columns + column] ?? 0);
    return sum;
  });
};

const sizes = fc.record({
  rows: fc.integer({ min: 1, max: 19 }),
  half: fc.integer({ min: 1, max: 64 }),
  columns: fc.integer({ min: 1, max: 60 }),
  seed: fc.integer(),
});

const scatter = (count: number, limit: number, seed: number): number[] =>
  Array.from({ length: count }, (_, at) => {
    const mixed = Math.imul(seed ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b) >>> 8;
    return (mixed % (2 * limit + 1)) - limit;
  });

describe('both kernels', () => {
  const wasm = makeWasmKernel(ROOM);

  it('run here', () => {
    expect(wasm?.kind).toBe('wasm');
  });

  it.each([
    ['plain', () => makePlainKernel()],
    ['wasm', () => makeWasmKernel(ROOM)],
  ])('give exact sums: %s', (_kind, make) => {
    fc.assert(
      fc.property(sizes, ({ rows, half, columns, seed }) => {
        const kernel = make();
        const inputs = Int16Array.from(scatter(rows * 2 * half, LIMIT, seed));
        const weights = Int8Array.from(scatter(2 * half * columns, 127, seed + 1));
        expect(kernel && product(kernel, inputs, weights, rows, 2 * half)).toEqual(
          plainSums(inputs, weights, rows, 2 * half),
        );
      }),
      { numRuns: 40 },
    );
  });

  it.each([1, -1])('stay exact at the largest sums there can be (%s)', (sign) => {
    const inputs = new Int16Array(4 * 128).fill(LIMIT);
    const weights = new Int8Array(128 * 12).map((_, at) => (at % 2 === 0 ? 127 : sign * 127));
    const expected = plainSums(inputs, weights, 4, 128);
    for (const kernel of [makePlainKernel(), makeWasmKernel(ROOM)]) {
      expect(kernel && product(kernel, inputs, weights, 4, 128)).toEqual(expected);
    }
  });

  it('say so where WebAssembly is not allowed', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(makeWasmKernel(ROOM)).toBeUndefined();
    vi.unstubAllGlobals();
  });
});
