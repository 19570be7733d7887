import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command, Move, Role } from './command.ts';
import { decide, isRefusal } from './decide.ts';
import { answered, classPack, HOST, led, playerRole, replyTo, roomWith } from './fixture.ts';
import { applyEvents, openRoom, type Room } from './room.ts';
import type { RoomEvent, RoomSettings } from './room-type.ts';
import { articlesOf, viewFor, type View } from './view-for.ts';
import { printToClient } from './protocol.ts';

const ANA = playerRole('ana');

/** Every text that tells a key, by question. */
const secrets = classPack.questions.map(({ explanation, options, form }) => [
  ...(form?.as === 'match' ? [form.explanation] : [explanation]),
  ...(form?.as === 'order' ? form.parts : form?.as === 'match' ? form.left : options).map(({ because }) => because),
]);

const FIELDS = ['key', 'laid', 'explanation', 'because', 'evidence', 'correct', 'status', 'needed'];

/** The fields of a payload that could tell a key, wherever they stand; the player's own reply and the wish for proof are no secret. */
const fieldsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'reply' || name === 'settings') return [];
    return [...(FIELDS.includes(name) && inner !== null ? [name] : []), ...fieldsIn(inner)];
  });
};

const leaks = (view: View, question: number): boolean => {
  const text = printToClient({ type: 'view', view, at: 0 });
  return (secrets[question] ?? []).some((secret) => text.includes(JSON.stringify(secret).slice(1, -1)));
};

describe('a player', () => {
  it('gets no field that could tell a key before the reveal, for any kind of question', () => {
    let room = led(roomWith(['ana', 'ben']), 'begin');
    classPack.questions.forEach((_, index) => {
      room = led(room, 'ask');
      expect(fieldsIn(viewFor(ANA, room, classPack))).toEqual([]);
      room = answered(room, 'ana', replyTo(index));
      expect(fieldsIn(viewFor(ANA, room, classPack))).toEqual([]);
      room = led(room, 'close');
      expect(fieldsIn(viewFor(ANA, room, classPack))).toEqual([]);
      room = led(room, 'reveal');
      expect(leaks(viewFor(ANA, room, classPack), index)).toBe(true);
    });
  });

  it('sees nothing of the others but numbers', () => {
    const room = answered(led(roomWith(['ana', 'ben']), 'begin', 'ask'), 'ben', replyTo(0));
    expect(printToClient({ type: 'view', view: viewFor(ANA, room, classPack), at: 0 })).not.toContain('ben');
  });

  it('who waits at the door, or was sent away, sees no question', () => {
    const room = led(roomWith(['ana']), 'begin', 'ask');
    const decision = decide({ room, pack: classPack, at: 0 }, HOST, { type: 'kick', player: 'ana' });
    if (isRefusal(decision)) throw new Error(decision.refused);
    const view = viewFor(ANA, applyEvents(room, decision), classPack);
    expect(view.as === 'player' && view.shared.asked).toBe(null);
  });
});

it('a stranger sees nothing', () => {
  const room = led(roomWith(['ana']), 'begin', 'ask', 'close', 'reveal');
  expect(viewFor(playerRole('stranger'), room, classPack)).toEqual({ as: 'nobody' });
  expect(viewFor({ as: 'nobody' }, room, classPack)).toEqual({ as: 'nobody' });
});

it('a projector shows how many have answered, and no names', () => {
  const room = answered(led(roomWith(['ana', 'ben']), 'begin', 'ask'), 'ben', replyTo(0));
  const view = viewFor({ as: 'projector' }, room, classPack);
  expect(view).toMatchObject({ as: 'projector', progress: { here: 2, answered: 1 } });
  expect(JSON.stringify(view)).not.toContain('Name of');
  expect(fieldsIn(view)).toEqual([]);
});

it('the articles of a class carry no question', () => {
  expect(fieldsIn(articlesOf(classPack))).toEqual([]);
});

/** A class that does anything at all, in any order. */
const role = fc.constantFrom<Role>(HOST, HOST, HOST, ANA, playerRole('ben'));
const question = fc.integer({ min: 0, max: classPack.questions.length - 1 });
const command = fc.oneof(
  fc
    .constantFrom<Move>('begin', 'ask', 'close', 'discuss', 'askAgain', 'reveal', 'pause', 'resume', 'finish')
    .map((type) => ({ move: type })),
  question.map((answer) => ({ answer })),
  fc.constant({ other: 'startRun' as const }),
  fc.constant({ other: 'handIn' as const }),
);
const settings = fc.record({
  pace: fc.constantFrom('live' as const, 'own' as const),
  feedback: fc.constantFrom('each' as const, 'end' as const, 'closing' as const),
  attempts: fc.integer({ min: 1, max: 2 }),
});

type Wish = { move: Move } | { answer: number } | { other: 'startRun' | 'handIn' };

const commandOf = (room: Room, who: Role, wish: Wish): Command => {
  if ('answer' in wish) {
    const { pace } = room.settings;
    const own = who.as === 'player' ? (room.runs.get(who.player)?.run ?? 1) : 1;
    const { index, round } = room.snapshot.context;
    const at = pace === 'live' ? Math.max(index, 0) : wish.answer;
    return { type: 'answer', question: at, round: pace === 'live' ? round : own, reply: replyTo(at) };
  }
  if ('other' in wish) return { type: wish.other };
  return { type: wish.move, step: room.step };
};

const play = (
  chosen: Partial<RoomSettings>,
  wishes: readonly (readonly [Role, Wish])[],
): { room: Room; log: RoomEvent[] }[] => {
  let room = roomWith(['ana', 'ben'], chosen);
  const log: RoomEvent[] = [];
  return wishes.map(([who, wish]) => {
    const decision = decide({ room, pack: classPack, at: 1_000 }, who, commandOf(room, who, wish));
    if (!isRefusal(decision)) {
      log.push(...decision);
      room = applyEvents(room, decision);
    }
    return { room, log: [...log] };
  });
};

/** May the key of that question be known to that player by the rules of the room? */
const mayKnow = (room: Room, player: string, at: number): boolean => {
  if (room.stage === 'finished') return true;
  const { index } = room.snapshot.context;
  if (room.settings.pace === 'live') return room.stage === 'revealed' && at === index;
  const own = (room.given.get(player) ?? []).filter(
    (given) => given.question === at && given.round === room.settings.attempts,
  );
  const handedIn = room.runs.get(player)?.handedIn ?? false;
  return own.length > 0 && (room.settings.feedback === 'each' || (room.settings.feedback === 'end' && handedIn));
};

describe('whatever a class does', () => {
  const days = fc.array(fc.tuple(role, command), { maxLength: 40 });

  it('no player is sent what tells a key before it may be known', () => {
    fc.assert(
      fc.property(settings, days, (chosen, wishes) => {
        for (const { room } of play(chosen, wishes))
          for (const player of ['ana', 'ben']) {
            const view = viewFor(playerRole(player), room, classPack);
            classPack.questions.forEach((_, at) => {
              if (!mayKnow(room, player, at)) expect(leaks(view, at)).toBe(false);
            });
          }
      }),
      { numRuns: 150 },
    );
  });

  it('the log replayed, at once or line by line, gives the same room', () => {
    fc.assert(
      fc.property(settings, days, (chosen, wishes) => {
        const last = play(chosen, wishes).at(-1);
        if (!last) return;
        const start = roomWith(['ana', 'ben'], chosen);
        const atOnce = applyEvents(start, last.log);
        const byLine = last.log.reduce((room, event) => applyEvents(room, [event]), start);
        for (const who of [HOST, ANA, playerRole('ben')]) {
          expect(viewFor(who, atOnce, classPack)).toEqual(viewFor(who, last.room, classPack));
          expect(viewFor(who, byLine, classPack)).toEqual(viewFor(who, last.room, classPack));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a room is not changed by what follows it', () => {
    const room = openRoom(roomWith([]).settings, 5);
    const before = JSON.stringify([...room.players]);
    applyEvents(room, [{ type: 'player.joined', player: 'x', name: 'X', team: null, admitted: true, at: 0 }]);
    expect(JSON.stringify([...room.players])).toBe(before);
  });
});
