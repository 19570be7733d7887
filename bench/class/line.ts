import { request } from 'node:http';
import { WebSocket } from 'ws';
import { printToServer, type ToServer } from '../../src/lib/class/protocol.ts';
import { makeEventReader } from '../../src/lib/ui/class/stream.ts';
import { makePostPool, type PostPool } from './post-pool.ts';
import type { Run } from './run-type.ts';

/** A player's or a host's line, as thin as it can be: the one who loads shares the processor with the one who is loaded. */
export type BenchLine = { readonly send: (message: ToServer) => void; readonly close: () => void };

export type LineNeeds = {
  readonly origin: string;
  readonly room: string;
  readonly as: 'player' | 'host';
  readonly cookie: string;
  readonly heard: (text: string) => void;
};

const socketLine = ({ origin, room, as, cookie, heard }: LineNeeds): BenchLine => {
  const address = `${origin.replace('http', 'ws')}/api/class/${room}/socket?as=${as}`;
  const socket = new WebSocket(address, { headers: { cookie }, origin, perMessageDeflate: false });
  socket.on('message', (data) => heard(data.toString()));
  socket.on('error', () => undefined);
  return { send: (message) => socket.send(printToServer(message)), close: () => socket.terminate() };
};

/** A stream keeps a connection of its own; posts to one server share those that are free. */
const pools = new Map<string, PostPool>();
const poolOf = (origin: string): PostPool => {
  const pool = pools.get(origin) ?? makePostPool(origin);
  pools.set(origin, pool);
  return pool;
};

const streamLine = ({ origin, room, as, cookie, heard }: LineNeeds): BenchLine => {
  const headers = { cookie, origin };
  const listening = request(`${origin}/api/class/${room}/events?as=${as}`, { headers, agent: false }, (response) => {
    const read = makeEventReader();
    response.setEncoding('utf8').on('data', (part: string) => read(part).forEach(heard));
    response.on('error', () => undefined);
  });
  listening.on('error', () => undefined).end();
  return {
    send: (message) =>
      poolOf(origin).post(`/api/class/${room}/command?as=${as}`, cookie, printToServer(message), heard),
    close: () => listening.destroy(),
  };
};

export const openLine = (by: Run['by'], needs: LineNeeds): BenchLine =>
  by === 'socket' ? socketLine(needs) : streamLine(needs);

export const closeConnections = (): void => {
  for (const pool of pools.values()) pool.close();
  pools.clear();
};
