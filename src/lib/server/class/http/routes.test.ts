import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOVES, type Command } from '../../../class/command.ts';
import { classPack, replyTo } from '../../../class/fixture.ts';
import { guest, host, makeVisitor, type Hosted, type Visitor } from '../../../ui/class/test-support/visitor.ts';
import { makeClassServer, type ClassServer } from '../class-server.ts';
import { serveClass, type Served } from '../test-support/serve.ts';

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

const HOSTS: readonly Command[] = [
  ...MOVES.map((type): Command => ({ type, step: 0 })),
  { type: 'lock', locked: true },
  { type: 'admit', player: 'somebody' },
  { type: 'kick', player: 'somebody' },
  { type: 'giveTime', player: 'somebody', time: 2 },
  { type: 'withdraw', question: 0, withdrawn: true },
];
const PLAYERS: readonly Command[] = [
  { type: 'answer', question: 0, round: 1, reply: replyTo(0) },
  { type: 'startRun' },
  { type: 'handIn' },
];
const COMMANDS = [...HOSTS, ...PLAYERS];

describe('who may do what', () => {
  let mine: Hosted;
  let other: Hosted;
  let player: Visitor;
  const nobody = (): Visitor => makeVisitor(served.origin);
  // One room for all: whether a command is somebody’s to give does not depend on where the room is.
  beforeAll(async () => {
    mine = await host(served.origin, classPack, { pace: 'live' });
    other = await host(served.origin, classPack, { pace: 'live' });
    player = await guest(served.origin, mine.code);
  });
  const send = async (who: Visitor, as: string, command: Command) => {
    const response = await who.ask('POST', `/api/class/${mine.room}/command?as=${as}`, { id: 1, command });
    return { status: response.status, body: await response.json() };
  };

  it.each(COMMANDS.map((command) => [command.type, command] as const))('%s', async (_, command) => {
    const isHosts = HOSTS.includes(command);
    for (const as of ['host', 'projector', 'player', 'nobody', ''])
      for (const who of [nobody(), other.host]) expect((await send(who, as, command)).status).toBe(403);
    for (const as of ['host', 'projector']) expect((await send(player, as, command)).status).toBe(403);
    expect(await send(mine.host, 'projector', command)).toMatchObject({ status: 200, body: { code: 'not-yours' } });
    expect((await send(mine.host, 'player', command)).status).toBe(403);
    const byPlayer = await send(player, 'player', command);
    const byHost = await send(mine.host, 'host', command);
    expect(byPlayer.body.code === 'not-yours').toBe(isHosts);
    expect(byHost.body.code === 'not-yours').toBe(!isHosts);
  });

  it.each(['', '/pack', '/report', '/report.csv', '/report.xlsx'])('GET …%s is the host’s alone', async (what) => {
    const at = `/api/class/${mine.room}${what}`;
    for (const who of [nobody(), player, other.host]) expect((await who.ask('GET', at)).status).toBe(403);
    expect((await mine.host.ask('GET', at)).status).toBe(200);
  });

  it('only the host deletes a room', async () => {
    const own = await host(served.origin, classPack, { pace: 'live' });
    const pupil = await guest(served.origin, own.code);
    const at = `/api/class/${own.room}`;
    for (const who of [nobody(), pupil, other.host]) expect((await who.ask('DELETE', at)).status).toBe(403);
    expect((await own.host.ask('DELETE', at)).status).toBe(204);
  });

  it('host rights need the secret: neither the code nor the room’s id will do', async () => {
    const at = `/api/class/${mine.room}/host`;
    for (const secret of [mine.code, mine.room, other.secret, '', null])
      expect((await nobody().ask('POST', at, { secret })).status).toBe(403);
    const device = nobody();
    expect((await device.ask('POST', at, { secret: mine.secret })).status).toBe(204);
    expect((await device.ask('GET', `/api/class/${mine.room}/report`)).status).toBe(200);
  });

  it('nothing is done for a page of another site', async () => {
    const foreign = { origin: 'https://elsewhere.example' };
    expect((await mine.host.ask('DELETE', `/api/class/${mine.room}`, undefined, foreign)).status).toBe(403);
    expect(
      (await nobody().ask('POST', '/api/class', { pack: classPack, settings: { pace: 'live' } }, foreign)).status,
    ).toBe(403);
  });

  it('the articles are for whoever is in the room', async () => {
    const at = `/api/class/${mine.room}/articles`;
    expect((await nobody().ask('GET', at)).status).toBe(403);
    const text = await (await player.ask('GET', at)).text();
    expect(text).toContain(JSON.stringify(classPack.articles[0]?.title));
    expect(text).not.toContain('explanation');
  });
});

describe('a room is made', () => {
  const make = async (body: unknown): Promise<number> =>
    (await makeVisitor(served.origin).ask('POST', '/api/class', body)).status;

  it('of a whole pack and whole settings alone', async () => {
    expect(await make('{')).toBe(400);
    expect(await make({ pack: {}, settings: { pace: 'live' } })).toBe(422);
    expect(await make({ pack: { ...classPack, questions: [] }, settings: { pace: 'live' } })).toBe(422);
    for (const settings of [{}, { pace: 'fast' }, { pace: 'live', seconds: 1 }, { pace: 'live', codes: ['A', 'A'] }])
      expect(await make({ pack: classPack, settings })).toBe(422);
    expect(await make({ pack: classPack, settings: { pace: 'live' }, more: 'x'.repeat(2_000_000) })).toBe(413);
  });

  it('and its cookies are out of reach of scripts and of other rooms', async () => {
    const made = await makeVisitor(served.origin).ask('POST', '/api/class', {
      pack: classPack,
      settings: { pace: 'live' },
    });
    const { room } = await made.json();
    expect(made.headers.get('set-cookie')).toMatch(
      new RegExp(`^host=[\\w-]{24}; Path=/api/class/${room}; Max-Age=2592000; HttpOnly; SameSite=Lax$`),
    );
  });
});

describe('joining', () => {
  const joinBy = async (who: Visitor, code: string, roster: string | null = null) => {
    const response = await who.ask('POST', '/api/class/join', { code, roster });
    return { status: response.status, ...(await response.json()) };
  };

  it('a roster code is one player on every device, and another pupil’s turn on the same one', async () => {
    const { code } = await host(served.origin, classPack, { pace: 'live', codes: ['K7', '=M2'] });
    const [phone, tablet] = [makeVisitor(served.origin), makeVisitor(served.origin)];
    expect(await joinBy(phone, code)).toMatchObject({ status: 403, refused: 'needs-code' });
    expect(await joinBy(phone, code, 'Z9')).toMatchObject({ status: 403, refused: 'unknown-code' });
    for (const each of [phone, tablet])
      expect(await joinBy(each, code, 'K7')).toMatchObject({ status: 200, name: 'K7' });
    expect(await joinBy(tablet, code, '=M2')).toMatchObject({ status: 200, name: '=M2' });
  });

  it('a locked room answers 409, none 404', async () => {
    const { host: teacher, room, code } = await host(served.origin, classPack, { pace: 'live' });
    await teacher.ask('POST', `/api/class/${room}/command?as=host`, { id: 1, command: { type: 'lock', locked: true } });
    expect(await joinBy(makeVisitor(served.origin), code)).toMatchObject({ status: 409, refused: 'locked' });
    expect(await joinBy(makeVisitor(served.origin), '222222')).toMatchObject({ status: 404, refused: 'no-room' });
  });

  it('a whole school comes in from one address at once, though one of it guesses codes until it is stopped', async () => {
    const { code } = await host(served.origin, classPack, { pace: 'live' });
    const guesser = makeVisitor(served.origin);
    const guesses: number[] = [];
    for (let n = 0; n < 80; n += 1) guesses.push((await joinBy(guesser, 'BBBBBB')).status);
    expect(guesses.filter((status) => status === 404).length).toBeLessThanOrEqual(63);
    expect(guesses.at(-1)).toBe(429);
    const all = await Promise.all(Array.from({ length: 150 }, () => joinBy(makeVisitor(served.origin), code)));
    expect(all.every(({ status }) => status === 200)).toBe(true);
    expect(new Set(all.map(({ name }) => name)).size).toBe(150);
  });
});
