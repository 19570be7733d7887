import type { LookupAddress } from 'node:dns';
import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';

const HEADERS = {
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en',
  'user-agent': 'SaysWho/1 (opens one page when its reader asks for it)',
};

/** Answers every question for a name with the address that was checked, so that a second answer cannot slip in between. */
const pinned =
  ({ address, family }: LookupAddress): LookupFunction =>
  (_host, options, callback) => {
    if (options.all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };

/** Asks one address for one page. Rejects when nothing comes, or nothing for `idle` milliseconds. */
export const requestPage = (
  url: URL,
  address: LookupAddress,
  { signal, idle }: { readonly signal: AbortSignal; readonly idle: number },
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestSecure : requestPlain;
    const options: RequestOptions = { agent: false, headers: HEADERS, lookup: pinned(address), signal };
    let answer: IncomingMessage | undefined;
    const sent = send(url, options, (response) => resolve((answer = response)));
    sent.setTimeout(idle, () => (answer ?? sent).destroy(new DOMException('Nothing came.', 'TimeoutError')));
    sent.on('error', reject);
    sent.end();
  });
