import { base, build, files, prerendered, version } from '$service-worker';
import { answerTo } from './lib/ui/offline/answer.ts';
import { cacheOf, earlierOf, engineOf, shellOf, type Edition } from './lib/ui/offline/edition.ts';
import { keepFiles } from './lib/ui/offline/keep-files.ts';
import { KEEP_ENGINE, TAKE_OVER } from './lib/ui/offline/notes.ts';
import type { Scope } from './lib/ui/offline/scope.ts';

declare const self: Scope;

const edition: Edition = { base, version, build, files, prerendered };

const keepEngine = async (): Promise<void> => keepFiles(await caches.open(cacheOf(edition)), engineOf(edition));

/** Whoever has the engine of an earlier edition gets this one’s with the rest, so that nothing is missing offline. */
const hasEngine = async (): Promise<boolean> => {
  const held = await Promise.all(
    earlierOf(edition, await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
  );
  return held.flat().some(({ url }) => url.endsWith('.model'));
};

const keepAll = async (): Promise<void> => {
  await keepFiles(await caches.open(cacheOf(edition)), shellOf(edition));
  if (await hasEngine()) await keepEngine();
};

const takeOver = async (): Promise<void> => {
  await Promise.all(earlierOf(edition, await caches.keys()).map((name) => caches.delete(name)));
  await self.clients.claim();
};

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('fetch', (event) => {
  const answer = answerTo(edition, event.request);
  if (answer !== null) event.respondWith(answer);
});

self.addEventListener('message', (event) => {
  if (event.data === KEEP_ENGINE) event.waitUntil(keepEngine());
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
});
