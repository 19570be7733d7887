import { createServer, type Server } from 'node:http';
import type { Server as NetServer } from 'node:net';
import { getRequest, setResponse } from '@sveltejs/kit/node';
import type { ClassServer } from '../class-server.ts';
import { answerClass } from '../http/routes.ts';
import { numberedWords } from './sheet-words.ts';

const answer = async ({ hub, limits }: ClassServer, request: Request): Promise<Response> => {
  const url = new URL(request.url);
  const path = /^\/api\/class\/?(.*)$/.exec(url.pathname)?.[1];
  if (path === undefined) return new Response(null, { status: 404 });
  const own = { base: '', address: '127.0.0.1', now: Date.now(), sheetWords: async () => numberedWords };
  const context = { hub: await hub(), limits, request, url, ...own };
  return answerClass(context, path);
};

export type Served = { readonly origin: string; readonly port: number; readonly close: () => Promise<void> };

/** Settles when the server listens. */
export const listening = (server: Server | NetServer, port: number, address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });

export const portOf = (server: Server | NetServer): number => {
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('Expected a server that listens on a port');
  return at.port;
};

/** The class on an HTTP server of its own, as Kit’s server would have it; port 0 is any that is free. */
export const serveClass = async (running: ClassServer, port = 0, address = '127.0.0.1'): Promise<Served> => {
  const host = address.includes(':') ? `[${address}]` : address;
  let origin = '';
  const server = createServer((incoming, outgoing) => {
    if (running.direct.take(incoming, outgoing)) return;
    getRequest({ base: origin, request: incoming, bodySizeLimit: 4_000_000 })
      .then((request) => answer(running, request))
      .then((response) => setResponse(outgoing, response))
      .catch((error: unknown) => {
        outgoing.statusCode = 500;
        outgoing.end(String(error));
      });
  });
  server.on('upgrade', (request, socket, head) => {
    if (!running.sockets.upgrade(request, socket, head)) socket.destroy();
  });
  await listening(server, port, address);
  const taken = portOf(server);
  origin = `http://${host}:${taken}`;
  return {
    origin,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
