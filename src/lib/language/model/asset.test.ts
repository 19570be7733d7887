import { describe, expect, it } from 'vitest';
import { type Asset, FORMAT, parseAsset, printAsset, RESERVED_ROWS } from './asset.ts';

const asset: Asset = {
  header: {
    format: FORMAT,
    version: 'test-1',
    embedding: 4,
    width: 8,
    layers: 1,
    headWidth: 4,
    slots: [2, 1],
    steps: [0.25, 0.5],
    tags: ['NN'],
    labels: ['root'],
    matrices: [{ name: 'narrow', rows: 4, columns: 2 }],
    vectors: [{ name: 'bias', size: 3 }],
  },
  vocabulary: [['café', 'the'], ['Łódź']],
  table: Int8Array.from({ length: (3 + 2 * RESERVED_ROWS) * 4 }, (_, at) => at - 18),
  matrices: new Map([
    [
      'narrow',
      {
        rows: 4,
        columns: 2,
        weights: Int8Array.from([1, -2, 3, -4, 5, -6, 63, -63]),
        scales: Float32Array.of(0.5, 2),
      },
    ],
  ]),
  vectors: new Map([['bias', Float32Array.of(1.5, -2.25, 0)]]),
};

describe('an asset', () => {
  it('is read as it was printed', () => {
    expect(parseAsset(printAsset(asset))).toEqual(asset);
  });

  it('is refused with bytes to spare', () => {
    expect(parseAsset(Uint8Array.from([...printAsset(asset), 0]))).toBeUndefined();
  });

  it('is refused in another format', () => {
    const other = { ...asset, header: { ...asset.header, format: 'says-who/english@9' } };
    expect(parseAsset(printAsset(other))).toBeUndefined();
  });
});
