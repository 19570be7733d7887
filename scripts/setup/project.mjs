import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was started from. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** @param {...string} parts */
export const inProject = (...parts) => join(root, ...parts);

/**
 * Whether something is there, whatever it is.
 * @param {string} path
 */
export const exists = (path) => statSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * What a text file holds, or nothing where there is none.
 * @param {string} path
 */
export const readIfThere = (path) => (exists(path) ? readFileSync(path, 'utf8') : undefined);

/**
 * Every file at or under a path, in an order that is the same on each machine.
 * @param {string} path
 * @returns {string[]}
 */
export const filesUnder = (path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
};

/**
 * A fingerprint of the names and the bytes of some files, and of a few words beside them.
 * @param {string[]} files
 * @param {string[]} words
 */
export const fingerprint = (files, words = []) => {
  const hash = createHash('sha256').update(words.join('\n'));
  for (const file of files) {
    hash.update(`\n${relative(root, file).split(sep).join('/')}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
};
