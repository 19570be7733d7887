import type { Opening } from './open-link.ts';
import { speakAll } from './reader-language.ts';

/** Opens a link for the reader; null once the reader has stopped it. */
export type OpenLink = (link: string, signal: AbortSignal) => Promise<Opening | null>;

/** How links are opened: by our own server, with code that is fetched when it is needed. Null on a static site, which has no server. */
export const opensLinks: OpenLink | null = import.meta.env.IS_STATIC
  ? null
  : async (link, signal) => {
      const [{ openLink }] = await Promise.all([import('./open-link.ts'), speakAll()]);
      return openLink(link, signal);
    };
