import type { Plan } from './plan.ts';
import type { Material } from './train-network.ts';
import { readTreebank } from './treebank.ts';
import { countWords, makeCoder, makeVocabulary } from './vocabulary.ts';

/** Reads all that networks are trained and measured on. */
export const readMaterial = (folder: string, { treebanks, dev }: Plan): Material => {
  const trees = treebanks.flatMap((name) => readTreebank(folder, name));
  const vocabulary = makeVocabulary(trees);
  const coder = makeCoder(vocabulary);
  return {
    vocabulary,
    wordCounts: countWords(trees),
    coder,
    examples: trees.map((tree) => ({ tree: coder.code(tree) })),
    dev: dev.map((name) => ({ name, trees: readTreebank(folder, name).map(coder.code) })),
  };
};
