import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

const DATABASE = 'says-who';
const VERSION = 2;

/** desk: single things by name · record: finished quizzes by id · past: packs of the reader's own that were played, by the quiz's id. */
const STORES = ['desk', 'record', 'past'] as const;
type StoreName = (typeof STORES)[number];

type Kept = { readonly key: string; readonly value: unknown };
type Stores = DBSchema & Readonly<Record<StoreName, Kept>>;

/** A store of this device. What the device refuses to keep lasts until the page is closed. */
export type Store = {
  readonly put: (key: string, value: unknown) => Promise<boolean>; // true when it will still be there after a reload
  readonly get: (key: string) => Promise<unknown>; // undefined where there is nothing
  readonly all: () => Promise<ReadonlyMap<string, unknown>>;
  readonly remove: (key: string) => Promise<void>;
};

const open = (): Promise<IDBPDatabase<Stores>> =>
  openDB<Stores>(DATABASE, VERSION, {
    upgrade(database) {
      for (const name of STORES) if (!database.objectStoreNames.contains(name)) database.createObjectStore(name);
    },
  });

/** Opened for each question and closed again: a later version in another tab is never kept waiting. */
const ask = async <T>(what: (database: IDBPDatabase<Stores>) => Promise<T>): Promise<T> => {
  const database = await open();
  try {
    return await what(database);
  } finally {
    database.close();
  }
};

/** The store of that name; in memory where a browser keeps nothing, as some private windows do. */
export const storeOf = (name: StoreName): Store => {
  const memory = new Map<string, unknown>();
  return {
    put: async (key, value) => {
      try {
        await ask((database) => database.put(name, value, key));
        memory.delete(key);
        return true;
      } catch {
        memory.set(key, value);
        return false;
      }
    },
    get: async (key) => {
      if (memory.has(key)) return memory.get(key);
      return ask((database) => database.get(name, key)).catch(() => undefined);
    },
    all: async () => {
      const kept = await ask(async (database): Promise<[string, unknown][]> => {
        const [keys, values] = await Promise.all([database.getAllKeys(name), database.getAll(name)]);
        return keys.map((key, n) => [key, values[n]]);
      }).catch(() => []);
      return new Map([...kept, ...memory]);
    },
    remove: async (key) => {
      memory.delete(key);
      await ask((database) => database.delete(name, key)).catch(() => undefined);
    },
  };
};
