import { expect, it } from 'vitest';
import { cacheOf, earlierOf, engineOf, pathIn, shellOf, type Edition } from './edition.ts';

const edition = (base = '', slash = ''): Edition => ({
  base,
  version: '2',
  build: [`${base}/_app/immutable/entry/start.1.js`, `${base}/_app/immutable/workers/engine.worker-1.js`],
  files: [`${base}/english/english-1.model`, `${base}/icon.svg`],
  prerendered: [`${base}/`, `${base}/about${slash}`],
});

it('keeps the engine and its model apart from what every visit needs', () => {
  expect(shellOf(edition())).toEqual(['/_app/immutable/entry/start.1.js', '/icon.svg', '/', '/about']);
  expect(engineOf(edition())).toEqual(['/_app/immutable/workers/engine.worker-1.js', '/english/english-1.model']);
});

it('clears away earlier editions of its own site, and nothing of its neighbours', () => {
  const site = edition('/says-who');
  const names = [cacheOf(site), cacheOf({ ...site, version: '1' }), cacheOf({ ...edition(), version: '1' }), 'theirs'];
  expect(earlierOf(site, names)).toEqual(['says-who /says-who/ 1']);
  expect(earlierOf(edition(), names)).toEqual(['says-who / 1']);
});

it.each<[edition: Edition, asked: string, found: string | null]>([
  [edition(), '/', '/'],
  [edition(), '/about', '/about'],
  [edition(), '/about/', '/about'],
  [edition('/says-who', '/'), '/says-who/about', '/says-who/about/'],
  [edition('/says-who', '/'), '/says-who', '/says-who/'],
  [edition('/says-who', '/'), '/about/', null],
  [edition(), '/api/article', null],
  [edition(), '/class/ABCD', null],
])('finds the page under its own address', (site, asked, found) => {
  expect(pathIn(site, asked)).toBe(found);
});
