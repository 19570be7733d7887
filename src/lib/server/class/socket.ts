import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { CLOSE_CODES } from '../../class/close-codes.ts';
import type { Role } from '../../class/command.ts';
import { LONGEST, parseToServer, printToClient } from '../../class/protocol.ts';
import type { Client, Closing } from './client.ts';
import { encodeOnce } from './encoded.ts';
import { cookieIn, HOST_COOKIE, PLAYER_COOKIE } from './http/cookies.ts';
import { isOwnPage } from './http/own-page.ts';
import type { Hub } from './hub.ts';
import type { Keeper } from './keeper.ts';

const PATH = /^(?:\/[\w.~-]+)*\/api\/class\/([\w-]+)\/socket$/;

/** A word now and then keeps proxies from closing the line; who does not answer it is gone. In ms. */
const HEARTBEAT = 20_000;
/** A client that has so many bytes waiting does not read: it had better come again. */
const MOST_WAITING = 4_000_000;
/** Nobody clicks so often in a second. */
const MOST_A_SECOND = 100;

/** 1012: the service restarts, so try again. */
const CODES: Readonly<Record<Closing, number>> = { ...CLOSE_CODES, away: 1012 };

const bytesOf = encodeOnce((text) => text);

export type Sockets = {
  /** Takes an upgrade of the HTTP server; false: it is not for the class. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  readonly close: () => void;
};

const serve = async (hub: Hub, keeper: Keeper, role: Role, socket: WebSocket): Promise<void> => {
  if (socket.readyState !== socket.OPEN) return;
  let [second, count, alive, over] = [0, 0, true, false];
  const client: Client = {
    send: (text) => {
      hub.metrics.sent(text.length);
      socket.send(bytesOf(text), { binary: false });
      if (socket.bufferedAmount > MOST_WAITING) socket.terminate();
    },
    close: (why) => socket.close(CODES[why]),
  };
  const heartbeat = setInterval(() => {
    if (!alive) return socket.terminate();
    alive = false;
    socket.ping();
    client.send('');
  }, HEARTBEAT);
  const place: { leave?: () => void } = {};
  hub.metrics.connected('socket', 1);
  socket.on('pong', () => (alive = true));
  socket.on('close', () => {
    over = true;
    clearInterval(heartbeat);
    place.leave?.();
    hub.metrics.connected('socket', -1);
  });
  socket.on('message', (data, isBinary) => {
    alive = true;
    const now = Math.floor(Date.now() / 1_000);
    [second, count] = now === second ? [second, count + 1] : [now, 1];
    if (count > MOST_A_SECOND || isBinary) return socket.terminate();
    const message = parseToServer(data.toString());
    if ('type' in message) return;
    void hub.command(keeper, role, message).then((answer) => client.send(printToClient(answer)));
  });
  place.leave = await hub.enter(keeper, role, client);
  if (over) place.leave();
};

/** Sockets of the class on an HTTP server that others use too. `hubOf` gives the hub once it is ready. */
export const makeSockets = (hubOf: () => Promise<Hub>, report: (error: unknown) => void): Sockets => {
  const server = new WebSocketServer({ noServer: true, maxPayload: LONGEST * 4, perMessageDeflate: false });

  const admit = async (socket: WebSocket, request: IncomingMessage, room: string, as: string | null): Promise<void> => {
    // Until the room is found nothing is listened to; the client speaks after its first view.
    const hub = await hubOf();
    const keeper = await hub.open(room);
    if (!keeper) return socket.close(CLOSE_CODES.gone);
    const cookies = request.headers.cookie ?? null;
    const role = await hub.roleOf(keeper, as, {
      host: cookieIn(cookies, HOST_COOKIE),
      player: cookieIn(cookies, PLAYER_COOKIE),
    });
    return role ? serve(hub, keeper, role, socket) : socket.close(CLOSE_CODES.forbidden);
  };

  return {
    upgrade: (request, socket, head) => {
      const [path = '', query = ''] = (request.url ?? '').split('?');
      const room = PATH.exec(path)?.[1];
      if (room === undefined) return false;
      if (!isOwnPage(request)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
        return true;
      }
      server.handleUpgrade(request, socket, head, (opened) => {
        opened.on('error', () => opened.terminate());
        admit(opened, request, room, new URLSearchParams(query).get('as')).catch((error: unknown) => {
          report(error);
          opened.close(CODES.away);
        });
      });
      return true;
    },
    close: () => {
      for (const socket of server.clients) socket.close(CODES.away);
      server.close();
    },
  };
};
