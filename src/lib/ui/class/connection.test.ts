import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect as connectTcp, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classPack, replyTo } from '../../class/fixture.ts';
import type { Command } from '../../class/command.ts';
import type { ToClient } from '../../class/protocol.ts';
import { makeClassServer, type ClassServer } from '../../server/class/class-server.ts';
import { listening, portOf, serveClass, type Served } from '../../server/class/test-support/serve.ts';
import { guest, host, makeVisitor, take, type Seat } from './test-support/visitor.ts';

const isView = ({ type }: ToClient): boolean => type === 'view';
const stage = (name: string) => (message: ToClient) => message.type === 'shared' && message.shared.stage === name;
const answer: Command = { type: 'answer', question: 0, round: 1, reply: replyTo(0) };

describe.each([
  ['sockets', true],
  ['streams and posts', false],
] as const)('over %s', (_, sockets) => {
  const directory = mkdtempSync(join(tmpdir(), 'says-who-'));
  let port = 0;
  let running: ClassServer;
  let served: Served;
  const start = async (): Promise<void> => {
    running = makeClassServer({ directory, database: null }, (error) => console.error(error));
    served = await serveClass(running, port);
    port = served.port;
  };
  const stop = async (): Promise<void> => {
    await running.close();
    await served.close();
  };
  beforeAll(start);
  afterAll(async () => {
    await stop();
    rmSync(directory, { recursive: true });
  });

  const sit = async (seat: Seat): Promise<Seat> => {
    await seat.until(isView);
    return seat;
  };
  const openClass = async (settings = {}) => {
    const hosted = await host(served.origin, classPack, { pace: 'live', ...settings });
    const desk = await sit(take(hosted.host, hosted.room, 'host', sockets));
    const comes = async (roster: string | null = null) => {
      const visitor = await guest(served.origin, hosted.code, roster);
      return { visitor, seat: await sit(take(visitor, hosted.room, 'player', sockets)) };
    };
    return { ...hosted, desk, comes };
  };

  it('a class is played from the lobby to the reveal', async () => {
    const { desk, comes } = await openClass();
    const { seat: ana } = await comes();
    expect(await desk.send({ type: 'begin', step: 0 })).toEqual({ type: 'done' });
    expect(await desk.send({ type: 'ask', step: 1 })).toEqual({ type: 'done' });
    await ana.until(stage('asking'));
    expect(await ana.send(answer)).toEqual({ type: 'done' });
    await desk.until((message) => message.type === 'tally' && message.progress.answered === 1);
    await desk.send({ type: 'close', step: 2 });
    await desk.send({ type: 'reveal', step: 3 });
    await ana.until((message) => message.type === 'shared' && message.shared.told !== null);
    await ana.until((message) => message.type === 'own' && message.own.replies[0]?.right === true);
    for (const seat of [desk, ana]) seat.close();
  });

  it('an answer that was kept is done when it comes again, and another one is refused', async () => {
    const { desk, comes } = await openClass();
    const { seat: ana } = await comes();
    await desk.send({ type: 'begin', step: 0 });
    expect(await ana.send(answer)).toEqual({ type: 'refused', code: 'not-now' });
    await desk.send({ type: 'ask', step: 1 });
    expect(await ana.send(answer)).toEqual({ type: 'done' });
    expect(await ana.send(answer)).toEqual({ type: 'done' });
    expect(await ana.send({ ...answer, reply: replyTo(0, false) })).toEqual({ type: 'refused', code: 'answered' });
    for (const seat of [desk, ana]) seat.close();
  });

  it('two tabs of one browser are one player, and both are told', async () => {
    const { desk, comes, room, code } = await openClass();
    const { visitor, seat: first } = await comes();
    expect((await visitor.ask('POST', '/api/class/join', { code, roster: null })).status).toBe(200);
    const second = await sit(take(visitor, room, 'player', sockets));
    await desk.send({ type: 'begin', step: 0 });
    await desk.send({ type: 'ask', step: 1 });
    await second.until(stage('asking'));
    await second.send(answer);
    await first.until((message) => message.type === 'own' && message.own.replies.length === 1);
    await desk.until((message) => message.type === 'tally' && message.progress.here === 1);
    for (const seat of [desk, first, second]) seat.close();
  });

  it('who was sent away hears it, and stays away', async () => {
    const { desk, comes, room } = await openClass();
    const { visitor, seat } = await comes();
    const view = await desk.until(
      (message) => message.type === 'view' && message.view.as === 'host' && message.view.players.length > 0,
    );
    const player = view.type === 'view' && view.view.as === 'host' ? (view.view.players[0]?.id ?? '') : '';
    expect(await desk.send({ type: 'kick', player })).toEqual({ type: 'done' });
    await seat.untilState('gone');
    expect(seat.messages.slice(-2).map(({ type }) => type)).toEqual(['own', 'gone']);
    await take(visitor, room, 'player', sockets).untilState('gone');
    desk.close();
  });

  it('who comes late finds the question that is open', async () => {
    const { desk, comes } = await openClass();
    await desk.send({ type: 'begin', step: 0 });
    await desk.send({ type: 'ask', step: 1 });
    const { seat } = await comes();
    expect(seat.messages[0]).toMatchObject({ type: 'view', view: { as: 'player', shared: { stage: 'asking' } } });
    expect(await seat.send(answer)).toEqual({ type: 'done' });
    for (const each of [desk, seat]) each.close();
  });

  it('a host who reloads is where the room is', async () => {
    const { host: teacher, room, desk } = await openClass();
    await desk.send({ type: 'begin', step: 0 });
    desk.close();
    const again = take(teacher, room, 'host', sockets);
    expect(await again.until(isView)).toMatchObject({ view: { shared: { stage: 'reading' } } });
    again.close();
  });

  it('no message leaves its room', async () => {
    const [one, other] = [await openClass(), await openClass()];
    const { seat } = await other.comes();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = [seat.messages.length, other.desk.messages.length];
    const { seat: theirs } = await one.comes();
    await one.desk.send({ type: 'begin', step: 0 });
    await one.desk.send({ type: 'finish', step: 1 });
    await theirs.until(stage('finished'));
    expect([seat.messages.length, other.desk.messages.length]).toEqual(before);
    for (const each of [one.desk, other.desk, seat, theirs]) each.close();
  });

  it('without the cookie of the role a line is forbidden; in a room that is none, gone', async () => {
    const { room, comes, desk } = await openClass();
    const { visitor } = await comes();
    await take(makeVisitor(served.origin), room, 'player', sockets).untilState('forbidden');
    await take(visitor, room, 'host', sockets).untilState('forbidden');
    await take(visitor, room, 'projector', sockets).untilState('forbidden');
    await take(visitor, 'A'.repeat(16), 'player', sockets).untilState('gone');
    desk.close();
  });

  it('a room that is deleted is gone for everybody', async () => {
    const { host: teacher, room, desk, comes } = await openClass();
    const { seat } = await comes();
    expect((await teacher.ask('DELETE', `/api/class/${room}`)).status).toBe(204);
    await Promise.all([desk.untilState('gone'), seat.untilState('gone')]);
    expect((await teacher.ask('GET', `/api/class/${room}/report`)).status).toBe(404);
  });

  it('the server starts anew: everybody is back, and what was acknowledged is there', async () => {
    const { desk, comes } = await openClass();
    const { seat: ana } = await comes();
    const { seat: ben } = await comes();
    await desk.send({ type: 'begin', step: 0 });
    await desk.send({ type: 'ask', step: 1 });
    await ana.send(answer);
    await stop();
    await Promise.all([desk, ana, ben].map((seat) => seat.untilState('waiting')));
    const sent = ben.send(answer);
    await start();
    expect(await sent).toEqual({ type: 'done' });
    await Promise.all([desk, ana].map((seat) => seat.untilState('live')));
    const last = ana.messages.findLast(isView);
    expect(last).toMatchObject({ view: { shared: { stage: 'asking' }, own: { replies: [{ question: 0 }] } } });
    for (const seat of [desk, ana, ben]) seat.close();
  });

  it.each(['127.0.0.2', '::1'])('is reached at %s', async (address) => {
    const there = await serveClass(running, 0, address);
    const { host: teacher, room, code } = await host(there.origin, classPack, { pace: 'live' });
    const desk = await sit(take(teacher, room, 'host', sockets));
    const ana = await sit(take(await guest(there.origin, code), room, 'player', sockets));
    expect(await desk.send({ type: 'begin', step: 0 })).toEqual({ type: 'done' });
    await ana.until(stage('reading'));
    for (const seat of [desk, ana]) seat.close();
    await there.close();
  });

  it('an answer whose acknowledgement was lost on the way is sent again and kept once', async () => {
    const { desk, room, code } = await openClass();
    const visitor = await guest(served.origin, code);
    let isDeaf = false;
    const pairs = new Set<Socket>();
    // A network between the two that swallows what the server says, then breaks.
    const between = createServer((near) => {
      const far = connectTcp(port, '127.0.0.1');
      for (const each of [near, far]) pairs.add(each.on('error', () => undefined));
      near.pipe(far);
      far.on('data', (data) => !isDeaf && near.write(data));
      near.on('close', () => far.destroy());
      far.on('close', () => near.destroy());
    });
    await listening(between, 0, '127.0.0.1');
    const there = makeVisitor(`http://127.0.0.1:${portOf(between)}`, visitor.cookie());
    const seat = await sit(take(there, room, 'player', sockets));
    await desk.send({ type: 'begin', step: 0 });
    await desk.send({ type: 'ask', step: 1 });
    await seat.until(stage('asking'));
    isDeaf = true;
    const sent = seat.send(answer);
    await desk.until((message) => message.type === 'tally' && message.progress.answered === 1);
    isDeaf = false;
    for (const each of pairs) each.destroy();
    expect(await sent).toEqual({ type: 'done' });
    expect(seat.messages.findLast(isView)).toMatchObject({ view: { own: { replies: [{ question: 0 }] } } });
    for (const each of [desk, seat]) each.close();
    await new Promise<void>((resolve) => between.close(() => resolve()));
  });
});
