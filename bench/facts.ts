// npm run bench:facts -- GOLD_DIR [IDS…] [--polnear FILE.jsonl] [--articles DIR --gold DIR] [--treebanks DIR] [--list]
// Every figure of the facts in one table. GOLD_DIR holds articles/NN-*.txt and gold/NN.json; the scorers stand in ../bench seen
// from it, or in SCORER and POLNEAR_SCORER. A section whose data is not named is left out. --list names each miss.
import { parseArguments, USAGE } from './facts/arguments.ts';
import { devSections } from './facts/dev-section.ts';
import { printTable, type Section } from './facts/figure.ts';
import { goldSection } from './facts/gold-section.ts';
import { polnearSection } from './facts/polnear-section.ts';
import { english } from './facts/reader.ts';
import { BenchError } from './facts/scorer.ts';
import { speedSection } from './facts/speed-section.ts';

const asked = parseArguments(process.argv.slice(2));
if ('wrong' in asked) {
  console.error(`${asked.wrong}\n\n${USAGE}`);
  process.exit(2);
}

const measure = (): readonly Section[] => [
  ...devSections(asked),
  ...(asked.polnear === null ? [] : [polnearSection(asked.polnear, asked.dev)]),
  ...(asked.gold === null || asked.articles === null ? [] : [goldSection(asked.gold, asked.articles, asked.list)]),
  ...(asked.ids.length > 0 ? [] : [speedSection()]),
];

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
