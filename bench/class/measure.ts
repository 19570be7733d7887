import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chance } from '../../src/lib/questions/chance.ts';
import type { TestPostgres } from '../../src/lib/server/class/test-support/postgres.ts';
import type { ClassAsked } from './arguments.ts';
import { fillRoom, seatRoom } from './bench-room.ts';
import { readClassPack } from './class-pack.ts';
import { closeConnections } from './line.ts';
import { playQuestion, pressAndWait, type Played } from './play.ts';
import type { Measured, Run } from './run-type.ts';
import { startServer, type ServerProcess } from './server-process.ts';

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const mean = (values: readonly number[]): number => sum(values) / Math.max(1, values.length);

const memoryOf = async (servers: readonly ServerProcess[]): Promise<number> =>
  sum(await Promise.all(servers.map((server) => server.memory())));
const cpuOf = (servers: readonly ServerProcess[]): number => sum(servers.map((server) => server.cpu()));

/** Plays a class on servers that run already. */
const playOn = async (servers: readonly ServerProcess[], run: Run, asked: ClassAsked): Promise<Measured> => {
  const pack = readClassPack();
  const next = chance(asked.seed);
  const origins = servers.map(({ origin }) => origin);
  const filled = [];
  for (let n = 0; n < run.rooms; n += 1) filled.push(await fillRoom(origins, pack, run.players));
  const empty = await memoryOf(servers);
  const rooms = [];
  for (const each of filled) rooms.push(await seatRoom(each, run.by));
  const full = await memoryOf(servers);
  const lines = run.rooms * (run.players + 1);

  await Promise.all(rooms.map((room) => pressAndWait(room, 'begin', 'reading')));
  const played: Played[] = [];
  const cpu: number[] = [];
  for (let question = 0; question < asked.questions; question += 1) {
    const before = cpuOf(servers);
    played.push(
      ...(await Promise.all(rooms.map((room) => playQuestion(room, { pack, question, seconds: asked.seconds, next })))),
    );
    cpu.push(cpuOf(servers) - before);
  }
  const finishes = await Promise.all(rooms.map((room) => pressAndWait(room, 'finish', 'finished')));
  for (const room of rooms) room.close();
  closeConnections();

  const acks = played.flatMap((each) => each.acks);
  const kept = acks.filter((ms) => ms !== null);
  return {
    acks: kept,
    reveals: played.flatMap(({ reveals }) => reveals),
    finishes: finishes.flat(),
    perAnswer: sum(played.map(({ messages }) => messages)) / acks.length,
    tallies: mean(played.map(({ tallies }) => tallies)),
    connection: (full - empty) / lines,
    cpu: mean(cpu),
    unanswered: acks.length - kept.length,
  };
};

/** Starts what the run needs, plays it, and stops it again. */
export const measure = async (run: Run, asked: ClassAsked, postgres: TestPostgres | null): Promise<Measured> => {
  const directory = mkdtempSync(join(tmpdir(), 'says-who-class-'));
  const database = run.store === 'postgres' && postgres ? await postgres.database() : null;
  const servers: ServerProcess[] = [];
  try {
    for (let n = 0; n < (database === null ? 1 : 2); n += 1)
      servers.push(
        await startServer({
          host: asked.host,
          port: asked.port + n,
          inspect: asked.port + 10 + n,
          directory,
          database,
        }),
      );
    return await playOn(servers, run, asked);
  } catch (error) {
    throw new Error(`${String(error)}\n${servers.map((server) => server.said()).join('\n')}`, { cause: error });
  } finally {
    for (const server of servers) await server.stop('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  }
};
