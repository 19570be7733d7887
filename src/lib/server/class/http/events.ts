import type { Role } from '../../../class/command.ts';
import type { Client } from '../client.ts';
import type { Hub } from '../hub.ts';
import type { Keeper } from '../keeper.ts';

/** A word now and then keeps proxies from closing the line, and tells the client that it is open, in ms. */
const HEARTBEAT = 20_000;
/** A client that is so many messages behind does not read: it had better come again. */
const MOST_WAITING = 500;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** An event stream of what the role may see. */
export const streamTo = (hub: Hub, keeper: Keeper, role: Role, signal: AbortSignal): Response => {
  const encoder = new TextEncoder();
  let leave: (() => void) | undefined;
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    clearInterval(heartbeat);
    leave?.();
    hub.metrics.connected('stream', -1);
  };

  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const close = (): void => {
          if (over) return;
          end();
          controller.close();
        };
        const client: Client = {
          send: (text) => {
            if (over) return;
            hub.metrics.sent(text.length);
            controller.enqueue(encoder.encode(`data: ${text}\n\n`));
            if ((controller.desiredSize ?? 0) < -MOST_WAITING) close();
          },
          close,
        };
        hub.metrics.connected('stream', 1);
        heartbeat = setInterval(() => client.send(''), HEARTBEAT);
        heartbeat.unref();
        signal.addEventListener('abort', close);
        hub.enter(keeper, role, client).then((left) => {
          leave = left;
          if (over) left();
        }, close);
      },
      cancel: end,
    },
    { highWaterMark: MOST_WAITING },
  );
  return new Response(body, { headers: HEADERS });
};
