import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { filesUnder, inProject, root } from '../../scripts/setup/project.mjs';
import { readdirSync } from 'node:fs';

/** A file of the project: its path from the top, with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

const BINARY = /\.(png|ico|woff2?|webp|gz|bin|wasm|pdf)$/;

const ignored = readFileSync(inProject('.gitignore'), 'utf8')
  .split('\n')
  .map((line) => line.trim().replace(/\/$/, ''));

/** Every text file that belongs to the project: neither installed, nor built, nor git’s own. */
export const projectFiles = (): SourceFile[] =>
  readdirSync(root)
    .filter((name) => name !== '.git' && !ignored.includes(name) && !name.endsWith('.log'))
    .flatMap((name) => filesUnder(inProject(name)))
    .filter((file) => !BINARY.test(file))
    .map((file) => ({ file, path: relative(root, file).split(sep).join('/') }))
    .filter(({ path }) => !ignored.some((folder) => path.startsWith(`${folder}/`)))
    .map(({ file, path }) => ({ path, text: readFileSync(file, 'utf8') }));
