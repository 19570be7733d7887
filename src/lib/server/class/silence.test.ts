import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { classPack, replyTo } from '../../class/fixture.ts';
import { MOVES, type Command, type Role } from '../../class/command.ts';
import { decide, isRefusal } from '../../class/decide.ts';
import { progressOf, type Room } from '../../class/room.ts';
import { makeClassServer, type ClassServer } from './class-server.ts';
import type { Hub } from './hub.ts';
import type { Keeper } from './keeper.ts';
import { readSettings } from './settings.ts';

const directory = mkdtempSync(join(tmpdir(), 'says-who-'));
let running: ClassServer;
beforeAll(() => {
  running = makeClassServer({ directory, database: null }, (error) => console.error(error));
});
afterAll(async () => {
  await running.close();
  rmSync(directory, { recursive: true });
});

/** What tells a key, by question: why it is so, and why each option or part is right or wrong. */
const texts = classPack.questions.map(({ explanation, options, form }) => [
  form?.as === 'match' ? form.explanation : explanation,
  ...(form?.as === 'order' ? form.parts : form?.as === 'match' ? form.left : options).map(({ because }) => because),
]);
/** Two questions of the pack share a form’s text; which of them told it nobody could say. */
const secrets = texts.map((own, n) => own.filter((text) => !texts.some((other, m) => m !== n && other.includes(text))));
const FIELDS = ['key', 'laid', 'explanation', 'because', 'evidence', 'correct', 'status', 'needed'];

/** The fields that could tell a key, with the id of the question that they stand in. */
const toldIn = (value: unknown, id = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => toldIn(each, id));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? value.id : id;
  return Object.entries(value).flatMap(([name, inner]) => {
    // The player's own reply, and the teacher's wish for proof, are no secret.
    if (name === 'reply' || name === 'settings') return [];
    return [...(FIELDS.includes(name) && inner !== null ? [own] : []), ...toldIn(inner, own)];
  });
};

/** May the key of a question be known to that role by the rules of the room? */
const mayKnow = (room: Room, role: Role, question: number): boolean => {
  if (room.stage === 'finished') return true;
  const { index } = progressOf(room);
  if (room.settings.pace === 'live') return question < index || (question === index && room.stage === 'revealed');
  if (role.as !== 'player') return false;
  const { attempts, feedback } = room.settings;
  const given = (room.given.get(role.player) ?? []).some(
    (each) => each.question === question && each.round === attempts,
  );
  const handedIn = room.runs.get(role.player)?.handedIn ?? false;
  return given && (feedback === 'each' || (feedback === 'end' && handedIn));
};

type Deed = { readonly who: number; readonly what: number; readonly question: number };
const deed = fc.record({
  who: fc.nat(2),
  what: fc.nat(MOVES.length + 2),
  question: fc.nat(classPack.questions.length - 1),
});
const settings = fc.record({
  pace: fc.constantFrom('live', 'own'),
  feedback: fc.constantFrom('each', 'end', 'closing'),
  attempts: fc.integer({ min: 1, max: 2 }),
  leaderboard: fc.boolean(),
  admits: fc.boolean(),
});

const commandOf = (room: Room, role: Role, { what, question }: Deed): Command => {
  const { index, round } = progressOf(room);
  if (role.as === 'player') {
    if (what === 0) return { type: 'startRun' };
    if (what === 1) return { type: 'handIn' };
    const at = room.settings.pace === 'live' ? Math.max(0, index) : question;
    const run = room.runs.get(role.player)?.run ?? 1;
    return { type: 'answer', question: at, round: room.settings.pace === 'live' ? round : run, reply: replyTo(at) };
  }
  // The move that was drawn if it leads on, else the next that does: a class that gets somewhere.
  const type = [...MOVES.slice(what), ...MOVES.filter((move) => move !== 'finish' && move !== 'pause')].find(
    (move) => !isRefusal(decide({ room, pack: classPack, at: 1_000 }, role, { type: move, step: room.step })),
  );
  if (type && what < MOVES.length) return { type, step: room.step };
  if (what === MOVES.length) return { type: 'withdraw', question, withdrawn: true };
  const player = [...room.players.keys()][question % 2] ?? '';
  return what === MOVES.length + 1 ? { type: 'admit', player } : { type: 'giveTime', player, time: 2 };
};

type Ears = { readonly role: Role; readonly texts: string[] };

const listen = async (hub: Hub, keeper: Keeper, role: Role): Promise<Ears> => {
  const texts: string[] = [];
  await hub.enter(keeper, role, { send: (text) => texts.push(text), close: () => undefined });
  return { role, texts };
};

const checkSilence = (room: Room, { role, texts }: Ears): void => {
  for (const text of texts.splice(0)) {
    const told = toldIn(JSON.parse(text));
    classPack.questions.forEach(({ id }, question) => {
      if (mayKnow(room, role, question)) return;
      expect(told).not.toContain(id);
      for (const secret of secrets[question] ?? []) expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
    });
  }
};

it('whatever a class does, nothing that tells a key leaves the hub for a player or a projector before its time', async () => {
  const hub = await running.hub();
  let heard = 0;
  await fc.assert(
    fc.asyncProperty(settings, fc.array(deed, { minLength: 10, maxLength: 30 }), async (chosen, deeds) => {
      const read = readSettings(chosen);
      if (!read) throw new Error('Expected settings');
      const { room: id, code } = await hub.create(classPack, read);
      const keeper = await hub.open(id);
      if (!keeper) throw new Error('Expected the room that was made');
      for (let n = 0; n < 2; n += 1) await hub.join(code, null, () => null);
      const roles: Role[] = [...keeper.room().players.keys()].map((player) => ({ as: 'player', player }));
      const ears = await Promise.all([...roles, { as: 'projector' } as const].map((role) => listen(hub, keeper, role)));
      for (const each of [...deeds]) {
        const role = roles[each.who] ?? { as: 'host' as const };
        await hub.command(keeper, role, { id: 1, command: commandOf(keeper.room(), role, each) });
        heard += ears.reduce((sum, { texts }) => sum + texts.length, 0);
        for (const each of ears) checkSilence(keeper.room(), each);
      }
      keeper.end('away');
    }),
    { numRuns: 60 },
  );
  expect(heard).toBeGreaterThan(500);
});
