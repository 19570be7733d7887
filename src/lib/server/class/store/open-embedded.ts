import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { codeOf, type Clash, type Engine } from './engine.ts';
import type { Tables } from './schema.ts';

export const FILE = 'class.db';

const CLASHES: Readonly<Record<string, Clash>> = {
  SQLITE_CONSTRAINT_PRIMARYKEY: 'taken',
  SQLITE_CONSTRAINT_UNIQUE: 'taken',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'no-such-room',
};

/** The database in this process, one file in a data directory. An answer that was committed is on the disk. */
export const openEmbedded = (directory: string): Engine => {
  mkdirSync(directory, { recursive: true });
  const database = new Database(join(directory, FILE));
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 5000'])
    database.pragma(pragma);
  return {
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }),
    isShared: false,
    migrationLock: { begin: 'begin immediate', lock: null },
    clashOf: (error) => CLASHES[codeOf(error)] ?? null,
  };
};
