import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeProxy } from '../../docs/examples/two-processes/proxy.mjs';
import { openEmbedded } from '../../src/lib/server/class/store/open-embedded.ts';
import { openPostgres } from '../../src/lib/server/class/store/open-postgres.ts';
import { openStore, type Store } from '../../src/lib/server/class/store/store.ts';
import { startPostgres } from '../../src/lib/server/class/test-support/postgres.ts';
import { startServer, type ServerProcess } from '../class/server-process.ts';
import type { FaultsAsked } from './arguments.ts';
import { fillDisk, mountSmall, unmount } from './small-disk.ts';
import { pause } from './faulty-class.ts';
import { suffer, type Broken, type Suffered } from './trial.ts';

type Asked = Pick<FaultsAsked, 'host' | 'port' | 'players' | 'seed' | 'kills' | 'others'>;

const embedded = (directory: string) => (): Promise<Store> => openStore(openEmbedded(directory));

/** The one server is killed, and started again at once. */
export const kill = async ({ host, port, players, seed, kills }: Asked): Promise<Suffered> => {
  const directory = mkdtempSync(join(tmpdir(), 'says-who-kill-'));
  const start = (): Promise<ServerProcess> => startServer({ host, port, directory, database: null });
  let server = await start();
  try {
    return await suffer({
      fault: 'kill −9 of the one server, libsql',
      times: kills,
      players,
      seed,
      origin: server.origin,
      disturb: async () => {
        const since = performance.now();
        await server.stop('SIGKILL');
        server = await start();
        return { since, mended: performance.now() };
      },
      renew: async () => {
        await server.stop();
        server = await start();
      },
      openStore: embedded(directory),
    });
  } finally {
    await server.stop('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  }
};

/** No file can grow any more; after three seconds there is room again. */
export const diskFull = async ({ host, port, players, seed, others }: Asked): Promise<Suffered> => {
  const directory = mkdtempSync(join(tmpdir(), 'says-who-full-'));
  mountSmall(directory);
  const start = (): Promise<ServerProcess> => startServer({ host, port, directory, database: null });
  let server = await start();
  try {
    return await suffer({
      fault: 'disk full for 3 s (a file system of 6 MB), libsql',
      times: others,
      players,
      seed,
      origin: server.origin,
      disturb: async () => {
        const empty = fillDisk(directory);
        await pause(3_000);
        empty();
        return null;
      },
      renew: async () => {
        await server.stop();
        server = await start();
      },
      openStore: embedded(directory),
    });
  } finally {
    await server.stop('SIGKILL');
    unmount(directory);
    rmSync(directory, { recursive: true, force: true });
  }
};

type TwoServers = {
  readonly servers: ServerProcess[];
  /** Starts a server after so many ms; the next fault waits until it is there. */
  readonly startLater: (n: number, ms: number) => void;
  readonly restart: () => Promise<void>; // of PostgreSQL
};

/** Two servers on one PostgreSQL behind the proxy of the example. */
const withTwo = async (
  { host, port, players, seed, others }: Asked,
  fault: string,
  disturb: (two: TwoServers, next: () => number) => Promise<Broken | null>,
): Promise<Suffered> => {
  const postgres = await startPostgres();
  const database = await postgres.database();
  const targets = [1, 2].map((n) => ({ host, port: port + n }));
  const servers: ServerProcess[] = [];
  const start = async (n: number): Promise<void> => {
    servers[n] = await startServer({ host, port: port + n + 1, directory: tmpdir(), database });
  };
  let mending = Promise.resolve();
  const startLater = (n: number, ms: number): void => {
    mending = pause(ms).then(() => start(n));
  };
  const proxy = makeProxy(targets);
  await new Promise<void>((resolve) => proxy.listen(port, host, resolve));
  try {
    for (const n of targets.keys()) await start(n);
    return await suffer({
      fault,
      times: others,
      players,
      seed,
      origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
      disturb: async (next) => {
        await mending;
        return disturb({ servers, startLater, restart: postgres.restart }, next);
      },
      renew: async () => {
        await mending;
        for (const n of targets.keys()) {
          await servers[n]?.stop();
          await start(n);
        }
      },
      openStore: () => openStore(openPostgres(database, () => undefined)),
    });
  } catch (error) {
    throw new Error(servers.map(({ said }, n) => `server ${n + 1} said: ${said()}`).join('\n'), { cause: error });
  } finally {
    for (const server of servers) await server.stop('SIGKILL');
    proxy.close();
    proxy.closeAllConnections();
    await Promise.race([postgres.stop(), pause(10_000)]);
  }
};

/** One of the two is killed, and comes back two seconds later: until then its players are with the other. */
export const killOne = (asked: Asked): Promise<Suffered> =>
  withTwo(asked, 'kill −9 of one of two servers, PostgreSQL', async ({ servers, startLater }, next) => {
    const n = next() < 0.5 ? 0 : 1;
    const since = performance.now();
    await servers[n]?.stop('SIGKILL');
    startLater(n, 2_000);
    return { since, mended: since };
  });

/** PostgreSQL is stopped and started again; lines stay, answers wait. */
export const restart = (asked: Asked): Promise<Suffered> =>
  withTwo(asked, 'PostgreSQL restarted under two servers', async (two) => {
    await two.restart();
    return null;
  });
