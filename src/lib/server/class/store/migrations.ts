import { sql, type Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** Each of them is run once, in order, and never changed after it was released. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `create table rooms (
      id text primary key, code text not null unique, host_hash text not null, seed bigint not null,
      settings text not null, pack text not null, created bigint not null, expires bigint not null)`,
    'create index rooms_expires on rooms (expires)',
    `create table players (
      token_hash text primary key, room text not null references rooms (id), player text not null)`,
    'create index players_room on players (room)',
    `create table log (
      room text not null references rooms (id), seq integer not null, at bigint not null, event text not null,
      primary key (room, seq))`,
  ],
];

/** How an engine keeps a second process out while the tables are made. */
export type MigrationLock = { readonly begin: string; readonly lock: string | null };

/**
 * Brings the tables up to date. Two processes that start at once wait for each other: the second finds the work done.
 * A run that fails leaves the tables as they were.
 */
export const migrate = async (db: Kysely<Tables>, { begin, lock }: MigrationLock): Promise<void> => {
  await db.connection().execute(async (connection) => {
    const run = (text: string) => sql.raw(text).execute(connection);
    await run(begin);
    try {
      if (lock) await run(lock);
      await run('create table if not exists migrations (version integer primary key)');
      const { rows } = await sql<{ version: number | null }>`select max(version) as version from migrations`.execute(
        connection,
      );
      const done = rows[0]?.version ?? 0;
      for (const [n, statements] of MIGRATIONS.entries()) {
        if (n < done) continue;
        for (const statement of statements) await run(statement);
        await run(`insert into migrations (version) values (${n + 1})`);
      }
      await run('commit');
    } catch (error) {
      await run('rollback');
      throw error;
    }
  });
};
