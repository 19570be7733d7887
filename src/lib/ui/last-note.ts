const NOTE = 'says-who:last:';

// A page that is being closed has no time for IndexedDB: what it had not written yet is noted at once, and the next page takes it up.

export const noteLast = (key: string, value: unknown): void => {
  try {
    localStorage.setItem(NOTE + key, JSON.stringify({ value }));
  } catch {
    // Too large, or nothing is kept here.
  }
};

export const dropLast = (key: string): void => {
  try {
    localStorage.removeItem(NOTE + key);
  } catch {
    // Nothing was kept.
  }
};

/** What was noted under that key; undefined where nothing was. It is not noted any more. */
export const takeLast = (key: string): unknown => {
  try {
    const note: unknown = JSON.parse(localStorage.getItem(NOTE + key) ?? 'null');
    dropLast(key);
    return typeof note === 'object' && note !== null && 'value' in note ? note.value : undefined;
  } catch {
    return undefined;
  }
};
