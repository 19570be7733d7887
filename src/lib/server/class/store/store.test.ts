import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joining, roomRow } from '../test-support/log-line.ts';
import { startPostgres, type TestPostgres } from '../test-support/postgres.ts';
import type { Engine } from './engine.ts';
import { openEmbedded } from './open-embedded.ts';
import { openPostgres } from './open-postgres.ts';
import { openStore, type Batch, type Store } from './store.ts';

let postgres: TestPostgres;
const directory = mkdtempSync(join(tmpdir(), 'says-who-'));
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(directory, { recursive: true });
});

const place = {
  libsql: async () => mkdtempSync(join(directory, 'db-')),
  PostgreSQL: () => postgres.database(),
};
const engineAt = {
  libsql: (at: string): Engine => openEmbedded(at),
  PostgreSQL: (at: string): Engine =>
    // A connection that breaks when PostgreSQL is stopped at the end is no fault.
    openPostgres(at, () => undefined),
};

it('outlives a connection that breaks between two statements of a transaction', async () => {
  const heard: string[] = [];
  const { db } = openPostgres(await postgres.database(), ({ message }) => void heard.push(message));
  const broken = db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db);
    await expect.poll(() => heard).not.toEqual([]);
    await sql`select 1`.execute(transaction);
  });
  await expect(broken).rejects.toThrow();
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  await db.destroy();
});

it('lets who comes second decide again on what was written first, within the same transaction', async () => {
  const store = await openStore(engineAt.PostgreSQL(await postgres.database()));
  await store.addRoom(roomRow('room'));
  await store.append([joining('room', 0, ['a', 'b'])]);
  const seen: number[] = [];
  const again: Batch['again'] = (others) => {
    seen.push(others.length);
    return joining('room', 0, ['d']);
  };
  expect(await store.append([{ ...joining('room', 1, ['c']), again }])).toEqual(['written']);
  expect(seen).toEqual([1]);
  expect((await store.playersOf('room')).map(({ player }) => player).toSorted()).toEqual(['a', 'b', 'd']);
  expect((await store.linesAfter('room', 0))?.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  await store.close();
});

describe.each(['libsql', 'PostgreSQL'] as const)('the store on %s', (engine) => {
  let at: string;
  let store: Store;
  beforeAll(async () => {
    at = await place[engine]();
    store = await openStore(engineAt[engine](at));
  });
  afterAll(() => store.close());

  it('makes its tables once, however many processes start together', async () => {
    const fresh = await place[engine]();
    const script = fileURLToPath(new URL('../test-support/open-once.ts', import.meta.url));
    const run = () => promisify(execFile)(process.execPath, ['--import', 'tsx', script, engine, fresh]);
    const said = await Promise.all([run(), run(), run()]);
    expect(said.map(({ stdout }) => stdout.trim())).toEqual(['0', '0', '0']);
  });

  it('gives a room back as it was put in, with numbers as numbers', async () => {
    await store.addRoom(roomRow('whole'));
    expect(await store.roomOf('whole')).toEqual(roomRow('whole'));
    expect(await store.idOfCode('code-whole')).toBe('whole');
    expect(await store.roomOf('none')).toBe(null);
    expect(await store.idOfCode('none')).toBe(null);
  });

  it('refuses a join code that is taken', async () => {
    await store.addRoom(roomRow('first', { code: 'SAME' }));
    expect(await store.addRoom(roomRow('second', { code: 'SAME' }))).toBe(false);
  });

  it('keeps the log in its order, with every text that JSON can hold', async () => {
    await store.addRoom(roomRow('log'));
    const batch = joining('log', 0, ['a', '“quoted” \u2028 Ünïcode 🎈 \\ "', 'c']);
    expect(await store.append([batch])).toEqual(['written']);
    expect(await store.linesAfter('log', 0)).toEqual(batch.lines.map((event, n) => ({ seq: n + 1, event })));
    expect((await store.linesAfter('log', 2))?.map(({ seq }) => seq)).toEqual([3]);
    expect(await store.linesAfter('log', 3)).toEqual([]);
    expect(await store.linesAfter('none', 0)).toBe(null);
    expect(await store.playersOf('log')).toHaveLength(3);
  });

  it('writes a batch whole or not at all: who comes second is told, and loses nothing', async () => {
    await store.addRoom(roomRow('race'));
    expect(await store.append([joining('race', 0, ['a', 'b'])])).toEqual(['written']);
    expect(await store.append([joining('race', 1, ['x', 'y'])])).toEqual(['conflict']);
    expect(await store.linesAfter('race', 0)).toHaveLength(2);
    expect((await store.playersOf('race')).map(({ player }) => player).toSorted()).toEqual(['a', 'b']);
    expect(await store.append([joining('race', 2, ['x', 'y'])])).toEqual(['written']);
  });

  it('writes the batches of other rooms though one is in the way', async () => {
    for (const id of ['one', 'two']) await store.addRoom(roomRow(id));
    await store.append([joining('one', 0, ['a'])]);
    const batches = [joining('two', 0, ['a']), joining('one', 0, ['b']), joining('nowhere', 0, ['c'])];
    expect(await store.append(batches)).toEqual(['written', 'conflict', 'gone']);
  });

  it('takes a stretch that is longer than one statement', async () => {
    await store.addRoom(roomRow('long'));
    const players = Array.from({ length: 2_500 }, (_, n) => `p${n}`);
    expect(await store.append([joining('long', 0, players)])).toEqual(['written']);
    expect(await store.linesAfter('long', 0)).toHaveLength(2_500);
    expect(await store.playersOf('long')).toHaveLength(2_500);
  });

  it('lets many write one room at once: each line is there once, without a gap', async () => {
    await store.addRoom(roomRow('crowd'));
    // Two hands on one embedded database, in one process, would wait for each other: it belongs to one.
    const other = store.isShared ? await openStore(engineAt[engine](at)) : store;
    const write = async (by: Store, player: string): Promise<void> => {
      const lines = (await by.linesAfter('crowd', 0)) ?? [];
      const [written] = await by.append([joining('crowd', lines.length, [player])]);
      if (written !== 'written') await write(by, player);
    };
    const players = Array.from({ length: 20 }, (_, n) => `p${n}`);
    await Promise.all(players.map((player, n) => write(n % 2 === 0 ? store : other, player)));
    const lines = (await store.linesAfter('crowd', 0)) ?? [];
    expect(lines.map(({ seq }) => seq)).toEqual(players.map((_, n) => n + 1));
    expect(new Set(lines.map(({ event }) => ('player' in event ? event.player : ''))).size).toBe(20);
    if (other !== store) await other.close();
  });

  it('finds what has expired, and deletes a room with all that was in it', async () => {
    await store.addRoom(roomRow('old', { expires: 1_000 }));
    await store.append([joining('old', 0, ['a'])]);
    expect(await store.expiredAt(999)).toEqual([]);
    expect(await store.expiredAt(1_000)).toEqual(['old']);
    await store.deleteRooms(['old']);
    expect(await store.roomOf('old')).toBe(null);
    expect(await store.linesAfter('old', 0)).toBe(null);
    expect(await store.playersOf('old')).toEqual([]);
    expect(await store.append([joining('old', 1, ['b'])])).toEqual(['gone']);
  });

  it('has everything again after it was closed', async () => {
    const before = await store.linesAfter('long', 0);
    await store.close();
    store = await openStore(engineAt[engine](at));
    expect(await store.linesAfter('long', 0)).toEqual(before);
  });
});
