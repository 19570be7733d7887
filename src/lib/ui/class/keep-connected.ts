import { parseToClient, printToServer, type ToClient } from '../../class/protocol.ts';
import type { ConnectOptions, Connection, ConnectionState } from './connection.ts';
import type { Line, LineEnd, LineEvents } from './opener.ts';
import { makeOutbox } from './outbox.ts';

/** A line that has not opened by then is given up, in ms: some networks swallow what they do not know. */
const OPENS_WITHIN = 4_000;
/** The server says something every 20 s; after so long a silence the line is dead, in ms. */
const SILENCE = 45_000;
/** Waits before a new try, in ms: the first at once, then growing, never beyond two seconds. */
const WAITS = [0, 0, 200, 400, 800, 1_600, 2_000] as const;
/** Where a socket has opened before, so many tries go to sockets alone: then the server was away, not the network in the way. */
const LOYAL_TRIES = 6;

const waitBefore = (tries: number): number => {
  const wait = WAITS[Math.min(tries, WAITS.length - 1)] ?? 0;
  // A whole class that lost its server must not come back in step.
  return wait * (0.5 + Math.random() / 2);
};

/** Tries socket and stream in turn until one opens, hands on what is heard, and sends again what was not acknowledged. */
export const keepConnected = ({ room, as, onMessage, onState, open }: Required<ConnectOptions>): Connection => {
  const path = (what: string): string => `/api/class/${encodeURIComponent(room)}/${what}?as=${as}`;
  const paths = { events: path('events'), command: path('command') };
  let state: ConnectionState | null = null;
  let line: Line | null = null;
  let [tries, socketWorks, over] = [0, false, false];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (next: ConnectionState): void => {
    if (state === next) return;
    state = next;
    onState(next);
  };
  const after = (ms: number, work: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
  const outbox = makeOutbox({ send: (message) => line?.send(printToServer(message)), stuck: () => lose() });

  const finish = (last: 'gone' | 'forbidden' | null): void => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    stopWatching?.();
    line?.close();
    line = null;
    if (last) tell(last);
    outbox.end();
  };

  const lose = (): void => {
    const lost = line;
    line = null;
    lost?.close();
    outbox.pause();
    if (over) return;
    if (state === 'live') tell('waiting');
    after(waitBefore(tries), start);
  };

  const heard = (message: ToClient): void => {
    if (message.type === 'done' || message.type === 'refused') return outbox.answered(message);
    onMessage(message);
    if (message.type === 'gone') finish('gone');
  };

  const start = (): void => {
    let [opened, ended] = [false, false];
    const useSocket = tries % 2 === 0 || (socketWorks && tries < LOYAL_TRIES);
    tries += 1;
    const end = (why: LineEnd): void => {
      if (ended) return;
      ended = true;
      if (why === 'lost') lose();
      else finish(why);
    };
    const events: LineEvents = {
      opened: () => {
        if (ended || over) return;
        opened = true;
        after(SILENCE, () => end('lost'));
      },
      heard: (text) => {
        if (ended || over) return;
        after(SILENCE, () => end('lost'));
        const message = parseToClient(text);
        if (message.type === 'unknown') return;
        // The first word of the server, the view, says that the role was accepted; only then are intentions worth sending.
        if (opened && message.type === 'view' && state !== 'live') {
          tries = 0;
          socketWorks ||= useSocket;
          tell('live');
          outbox.resume();
        }
        heard(message);
      },
      ended: end,
    };
    after(OPENS_WITHIN, () => end('lost'));
    line = useSocket ? open.socket(path('socket'), events) : open.stream(paths, events);
  };

  const stopWatching = open.onWake?.(() => {
    if (over || line) return;
    tries = 0;
    after(0, start);
  });
  tell('joining');
  start();
  return { send: (command) => outbox.put(command), close: () => finish(null) };
};
