import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// Sentences of our own, all of one build: enough to learn something from, and quick to.
const SUBJECTS = ['mayor', 'minister', 'teacher', 'witness', 'captain'];
const SAYINGS = ['said', 'denied', 'claimed'];
const THINGS = ['bridge', 'harbour', 'school', 'ferry'];
const STATES = ['safe', 'closed', 'ready'];

type Row = readonly [word: string, upos: string, xpos: string, head: number, label: string];

const sentence = (subject: string, saying: string, thing: string, state: string): Row[] => [
  ['The', 'DET', 'DT', 2, 'det'],
  [subject, 'NOUN', 'NN', 3, 'nsubj'],
  [saying, 'VERB', 'VBD', 0, 'root'],
  ['the', 'DET', 'DT', 5, 'det'],
  [thing, 'NOUN', 'NN', 7, 'nsubj'],
  ['was', 'AUX', 'VBD', 7, 'cop'],
  [state, 'ADJ', 'JJ', 3, 'ccomp'],
  ['.', 'PUNCT', '.', 3, 'punct'],
];

const printSentence = (rows: readonly Row[]): string =>
  rows
    .map(([word, upos, xpos, head, label], index) =>
      [index + 1, word, '_', upos, xpos, '_', head, label, '_', '_'].join('\t'),
    )
    .join('\n');

/** A treebank in CoNLL-U. */
export const TINY: string = SUBJECTS.flatMap((subject) =>
  SAYINGS.flatMap((saying) =>
    THINGS.flatMap((thing) => STATES.map((state) => sentence(subject, saying, thing, state))),
  ),
)
  .map((rows) => `# text = ${rows.map(([word]) => word).join(' ')}\n${printSentence(rows)}\n`)
  .join('\n');

/** Writes it under the names that the trainer reads. */
export const writeTinyTreebanks = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const name of ['ewt-train', 'gum-open-train', 'ewt-dev', 'gum-open-dev']) {
    writeFileSync(join(folder, `${name}.conllu.gz`), gzipSync(TINY));
  }
};
