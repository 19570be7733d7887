import { Agent, request, type IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import { printToServer, type ToServer } from '../../src/lib/class/protocol.ts';
import { makeEventReader } from '../../src/lib/ui/class/stream.ts';
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

/** A stream keeps its connection; posts share those that are free, as they would in a browser. */
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

const readBody = (response: IncomingMessage, done: (text: string) => void): void => {
  let text = '';
  response.setEncoding('utf8').on('data', (part: string) => (text += part));
  response.on('end', () => done(text));
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
    send: (message) => {
      const post = (): void => {
        const posting = request(
          `${origin}/api/class/${room}/command?as=${as}`,
          { method: 'POST', agent, headers: { ...headers, 'content-type': 'application/json' } },
          (response) => readBody(response, heard),
        );
        // A connection that the server has just closed as idle says so only when it is used.
        posting.on('error', () => posting.reusedSocket && post()).end(printToServer(message));
      };
      post();
    },
    close: () => listening.destroy(),
  };
};

export const openLine = (by: Run['by'], needs: LineNeeds): BenchLine =>
  by === 'socket' ? socketLine(needs) : streamLine(needs);

export const closeConnections = (): void => agent.destroy();
