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

const TRIES = 40;
const PAUSE = 50; // ms

const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);

/** A file is put into its write-ahead mode under a lock for which no busy timeout waits: two processes that open it at once take turns. */
const writeAhead = (database: Database.Database, tries = TRIES): void => {
  try {
    database.pragma('journal_mode = WAL');
  } catch (error) {
    if (tries <= 1 || !codeOf(error).startsWith('SQLITE_BUSY')) throw error;
    pause();
    writeAhead(database, tries - 1);
  }
};

/** The database in this process, one file in a data directory. An answer that was committed is on the disk. */
export const openEmbedded = (directory: string): Engine => {
  mkdirSync(directory, { recursive: true });
  const database = new Database(join(directory, FILE));
  database.pragma('busy_timeout = 5000');
  writeAhead(database);
  for (const pragma of ['synchronous = FULL', 'foreign_keys = ON']) database.pragma(pragma);
  return {
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }),
    isShared: false,
    migrationLock: { begin: 'begin immediate', lock: null },
    clashOf: (error) => CLASHES[codeOf(error)] ?? null,
  };
};
