import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { GRACE } from '../../class/deadline.ts';
import { classPack, replyTo } from '../../class/fixture.ts';
import { parseToClient, printToServer, type ToClient } from '../../class/protocol.ts';
import { guest, host, take } from '../../ui/class/test-support/visitor.ts';
import { makeClassServer, type ClassServer } from './class-server.ts';
import { serveClass, type Served } from './test-support/serve.ts';

const directory = mkdtempSync(join(tmpdir(), 'says-who-'));
let running: ClassServer;
let served: Served;
beforeAll(async () => {
  running = makeClassServer({ directory, database: null }, (error) => console.error(error));
  served = await serveClass(running);
});
afterAll(async () => {
  await running.close();
  await served.close();
  rmSync(directory, { recursive: true });
});

it('who never answers a ping, and so looks far away, has the time of the others and no more', async () => {
  const { host: teacher, room, code } = await host(served.origin, classPack, { pace: 'live', seconds: 5 });
  const desk = take(teacher, room, 'host');
  const [near, far] = [await guest(served.origin, code), await guest(served.origin, code)];
  const seat = take(near, room, 'player');
  await Promise.all([desk.untilState('live'), seat.untilState('live')]);
  const heard: (ToClient | { type: 'unknown' })[] = [];
  const address = `${served.origin.replace('http', 'ws')}/api/class/${room}/socket?as=player`;
  const silent = new WebSocket(address, { headers: { cookie: far.cookie() }, origin: served.origin, autoPong: false });
  silent.on('message', (data) => heard.push(parseToClient(data.toString())));
  const until = async (is: () => boolean): Promise<void> => {
    for (let waits = 0; waits < 1_000 && !is(); waits += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await until(() => heard.length > 0);
  await desk.send({ type: 'begin', step: 0 });
  await desk.send({ type: 'ask', step: 1 });
  const deadlineOf = (messages: readonly (ToClient | { type: 'unknown' })[]): number | null =>
    messages.reduce((last: number | null, message) => (message.type === 'own' ? message.own.deadline : last), null);
  await until(() => deadlineOf(heard) !== null && deadlineOf(seat.messages) !== null);
  expect(deadlineOf(heard)).toBe(deadlineOf(seat.messages));
  await new Promise((resolve) => setTimeout(resolve, (deadlineOf(heard) ?? 0) + GRACE + 100 - Date.now()));
  silent.send(printToServer({ id: 1, command: { type: 'answer', question: 0, round: 1, reply: replyTo(0) } }));
  await until(() => heard.some(({ type }) => type === 'refused' || type === 'done'));
  expect(heard.find(({ type }) => type === 'refused' || type === 'done')).toMatchObject({ type: 'refused' });
  for (const each of [desk, seat]) each.close();
  silent.terminate();
});
