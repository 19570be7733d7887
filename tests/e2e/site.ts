import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { exists, inProject } from '../../scripts/setup/project.mjs';

/** A site that a test has for itself, so that it can be stopped. */
export type Site = { readonly url: string; readonly stop: () => Promise<void> };

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** Our own server, as `npm start` runs it. */
export const startServer = async (): Promise<Site> => {
  const port = await freePort(20_000 + Math.floor(Math.random() * 20_000));
  const url = `http://localhost:${port}/`;
  const classes = mkdtempSync(join(tmpdir(), 'says-who-'));
  const place = { DATA_DIR: classes, DATABASE_URL: '' };
  const env = { ...process.env, ...place, PORT: String(port), HOST: '127.0.0.1', ORIGIN: new URL(url).origin };
  const server = spawn(process.execPath, [inProject('build/index.js')], { env, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  while (!(await answers(url))) await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    url,
    stop: async () => {
      server.kill('SIGKILL');
      await ended;
      rmSync(classes, { recursive: true, force: true });
    },
  };
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The folder that the static site is built for, as scripts/setup/build.mjs says. */
const FOLDER = '/says-who';

const isFile = (path: string): boolean => exists(path) && extname(path) !== '';

/** A static site on a host, with what was asked of it and an edition that can change. */
export type StaticSite = Site & {
  readonly asked: readonly string[]; // "GET /says-who/about/"
  readonly publish: (version: string) => void;
};

/** As plain a host as there is: files by their names, the index of a folder, 404.html for the rest. */
export const startStaticHost = async (): Promise<StaticSite> => {
  let version: string | null = null;
  const asked: string[] = [];
  const bodyOf = (file: string): Buffer | string => {
    const body = readFileSync(file);
    const isWorker = version !== null && file.endsWith('service-worker.js');
    return isWorker ? body.toString().replace(/`\d{13}`/, `\`${version}\``) : body;
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    asked.push(`${request.method} ${pathname}`);
    const path = inProject('.setup/site', pathname.slice(FOLDER.length), pathname.endsWith('/') ? 'index.html' : '');
    if (pathname.startsWith(FOLDER) && !isFile(path) && isFile(`${path}/index.html`)) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const found = request.method === 'GET' && pathname.startsWith(`${FOLDER}/`) && isFile(path);
    const file = found ? path : inProject('.setup/site/404.html');
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(bodyOf(file));
  };
  const host = createServer(answer);
  await new Promise<void>((resolve) => host.listen({ port: 0, host: '127.0.0.1' }, resolve));
  const address = host.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}${FOLDER}/`,
    asked,
    publish: (edition) => (version = edition),
    stop: () =>
      new Promise((resolve) => {
        host.closeAllConnections();
        host.close(() => resolve());
      }),
  };
};
