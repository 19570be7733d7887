// npm run bench:questions -- FOLDER [--pairs FOLDER] [--count 12] [--skip 03,06] [--sheet OUT.md] [--jsonl OUT.jsonl] [--list]
// Every figure of the questions in one table: how many pass, what turns the others down, and whether what is shown can be guessed.
import { writeFileSync } from 'node:fs';
import { openShippedEnglish } from './english.ts';
import { printTable } from './facts/figure.ts';
import { type Asked, parseArguments, USAGE } from './questions/arguments.ts';
import { printPanel } from './questions/panel.ts';
import { printDoubts } from './questions/doubts.ts';
import { articlesIn, pairsIn, runOf, shownIn } from './questions/run.ts';
import {
  answerSection,
  articleSection,
  blindSection,
  cueSection,
  faultSection,
  flawSection,
  gateSection,
  timeSection,
} from './questions/sections.ts';
import { printSheet } from './questions/sheet.ts';

const asked = parseArguments(process.argv.slice(2));
if ('wrong' in asked) {
  console.error(`${asked.wrong}\n\n${USAGE}`);
  process.exit(2);
}

const measure = ({ folder, pairs, skip, count, sheet, jsonl, list }: Asked): void => {
  const english = openShippedEnglish();
  const sources = [...articlesIn(folder, skip), ...(pairs === null ? [] : pairsIn(pairs))];
  if (sources.length === 0) {
    console.error(`There is no article as .txt in ${folder}.`);
    process.exitCode = 2;
    return;
  }
  const runs = sources.map((source) => runOf(source, count, english));
  const shown = shownIn(runs);
  if (sheet !== null) writeFileSync(sheet, printSheet(runs));
  if (jsonl !== null) writeFileSync(jsonl, printPanel(shown));
  if (list) console.log(`${printDoubts(runs, english)}\n`);
  console.log(
    printTable([
      articleSection(runs),
      gateSection(runs),
      flawSection(shown),
      blindSection(shown),
      cueSection(shown),
      faultSection(shown),
      answerSection(shown, english),
      timeSection(runs),
    ]),
  );
};

measure(asked);
