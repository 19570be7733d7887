import type { Asset } from './asset.ts';
import { makeEncoder, type Rows } from './encoder.ts';
import { foldParts, type PartTree } from './fold-parts.ts';
import { makeHeads } from './heads.ts';
import { type Kernel, MOST_ROWS } from './kernel.ts';
import type { EnglishModel, Parse } from './model.ts';
import { cutPieces, cutWords } from './pieces.ts';
import { packWeights } from './weights.ts';
import { makeWordTypes } from './word-types.ts';

const BATCH = 150; // parts that are read together, so that the products are worth their calls

/** Parses stretches of treebank words, in order; none is longer than `MOST_PARTS`. */
export type PartParser = (pieces: readonly (readonly string[])[]) => PartTree[];

export const makePartParser = (asset: Asset, kernel: Kernel): PartParser => {
  const weights = packWeights(asset, kernel);
  const types = makeWordTypes(asset, weights, kernel);
  const encoder = makeEncoder(weights, types, kernel);
  const { tag, attach } = makeHeads(weights, kernel);
  const { tags: tagNames, labels: labelNames } = asset.header;
  const starts = new Int32Array(MOST_ROWS + 1);
  const [typeNumbers, tags] = [new Int32Array(MOST_ROWS), new Int32Array(MOST_ROWS)];
  const [heads, labels] = [new Int32Array(MOST_ROWS), new Int32Array(MOST_ROWS)];

  const readTree = (from: number, to: number): PartTree => {
    const tree = { tags: [] as string[], heads: [] as number[], labels: [] as string[] };
    for (let row = from + 1; row < to; row += 1) {
      tree.tags.push(tagNames[tags[row] ?? 0] ?? '');
      tree.heads.push((heads[row] ?? 0) - 1);
      tree.labels.push(labelNames[labels[row] ?? 0] ?? '');
    }
    return tree;
  };

  const parseBatch = (pieces: readonly (readonly string[])[]): PartTree[] => {
    const words: (string | undefined)[] = [];
    pieces.forEach((piece, index) => {
      words.push(undefined);
      for (const word of piece) words.push(word);
      starts[index + 1] = words.length;
    });
    types.number(words, typeNumbers);
    const rows: Rows = { count: pieces.length, starts, types: typeNumbers };
    encoder.first(rows);
    for (let layer = 1; layer < weights.layers.length; layer += 1) {
      if (layer === weights.layers.length - 1) tag(rows, tags);
      encoder.next(rows, layer);
    }
    attach(rows, heads, labels);
    return pieces.map((_, index) => readTree(starts[index] ?? 0, starts[index + 1] ?? 0));
  };

  return (pieces) => {
    const trees: PartTree[] = [];
    let batch: (readonly string[])[] = [];
    let held = 0;
    const flush = (): void => {
      if (batch.length > 0) for (const tree of parseBatch(batch)) trees.push(tree);
      batch = [];
      held = 0;
    };
    for (const piece of pieces) {
      if (held + piece.length + 1 > MOST_ROWS) flush();
      batch.push(piece);
      held += piece.length + 1;
      if (held >= BATCH) flush();
    }
    flush();
    return trees;
  };
};

/** Pieces of one sentence made one tree: the root of each later piece hangs on the first one’s. */
const joinPieces = (pieces: readonly PartTree[]): PartTree => {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const root = Math.max(0, only?.heads.indexOf(-1) ?? 0);
  const joined = { tags: [] as string[], heads: [] as number[], labels: [] as string[] };
  for (const piece of pieces) {
    const offset = joined.heads.length;
    piece.heads.forEach((head, part) => {
      const isLaterRoot = head < 0 && offset > 0;
      joined.tags.push(piece.tags[part] ?? '');
      joined.heads.push(isLaterRoot ? root : head < 0 ? -1 : head + offset);
      joined.labels.push(isLaterRoot ? 'parataxis' : (piece.labels[part] ?? ''));
    });
  }
  return joined;
};

/** The model over our own words: cuts them into parts, parses, and folds the parts back. */
export const makeParser = (asset: Asset, kernel: Kernel): EnglishModel => {
  const parseParts = makePartParser(asset, kernel);
  const parse: EnglishModel['parse'] = (sentences) => {
    const cut = sentences.map(cutWords);
    const pieces: (readonly string[])[] = [];
    const counts = cut.map((parts, index) => {
      const ends = cutPieces(sentences[index] ?? [], parts);
      ends.forEach((end, piece) => {
        pieces.push(parts.parts.slice(parts.firsts[ends[piece - 1] ?? 0], parts.firsts[end]));
      });
      return ends.length;
    });
    const trees = parseParts(pieces);
    let at = 0;
    return cut.map(({ firsts }, index): Parse => {
      const own = trees.slice(at, at + (counts[index] ?? 0));
      at += own.length;
      return foldParts(joinPieces(own), firsts);
    });
  };
  return { version: asset.header.version, kernel: kernel.kind, parse };
};
