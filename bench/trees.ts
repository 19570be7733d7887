// npm run bench:trees -- FOLDER — the English model on the development parts of its treebanks: gold words, its own tags, all
// tokens with punctuation, from the asset that ships. Speed is the best of several warm passes over both parts, on one core.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { KERNELS, type KernelKind } from '../src/lib/language/model/model.ts';
import { percent, type Score } from '../training/measure.ts';
import { openParts, scoreTrees, wordsOf } from '../training/measure-asset.ts';
import { readTreebank } from '../training/treebank.ts';
import { processorTime } from './best.ts';
import { ENGLISH_FILE } from './english.ts';

const TREEBANKS = [
  ['EWT dev', 'ewt-dev'],
  ['GUM dev', 'gum-open-dev'],
] as const;
const PASSES = 12;

/**
 * The least of several turns, in milliseconds. Time on the wall counts what else the machine does, processor time counts
 * the engine’s own helpers too; the thread that works takes no more than either.
 */
const leastTime = (work: () => void): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < PASSES; turn += 1) {
    const [wall, processor] = [performance.now(), processorTime()];
    work();
    least = Math.min(least, performance.now() - wall, processorTime() - processor);
  }
  return least;
};

/** What the model that ships can do, measured. */
export type TreeFigures = {
  readonly scores: readonly { readonly treebank: string; readonly score: Score }[];
  readonly bytes: number; // of the asset, gzipped
  readonly rates: readonly { readonly kernel: KernelKind; readonly wordsASecond: number }[];
  readonly same: boolean; // both kernels gave the same tags, heads and labels throughout
};

export const measureTrees = (folder: string, file = ENGLISH_FILE): TreeFigures => {
  const bytes = readFileSync(file);
  const parts = TREEBANKS.map(([treebank, name]) => ({ treebank, trees: readTreebank(folder, name) }));
  const words = parts.flatMap(({ trees }) => wordsOf(trees));
  const count = words.reduce((sum, sentence) => sum + sentence.length, 0);
  const parsers = KERNELS.map((kernel) => ({ kernel, parse: openParts(bytes, kernel) }));
  // First of all, while there is little in memory that would have to be looked through.
  const rates = parsers.map(({ kernel, parse }) => {
    parse(words);
    return { kernel, wordsASecond: Math.round((1000 * count) / leastTime(() => void parse(words))) };
  });
  const answers = parsers.map(({ parse }) => parts.map(({ trees }) => parse(wordsOf(trees))));
  const [first] = answers;
  const printed = answers.map((answer) => JSON.stringify(answer));
  return {
    scores: parts.map(({ treebank, trees }, index) => ({ treebank, score: scoreTrees(trees, first?.[index] ?? []) })),
    bytes: bytes.length,
    rates,
    same: printed.every((one) => one === printed[0]),
  };
};

const printFigures = ({ scores, bytes, rates, same }: TreeFigures): string =>
  [
    '            UAS    LAS    with subtypes  XPOS   words',
    ...scores.map(({ treebank, score: { words, heads, labelled, strict, tags } }) =>
      [
        treebank.padEnd(10),
        percent(heads, words),
        percent(labelled, words),
        percent(strict, words).padEnd(13),
        percent(tags, words),
        words,
      ].join('  '),
    ),
    `asset       ${bytes} bytes`,
    ...rates.map(({ kernel, wordsASecond }) => `${kernel.padEnd(10)}  ${wordsASecond} words/s`),
    `kernels     ${same ? 'give the same parses' : 'DIFFER'}`,
  ].join('\n');

const isCommand = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (isCommand) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('Say where the treebanks are: npm run bench:trees -- TREEBANKS_DIR');
    process.exitCode = 2;
  } else console.log(printFigures(measureTrees(folder)));
}
