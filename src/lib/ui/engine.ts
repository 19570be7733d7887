import { base } from '$app/paths';
import type { Made, Order, WorkOrder } from './engine-type.ts';

const BROKEN: Made = { rejected: 'broken' };

/**
 * Has a worker make a quiz, so that the page stays alive whatever the text.
 * Cancelling stops the worker at once and gives `cancelled`.
 */
export const makeQuizAside = (order: Order, signal: AbortSignal): Promise<Made> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
    const end = (made: Made): void => {
      worker.terminate();
      resolve(made);
    };
    signal.addEventListener('abort', () => end({ rejected: 'cancelled' }), { once: true });
    worker.onmessage = ({ data }: MessageEvent<Made>) => end(data);
    worker.onerror = () => end(BROKEN);
    worker.onmessageerror = () => end(BROKEN);
    const work: WorkOrder = { ...order, base };
    worker.postMessage(work);
  });
