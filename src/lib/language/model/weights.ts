import type { Asset } from './asset.ts';
import { type Kernel, type Packed, UNIT } from './kernel.ts';

/** A matrix as the kernel reads it, with what makes its sums numbers again. */
export type Dense = Packed & {
  readonly columns: number;
  readonly scales: Float64Array; // one a column, the unit of the inputs included
};

export type SruWeights = {
  readonly product: Dense | undefined; // none in the first layer: its products are kept with each word type
  readonly bias: Float32Array; // candidate, forget, reset
  readonly recurrent: Float32Array; // forget, reset
};

export type Weights = {
  readonly width: number;
  readonly headWidth: number;
  readonly narrow: Dense;
  readonly window: Dense; // own, previous, next
  readonly layers: readonly SruWeights[];
  readonly tags: Dense;
  readonly tagBias: Float32Array;
  readonly heads: Dense;
  readonly headBias: Float32Array;
  readonly arcs: Dense;
  readonly arcBias: Float32Array;
  readonly sideBias: Float32Array;
  readonly labels: Dense;
  readonly labelBias: Float32Array;
};

/** How many weights a kernel must have room for. */
export const countWeights = ({ matrices }: Asset): number =>
  [...matrices.values()].reduce((sum, { rows, columns }) => sum + rows * (columns + 24), 0);

export const packWeights = (asset: Asset, kernel: Kernel): Weights => {
  const dense = (name: string): Dense => {
    const matrix = asset.matrices.get(name);
    if (matrix === undefined) throw new Error(`Expected the model to hold ${name}`);
    const scales = Float64Array.from(matrix.scales, (scale) => scale / UNIT);
    return { ...kernel.pack(matrix.weights, matrix.rows, matrix.columns), columns: matrix.columns, scales };
  };
  const vector = (name: string): Float32Array => {
    const found = asset.vectors.get(name);
    if (found === undefined) throw new Error(`Expected the model to hold ${name}`);
    return found;
  };
  const { width, headWidth, layers } = asset.header;
  return {
    width,
    headWidth,
    narrow: dense('narrow'),
    window: dense('layer-1'),
    layers: Array.from({ length: layers }, (_, index) => ({
      product: index === 0 ? undefined : dense(`layer-${index + 1}`),
      bias: vector(`layer-${index + 1}.bias`),
      recurrent: vector(`layer-${index + 1}.recurrent`),
    })),
    tags: dense('tags'),
    tagBias: vector('tags.bias'),
    heads: dense('heads'),
    headBias: vector('heads.bias'),
    arcs: dense('arcs'),
    arcBias: vector('arcs.bias'),
    sideBias: vector('labels.side'),
    labels: dense('labels'),
    labelBias: vector('labels.bias'),
  };
};
