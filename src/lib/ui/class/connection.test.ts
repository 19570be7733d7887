import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classPack, replyTo } from '../../class/fixture.ts';
import { makeClassServer, type ClassServer } from '../../server/class/class-server.ts';
import { serveClass, type Served } from '../../server/class/test-support/serve.ts';
import { guest, host, take } from './test-support/visitor.ts';

describe.each([
  ['sockets', true],
  ['streams and posts', false],
] as const)('over %s', (_, sockets) => {
  const directory = mkdtempSync(join(tmpdir(), 'says-who-'));
  let running: ClassServer;
  let served: Served;
  beforeAll(async () => {
    running = makeClassServer({ directory, database: null }, (error) => console.error(error));
    served = await serveClass(running, sockets ? 4500 : 4501);
  });
  afterAll(async () => {
    await running.close();
    await served.close();
    rmSync(directory, { recursive: true });
  });

  it('a class is played from the lobby to the reveal', async () => {
    const { host: teacher, room, code } = await host(served.origin, classPack, { pace: 'live' });
    const desk = take(teacher, room, 'host', sockets);
    await desk.until(({ type }) => type === 'view');
    const ana = take(await guest(served.origin, code), room, 'player', sockets);
    await ana.until(({ type }) => type === 'view');
    expect(await desk.send({ type: 'begin', step: 0 })).toEqual({ type: 'done' });
    expect(await desk.send({ type: 'ask', step: 1 })).toEqual({ type: 'done' });
    await ana.until((message) => message.type === 'shared' && message.shared.stage === 'asking');
    expect(await ana.send({ type: 'answer', question: 0, round: 1, reply: replyTo(0) })).toEqual({ type: 'done' });
    await desk.until((message) => message.type === 'tally' && message.progress.answered === 1);
    await desk.send({ type: 'close', step: 2 });
    await desk.send({ type: 'reveal', step: 3 });
    await ana.until((message) => message.type === 'shared' && message.shared.told !== null);
    await ana.until((message) => message.type === 'own' && message.own.replies[0]?.right === true);
    desk.close();
    ana.close();
  });
});
