import type { Batch, Store, Written } from './store/store.ts';

export type Writer = {
  /** Writes a batch with whatever else is waiting; settles after the commit. */
  readonly write: (batch: Batch) => Promise<Written>;
  /** Settles when nothing is waiting any more. */
  readonly idle: () => Promise<void>;
};

type Waiting = {
  readonly batch: Batch;
  readonly resolve: (written: Written) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Group commit: while one transaction is on its way to the disk, the batches of all rooms gather for the next, so that
 * the wait for the disk is shared. `measured` hears how long each commit took, in seconds.
 */
export const makeWriter = (store: Pick<Store, 'append'>, measured: (seconds: number) => void): Writer => {
  let waiting: Waiting[] = [];
  let working: Promise<void> | null = null;

  const writeOnce = async (): Promise<void> => {
    const now = waiting;
    waiting = [];
    const start = performance.now();
    try {
      const written = await store.append(now.map(({ batch }) => batch));
      measured((performance.now() - start) / 1_000);
      now.forEach(({ resolve }, n) => resolve(written[n] ?? 'conflict'));
    } catch (error) {
      for (const { reject } of now) reject(error);
    }
  };
  const work = async (): Promise<void> => {
    // What the rooms decide in this turn of the loop goes together.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await writeOnce();
    working = null;
  };

  return {
    write: (batch) =>
      new Promise((resolve, reject) => {
        waiting.push({ batch, resolve, reject });
        working ??= work();
      }),
    idle: async () => {
      while (working) await working;
    },
  };
};
