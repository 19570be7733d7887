import type { Command } from '../../../class/command.ts';
import type { ToClient } from '../../../class/protocol.ts';
import type { RoomSettings } from '../../../class/room-type.ts';
import type { Pack } from '../../../questions/pack-type.ts';
import type { ClientRole, Connection, ConnectionState, Sent } from '../connection.ts';
import { keepConnected } from '../keep-connected.ts';
import { inNode } from './in-node.ts';

/** A browser of a test: its cookies, and what it asks for. */
export type Visitor = {
  readonly origin: string;
  readonly cookie: () => string;
  readonly ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
};

export const makeVisitor = (origin: string, held = ''): Visitor => {
  const cookies = new Map(
    held ? held.split('; ').map((pair): [string, string] => [pair.split('=')[0] ?? '', pair]) : [],
  );
  const cookie = (): string => [...cookies.values()].join('; ');
  return {
    origin,
    cookie,
    ask: async (method, path, body, headers = {}) => {
      const response = await fetch(`${origin}${path}`, {
        method,
        headers: { origin, cookie: cookie(), 'content-type': 'application/json', ...headers },
        body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      });
      for (const set of response.headers.getSetCookie()) {
        const pair = set.split(';')[0] ?? '';
        cookies.set(pair.split('=')[0] ?? '', pair);
      }
      return response;
    },
  };
};

export type Hosted = { readonly host: Visitor; readonly room: string; readonly code: string; readonly secret: string };

const field = async (response: Response, name: string): Promise<string> => {
  const value: unknown = new Map(Object.entries(await response.clone().json())).get(name);
  if (typeof value !== 'string') throw new Error(`Expected ${name}, got ${response.status} ${await response.text()}`);
  return value;
};

/** A new room with its host. */
export const host = async (origin: string, pack: Pack, settings: Partial<RoomSettings>): Promise<Hosted> => {
  const visitor = makeVisitor(origin);
  const made = await visitor.ask('POST', '/api/class', { pack, settings });
  const [room, code, secret] = [await field(made, 'room'), await field(made, 'code'), await field(made, 'secret')];
  return { host: visitor, room, code, secret };
};

/** Somebody who has come in by the code. */
export const guest = async (origin: string, code: string, roster: string | null = null): Promise<Visitor> => {
  const visitor = makeVisitor(origin);
  const joined = await visitor.ask('POST', '/api/class/join', { code, roster });
  if (joined.status !== 200) throw new Error(`Expected to come in, got ${joined.status} ${await joined.text()}`);
  return visitor;
};

/** Everything that a connection was told, and a way to wait for it. */
export type Seat = {
  readonly messages: ToClient[];
  readonly states: ConnectionState[];
  readonly send: (command: Command) => Promise<Sent>;
  readonly until: (is: (message: ToClient) => boolean) => Promise<ToClient>; // from the last look on
  readonly untilState: (state: ConnectionState) => Promise<void>;
  readonly close: () => void;
};

const WAIT = 10_000;

export const take = (visitor: Visitor, room: string, as: ClientRole, sockets = true): Seat => {
  const messages: ToClient[] = [];
  const states: ConnectionState[] = [];
  let looked = 0;
  let wake: (() => void)[] = [];
  const news = (): void => {
    for (const each of wake.splice(0)) each();
  };
  const connection: Connection = keepConnected({
    room,
    as,
    open: inNode({ origin: visitor.origin, cookie: visitor.cookie(), sockets }),
    onMessage: (message) => {
      messages.push(message);
      news();
    },
    onState: (state) => {
      states.push(state);
      news();
    },
  });
  const wait = async (what: string, found: () => boolean): Promise<void> => {
    const end = Date.now() + WAIT;
    while (!found()) {
      if (Date.now() > end) throw new Error(`Expected ${what} within ${WAIT} ms, got ${JSON.stringify(states)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 250);
        wake = [...wake, () => (clearTimeout(timer), resolve())];
      });
    }
  };
  return {
    messages,
    states,
    send: connection.send,
    close: connection.close,
    until: async (is) => {
      await wait('a message', () => messages.slice(looked).some(is));
      looked += messages.slice(looked).findIndex(is) + 1;
      const found = messages[looked - 1];
      if (!found) throw new Error('Expected the message that was just seen');
      return found;
    },
    untilState: (state) => wait(`the state ${state}`, () => states.at(-1) === state),
  };
};
