import { base } from '$app/paths';
import type { Source } from '../pipeline.ts';
import type { Answers, Made, Order, Refused, Task, Work } from './engine-type.ts';

const BROKEN: Refused = { rejected: 'broken' };

/** Has a worker do it, so that the page stays alive whatever the text. Cancelling stops the worker at once and gives `cancelled`. */
const doAside = <T extends Task>(task: T, signal: AbortSignal): Promise<Answers[T['does']] | Refused> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
    const end = (answer: Answers[T['does']] | Refused): void => {
      worker.terminate();
      resolve(answer);
    };
    signal.addEventListener('abort', () => end({ rejected: 'cancelled' }), { once: true });
    worker.onmessage = ({ data }: MessageEvent<Answers[T['does']]>) => end(data);
    worker.onerror = () => end(BROKEN);
    worker.onmessageerror = () => end(BROKEN);
    const work: Work = { task, base };
    worker.postMessage(work);
  });

/** A quiz of one article. */
export const makeQuizAside = ({ text, count, seed }: Order, signal: AbortSignal): Promise<Made> =>
  doAside({ does: 'quiz', sources: [{ text }], count, seed }, signal);

/** A quiz of two articles that tell one story. */
export const makePairQuizAside = (
  sources: readonly [Source, Source],
  { count, seed }: Omit<Order, 'text'>,
  signal: AbortSignal,
): Promise<Made> => doAside({ does: 'quiz', sources, count, seed }, signal);

/** All that each of these articles credits anybody with. */
export const readFactsAside = (sources: readonly Source[], signal: AbortSignal): Promise<Answers['facts']> =>
  doAside({ does: 'facts', sources }, signal);

/** Two articles laid side by side. */
export const compareAside = (sources: readonly [Source, Source], signal: AbortSignal): Promise<Answers['compare']> =>
  doAside({ does: 'compare', sources }, signal);
