import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Bus, Heard } from './bus.ts';
import { coalesce, type Coalesced } from './coalesce.ts';

const CHANNEL = 'says_who_room';
/** Of its answers a room is told at most so often: each notice takes a lock that all commits share. In ms. */
const APART = 200;
const WAIT_LONGEST = 5_000;

/** A bus over PostgreSQL's LISTEN and NOTIFY, on one connection of its own that comes back when it breaks. */
export const makePostgresBus = (address: string, heard: Heard, report: (error: unknown) => void): Bus => {
  const self = randomBytes(6).toString('hex');
  const rooms = new Map<string, Coalesced>();
  let client: pg.Client | null = null;
  let closed = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const open = async (wait: number): Promise<void> => {
    const next = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5_000, keepAlive: true });
    const again = (): void => {
      if (client === next) client = null;
      next.removeAllListeners();
      next.on('error', () => undefined);
      next.end().catch(() => undefined);
      clearTimeout(retry);
      if (!closed) retry = setTimeout(() => void open(Math.min(wait * 2, WAIT_LONGEST)), wait);
    };
    next.on('error', (error) => {
      report(error);
      again();
    });
    next.on('end', again);
    next.on('notification', ({ payload = '' }) => {
      const [from, room] = payload.split(' ');
      if (room && from !== self) heard(room);
    });
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
      if (closed) return again();
      client = next;
      // Whatever was said before is lost.
      heard(null);
    } catch (error) {
      report(error);
      again();
    }
  };

  const notify = (room: string): void => {
    client?.query('select pg_notify($1, $2)', [CHANNEL, `${self} ${room}`]).catch(report);
  };

  void open(100);
  return {
    publish: (room, when) => {
      if (when === 'now') return notify(room);
      const known =
        rooms.get(room) ??
        coalesce(
          () => APART,
          () => notify(room),
        );
      if (rooms.size > 10_000) rooms.clear();
      rooms.set(room, known);
      known.call();
    },
    close: async () => {
      closed = true;
      clearTimeout(retry);
      for (const each of rooms.values()) each.stop();
      const last = client;
      client = null;
      last?.removeAllListeners('end');
      await last?.end();
    },
  };
};
