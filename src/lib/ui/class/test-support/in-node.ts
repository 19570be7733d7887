import { WebSocket } from 'ws';
import { CLOSE_CODES } from '../../../class/close-codes.ts';
import type { Line, LineEvents, Opener } from '../opener.ts';
import { openStream } from '../stream-line.ts';

export type NodeOpening = {
  readonly origin: string; // of the server, such as "http://127.0.0.2:4500"
  readonly cookie: string;
  readonly sockets?: boolean; // false: as behind a network that lets no socket through
};

/** Lines from Node, as a browser with that cookie would open them. */
export const inNode = ({ origin, cookie, sockets = true }: NodeOpening): Opener => ({
  socket: (path: string, events: LineEvents): Line => {
    if (!sockets) {
      setTimeout(() => events.ended('lost'));
      return { send: () => undefined, close: () => undefined };
    }
    const socket = new WebSocket(`${origin.replace('http', 'ws')}${path}`, { headers: { cookie }, origin });
    socket.on('open', () => events.opened());
    socket.on('message', (data) => events.heard(data.toString()));
    socket.on('error', () => undefined);
    socket.on('close', (code) =>
      events.ended(code === CLOSE_CODES.gone ? 'gone' : code === CLOSE_CODES.forbidden ? 'forbidden' : 'lost'),
    );
    return {
      send: (text) => socket.send(text, () => undefined),
      close: () => socket.terminate(),
    };
  },
  stream: (paths, events) =>
    openStream(
      (path, init) => {
        const headers = new Headers(init.headers);
        headers.set('cookie', cookie);
        headers.set('origin', origin);
        return fetch(`${origin}${path}`, { ...init, headers });
      },
      paths,
      events,
    ),
});
