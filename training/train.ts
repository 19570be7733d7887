// npm run train -- FOLDER [--out FOLDER] [--workers 2] [--quick] — treebanks in, the English model out.
import { createHash } from 'node:crypto';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printScore } from './measure.ts';
import { openParts, scoreTrees, wordsOf } from './measure-asset.ts';
import { FULL, QUICK } from './plan.ts';
import { trainEnglish, VERSION } from './train-english.ts';
import { readTreebank } from './treebank.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.setup/training' },
    workers: { type: 'string', default: '2' },
    quick: { type: 'boolean', default: false },
  },
});

const [folder] = positionals;
if (folder === undefined) {
  console.error('Say where the treebanks are: npm run train -- TREEBANKS_DIR');
  process.exit(2);
}

const plan = values.quick ? QUICK : FULL;
const bytes = await trainEnglish({
  folder,
  out: values.out,
  plan,
  workers: Number(values.workers),
  say: (line) => {
    console.log(line);
  },
});

const parse = openParts(bytes, 'wasm');
console.log(`\n${VERSION}.model: ${bytes.length} bytes\n\ntreebank      UAS/LAS (with subtypes) XPOS`);
for (const name of plan.dev) {
  const trees = readTreebank(folder, name);
  console.log(`${name.padEnd(13)} ${printScore(scoreTrees(trees, parse(wordsOf(trees))))}`);
}

if (!values.quick) {
  const hash = createHash('sha256').update(bytes).digest('hex');
  copyFileSync(join(values.out, `${VERSION}.model`), `static/english/${VERSION}.model`);
  writeFileSync(
    'src/lib/language/model/asset-hash.ts',
    `/** SHA-256 of static/english/${VERSION}.model, written by the trainer. */\nexport const ASSET_SHA256 = '${hash}';\n`,
  );
}
