import { SHARED } from '../own-key.ts';
import { storeOf } from '../stores.ts';
import { cacheOf, pathIn, type Edition } from './edition.ts';
import { keptFile } from './keep-files.ts';
import { sharedIn } from './shared.ts';

const sharePath = ({ base }: Edition): string => `${base}/share`;

/** What was shared stays on this device: it is put down for the front page, and the form goes no further. */
const takeShared = async (edition: Edition, request: Request): Promise<Response> => {
  const form = request.method === 'POST' ? await request.formData() : new URL(request.url).searchParams;
  await storeOf('desk').put(SHARED, sharedIn(form)); // by the store itself: a service worker may import nothing later
  return Response.redirect(new URL(`${edition.base}/`, request.url), 303);
};

const fromEdition = async (edition: Edition, url: URL, path: string): Promise<Response> => {
  // A page finds its scripts from where it lies, so it is shown at its own address only.
  if (path !== url.pathname) return Response.redirect(new URL(path + url.search, url), 302);
  return keptFile(await caches.open(cacheOf(edition)), path);
};

/** A page that no edition holds, such as a class: from the network, or a page that says it is not here. */
const otherPage = (edition: Edition, request: Request): Promise<Response> =>
  fetch(request).catch(() => {
    const page = pathIn(edition, `${edition.base}/offline`);
    return page === null ? Response.error() : Response.redirect(new URL(page, request.url), 302);
  });

/** What the service worker answers to a request; null where the browser is left to ask for itself. */
export const answerTo = (edition: Edition, request: Request): Promise<Response> | null => {
  const url = new URL(request.url);
  if (url.origin !== location.origin) return null;
  if (url.pathname === sharePath(edition)) return takeShared(edition, request);
  if (request.method !== 'GET') return null;
  const path = pathIn(edition, url.pathname);
  if (path !== null) return fromEdition(edition, url, path);
  return request.mode === 'navigate' ? otherPage(edition, request) : null;
};
