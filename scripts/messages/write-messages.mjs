import { compile } from '@inlang/paraglide-js';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { FIRST_WORDS, MESSAGES } from '../../src/messages/options.js';
import { filesUnder, fingerprint, inProject, readIfThere } from '../setup/project.mjs';
import { functionsOf, takeApart, wordsOf } from './take-apart.mjs';

const COMPILED = 'node_modules/.cache/says-who-messages';

const MADE = '.made'; // what the folder was made of

const TELL = `// Made by npm run messages.
/**
 * @typedef {(inputs: object) => string} Say
 * @typedef {Say & { parts?: (inputs: object) => object[] }} Message
 * @typedef {{ locale?: 'en' }} Options
 */

/**
 * What the reader’s language says, by message; empty in English and on the server, which makes every page in English.
 * @type {Record<string, Message>}
 */
const told = Object.create(null);

/** @param {object} words */
export const learn = (words) => void Object.assign(told, words);

/** @type {(id: string, english: Message, options?: Options) => Message} */
const inLanguage = (id, english, options) => (options?.locale === 'en' ? english : (told[id] ?? english));

/** @type {(id: string, english: unknown) => (inputs?: object, options?: Options) => string} */
export const tell = (id, english) => (inputs = {}, options) =>
  inLanguage(id, /** @type {Message} */ (english), options)(inputs);

/** @type {(id: string, english: unknown) => unknown} */
export const tellParts = (id, english) =>
  Object.assign(tell(id, english), {
    /** @type {(inputs?: object, options?: Options) => object[]} */
    parts: (inputs = {}, options) => {
      const said = inLanguage(id, /** @type {Message} */ (english), options);
      return said.parts ? said.parts(inputs) : [{ type: 'text', value: said(inputs) }];
    },
  });
`;

/** @param {readonly string[]} languages */
const piecesOf = (languages) =>
  [
    'export const PIECES = {',
    ...languages.map(
      (code) => `  ${code}: { first: () => import('./${code}/first.js'), rest: () => import('./${code}/rest.js') },`,
    ),
    '};',
    '',
  ].join('\n');

/** @param {string} id */
const isFirst = (id) => FIRST_WORDS.some((start) => id.startsWith(start));

/**
 * @param {string} code
 * @param {readonly import('./take-apart.mjs').Apart[]} messages
 * @returns {[string, string][]}
 */
const languageFiles = (code, messages) => {
  const first = messages.filter(({ id }) => isFirst(id));
  const rest = messages.filter(({ id }) => !isFirst(id));
  return [
    [`${code}/first.js`, wordsOf(first, code)],
    [`${code}/rest.js`, wordsOf(rest, code)],
  ];
};

/**
 * @param {'apart' | 'together'} english
 * @returns {Map<string, string>}
 */
const filesOf = (english) => {
  /** @type {{ locales: string[] }} */
  const { locales } = JSON.parse(readFileSync(inProject(MESSAGES.project, 'settings.json'), 'utf8'));
  const read = (/** @type {string} */ path) => readFileSync(inProject(COMPILED, path), 'utf8');
  const ids = [...read('messages/_index.js').matchAll(/'\.\/(\w+)\.js'/g)].flatMap(([, id]) => (id ? [id] : []));
  const messages = ids.map((id) => takeApart(id, read(`messages/${id}.js`), locales));
  const groups = english === 'apart' ? messages.map((each) => [each]) : [messages];
  const names = english === 'apart' ? ids : ['all'];
  return new Map([
    ['runtime.js', read('runtime.js')],
    ['registry.js', read('registry.js')],
    ['tell.js', TELL],
    ['pieces.js', piecesOf(locales.slice(1))],
    ['index.js', names.map((name) => `export * from './messages/${name}.js'\n`).join('')],
    ['messages.js', "export * as m from './index.js'\n"],
    ...groups.map(
      (group, n) => /** @type {[string, string]} */ ([`messages/${names[n] ?? ''}.js`, functionsOf(group)]),
    ),
    ...locales.slice(1).flatMap((code) => languageFiles(code, messages)),
  ]);
};

/**
 * Makes the catalogues into `src/lib/ui/messages`. Only what has changed is written, so that whoever reads there is not disturbed.
 * English stands `apart`, a file a message, so that a build puts each beside the screen that says it; or `together`, for a server
 * that sends every file by itself.
 * @param {'apart' | 'together'} english
 */
export const writeMessages = async (english) => {
  const folder = inProject(MESSAGES.outdir);
  const sources = ['src/messages', 'scripts/messages', 'package-lock.json'].flatMap((path) =>
    filesUnder(inProject(path)),
  );
  const made = fingerprint(sources, [english]);
  if (readIfThere(join(folder, MADE)) === made) return;
  await compile({ ...MESSAGES, outdir: inProject(COMPILED), outputStructure: 'message-modules' });
  const files = filesOf(english).set(MADE, made);
  for (const [path, code] of files) {
    const file = join(folder, path);
    if (readIfThere(file) === code) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  for (const file of filesUnder(folder))
    if (!files.has(relative(folder, file).split(sep).join('/'))) rmSync(file, { force: true });
};
