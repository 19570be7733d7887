import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { GRACE } from '../../class/deadline.ts';
import { classPack, replyTo, SETTINGS } from '../../class/fixture.ts';
import { parseToClient, printToServer, type ToClient } from '../../class/protocol.ts';
import { guest, take } from '../../ui/class/test-support/visitor.ts';
import { makeOwnBus } from './bus.ts';
import { makeDirect } from './http/direct.ts';
import { makeLimits } from './http/limits.ts';
import { makeHub, type Hub } from './hub.ts';
import { makeSockets } from './socket.ts';
import { openEmbedded } from './store/open-embedded.ts';
import { openStore } from './store/store.ts';
import { serveClass, type Served } from './test-support/serve.ts';

const directory = mkdtempSync(join(tmpdir(), 'says-who-'));
let hub: Hub;
let ahead = 0; // of the clock on the wall, in ms
let served: Served;
beforeAll(async () => {
  const store = await openStore(openEmbedded(directory));
  hub = makeHub({ store, bus: makeOwnBus, now: () => Date.now() + ahead });
  const hubOf = async (): Promise<Hub> => hub;
  const [sockets, direct] = [makeSockets(hubOf, console.error), makeDirect(hubOf, console.error)];
  served = await serveClass({ hub: hubOf, sockets, direct, limits: makeLimits(), close: hub.close });
});
afterAll(async () => {
  await hub.close();
  await served.close();
  rmSync(directory, { recursive: true });
});

type Heard = ToClient | { readonly type: 'unknown' };

const until = async (is: () => boolean): Promise<void> => {
  for (let waits = 0; waits < 1_000 && !is(); waits += 1) await new Promise((resolve) => setTimeout(resolve, 10));
};
const deadlineIn = (messages: readonly Heard[]): number =>
  messages.reduce((last, message) => (message.type === 'own' ? (message.own.deadline ?? last) : last), 0);
const verdictIn = (messages: readonly Heard[]): Heard | undefined =>
  messages.find(({ type }) => type === 'refused' || type === 'done');

it('who never answers a ping, and so looks far away, has the time of the others and no more', async () => {
  const { room, code } = await hub.create(classPack, { ...SETTINGS, seconds: 5 });
  const keeper = await hub.open(room);
  if (!keeper) throw new Error('Expected the room that was made');
  const [near, far] = [await guest(served.origin, code), await guest(served.origin, code)];
  const seat = take(near, room, 'player');
  await seat.untilState('live');
  const heard: Heard[] = [];
  const address = `${served.origin.replace('http', 'ws')}/api/class/${room}/socket?as=player`;
  const silent = new WebSocket(address, { headers: { cookie: far.cookie() }, origin: served.origin, autoPong: false });
  silent.on('message', (data) => heard.push(parseToClient(data.toString())));
  await until(() => heard.length > 0);
  for (const [step, type] of (['begin', 'ask'] as const).entries())
    await hub.command(keeper, { as: 'host' }, { id: 1, command: { type, step } });
  await until(() => deadlineIn(heard) > 0 && deadlineIn(seat.messages) > 0);
  expect(deadlineIn(heard)).toBe(deadlineIn(seat.messages));
  ahead = deadlineIn(heard) + GRACE + 1 - Date.now();
  silent.send(printToServer({ id: 1, command: { type: 'answer', question: 0, round: 1, reply: replyTo(0) } }));
  await until(() => verdictIn(heard) !== undefined);
  expect(verdictIn(heard)).toMatchObject({ type: 'refused' });
  seat.close();
  silent.terminate();
});
