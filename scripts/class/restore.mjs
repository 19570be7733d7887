// npm run class:restore -- FILE: puts a backup where the class is kept. The server must not be running.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'libsql';

const [file] = process.argv.slice(2);
const directory = process.env.DATA_DIR || 'data';
const to = join(directory, 'class.db');

/** @param {string} path @returns {boolean} whether it is a whole database of the class */
const isWhole = (path) => {
  try {
    const database = new Database(path, { readonly: true });
    const check = JSON.stringify(database.prepare('pragma integrity_check').all([]));
    database.prepare('select count(*) from rooms').all([]);
    database.prepare('select count(*) from log').all([]);
    database.close();
    return check === '[{"integrity_check":"ok"}]';
  } catch {
    return false;
  }
};

/** A server that runs has a part of its work in files beside the database. */
const isInUse = () => [`${to}-wal`, `${to}-shm`].some((path) => existsSync(path));

/** @returns {string | null} what is wrong, or null when the backup is in its place */
const restore = () => {
  if (process.env.DATABASE_URL) return 'The class is kept in PostgreSQL: bring it back with pg_restore or psql.';
  if (!file) return 'Say where the copy is: npm run class:restore -- FILE';
  if (!existsSync(file) || !isWhole(file)) return `${file} is no whole backup of a class.`;
  if (isInUse())
    return `${to}-wal is there: stop the server first. If it was killed, start it and stop it once, so that nothing is left out.`;
  mkdirSync(directory, { recursive: true });
  const next = `${to}.restoring`;
  rmSync(next, { force: true });
  copyFileSync(file, next);
  if (existsSync(to)) renameSync(to, `${to}.before-restore`);
  renameSync(next, to);
  console.log(
    `${resolve(to)} is now as it was in ${resolve(file)}; what was there is kept as class.db.before-restore.`,
  );
  return null;
};

const wrong = restore();
if (wrong !== null) {
  console.error(wrong);
  process.exitCode = 2;
}
