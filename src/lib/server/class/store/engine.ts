import type { Kysely } from 'kysely';
import type { MigrationLock } from './migrations.ts';
import type { Tables } from './schema.ts';

/** Why a write did not go through, told alike by both engines; null: for no reason that we expect. */
export type Clash = 'taken' | 'no-such-room';

/** What differs from one database engine to the other; all else is one code. */
export type Engine = {
  readonly db: Kysely<Tables>;
  readonly isShared: boolean; // may other processes write to it?
  readonly migrationLock: MigrationLock;
  readonly clashOf: (error: unknown) => Clash | null;
};

/** The code that a database's error carries, '' when it is none. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
