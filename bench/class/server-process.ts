import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { WebSocket } from 'ws';
import { inProject } from '../../scripts/setup/project.mjs';

/** The built server as a process of its own, on a loopback address. */
export type ServerProcess = {
  readonly origin: string;
  readonly pid: number;
  /** Memory that is in use once the garbage is gone, in kB. */
  readonly memory: () => Promise<number>;
  /** Processor time so far, in seconds. */
  readonly cpu: () => number;
  readonly said: () => string; // its last words on stderr
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;
};

export type ServerPlace = {
  readonly host: string;
  readonly port: number;
  readonly directory: string;
  readonly database: string | null;
  readonly inspect?: number; // port of the inspector, by which garbage is collected before memory is read
};

const TICKS = 100; // a second, on Linux
const STARTS_WITHIN = 30_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const isHealthy = async (origin: string): Promise<boolean> => {
  try {
    return (await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

const collectGarbage = async (host: string, port: number): Promise<void> => {
  const targets: unknown = await (await fetch(`http://${host}:${port}/json/list`)).json();
  const address = /ws:[^"]+/.exec(JSON.stringify(targets))?.[0];
  if (address === undefined) throw new Error('Expected an inspector of the server');
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', () => resolve());
    socket.on('open', () => socket.send('{"id":1,"method":"HeapProfiler.collectGarbage"}'));
  });
  socket.close();
};

const residentOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);

const cpuOf = (pid: number): number => {
  // The name of the program stands in brackets and may hold anything.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Starts the built server; settles when it answers. */
export const startServer = async (place: ServerPlace): Promise<ServerProcess> => {
  const { host, port, directory, database, inspect } = place;
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const child = spawn(
    process.execPath,
    [...(inspect === undefined ? [] : [`--inspect=${host}:${inspect}`]), inProject('build/index.js')],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        HOST: host,
        PORT: String(port),
        DATA_DIR: directory,
        ...(database === null ? {} : { DATABASE_URL: database }),
      },
    },
  );
  let said = '';
  child.stderr.on('data', (data) => (said = `${said}${String(data)}`.slice(-4_000)));
  const { pid } = child;
  if (pid === undefined) throw new Error('Expected a process');
  const end = Date.now() + STARTS_WITHIN;
  while (!(await isHealthy(origin))) {
    if (Date.now() > end || child.exitCode !== null) {
      child.kill('SIGKILL');
      throw new Error(`Expected the server at ${origin} within ${STARTS_WITHIN} ms: ${said}`);
    }
    await pause(50);
  }
  return {
    origin,
    pid,
    memory: async () => {
      if (inspect !== undefined) await collectGarbage(host, inspect);
      await pause(300);
      return residentOf(pid);
    },
    cpu: () => cpuOf(pid),
    said: () => said,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended(child);
    },
  };
};
