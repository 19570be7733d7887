import { base } from '$app/paths';
import { CLOSE_CODES } from '../../class/close-codes.ts';
import type { Line, LineEnd, LineEvents, Opener } from './opener.ts';
import { openStream } from './stream-line.ts';

const endOf = (code: number): LineEnd =>
  code === CLOSE_CODES.gone ? 'gone' : code === CLOSE_CODES.forbidden ? 'forbidden' : 'lost';

const openSocket = (path: string, events: LineEvents): Line => {
  const address = new URL(`${base}${path}`, location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  const socket = new WebSocket(address);
  socket.addEventListener('open', () => events.opened());
  socket.addEventListener('message', ({ data }) => events.heard(String(data)));
  socket.addEventListener('close', ({ code }) => events.ended(endOf(code)));
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => socket.close(),
  };
};

const onWake = (wake: () => void): (() => void) => {
  const seen = (): void => {
    if (document.visibilityState === 'visible') wake();
  };
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', seen);
  return () => {
    removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', seen);
  };
};

/** Lines from a page of this site to its own server; the browser adds the cookie. */
export const inBrowser: Opener = {
  socket: openSocket,
  stream: (paths, events) => openStream((path, init) => fetch(`${base}${path}`, init), paths, events),
  onWake,
};
