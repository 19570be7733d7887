import { forget, keep, recall } from './device.ts';
import { dropLast, noteLast, takeLast } from './last-note.ts';

const PAUSE = 250; // ms without a change

/** Keeps what is being written a moment after the last change, so that it outlives a reload and a way to another page. */
export const keepSoon = <T>(key: string) => {
  let waiting: { readonly value: T | null } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    const now = waiting;
    if (!now) return;
    await (now.value === null ? forget(key) : keep(key, now.value));
    if (waiting !== now) return;
    waiting = null;
    dropLast(key);
  };

  return {
    /** Null: there is nothing any more. */
    put: (value: T | null): void => {
      waiting = { value };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE);
    },
    /** Another page of ours comes. */
    flush: (): void => void flush(),
    /** The page is closed. */
    note: (): void => {
      if (waiting) noteLast(key, waiting.value);
    },
    recall: async (): Promise<unknown> => {
      const last = takeLast(key);
      return last === undefined ? recall(key) : last;
    },
  };
};
