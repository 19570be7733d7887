import type { ServerResponse } from 'node:http';
import type { Role } from '../../../class/command.ts';
import type { Client } from '../client.ts';
import { encodeOnce } from '../encoded.ts';
import type { Hub } from '../hub.ts';
import type { Keeper } from '../keeper.ts';

/** A word now and then keeps proxies from closing the line, and tells the client that it is open, in ms. */
const HEARTBEAT = 20_000;
/** A client that has so many bytes waiting does not read: it had better come again. */
const MOST_WAITING = 4_000_000;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

const bytesOf = encodeOnce((text) => `data: ${text}\n\n`);

/** An event stream of what the role may see. */
export const streamTo = async (hub: Hub, keeper: Keeper, role: Role, response: ServerResponse): Promise<void> => {
  if (response.destroyed) return;
  const place: { leave?: () => void } = {};
  let over = false;
  const client: Client = {
    send: (text) => {
      if (over) return;
      hub.metrics.sent(text.length);
      response.write(bytesOf(text));
      if (response.writableLength > MOST_WAITING) response.destroy();
    },
    close: () => response.end(),
  };
  const heartbeat = setInterval(() => client.send(''), HEARTBEAT);
  heartbeat.unref();
  hub.metrics.connected('stream', 1);
  response.on('error', () => response.destroy());
  response.on('close', () => {
    over = true;
    clearInterval(heartbeat);
    place.leave?.();
    hub.metrics.connected('stream', -1);
  });
  response.writeHead(200, HEADERS);
  response.flushHeaders();
  place.leave = await hub.enter(keeper, role, client);
  if (over) place.leave();
};
