// npm run class:backup -- FILE: a whole copy of the class’s database, taken while the server runs.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'libsql';

const [file] = process.argv.slice(2);
const directory = process.env.DATA_DIR || 'data';
const from = join(directory, 'class.db');

/** @returns {string | null} what is wrong, or null when the copy is made */
const backUp = () => {
  if (process.env.DATABASE_URL) return 'The class is kept in PostgreSQL: back it up with pg_dump.';
  if (!file) return 'Say where the copy goes: npm run class:backup -- FILE';
  if (!existsSync(from))
    return `There is no class.db in ${resolve(directory)}: set DATA_DIR to where the class is kept.`;
  if (existsSync(file)) return `${file} is there already: a backup takes the place of nothing.`;
  const database = new Database(from);
  database.pragma('busy_timeout = 5000');
  database.prepare('vacuum into ?').run([resolve(file)]);
  database.close();
  console.log(`Copied ${resolve(from)} to ${resolve(file)}.`);
  return null;
};

const wrong = backUp();
if (wrong !== null) {
  console.error(wrong);
  process.exitCode = 2;
}
