import { cutBatches, type Batch } from './batch.ts';
import { decode } from './decode.ts';
import { clearMasks } from './masks.ts';
import type { Network } from './network.ts';
import { fillRows } from './rows.ts';
import type { CodedTree, Vocabulary } from './vocabulary.ts';

/** Right answers among all words, punctuation included. */
export type Score = {
  readonly words: number;
  readonly heads: number;
  readonly labelled: number; // head and label, subtypes aside
  readonly strict: number; // head and whole label
  readonly tags: number;
};

const best = (scores: Float32Array, from: number, count: number): number => {
  let found = 0;
  for (let at = 1; at < count; at += 1) if ((scores[from + at] ?? 0) > (scores[from + found] ?? 0)) found = at;
  return found;
};

const withoutSubtype = (label: string | undefined): string | undefined => label?.split(':')[0];

const measureBatch = (network: Network, vocabulary: Vocabulary, batch: Batch): Score => {
  clearMasks(network.masks);
  fillRows(network.rows, batch);
  network.forward(batch);
  const heads = new Int32Array(batch.rows);
  batch.trees.forEach((tree, sentence) => {
    const start = batch.starts[sentence] ?? 0;
    decode(network.headScores(sentence), tree.size, heads.subarray(start, start + tree.size));
  });
  network.forwardLabels(batch, heads);
  const score = { words: 0, heads: 0, labelled: 0, strict: 0, tags: 0 };
  batch.trees.forEach((tree, sentence) => {
    for (let word = 1; word < tree.size; word += 1) {
      const row = (batch.starts[sentence] ?? 0) + word;
      const label = best(network.labelScores, row * network.labelColumns, network.size.labels);
      const gold = tree.labels[word] ?? -1;
      score.words += 1;
      if (best(network.tagScores, row * network.tagColumns, network.size.tags) === tree.tags[word]) score.tags += 1;
      if (heads[row] !== tree.heads[word]) continue;
      score.heads += 1;
      if (label === gold) score.strict += 1;
      if (withoutSubtype(vocabulary.labels[label]) === withoutSubtype(vocabulary.labels[gold])) score.labelled += 1;
    }
  });
  return score;
};

const sum = (a: Score, b: Score): Score => ({
  words: a.words + b.words,
  heads: a.heads + b.heads,
  labelled: a.labelled + b.labelled,
  strict: a.strict + b.strict,
  tags: a.tags + b.tags,
});

const NOTHING: Score = { words: 0, heads: 0, labelled: 0, strict: 0, tags: 0 };

/** How well a network in training does, in floats. */
export const measure = (network: Network, vocabulary: Vocabulary, trees: readonly CodedTree[]): Score =>
  cutBatches(
    trees.map((tree) => ({ tree })),
    400,
  )
    .map((batch) => measureBatch(network, vocabulary, batch))
    .reduce(sum, NOTHING);

export const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(2);

/** UAS/LAS (strict LAS) XPOS. */
export const printScore = ({ words, heads, labelled, strict, tags }: Score): string =>
  `${percent(heads, words)}/${percent(labelled, words)} (${percent(strict, words)}) ${percent(tags, words)}`;
