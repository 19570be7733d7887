// npm run bench:facts -- GOLD_DIR [IDS…] [--polnear FILE.jsonl] [--articles DIR --gold DIR] [--treebanks DIR] [--list] [--quick]
// Every figure of the facts in one table. GOLD_DIR holds articles/NN-*.txt and gold/NN.json; the scorers stand in ../bench seen
// from it, or in SCORER and POLNEAR_SCORER. A section whose data is not named is left out. --list names each miss;
// --quick leaves out time and memory.
import { type Asked, parseArguments, USAGE } from './facts/arguments.ts';
import { devSections } from './facts/dev-section.ts';
import { printTable, type Section } from './facts/figure.ts';
import { goldSection } from './facts/gold-section.ts';
import { pairsSection } from './facts/pairs-section.ts';
import { polnearSection } from './facts/polnear-section.ts';
import { english } from './facts/reader.ts';
import { BenchError } from './facts/scorer.ts';
import { speedSection } from './facts/speed-section.ts';
import { treesSection } from './facts/trees-section.ts';

const asked = parseArguments(process.argv.slice(2));
if ('wrong' in asked) {
  console.error(`${asked.wrong}\n\n${USAGE}`);
  process.exit(2);
}

type Part = readonly [what: string, measure: () => readonly (Section | null)[]];

/** What was asked for, in the table’s order. */
const parts = ({ dev, ids, polnear, articles, gold, treebanks, list, quick }: Asked): readonly Part[] => {
  const some: Part[] = [['gold articles', () => devSections({ dev, ids, list })]];
  if (polnear !== null) some.push(['PolNeAR', () => [polnearSection(polnear, dev)]]);
  if (articles !== null && gold !== null) some.push(['sample articles', () => [goldSection(gold, articles, list)]]);
  if (ids.length > 0) return some;
  some.push(['two accounts', () => [pairsSection(dev)]]);
  if (treebanks !== null) some.push(['trees', () => [treesSection(treebanks)]]);
  if (!quick) some.push(['time and memory', () => [speedSection()]]);
  return some;
};

const measure = (): readonly Section[] =>
  parts(asked).flatMap(([what, run]) => {
    console.error(`measuring: ${what}`);
    return run().filter((section) => section !== null);
  });

try {
  console.log(
    `Read by ${english === null ? 'patterns' : `trees, English model ${english.version} (${english.kernel})`}.\n`,
  );
  console.log(printTable(measure()));
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
