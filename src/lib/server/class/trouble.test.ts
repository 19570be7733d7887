import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { classPack, replyTo, SETTINGS } from '../../class/fixture.ts';
import type { Role } from '../../class/command.ts';
import { makeOwnBus, type Bus, type Heard } from './bus.ts';
import { makePostgresBus } from './bus-postgres.ts';
import { makeHub, type Hub } from './hub.ts';
import type { Keeper } from './keeper.ts';
import type { Engine } from './store/engine.ts';
import { openEmbedded } from './store/open-embedded.ts';
import { openPostgres } from './store/open-postgres.ts';
import { openStore } from './store/store.ts';
import { startPostgres } from './test-support/postgres.ts';

const HOST: Role = { as: 'host' };

type Sitting = { readonly hub: Hub; readonly keeper: Keeper; readonly players: readonly Role[] };

/** A class of three before its first question. */
const sit = async (engine: Engine, bus: (heard: Heard) => Bus): Promise<Sitting> => {
  const hub = makeHub({ store: await openStore(engine), bus, report: () => undefined });
  const { room, code } = await hub.create(classPack, SETTINGS);
  const keeper = await hub.open(room);
  if (!keeper) throw new Error('Expected the room that was made');
  for (let n = 0; n < 3; n += 1) await hub.join(code, null, () => null);
  for (const [step, type] of (['begin', 'ask'] as const).entries())
    await hub.command(keeper, HOST, { id: 1, command: { type, step } });
  return { hub, keeper, players: [...keeper.room().players.keys()].map((player) => ({ as: 'player', player })) };
};

const answer = ({ hub, keeper }: Sitting, role: Role | undefined) =>
  hub.command(keeper, role ?? HOST, {
    id: 1,
    command: { type: 'answer', question: 0, round: 1, reply: replyTo(0) },
  });

/** Sends it again and again, as a client does, until it is done. */
const insist = async (sitting: Sitting, role: Role | undefined): Promise<string> => {
  for (let tries = 0; tries < 60; tries += 1) {
    const { type } = await answer(sitting, role);
    if (type === 'done') return type;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return 'never';
};

it('on a full disk an answer is refused and not acknowledged, the room lives on, and takes it when there is space', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'says-who-'));
  const engine = openEmbedded(directory);
  const sitting = await sit(engine, makeOwnBus);
  const [ana, ben] = sitting.players;
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(engine.db);
  await sql.raw(`pragma max_page_count = ${rows[0]?.page_count ?? 1}`).execute(engine.db);
  // What is left of the last pages is used up first.
  const refusals = [];
  for (let n = 0; n < 1_000; n += 1) {
    const reply = await sitting.hub.command(sitting.keeper, HOST, { id: n, command: { type: 'lock', locked: true } });
    if (reply.type === 'refused') refusals.push(reply.code);
    if (refusals.length > 2) break;
  }
  expect(refusals).toEqual(['busy', 'busy', 'busy']);
  expect(await answer(sitting, ana)).toMatchObject({ type: 'refused', code: 'busy' });
  expect(sitting.keeper.room().given.size).toBe(0);
  await sql.raw('pragma max_page_count = 100000').execute(engine.db);
  expect(await insist(sitting, ana)).toBe('done');
  expect(await insist(sitting, ben)).toBe('done');
  expect(sitting.keeper.room().given.size).toBe(2);
  await sitting.hub.close();
  rmSync(directory, { recursive: true });
});

it('PostgreSQL started anew: answers are taken again, and notices arrive again', async () => {
  const postgres = await startPostgres();
  const database = await postgres.database();
  const heard: (string | null)[] = [];
  const sitting = await sit(
    openPostgres(database, () => undefined),
    (listener) => makePostgresBus(database, listener, () => undefined),
  );
  const other = makePostgresBus(
    database,
    (room) => heard.push(room),
    () => undefined,
  );
  const [ana, ben] = sitting.players;
  expect(await insist(sitting, ana)).toBe('done');
  await postgres.restart();
  expect(await insist(sitting, ben)).toBe('done');
  // A line that broke says so by null: what was told meanwhile is lost.
  const hears = async (what: string | null): Promise<boolean> => {
    for (let waits = 0; waits < 100 && !heard.includes(what); waits += 1) {
      if (what !== null)
        await sitting.hub.command(sitting.keeper, HOST, { id: 1, command: { type: 'lock', locked: true } });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return heard.includes(what);
  };
  expect(await hears(null)).toBe(true);
  heard.length = 0;
  expect(await hears(sitting.keeper.row.id)).toBe(true);
  await other.close();
  await sitting.hub.close();
  await postgres.stop();
});
