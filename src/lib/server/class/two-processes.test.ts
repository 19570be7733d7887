import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classPack, replyTo } from '../../class/fixture.ts';
import type { ToClient } from '../../class/protocol.ts';
import { guest, host, take, type Seat } from '../../ui/class/test-support/visitor.ts';
import { makeClassServer, type ClassServer } from './class-server.ts';
import { startPostgres, type TestPostgres } from './test-support/postgres.ts';
import { serveClass, type Served } from './test-support/serve.ts';

const isView = ({ type }: ToClient): boolean => type === 'view';
const stage = (name: string) => (message: ToClient) => message.type === 'shared' && message.shared.stage === name;

describe('two servers on one PostgreSQL', () => {
  let postgres: TestPostgres;
  let running: readonly ClassServer[] = [];
  let served: readonly Served[] = [];
  beforeAll(async () => {
    postgres = await startPostgres();
    const database = await postgres.database();
    running = [1, 2].map(() => makeClassServer({ directory: '', database }, () => undefined));
    // Both make the tables at once.
    await Promise.all(running.map((each) => each.hub()));
    served = await Promise.all(running.map((each) => serveClass(each)));
  });
  afterAll(async () => {
    for (const each of running) await each.close();
    for (const each of served) await each.close();
    await postgres.stop();
  });
  const originOf = (n: number): string => served[n % 2]?.origin ?? '';

  it('play one room: what happens at one is seen at the other, and no answer is lost', async () => {
    const { host: teacher, room, code } = await host(originOf(0), classPack, { pace: 'live' });
    const desk = take(teacher, room, 'host');
    await desk.until(isView);
    const seats: Seat[] = await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const seat = take(await guest(originOf(n), code), room, 'player');
        await seat.until(isView);
        return seat;
      }),
    );
    expect(await desk.send({ type: 'begin', step: 0 })).toEqual({ type: 'done' });
    expect(await desk.send({ type: 'ask', step: 1 })).toEqual({ type: 'done' });
    await Promise.all(seats.map((seat) => seat.until(stage('asking'))));
    const sent = await Promise.all(
      seats.map((seat) => seat.send({ type: 'answer', question: 0, round: 1, reply: replyTo(0) })),
    );
    expect(sent).toEqual(seats.map(() => ({ type: 'done' })));
    await desk.until((message) => message.type === 'tally' && message.progress.answered === 12);
    const names = new Set(
      seats.map(({ messages }) => {
        const view = messages.find(isView);
        return view?.type === 'view' && view.view.as === 'player' ? view.view.own.name : '';
      }),
    );
    expect(names.size).toBe(12);
    const hubs = await Promise.all(running.map((each) => each.hub()));
    const rooms = await Promise.all(hubs.map((hub) => hub.open(room)));
    await rooms[0]?.refresh();
    await rooms[1]?.refresh();
    expect(rooms[0]?.room()).toEqual(rooms[1]?.room());
    expect((await teacher.ask('DELETE', `/api/class/${room}`)).status).toBe(204);
    await Promise.all([desk, ...seats].map((seat) => seat.untilState('gone')));
  });

  it('what one of them has not heard of yet is looked up before anything is refused or reported', async () => {
    const { room, code } = await host(originOf(0), classPack, { pace: 'live' });
    const [first, second] = await Promise.all(running.map((each) => each.hub()));
    if (!first || !second) throw new Error('Expected two hubs');
    await first.join(code, null, () => null);
    const [here, there] = [await first.open(room), await second.open(room)];
    if (!here || !there) throw new Error('Expected the room at both');
    const [player = ''] = there.room().players.keys();
    // Without waiting for any notice.
    for (const [step, type] of (['begin', 'ask'] as const).entries())
      await first.command(here, { as: 'host' }, { id: 1, command: { type, step } });
    const answer = { type: 'answer', question: 0, round: 1, reply: replyTo(0) } as const;
    expect(await second.command(there, { as: 'player', player }, { id: 2, command: answer })).toEqual({
      type: 'done',
      id: 2,
    });
    await first.upToDate(here);
    expect(here.room()).toEqual(there.room());
  });

  it('decide at once and again where the other was quicker: nobody is told to wait', async () => {
    const { room, code } = await host(originOf(0), classPack, { pace: 'live' });
    const [first, second] = await Promise.all(running.map((each) => each.hub()));
    if (!first || !second) throw new Error('Expected two hubs');
    await Promise.all(Array.from({ length: 30 }, () => first.join(code, null, () => null)));
    const [here, there] = [await first.open(room), await second.open(room)];
    if (!here || !there) throw new Error('Expected the room at both');
    const players = [...there.room().players.keys()];
    for (const [step, type] of (['begin', 'ask'] as const).entries())
      await first.command(here, { as: 'host' }, { id: 1, command: { type, step } });
    await there.refresh();
    const told = await Promise.all(
      players.map(async (player, n) => {
        await new Promise((resolve) => setTimeout(resolve, n));
        const [hub, keeper] = n % 2 === 0 ? [first, here] : [second, there];
        const command = { type: 'answer', question: 0, round: 1, reply: replyTo(0) } as const;
        return (await hub.command(keeper, { as: 'player', player }, { id: n, command })).type;
      }),
    );
    expect(told).toEqual(players.map(() => 'done'));
    await Promise.all([here.refresh(), there.refresh()]);
    expect(here.room()).toEqual(there.room());
    expect([...here.room().given.keys()].toSorted()).toEqual(players.toSorted());
  });
});
