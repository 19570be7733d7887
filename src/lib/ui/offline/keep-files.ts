/** Built files carry a fingerprint of their contents in their names: one that was kept once never changes. */
const isFingerprinted = (path: string): boolean => path.includes('/_app/immutable/');

/** A browser opens no page from an answer that was sent on; its words are put into an answer of their own. */
const settled = async (response: Response): Promise<Response> =>
  response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;

const fileAt = async (path: string): Promise<Response> => {
  const kept = isFingerprinted(path) ? await caches.match(path, { ignoreVary: true }) : undefined;
  const response = kept ?? (await fetch(path, { cache: isFingerprinted(path) ? 'default' : 'no-cache' }));
  if (!response.ok) throw new Error(`Expected ${path} to be there, got ${response.status}`);
  return settled(response);
};

/** Puts files into a cache, those that an earlier edition kept without asking for them again. Rejects when one is missing. */
export const keepFiles = async (cache: Cache, paths: readonly string[]): Promise<void> => {
  await Promise.all(paths.map(async (path) => cache.put(path, await fileAt(path))));
};

/** The file as kept, or as fetched now and kept from now on. */
export const keptFile = async (cache: Cache, path: string): Promise<Response> => {
  const kept = await cache.match(path, { ignoreVary: true });
  if (kept) return kept;
  const response = await settled(await fetch(path));
  if (response.ok) await cache.put(path, response.clone());
  return response;
};
