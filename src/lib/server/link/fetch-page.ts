import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { checkLink, type LinkRules } from './check-link.ts';
import type { PageBytes } from './decode-page.ts';
import { findAddress, type LookUp } from './find-address.ts';
import { isLinkRefusal, refuseLink, type LinkRefusal } from './link-refusal.ts';
import { isPublicAddress } from './public-address.ts';
import { readBody } from './read-body.ts';
import { requestPage } from './request-page.ts';

export type Page = PageBytes & { readonly url: URL };

/** How a page is fetched; a test passes its own rules and names to reach its own server. */
export type FetchOptions = LinkRules & {
  readonly lookUp: LookUp;
  readonly total: number; // milliseconds for everything, redirects included
  readonly idle: number; // milliseconds without a byte
  readonly reading: number; // milliseconds for taking the article out
};

export const FETCH_OPTIONS: FetchOptions = {
  ports: [],
  isAllowed: isPublicAddress,
  lookUp: (host) => lookup(host, { all: true }),
  total: 15_000,
  idle: 6_000,
  reading: 4_000,
};

const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
const PAGE_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];

const typeOf = (response: IncomingMessage): string => (response.headers['content-type'] ?? '').toLowerCase();

const refuseStatus = (status: number): LinkRefusal =>
  refuseLink([401, 402, 403, 451].includes(status) ? 'closed' : 'failed');

const takePage = async (url: URL, response: IncomingMessage): Promise<Page | LinkRefusal> => {
  const status = response.statusCode ?? 0;
  if (status !== 200) return refuseStatus(status);
  const type = typeOf(response);
  if (!PAGE_TYPES.some((known) => type.startsWith(known))) return refuseLink('not-a-page');
  const bytes = await readBody(response);
  return isLinkRefusal(bytes) ? bytes : { url, type, bytes };
};

const nextLink = (url: URL, response: IncomingMessage): string | null => {
  const { location } = response.headers;
  if (!REDIRECTS.includes(response.statusCode ?? 0) || location === undefined) return null;
  return URL.canParse(location, url) ? new URL(location, url).href : location;
};

/** Rejects when the signal does, whatever else is being waited for. */
const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });

const follow = async (
  link: string,
  options: FetchOptions,
  signal: AbortSignal,
  left: number,
): Promise<Page | LinkRefusal> => {
  const url = checkLink(link, options);
  if (isLinkRefusal(url)) return url;
  const address = await within(signal, findAddress(url.hostname, options.lookUp, options));
  if (isLinkRefusal(address)) return address;
  const response = await requestPage(url, address, { signal, idle: options.idle });
  const next = nextLink(url, response);
  try {
    if (next === null) return await takePage(url, response);
  } finally {
    response.destroy();
  }
  return left === 0 ? refuseLink('redirects') : follow(next, options, signal, left - 1);
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const isLate = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

const reasonFor = (error: unknown, signal: AbortSignal): LinkRefusal => {
  if (signal.aborted || isLate(error)) return refuseLink('slow');
  return refuseLink(/^(?:Z_|ERR__ERROR|ERR_BROTLI|ERR_PADDING)/.test(codeOf(error)) ? 'damaged' : 'unreachable');
};

/**
 * Fetches one page for a reader. Each address on the way, redirects included, is checked and then connected to as checked;
 * a page that is not public, too large, too slow or not a page gives a code.
 */
export const fetchPage = async (link: string, options: FetchOptions = FETCH_OPTIONS): Promise<Page | LinkRefusal> => {
  const signal = AbortSignal.timeout(options.total);
  try {
    return await follow(link, options, signal, MOST_REDIRECTS);
  } catch (error) {
    return reasonFor(error, signal);
  }
};
