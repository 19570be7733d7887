import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One sentence of a treebank. Position 0 is the root, so heads count from 1. */
export type Tree = {
  readonly words: readonly string[];
  readonly tags: readonly string[]; // XPOS
  readonly classes: readonly string[]; // UPOS
  readonly heads: readonly number[]; // 0 = root
  readonly labels: readonly string[];
};

const WORD = /^\d+\t/;

const parseSentence = (block: string): Tree => {
  const rows = block
    .split('\n')
    .filter((line) => WORD.test(line))
    .map((line) => line.split('\t'));
  const column = (index: number): string[] => rows.map((row) => row[index] ?? '_');
  return { words: column(1), classes: column(3), tags: column(4), heads: column(6).map(Number), labels: column(7) };
};

/** The sentences of a CoNLL-U text, without its empty nodes and joined tokens. */
export const parseTreebank = (text: string): Tree[] =>
  text
    .split(/\n\n+/)
    .map(parseSentence)
    .filter(({ words }) => words.length > 0);

export const readTreebank = (folder: string, name: string): Tree[] =>
  parseTreebank(gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString('utf8'));
