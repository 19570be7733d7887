import { Worker } from 'node:worker_threads';
import type { PageText } from '../../article/read-html.ts';
import type { PageBytes } from './decode-page.ts';
import { refuseLink, type LinkRefusal } from './link-refusal.ts';
import code from './page-thread.ts?thread';

const MEMORY = { maxOldGenerationSizeMb: 400, stackSizeMb: 4 };

/**
 * Reads a page in a thread of its own, which is ended after so many milliseconds: a page built to be slow or large
 * costs its reader a sentence, and nobody else anything.
 */
export const readAside = ({ type, bytes }: PageBytes, milliseconds: number): Promise<PageText | LinkRefusal> =>
  new Promise((resolve) => {
    const thread = new Worker(code, { eval: true, resourceLimits: MEMORY });
    const end = (read: PageText | LinkRefusal): void => {
      clearTimeout(late);
      void thread.terminate();
      resolve(read);
    };
    const late = setTimeout(() => end(refuseLink('too-big')), milliseconds);
    thread.once('message', end);
    thread.once('error', () => end(refuseLink('too-big')));
    thread.postMessage({ type, bytes });
  });
