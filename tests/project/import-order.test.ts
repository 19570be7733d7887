import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { projectFiles } from './source-files.ts';

/** The nouns of the sentence that the project is: each may import those before it, never those after it. */
const ORDER = ['article', 'language', 'facts', 'questions', 'quiz', 'class', 'exchange', 'server', 'ui'];

/** What must run the same in a page, a worker, a server and a terminal. */
const ENGINE = ['article', 'language', 'facts', 'questions'];

/** Packages that run wherever they are given what they need; Readability takes the document that it reads. */
const PURE_PACKAGES = [
  'valibot',
  'diff',
  '@mozilla/readability',
  'fflate',
  'mdast-util-from-markdown',
  'mdast-util-to-string',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
];

const LIB = /^src\/lib\/([a-z-]+)\//;

const sources = projectFiles().filter(({ path }) => /^src\/.*\.(ts|svelte)$/.test(path) && !/\.test\.ts$/.test(path));
const folderOf = (path: string): string | undefined => LIB.exec(path)?.[1];
const edges = sources.flatMap((source) => importsOf(source).map((to) => ({ from: source.path, to })));

describe('imports point one way', () => {
  it('finds imports to judge', () => {
    expect(edges.length).toBeGreaterThan(20);
  });

  it('gives every folder of src/lib a place in the order', () => {
    const folders = new Set(sources.map(({ path }) => folderOf(path)).filter((folder) => folder !== undefined));
    expect([...folders].filter((folder) => !ORDER.includes(folder))).toEqual([]);
  });

  it('from the later noun to the earlier, never back', () => {
    const backward = edges.filter(({ from, to }) => {
      const [importing, imported] = [folderOf(from), folderOf(to)];
      if (importing === undefined || imported === undefined) return false;
      return ORDER.indexOf(imported) > ORDER.indexOf(importing);
    });
    expect(backward).toEqual([]);
  });

  it('keeps screens and the terminal above the library', () => {
    const upward = edges.filter(({ from, to }) => from.startsWith('src/lib/') && /^src\/(routes|cli)\//.test(to));
    expect(upward).toEqual([]);
  });

  it('lets the pipeline know the engine only, and the engine nothing of the pipeline', () => {
    const isPipeline = (path: string) => /^src\/lib\/pipeline(\.ts)?$/.test(path);
    const wrong = edges.filter(({ from, to }) => {
      if (isPipeline(from)) return !ENGINE.includes(folderOf(to) ?? '');
      return isPipeline(to) && [...ENGINE, 'quiz'].includes(folderOf(from) ?? '');
    });
    expect(wrong).toEqual([]);
  });

  it('lets the engine import its own files and pure packages only', () => {
    const foreign = edges.filter(
      ({ from, to }) =>
        ENGINE.includes(folderOf(from) ?? '') && !to.startsWith('src/lib/') && !PURE_PACKAGES.includes(to),
    );
    expect(foreign).toEqual([]);
  });

  it('writes imports of the engine with their ending, so that it runs at a terminal too', () => {
    const bare = edges.filter(
      ({ from, to }) =>
        [...ENGINE, 'quiz'].includes(folderOf(from) ?? '') && to.startsWith('src/lib/') && !/\.(ts|json)$/.test(to),
    );
    expect(bare).toEqual([]);
  });
});
