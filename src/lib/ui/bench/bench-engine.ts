import { base } from '$app/paths';
import type { Answers, Ask, Asked } from './bench-ask.ts';

/** The engine beside the page: it keeps the articles that it has read, and never holds the page up. */
export type BenchEngine = {
  readonly ask: <T extends Ask>(ask: T) => Promise<Answers[T['ask']]>; // rejects when the engine breaks or is closed
  readonly close: () => void;
};

/** Starts the engine for one bench; `close` ends it. */
export const startBenchEngine = (): BenchEngine => {
  const worker = new Worker(new URL('../engine.worker.ts', import.meta.url), { type: 'module' });
  const closed = new AbortController();
  let count = 0;
  const fail = (): void => closed.abort();
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  return {
    ask: <T extends Ask>(ask: T) =>
      new Promise<Answers[T['ask']]>((resolve, reject) => {
        const n = (count += 1);
        const stop = (): void => reject(new Error('Expected the engine to answer.'));
        const hear = ({ data }: MessageEvent<{ readonly n: number; readonly answer: Answers[T['ask']] }>): void => {
          if (data.n !== n) return;
          worker.removeEventListener('message', hear);
          closed.signal.removeEventListener('abort', stop);
          resolve(data.answer);
        };
        if (closed.signal.aborted) return stop();
        worker.addEventListener('message', hear);
        closed.signal.addEventListener('abort', stop);
        worker.postMessage({ n, ask, base } satisfies Asked);
      }),
    close: () => {
      worker.terminate();
      fail();
    },
  };
};
