import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { codeOf, type Clash, type Engine } from './engine.ts';
import type { Tables } from './schema.ts';

/** unique_violation, foreign_key_violation, and the two that say: somebody else was quicker. */
const CLASHES: Readonly<Record<string, Clash>> = {
  '23505': 'taken',
  '23503': 'no-such-room',
  '40001': 'taken',
  '40P01': 'taken',
};

/** PostgreSQL gives 64-bit integers and sums as text; ours are times and counts, which a Number holds. */
const AS_NUMBER = [20, 1700];

/** A number of our own, so that no other program's lock is meant. */
const MIGRATION_LOCK = 7_295_116;

const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    AS_NUMBER.includes(id) ? Number : pg.types.getTypeParser(id, format === 'binary' ? 'text' : format),
};

/** The database that several processes share. `onError` hears of connections that broke. */
export const openPostgres = (address: string, onError: (error: Error) => void): Engine => {
  const pool = new pg.Pool({
    connectionString: address,
    max: 8,
    types,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    keepAlive: true,
  });
  pool.on('error', onError);
  // Between two statements of a transaction nobody else listens, and an error that nobody hears ends the process.
  pool.on('connect', (client) => client.on('error', onError));
  return {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    isShared: true,
    migrationLock: { begin: 'begin', lock: `select pg_advisory_xact_lock(${MIGRATION_LOCK})` },
    clashOf: (error) => CLASHES[codeOf(error)] ?? null,
  };
};
