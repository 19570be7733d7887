import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Role } from '../../../class/command.ts';
import { LONGEST, parseToServer } from '../../../class/protocol.ts';
import type { Hub } from '../hub.ts';
import type { Keeper } from '../keeper.ts';
import { cookieIn, HOST_COOKIE, PLAYER_COOKIE } from './cookies.ts';
import { streamTo } from './events.ts';
import { isOwnPage } from './own-page.ts';

const PATH = /^(?:\/[\w.~-]+)*\/api\/class\/([\w-]+)\/(events|command)$/;
const MOST_HEARD = 1_000_000;
const METHODS: Readonly<Record<string, string>> = { events: 'GET', command: 'POST' };

/**
 * The two requests that a large class sends by the thousand. They are answered on Node's own server: a framework's
 * request and response would cost a line four times the memory, and an answer four times the time.
 */
export type Direct = {
  /** Takes a request of the HTTP server; false: it is for somebody else. */
  readonly take: (request: IncomingMessage, response: ServerResponse) => boolean;
};

type Asked = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly room: string;
  readonly what: string;
  readonly as: string | null;
};

const say = (response: ServerResponse, status: number, value: unknown): void => {
  const text = JSON.stringify(value);
  response.writeHead(status, {
    'cache-control': 'no-store',
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
};

const isOwn = (request: IncomingMessage): boolean => {
  const site = request.headers['sec-fetch-site'];
  return site === undefined ? isOwnPage(request) : site === 'same-origin';
};

/** The body of a request; null when it is longer than any intention. */
const bodyOf = async (request: IncomingMessage): Promise<string | null> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.length;
    // What is too long is read to its end, so that the answer arrives; nobody is heard out for ever.
    if (size > MOST_HEARD) return null;
    if (size <= LONGEST * 4) parts.push(part);
  }
  return size > LONGEST * 4 ? null : Buffer.concat(parts).toString();
};

const follow = async (hub: Hub, keeper: Keeper, role: Role, { request, response }: Asked): Promise<void> => {
  const text = await bodyOf(request);
  const message = parseToServer(text ?? '');
  if ('type' in message) say(response, 400, { refused: 'unknown' });
  else say(response, 200, await hub.command(keeper, role, message));
};

const answer = async (hub: Hub, asked: Asked): Promise<void> => {
  const { request, response, room, what, as } = asked;
  if (what === 'command' && !isOwn(request)) return say(response, 403, { refused: 'foreign' });
  const keeper = await hub.open(room);
  if (!keeper) return say(response, 404, { refused: 'no-room' });
  const cookies = request.headers.cookie ?? null;
  const holding = { host: cookieIn(cookies, HOST_COOKIE), player: cookieIn(cookies, PLAYER_COOKIE) };
  const role = await hub.roleOf(keeper, as, holding);
  if (!role) return say(response, 403, { refused: 'not-yours' });
  return what === 'command' ? follow(hub, keeper, role, asked) : streamTo(hub, keeper, role, response);
};

/** Answers streams and intentions of the class; `hubOf` gives the hub once it is ready. */
export const makeDirect = (hubOf: () => Promise<Hub>, report: (error: unknown) => void): Direct => ({
  take: (request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const [, room = '', what = ''] = PATH.exec(path) ?? [];
    if (METHODS[what] !== request.method) return false;
    const fail = (error: unknown): void => {
      report(error);
      if (response.headersSent) response.destroy();
      else say(response, 503, { refused: 'busy' });
    };
    const as = new URLSearchParams(query).get('as');
    hubOf()
      .then((hub) => answer(hub, { request, response, room, what, as }))
      .catch(fail);
    return true;
  },
});
