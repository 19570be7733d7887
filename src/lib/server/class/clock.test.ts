import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command, Role } from '../../class/command.ts';
import { GRACE } from '../../class/deadline.ts';
import { classPack, replyTo, SETTINGS } from '../../class/fixture.ts';
import type { RoomSettings } from '../../class/room-type.ts';
import { makeOwnBus } from './bus.ts';
import { makeHub, type Hub } from './hub.ts';
import type { Keeper } from './keeper.ts';
import { openEmbedded } from './store/open-embedded.ts';
import { openStore } from './store/store.ts';

const DAY = 86_400_000;
const HOST: Role = { as: 'host' };
const directory = mkdtempSync(join(tmpdir(), 'says-who-'));
let hub: Hub;
let now = 1_790_000_000_000;
beforeAll(async () => {
  const store = await openStore(openEmbedded(directory));
  hub = makeHub({ store, bus: makeOwnBus, now: () => now });
});
afterAll(async () => {
  await hub.close();
  rmSync(directory, { recursive: true });
});

const open = async (settings: Partial<RoomSettings>): Promise<{ keeper: Keeper; code: string; player: Role }> => {
  const { room, code } = await hub.create(classPack, { ...SETTINGS, ...settings });
  const keeper = await hub.open(room);
  if (!keeper) throw new Error('Expected the room that was made');
  await hub.join(code, null, () => null);
  const [id = ''] = keeper.room().players.keys();
  return { keeper, code, player: { as: 'player', player: id } };
};
const send = (keeper: Keeper, role: Role, command: Command) => hub.command(keeper, role, { id: 1, command });
const ask = async (keeper: Keeper): Promise<void> => {
  await send(keeper, HOST, { type: 'begin', step: 0 });
  await send(keeper, HOST, { type: 'ask', step: 1 });
};
const answer: Command = { type: 'answer', question: 0, round: 1, reply: replyTo(0) };

const until = async (is: () => boolean): Promise<void> => {
  for (let waits = 0; waits < 500 && !is(); waits += 1) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe('the clock of the server', () => {
  it('closes a question when its time is over, and everybody is told', async () => {
    const { keeper, player } = await open({ seconds: 5 });
    const heard: string[] = [];
    await hub.enter(keeper, player, { send: (text) => heard.push(text), close: () => undefined });
    await ask(keeper);
    // The alarm waits by the clock as it is when it is set.
    now += 5_000 + GRACE - 50;
    await send(keeper, HOST, { type: 'lock', locked: true });
    expect(keeper.room().stage).toBe('asking');
    now += 51;
    await until(() => keeper.room().stage === 'closed');
    expect(keeper.room().stage).toBe('closed');
    expect(heard.some((text) => text.includes('"stage":"closed"'))).toBe(true);
  });

  it('opens and closes an assignment', async () => {
    const { keeper } = await open({ pace: 'own', opens: now + 50, closes: now + 10_000 });
    expect(keeper.room().stage).toBe('lobby');
    now += 51;
    await until(() => keeper.room().stage === 'open');
    expect(keeper.room().stage).toBe('open');
    now += 10_000 + GRACE;
    await send(keeper, HOST, { type: 'lock', locked: true });
    await until(() => keeper.room().stage === 'finished');
    expect(keeper.room().stage).toBe('finished');
  });

  it('a player whose line is slow, or made slow, gains nothing beyond the grace that all have', async () => {
    const { keeper, player } = await open({ seconds: 5 });
    await ask(keeper);
    now += 5_000 + GRACE + 1;
    expect(await send(keeper, player, answer)).toMatchObject({ type: 'refused' });
    expect(keeper.room().given.size).toBe(0);
  });
});

describe('after its days', () => {
  it('a room is deleted with all that was in it, and whoever is in it is told', async () => {
    const { keeper, code, player } = await open({ keepDays: 1 });
    const longer = await open({ keepDays: 2 });
    const heard: string[] = [];
    await hub.enter(keeper, player, { send: (text) => heard.push(text), close: (why) => heard.push(why) });
    now += DAY - 1;
    expect(await hub.removeExpired()).toBe(0);
    now += 1;
    expect(await hub.removeExpired()).toBeGreaterThanOrEqual(1);
    expect(heard.slice(-2)).toEqual(['{"type":"gone"}', 'gone']);
    expect(await hub.open(keeper.row.id)).toBe(null);
    expect(await hub.join(code, null, () => null)).toEqual({ refused: 'no-room', room: null });
    expect(await hub.open(longer.keeper.row.id)).not.toBe(null);
  });
});
