import { createServer, type Server } from 'node:http';
import { getRequest, setResponse } from '@sveltejs/kit/node';
import type { ClassServer } from '../class-server.ts';
import { answerClass } from '../http/routes.ts';
import { attach } from '../socket.ts';

const answer = async ({ hub, limits }: ClassServer, request: Request): Promise<Response> => {
  const url = new URL(request.url);
  const path = /^\/api\/class\/?(.*)$/.exec(url.pathname)?.[1];
  if (path === undefined) return new Response(null, { status: 404 });
  const context = { hub: await hub(), limits, request, url, base: '', address: '127.0.0.1', now: Date.now() };
  return answerClass(context, path);
};

export type Served = { readonly origin: string; readonly server: Server; readonly close: () => Promise<void> };

/** The class on an HTTP server of its own, as Kit’s server would have it. */
export const serveClass = async (running: ClassServer, port: number, address = '127.0.0.1'): Promise<Served> => {
  const origin = `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
  const server = createServer((incoming, outgoing) => {
    getRequest({ base: origin, request: incoming, bodySizeLimit: 4_000_000 })
      .then((request) => answer(running, request))
      .then((response) => setResponse(outgoing, response))
      .catch((error: unknown) => {
        outgoing.statusCode = 500;
        outgoing.end(String(error));
      });
  });
  attach(server, running.sockets);
  await new Promise<void>((resolve) => server.listen(port, address, resolve));
  return {
    origin,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
