import { measureTrees } from '../trees.ts';
import { atLeast, atMost, held, type Section } from './figure.ts';
import { mustExist } from './scorer.ts';

const GOALS = { heads: 88.5, labelled: 85.5, megabytes: 1.9, wasm: 60_000, plain: 25_000 } as const;

/** The English model on the development parts of its treebanks, with its size and speed. */
export const treesSection = (folder: string): Section => {
  const { scores, bytes, rates, same } = measureTrees(mustExist(folder, 'it holds the treebanks'));
  return {
    title: 'dependency trees, own tags',
    figures: [
      ...scores.flatMap(({ treebank, score: { words, heads, labelled } }) => [
        atLeast(`${treebank}: UAS`, (100 * heads) / words, GOALS.heads),
        atLeast(`${treebank}: LAS`, (100 * labelled) / words, GOALS.labelled),
      ]),
      atMost('size, gzipped', bytes / 1e6, GOALS.megabytes, ' MB'),
      ...rates.map(({ kernel, wordsASecond }) => atLeast(`words a second, ${kernel}`, wordsASecond, GOALS[kernel])),
      held('both kernels give the same trees', same ? 'yes' : 'no', 'yes', same),
    ],
  };
};
