import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIRST_WORDS } from '../../src/messages/options.js';
import { inProject } from '../../scripts/setup/project.mjs';
import { takeApart } from '../../scripts/messages/take-apart.mjs';
import { importsOf } from './imports.ts';

const ENTRIES = [
  'src/hooks.client.ts',
  'src/routes/+layout.svelte',
  'src/routes/+error.svelte',
  'src/routes/+page.svelte',
];

/** Types and what is fetched later are left out: what is looked for is what the page cannot be shown without. */
const atOnce = (text: string): string =>
  text.replaceAll(/import type [^;]+;/gu, '').replaceAll(/\bimport\((?:'[^']+')\)/gu, 'null');

const reached = (path: string, seen: Map<string, string>): Map<string, string> => {
  if (seen.has(path) || path.includes('ui/messages/') || !existsSync(inProject(path))) return seen;
  const text = atOnce(readFileSync(inProject(path), 'utf8'));
  seen.set(path, text);
  for (const next of importsOf({ path, text })) reached(next, seen);
  return seen;
};

describe('the words of the first screen', () => {
  const files = ENTRIES.reduce((seen, entry) => reached(entry, seen), new Map<string, string>());

  it('are looked for in more than the entries', () => {
    expect(files.size).toBeGreaterThan(ENTRIES.length * 5);
  });

  it('are all among those that come before it is alive', () => {
    const said = [...files].flatMap(([path, text]) => [...text.matchAll(/\bm\.(\w+)/gu)].map(([, key]) => [path, key]));
    const late = said.filter(([, key]) => !FIRST_WORDS.some((start) => key?.startsWith(start)));
    expect(said.length).toBeGreaterThan(40);
    expect(late).toEqual([]);
  });
});

describe('a message that was compiled otherwise than we know', () => {
  it('is refused, and not left without words', () => {
    expect(() => takeApart('front_title', 'export const front_title = () => "Says Who?"', ['en', 'de'])).toThrow(
      /Expected the message front_title in en, de/u,
    );
  });
});
