// npm run bench:facts -- GOLD_DIR [IDS…] — attribution against gold, by the scorer that stands beside the gold.
// GOLD_DIR holds articles/NN-*.txt and gold/NN.json; the scorer is ../bench/score-facts.mjs seen from it, or SCORER.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { printFacts } from '../src/lib/facts/print-facts.ts';
import { readText } from '../src/lib/pipeline.ts';

/** Articles kept aside while rules were tuned; they are reported apart. */
const KEPT_ASIDE = ['03', '06', '09', '11'];

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder that holds articles/ and gold/.');
  process.exit(2);
}
const scorer = process.env['SCORER'] ?? resolve(folder, '../bench/score-facts.mjs');
const files = readdirSync(join(folder, 'articles'))
  .filter((name) => name.endsWith('.txt'))
  .sort();

/** Runs the scorer over some of the articles, in a folder that holds only those. */
const score = (title: string, names: readonly string[]): void => {
  const place = mkdtempSync(join(tmpdir(), 'says-who-gold-'));
  try {
    mkdirSync(join(place, 'articles'));
    mkdirSync(join(place, 'gold'));
    const lines = names.map((name) => {
      cpSync(join(folder, 'articles', name), join(place, 'articles', name));
      cpSync(join(folder, 'gold', `${name.slice(0, 2)}.json`), join(place, 'gold', `${name.slice(0, 2)}.json`));
      const text = readFileSync(join(folder, 'articles', name), 'utf8');
      return JSON.stringify({ id: basename(name).slice(0, 2), ...printFacts(readText({ text }).facts) });
    });
    writeFileSync(join(place, 'out.jsonl'), `${lines.join('\n')}\n`);
    console.log(`\n== ${title}`);
    spawnSync(process.execPath, [scorer, place, join(place, 'out.jsonl')], { stdio: 'inherit' });
  } finally {
    rmSync(place, { recursive: true });
  }
};

if (wanted.length > 0)
  score(
    wanted.join(', '),
    files.filter((name) => wanted.includes(name.slice(0, 2))),
  );
else {
  score('all', files);
  score(
    'tuned on',
    files.filter((name) => !KEPT_ASIDE.includes(name.slice(0, 2))),
  );
  score(
    'kept aside',
    files.filter((name) => KEPT_ASIDE.includes(name.slice(0, 2))),
  );
}
