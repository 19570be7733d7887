import type { Asset } from './asset.ts';
import { ABSENT, featuresOf, LONGEST, RESERVED, ROOT, UNKNOWN } from './features.ts';
import { type Kernel, toUnits } from './kernel.ts';
import type { Weights } from './weights.ts';

/** What the first layer needs of a word depends on its spelling alone, so it is worked out once a spelling. */
export type WordTypes = {
  /** Numbers of these words' types; `undefined` stands for the root. What an earlier call gave no longer holds. */
  readonly number: (words: readonly (string | undefined)[], into: Int32Array) => void;
  readonly lines: () => Int16Array; // a line a type, in FINE units: x, then the products with own, previous and next
  readonly lineSize: number;
};

/** Lines hold whole numbers of 1/1024: half the memory of floats, and most of a page’s cost is fetching them. */
export const FINE = 1 / 1024;
const FINEST_LIMIT = 32767;

const toFine = (value: number): number => {
  const fine = value / FINE;
  if (fine > FINEST_LIMIT) return FINEST_LIMIT;
  return fine < -FINEST_LIMIT ? -FINEST_LIMIT : Math.floor(fine + 0.5);
};

/** The type of what stands before the first and after the last word: its line is empty. */
export const NO_TYPE = 0;

const MOST_TYPES = 8192;
const FIRST_TYPES = 512;
const BLOCK = 128; // new types that are worked out together

/** What is beyond the middle of a very long word tells nothing, and would fill the memory. */
const keyOf = (word: string): string =>
  word.length > 2 * LONGEST ? word.slice(0, LONGEST) + word.slice(-LONGEST) : word;

type Table = {
  readonly maps: readonly ReadonlyMap<string, number>[];
  readonly starts: readonly number[]; // first row of each slot
};

const makeTable = ({ vocabulary }: Asset): Table => {
  const starts: number[] = [];
  let start = 0;
  for (const entries of vocabulary) {
    starts.push(start);
    start += entries.length + RESERVED;
  }
  return {
    maps: vocabulary.map((entries) => new Map(entries.map((entry, index) => [entry, index + RESERVED]))),
    starts,
  };
};

const rowsOf = ({ maps, starts }: Table, word: string | undefined): number[] => {
  if (word === undefined) return starts.map((start) => start + ROOT);
  return featuresOf(word).map((feature, slot) => {
    const row = feature === undefined ? ABSENT : (maps[slot]?.get(feature) ?? UNKNOWN);
    return (starts[slot] ?? 0) + row;
  });
};

export const makeWordTypes = (asset: Asset, weights: Weights, kernel: Kernel): WordTypes => {
  const { table, header } = asset;
  const { embedding } = header;
  const { narrow, window, width } = weights;
  const bias = weights.layers[0]?.bias;
  const rows = makeTable(asset);
  const lineSize = width + window.columns;
  let lines = new Int16Array(FIRST_TYPES * lineSize);
  const numbers = new Map<string | undefined, number>();
  let count = NO_TYPE + 1;
  const summed = new Float64Array(embedding);

  const grow = (needed: number): void => {
    if (needed * lineSize <= lines.length) return;
    const larger = new Int16Array(Math.min(MOST_TYPES, 2 * needed) * lineSize);
    larger.set(lines);
    lines = larger;
  };

  const embed = (word: string | undefined, at: number): void => {
    summed.fill(0);
    rowsOf(rows, word).forEach((row, slot) => {
      const step = header.steps[slot] ?? 0;
      const from = row * embedding;
      for (let n = 0; n < embedding; n += 1) summed[n] = (summed[n] ?? 0) + step * (table[from + n] ?? 0);
    });
    for (let n = 0; n < embedding; n += 1) kernel.inputs[at * embedding + n] = toUnits(summed[n] ?? 0);
  };

  const workOut = (words: readonly (string | undefined)[], first: number): void => {
    words.forEach(embed);
    kernel.multiply(narrow, words.length);
    for (let index = 0; index < words.length; index += 1) {
      const line = (first + index) * lineSize;
      for (let unit = 0; unit < width; unit += 1) {
        const x = (kernel.sums[index * narrow.stride + unit] ?? 0) * (narrow.scales[unit] ?? 0);
        lines[line + unit] = toFine(x);
        kernel.inputs[index * width + unit] = toUnits(x);
      }
    }
    kernel.multiply(window, words.length);
    for (let index = 0; index < words.length; index += 1) {
      const line = (first + index) * lineSize + width;
      for (let column = 0; column < window.columns; column += 1) {
        const sum = (kernel.sums[index * window.stride + column] ?? 0) * (window.scales[column] ?? 0);
        lines[line + column] = toFine(column < 3 * width ? sum + (bias?.[column] ?? 0) : sum);
      }
    }
  };

  const number: WordTypes['number'] = (words, into) => {
    if (count + words.length > MOST_TYPES) {
      numbers.clear();
      count = NO_TYPE + 1;
    }
    let fresh: (string | undefined)[] = [];
    const first = count;
    words.forEach((word, index) => {
      const key = word === undefined ? undefined : keyOf(word);
      const known = numbers.get(key);
      into[index] = known ?? count;
      if (known !== undefined) return;
      numbers.set(key, count);
      fresh.push(key);
      count += 1;
    });
    grow(count);
    for (let at = first; fresh.length > 0; at += BLOCK) {
      workOut(fresh.slice(0, BLOCK), at);
      fresh = fresh.slice(BLOCK);
    }
  };

  return { number, lines: () => lines, lineSize };
};
