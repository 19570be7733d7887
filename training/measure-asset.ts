import { gunzipSync } from 'fflate';
import { parseAsset } from '../src/lib/language/model/asset.ts';
import type { PartTree } from '../src/lib/language/model/fold-parts.ts';
import type { KernelKind } from '../src/lib/language/model/model.ts';
import { makePartParser, type PartParser } from '../src/lib/language/model/parser.ts';
import { makePlainKernel } from '../src/lib/language/model/plain-kernel.ts';
import { MOST_PARTS } from '../src/lib/language/model/pieces.ts';
import { makeWasmKernel } from '../src/lib/language/model/wasm-kernel.ts';
import { countWeights } from '../src/lib/language/model/weights.ts';
import type { Score } from './measure.ts';
import type { Tree } from './treebank.ts';

/** Opens the parser below our own tokens, for words as a treebank cuts them. */
export const openParts = (bytes: Uint8Array, kind: KernelKind): PartParser => {
  const asset = parseAsset(gunzipSync(bytes));
  const kernel = asset && (kind === 'wasm' ? makeWasmKernel(countWeights(asset)) : makePlainKernel());
  if (asset === undefined || kernel === undefined) throw new Error(`Expected a model, and a machine that runs ${kind}`);
  return makePartParser(asset, kernel);
};

const withoutSubtype = (label: string | undefined): string | undefined => label?.split(':')[0];

/** Right answers among the words of these trees, punctuation included. */
export const scoreTrees = (trees: readonly Tree[], parses: readonly PartTree[]): Score => {
  const score = { words: 0, heads: 0, labelled: 0, strict: 0, tags: 0 };
  trees.forEach((tree, index) => {
    const parse = parses[index];
    tree.words.forEach((_, word) => {
      score.words += 1;
      if (parse?.tags[word] === tree.tags[word]) score.tags += 1;
      if (parse?.heads[word] !== (tree.heads[word] ?? 0) - 1) return;
      score.heads += 1;
      if (parse.labels[word] === tree.labels[word]) score.strict += 1;
      if (withoutSubtype(parse.labels[word]) === withoutSubtype(tree.labels[word])) score.labelled += 1;
    });
  });
  return score;
};

/** Trees that the parser takes in one piece: all but a list or two. */
export const wordsOf = (trees: readonly Tree[]): string[][] => trees.map(({ words }) => words.slice(0, MOST_PARTS));
