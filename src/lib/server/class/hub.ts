import { REFUSALS, type Role } from '../../class/command.ts';
import { parseCode } from '../../class/join-code.ts';
import type { ToClient, ToServer } from '../../class/protocol.ts';
import { parsePack } from '../../questions/pack.ts';
import type { Pack } from '../../questions/pack-type.ts';
import { applyEvents, openRoom } from '../../class/room.ts';
import type { RoomSettings } from '../../class/room-type.ts';
import type { Bus, Heard } from './bus.ts';
import type { Client } from './client.ts';
import { keepRoom, type Keeper } from './keeper.ts';
import { makeMetrics, type Metrics } from './metrics.ts';
import { hashOf, isRoomId, isSecret, newCode, newPlayerId, newRoomId, newSecret, newSeed } from './secrets.ts';
import { readSettings } from './settings.ts';
import type { Store } from './store/store.ts';
import type { Answer } from './stretch.ts';
import { commandWish, joinWish } from './wishes.ts';
import { makeWriter } from './writer.ts';

export type HubNeeds = {
  readonly store: Store;
  readonly bus: (heard: Heard) => Bus;
  readonly now?: () => number;
  readonly report?: (error: unknown) => void;
};

export type Created = { readonly room: string; readonly code: string; readonly secret: string };
export type Joined =
  | { readonly room: string; readonly name: string; readonly token: string; readonly days: number }
  | { readonly refused: string; readonly room: string | null };

/** Cookies of one room, as they came. */
export type Holding = { readonly host: string | null; readonly player: string | null };

export type Hub = {
  readonly metrics: Metrics;
  readonly create: (pack: Pack, settings: RoomSettings) => Promise<Created>;
  /** The room, kept in memory from now on; null: there is none. */
  readonly open: (id: string) => Promise<Keeper | null>;
  readonly isHost: (keeper: Keeper, secret: string | null) => boolean;
  /** The role that somebody may take, by what they hold; null: none. */
  readonly roleOf: (keeper: Keeper, as: string | null, holding: Holding) => Promise<Role | null>;
  readonly join: (code: string, roster: string | null, tokenOf: (room: string) => string | null) => Promise<Joined>;
  /** Reads what other processes have written to a room meanwhile. */
  readonly upToDate: (keeper: Keeper) => Promise<void>;
  /** Brings a line into a room that is up to date; null: it has been closed meanwhile. */
  readonly enter: (keeper: Keeper, role: Role, client: Client) => Promise<() => void>;
  readonly command: (keeper: Keeper, role: Role, message: ToServer) => Promise<Extract<ToClient, { id: number }>>;
  readonly remove: (keeper: Keeper) => Promise<void>;
  readonly removeExpired: () => Promise<number>;
  readonly counts: () => Promise<{ readonly kept: number; readonly stored: number }>;
  readonly close: () => Promise<void>;
};

const DAY = 86_400_000;
/** A room that nobody is in leaves the memory after so many ms. */
const IDLE = 300_000;
const SWEEP = 60_000;
/** Where several processes write, a notice that was lost is made up for after so many ms. */
const LOOK = 5_000;
const EXPIRY = 3_600_000;
const MOST_CODES = 20;

const packIn = (text: string): Pack => {
  const parsed = parsePack(text);
  if ('rejected' in parsed) throw new Error(`Expected a whole pack in the store, got ${parsed.message}`);
  return parsed.pack;
};

const settingsIn = (text: string): RoomSettings => {
  const settings = readSettings(JSON.parse(text));
  if (!settings) throw new Error('Expected whole settings in the store');
  return settings;
};

/** All rooms of this process, and the only way to them. */
export const makeHub = ({ store, bus: makeBus, now = Date.now, report = console.error }: HubNeeds): Hub => {
  const metrics = makeMetrics();
  const rooms = new Map<string, Promise<Keeper | null>>();
  const kept = new Map<string, Keeper>();
  const writer = makeWriter(store, metrics.committed);
  const fail = (error: unknown): void => {
    metrics.failed();
    report(error);
  };
  const bus = makeBus((room) => {
    for (const keeper of room === null ? kept.values() : [kept.get(room)]) void keeper?.refresh();
  });

  const load = async (id: string): Promise<Keeper | null> => {
    const row = await store.roomOf(id);
    // Tokens first: a player whose line is read has a token that is.
    const lines = row && (await store.linesAfter(id, 0));
    if (!row || !lines) return null;
    const players = await store.playersOf(id);
    const pack = packIn(row.pack);
    const empty = openRoom(settingsIn(row.settings), pack.questions.length);
    const keeper = keepRoom(
      {
        row,
        pack,
        room: applyEvents(
          empty,
          lines.map(({ event }) => event),
        ),
        seq: lines.length,
        tokens: new Map(players.map(({ token_hash: hash, player }) => [hash, player])),
      },
      { store, writer, publish: bus.publish, now, report: fail, forget: () => forget(id) },
    );
    kept.set(id, keeper);
    return keeper;
  };
  const forget = (id: string): void => {
    rooms.delete(id);
    kept.delete(id);
  };
  const open = async (id: string): Promise<Keeper | null> => {
    if (!isRoomId(id)) return null;
    const loading = rooms.get(id) ?? load(id);
    rooms.set(id, loading);
    try {
      const keeper = await loading;
      if (!keeper) rooms.delete(id);
      return keeper;
    } catch (error) {
      rooms.delete(id);
      throw error;
    }
  };

  const put = (
    keeper: Keeper,
    make: (settle: (answer: Answer) => void) => Parameters<Keeper['put']>[0],
  ): Promise<Answer> => new Promise((resolve) => keeper.put(make(resolve)));

  const playerOf = async (keeper: Keeper, token: string): Promise<string | null> => {
    const hash = hashOf(token);
    const known = keeper.playerOf(hash);
    if (known !== null || !store.isShared) return known;
    const found = (await store.playersOf(keeper.row.id)).find(({ token_hash: each }) => each === hash);
    if (!found) return null;
    keeper.know(hash, found.player);
    await keeper.refresh();
    return found.player;
  };

  const upToDate = async (keeper: Keeper): Promise<void> => {
    if (store.isShared) await keeper.refresh();
  };

  const sweep = setInterval(() => {
    for (const [id, keeper] of kept)
      if (keeper.isIdle(now() - IDLE)) {
        keeper.end('away');
        forget(id);
      }
  }, SWEEP);
  const look = setInterval(() => {
    for (const keeper of kept.values()) if (store.isShared && keeper.size() > 0) void keeper.refresh();
  }, LOOK);
  const removeExpired = async (): Promise<number> => {
    const ids = await store.expiredAt(now());
    await store.deleteRooms(ids);
    for (const id of ids) {
      kept.get(id)?.end('gone');
      bus.publish(id, 'now');
    }
    return ids.length;
  };
  const expiry = setInterval(() => void removeExpired().catch(fail), EXPIRY);
  for (const timer of [sweep, look, expiry]) timer.unref();

  return {
    metrics,
    open,
    removeExpired,
    create: async (pack, settings) => {
      const secret = newSecret();
      const room = newRoomId();
      for (let tries = 0; tries < MOST_CODES; tries += 1) {
        const code = newCode();
        const row = {
          id: room,
          code,
          host_hash: hashOf(secret),
          seed: newSeed(),
          settings: JSON.stringify(settings),
          pack: JSON.stringify(pack),
          created: now(),
          expires: now() + settings.keepDays * DAY,
        };
        if (await store.addRoom(row)) return { room, code, secret };
      }
      throw new Error(`Expected a join code that is free within ${MOST_CODES} tries`);
    },
    isHost: (keeper, secret) => secret !== null && isSecret(secret, keeper.row.host_hash),
    roleOf: async (keeper, as, { host, player: token }) => {
      if (as === 'host' || as === 'projector')
        return host !== null && isSecret(host, keeper.row.host_hash) ? { as } : null;
      if (as !== 'player' || token === null) return null;
      const player = await playerOf(keeper, token);
      return player === null ? null : { as: 'player', player };
    },
    join: async (typed, roster, tokenOf) => {
      const code = parseCode(typed);
      const id = code === null ? null : await store.idOfCode(code);
      const keeper = id === null ? null : await open(id);
      if (!keeper) return { refused: 'no-room', room: null };
      const room = keeper.row.id;
      const days = keeper.row.expires - now();
      const nameOf = (player: string): string => keeper.room().players.get(player)?.name ?? '';
      const held = tokenOf(room);
      const holder = held === null ? null : await playerOf(keeper, held);
      // On a device that pupils share, a roster code says that it is somebody else's turn.
      if (held !== null && holder !== null && (roster === null || nameOf(holder) === roster)) {
        if (keeper.room().players.get(holder)?.kicked) return { refused: 'kicked', room };
        return { room, name: nameOf(holder), token: held, days };
      }
      const token = newSecret();
      const coming = { roster, seed: keeper.row.seed, at: now(), player: newPlayerId(), tokenHash: hashOf(token) };
      const answer = await put(keeper, (settle) => joinWish(coming, settle));
      if (answer.type === 'refused') return { refused: answer.code === 'gone' ? 'no-room' : answer.code, room };
      return { room, name: nameOf(answer.player ?? ''), token, days };
    },
    upToDate,
    enter: async (keeper, role, client) => {
      await upToDate(keeper);
      return keeper.enter(role, client);
    },
    command: async (keeper, role, { id, command }) => {
      const answer = await put(keeper, (settle) => commandWish(keeper.pack, role, command, now(), settle));
      metrics.answered(answer.type);
      if (answer.type === 'done') return { type: 'done', id };
      // What the protocol has no word for is the server's own trouble.
      return { type: 'refused', id, code: REFUSALS.find((code) => code === answer.code) ?? 'busy' };
    },
    remove: async (keeper) => {
      await store.deleteRooms([keeper.row.id]);
      keeper.end('gone');
      bus.publish(keeper.row.id, 'now');
    },
    counts: async () => ({ kept: kept.size, stored: await store.roomCount() }),
    close: async () => {
      for (const timer of [sweep, look, expiry]) clearInterval(timer);
      await writer.idle();
      for (const keeper of kept.values()) keeper.end('away');
      await writer.idle();
      await bus.close();
      await store.close();
    },
  };
};
