// What is too large for localStorage, kept on this device: the reader's own pack and the text being pasted.
const DATABASE = 'says-who';
const STORE = 'desk';

/** Stands in where a browser keeps nothing (some private windows): lasts until the page is closed. */
const memory = new Map<string, unknown>();

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('Expected the device to open its store.'));
    request.onblocked = () => reject(new Error('Expected no other tab to hold an older store.'));
  });

const ask = async <T>(mode: IDBTransactionMode, what: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = what(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error ?? new Error('Expected the device to keep this.'));
      transaction.onabort = transaction.onerror;
    });
  } finally {
    database.close();
  }
};

/** Keeps a value on this device; true when it will still be there after a reload. */
export const keep = async (key: string, value: unknown): Promise<boolean> => {
  memory.set(key, value);
  try {
    await ask('readwrite', (store) => store.put(value, key));
    return true;
  } catch {
    return false;
  }
};

/** What was kept under that key, or undefined. */
export const recall = async (key: string): Promise<unknown> => {
  try {
    return (await ask('readonly', (store) => store.get(key))) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
};

/** Forgets what was kept under that key. */
export const forget = async (key: string): Promise<void> => {
  memory.delete(key);
  try {
    await ask('readwrite', (store) => store.delete(key));
  } catch {
    // Nothing was kept.
  }
};
