import type { Store } from './stores.ts';

// What is too large for localStorage, kept on this device: the reader's own pack and the text being pasted.
let desk: Promise<Store> | null = null;

const open = (): Promise<Store> => {
  desk ??= import('./stores.ts').then(({ storeOf }) => storeOf('desk'));
  desk.catch(() => (desk = null));
  return desk;
};

/** Whether nothing was ever kept here: a first visit need not fetch what would look it up. */
const isBlank = async (): Promise<boolean> => {
  if (desk !== null || !('databases' in indexedDB)) return false;
  const found = await indexedDB.databases().catch(() => null);
  return found !== null && found.every(({ name }) => name !== 'says-who');
};

/** Keeps a value on this device; true when it will still be there after a reload. */
export const keep = async (key: string, value: unknown): Promise<boolean> => (await open()).put(key, value);

/** What was kept under that key, or undefined. */
export const recall = async (key: string): Promise<unknown> =>
  (await isBlank()) ? undefined : (await open()).get(key);

/** Forgets what was kept under that key. */
export const forget = async (key: string): Promise<void> => {
  if (!(await isBlank())) await (await open()).remove(key);
};
