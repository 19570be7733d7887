import { sql, type Kysely } from 'kysely';
import type { RoomEvent } from '../../../class/room-type.ts';
import { type Engine } from './engine.ts';
import { migrate } from './migrations.ts';
import type { PlayerRow, RoomRow, Tables } from './schema.ts';

/** What is to be written to one room, as one thing: lines that follow line `after`, and the tokens of new players. */
export type Batch = {
  readonly room: string;
  readonly after: number;
  readonly lines: readonly RoomEvent[];
  readonly tokens: readonly Pick<PlayerRow, 'token_hash' | 'player'>[];
  /** Where several processes write: what is to be written instead, after lines that others were quicker with; without it, a conflict. */
  readonly again?: (before: readonly RoomEvent[]) => Pick<Batch, 'lines' | 'tokens'>;
};

/** written: it is on the disk · conflict: somebody else wrote first, nothing of it is · gone: there is no such room. */
export type Written = 'written' | 'conflict' | 'gone';

export type Line = { readonly seq: number; readonly event: RoomEvent };

export type Store = {
  readonly isShared: boolean;
  /** False: the join code is taken. */
  readonly addRoom: (room: RoomRow) => Promise<boolean>;
  readonly roomOf: (id: string) => Promise<RoomRow | null>;
  readonly idOfCode: (code: string) => Promise<string | null>;
  /** The lines after that one, in order; null: there is no such room. */
  readonly linesAfter: (room: string, seq: number) => Promise<readonly Line[] | null>;
  readonly playersOf: (room: string) => Promise<readonly Pick<PlayerRow, 'token_hash' | 'player'>[]>;
  /** Writes batches of different rooms in one transaction; where one is in the way, each by itself. */
  readonly append: (batches: readonly Batch[]) => Promise<readonly Written[]>;
  readonly deleteRooms: (ids: readonly string[]) => Promise<void>;
  readonly expiredAt: (now: number) => Promise<readonly string[]>;
  readonly roomCount: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** One statement takes so many rows, below what either engine allows of parameters. */
const ROWS = 1_000;

const stretches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, n) => rows.slice(n * ROWS, (n + 1) * ROWS));

const logRows = ({ room, after, lines }: Batch): Tables['log'][] =>
  lines.map((event, n) => ({ room, seq: after + n + 1, at: event.at, event: JSON.stringify(event) }));

/** Our own writing: what is in the log went through `decide` before it was put there. */
const readEvent = (text: string): RoomEvent => JSON.parse(text);

/** The store on an opened engine, its tables brought up to date. */
export const openStore = async ({ db, isShared, migrationLock, clashOf }: Engine): Promise<Store> => {
  await migrate(db, migrationLock);

  const insert = async (transaction: Kysely<Tables>, batches: readonly Batch[]): Promise<void> => {
    const tokens = batches.flatMap(({ room, tokens: own }) => own.map((token) => ({ ...token, room })));
    for (const rows of stretches(batches.flatMap(logRows))) await transaction.insertInto('log').values(rows).execute();
    for (const rows of stretches(tokens)) await transaction.insertInto('players').values(rows).execute();
  };
  const write = (batches: readonly Batch[]): Promise<void> =>
    db.transaction().execute((transaction) => insert(transaction, batches));

  const append = async (batches: readonly Batch[]): Promise<readonly Written[]> => {
    if (batches.length === 0) return [];
    // Always in one order, so that two processes do not wait for each other in a ring.
    const order = batches.toSorted((a, b) => (a.room < b.room ? -1 : 1));
    try {
      await write(order);
      return batches.map(() => 'written');
    } catch (error) {
      const clash = clashOf(error);
      if (!clash) throw error;
      if (batches.length === 1) return [clash === 'taken' ? 'conflict' : 'gone'];
    }
    const written: Written[] = [];
    for (const batch of batches) written.push(...(await append([batch])));
    return written;
  };

  const linesOf = async (from: Kysely<Tables>, room: string, after: number): Promise<Line[]> => {
    const rows = await from
      .selectFrom('log')
      .select(['seq', 'event'])
      .where('room', '=', room)
      .where('seq', '>', after)
      .orderBy('seq')
      .execute();
    return rows.map(({ seq, event }) => ({ seq, event: readEvent(event) }));
  };

  /** The batch as it is to be written to a room that is held; null: others were first, and nobody decides again. */
  const upToDate = async (transaction: Kysely<Tables>, batch: Batch, last: number): Promise<Batch | null> => {
    if (last === batch.after) return batch;
    if (!batch.again) return null;
    const others = await linesOf(transaction, batch.room, batch.after);
    const { lines, tokens } = batch.again(others.map(({ event }) => event));
    return { room: batch.room, after: last, lines, tokens };
  };

  /**
   * Where others write too, each room is held until the commit and compared first: who comes second decides again there and
   * then, on what is in the log by now, and need not wait for another turn.
   */
  const appendShared = (batches: readonly Batch[]): Promise<readonly Written[]> =>
    db.transaction().execute(async (transaction) => {
      const ids = batches.map(({ room }) => room);
      const held = await transaction
        .selectFrom('rooms')
        .select('id')
        .where('id', 'in', ids)
        .orderBy('id')
        .forUpdate()
        .execute();
      const lasts = await transaction
        .selectFrom('log')
        .select(['room', (all) => all.fn.max('seq').as('last')])
        .where('room', 'in', ids)
        .groupBy('room')
        .execute();
      const lastOf = new Map(lasts.map(({ room, last }) => [room, last]));
      const there = new Set(held.map(({ id }) => id));
      const verdicts: Written[] = [];
      const fresh: Batch[] = [];
      for (const batch of batches) {
        const isThere = there.has(batch.room);
        const now = isThere ? await upToDate(transaction, batch, lastOf.get(batch.room) ?? 0) : null;
        if (now) fresh.push(now);
        verdicts.push(now ? 'written' : isThere ? 'conflict' : 'gone');
      }
      await insert(transaction, fresh);
      return verdicts;
    });

  const deleteAll = (ids: readonly string[]): Promise<void> =>
    db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('log').where('room', 'in', ids).execute();
      await transaction.deleteFrom('players').where('room', 'in', ids).execute();
      await transaction.deleteFrom('rooms').where('id', 'in', ids).execute();
    });

  /** A line that another process wrote meanwhile holds the room; the next try takes it along. */
  const untilNobodyWrites = async (work: () => Promise<void>, tries = 5): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (tries <= 1 || clashOf(error) === null) throw error;
      await untilNobodyWrites(work, tries - 1);
    }
  };

  return {
    isShared,
    append: isShared ? (batches) => (batches.length === 0 ? Promise.resolve([]) : appendShared(batches)) : append,
    addRoom: async (room) => {
      try {
        await db.insertInto('rooms').values(room).execute();
        return true;
      } catch (error) {
        if (clashOf(error) === 'taken') return false;
        throw error;
      }
    },
    roomOf: async (id) => (await db.selectFrom('rooms').selectAll().where('id', '=', id).executeTakeFirst()) ?? null,
    idOfCode: async (code) =>
      (await db.selectFrom('rooms').select('id').where('code', '=', code).executeTakeFirst())?.id ?? null,
    linesAfter: async (room, seq) => {
      const lines = await linesOf(db, room, seq);
      const isThere =
        lines.length > 0 || (await db.selectFrom('rooms').select('id').where('id', '=', room).execute())[0];
      return isThere ? lines : null;
    },
    playersOf: (room) => db.selectFrom('players').select(['token_hash', 'player']).where('room', '=', room).execute(),
    deleteRooms: async (ids) => {
      if (ids.length > 0) await untilNobodyWrites(() => deleteAll(ids));
    },
    expiredAt: async (now) =>
      (await db.selectFrom('rooms').select('id').where('expires', '<=', now).limit(500).execute()).map(({ id }) => id),
    roomCount: async () =>
      (
        await db
          .selectFrom('rooms')
          .select(sql<number>`count(*)`.as('rooms'))
          .executeTakeFirstOrThrow()
      ).rooms,
    close: () => db.destroy(),
  };
};
