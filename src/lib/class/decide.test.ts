import { describe, expect, it } from 'vitest';
import { MOVES, type Command, type Role } from './command.ts';
import { decide, isRefusal } from './decide.ts';
import { after, answered, classPack, HOST, led, playerRole, replyTo, roomWith } from './fixture.ts';
import type { Room } from './room.ts';

const ANA = playerRole('ana');
const answer = (question: number, round = 1): Command => ({
  type: 'answer',
  question,
  round,
  reply: replyTo(question),
});

describe('a live class', () => {
  it('goes from the lobby through every question to its end', () => {
    let room = led(roomWith(['ana']), 'begin');
    expect(room.stage).toBe('reading');
    classPack.questions.forEach((_, index) => {
      room = led(room, 'ask');
      expect([room.stage, room.snapshot.context.index]).toEqual(['asking', index]);
      room = led(room, 'close', 'reveal');
    });
    expect(after(room, HOST, { type: 'ask', step: room.step })).toBe('not-now');
    expect(led(room, 'finish').stage).toBe('finished');
  });

  it('votes, discusses and votes again, once', () => {
    const room = led(roomWith(['ana']), 'begin', 'ask', 'close', 'discuss', 'askAgain');
    expect([room.stage, room.snapshot.context.round]).toEqual(['asking', 2]);
    const again = led(room, 'close');
    expect(after(again, HOST, { type: 'discuss', step: again.step })).toBe('not-now');
    expect(led(again, 'reveal').stage).toBe('revealed');
  });

  it('comes back from a pause to where it was, with its clock moved on', () => {
    const room = led(roomWith(['ana'], { seconds: 30 }), 'begin', 'ask', 'pause');
    expect([room.stage, room.paused]).toEqual(['asking', true]);
    expect(after(room, ANA, answer(0))).toBe('paused');
    const resumed = after(room, HOST, { type: 'resume', step: room.step }, 61_000);
    if (typeof resumed === 'string') throw new Error(resumed);
    expect([resumed.stage, resumed.paused, resumed.snapshot.context.since]).toEqual(['asking', false, 61_000]);
  });

  it('does not skip a page on a second click', () => {
    const room = led(roomWith(['ana']), 'begin');
    const next = led(room, 'ask', 'close', 'reveal');
    expect(after(next, HOST, { type: 'ask', step: room.step })).toBe('stale');
  });
});

describe('an answer is refused', () => {
  const lobby = roomWith(['ana', 'ben']);
  const asking = led(lobby, 'begin', 'ask');
  const once = answered(asking, 'ana', replyTo(0));
  const kicked = after(asking, HOST, { type: 'kick', player: 'ana' });
  const second = led(asking, 'close', 'discuss', 'askAgain');

  it.each<readonly [when: string, room: Room | string, command: Command, code: string]>([
    ['in the lobby', lobby, answer(0), 'not-now'],
    ['while reading', led(lobby, 'begin'), answer(0), 'not-now'],
    ['after closing', led(asking, 'close'), answer(0), 'not-now'],
    ['after the reveal', led(asking, 'close', 'reveal'), answer(0), 'not-now'],
    ['when finished', led(asking, 'finish'), answer(0), 'not-now'],
    ['a second time', once, answer(0), 'answered'],
    ['for another question', asking, answer(1), 'another-question'],
    [
      'for a question that is none',
      asking,
      { type: 'answer', question: 99, round: 1, reply: replyTo(0) },
      'another-question',
    ],
    ['for the first vote in the second', second, answer(0, 1), 'another-question'],
    ['after being sent away', kicked, answer(0), 'kicked'],
    [
      'with an option that is none',
      asking,
      { type: 'answer', question: 0, round: 1, reply: { ...replyTo(0), option: 9 } },
      'incomplete',
    ],
    [
      'without an option',
      asking,
      { type: 'answer', question: 0, round: 1, reply: { ...replyTo(0), option: null } },
      'incomplete',
    ],
    [
      'with a certainty nobody asked for',
      asking,
      { type: 'answer', question: 0, round: 1, reply: { ...replyTo(0), certainty: 2 } },
      'incomplete',
    ],
    [
      'with a mark outside the article',
      asking,
      { type: 'answer', question: 0, round: 1, reply: { ...replyTo(0), marked: [{ article: 0, sentence: 99 }] } },
      'incomplete',
    ],
  ])('%s', (_, room, command, code) => {
    if (typeof room === 'string') throw new Error(room);
    expect(after(room, ANA, command)).toBe(code);
  });

  it('too late, by the server’s clock and the player’s own time', () => {
    const timed = led(roomWith(['ana', 'ben'], { seconds: 10 }), 'begin', 'ask');
    const slow = after(timed, HOST, { type: 'giveTime', player: 'ben', time: 2 });
    if (typeof slow === 'string') throw new Error(slow);
    const at = timed.snapshot.context.since;
    expect(after(slow, ANA, answer(0), at + 12_000)).toBe('too-late');
    expect(after(slow, playerRole('ben'), answer(0), at + 12_000)).not.toBe('too-late');
    expect(after(slow, playerRole('ben'), answer(0), at + 22_000)).toBe('too-late');
  });

  it('before the player is let in', () => {
    const room = roomWith([]);
    const waiting = decide({ room, pack: classPack, at: 0 }, ANA, answer(0));
    expect(waiting).toEqual({ refused: 'unknown-player' });
  });
});

describe('an assignment', () => {
  const begin: Command = { type: 'startRun' };
  const opened = led(roomWith(['ana'], { pace: 'own', feedback: 'end', attempts: 2 }), 'begin');
  const run = (room: Room, command: Command, at = 1_000): Room => {
    const next = after(room, ANA, command, at);
    if (typeof next === 'string') throw new Error(next);
    return next;
  };
  const through = (room: Room, round: number): Room =>
    classPack.questions.reduce(
      (now, _, question) => run(now, { type: 'answer', question, round, reply: replyTo(question) }),
      room,
    );

  it('is worked through, handed in, and tried again as often as the teacher said', () => {
    const first = run(through(run(opened, begin), 1), { type: 'handIn' });
    expect(first.runs.get('ana')).toEqual({ run: 1, handedIn: true });
    const second = run(through(run(first, begin), 2), { type: 'handIn' });
    expect(after(second, ANA, begin)).toBe('no-run-left');
  });

  it('lets an answer be changed until it is handed in, but not where it was told at once', () => {
    const begun = run(opened, begin);
    expect(typeof after(run(begun, answer(0)), ANA, answer(0))).not.toBe('string');
    const told = run(led(roomWith(['ana'], { pace: 'own', feedback: 'each' }), 'begin'), begin);
    expect(after(run(told, answer(0)), ANA, answer(0))).toBe('answered');
  });

  it('cannot be handed in half done, nor begun twice', () => {
    const begun = run(opened, begin);
    expect(after(run(begun, answer(0)), ANA, { type: 'handIn' })).toBe('incomplete');
    expect(after(begun, ANA, begin)).toBe('answered');
  });

  it('closes on time, later for whoever has more of it', () => {
    const room = led(roomWith(['ana', 'ben'], { pace: 'own', opens: 0, closes: 100_000 }), 'begin');
    const slow = after(room, HOST, { type: 'giveTime', player: 'ana', time: 1.5 });
    if (typeof slow === 'string') throw new Error(slow);
    expect(after(slow, playerRole('ben'), begin, 102_000)).toBe('too-late');
    expect(typeof after(slow, ANA, begin, 102_000)).not.toBe('string');
  });
});

describe('who may do what', () => {
  const HOSTS: readonly Command[] = [
    ...MOVES.map((type): Command => ({ type, step: 0 })),
    { type: 'lock', locked: true },
    { type: 'admit', player: 'ana' },
    { type: 'kick', player: 'ana' },
    { type: 'giveTime', player: 'ana', time: 2 },
    { type: 'withdraw', question: 0, withdrawn: true },
  ];
  const PLAYERS: readonly Command[] = [answer(0), { type: 'startRun' }, { type: 'handIn' }];
  const refusedAs = (role: Role, command: Command): string | null => {
    const decision = decide({ room: roomWith(['ana']), pack: classPack, at: 0 }, role, command);
    return isRefusal(decision) ? decision.refused : null;
  };

  it.each(HOSTS.map((command) => [command.type, command] as const))('%s is the host’s alone', (_, command) => {
    for (const role of [ANA, { as: 'projector' }, { as: 'nobody' }] as const)
      expect(refusedAs(role, command)).toBe('not-yours');
    expect(refusedAs(HOST, command)).not.toBe('not-yours');
  });

  it.each(PLAYERS.map((command) => [command.type, command] as const))('%s is a player’s alone', (_, command) => {
    for (const role of [HOST, { as: 'projector' }, { as: 'nobody' }] as const)
      expect(refusedAs(role, command)).toBe('not-yours');
    expect(refusedAs(ANA, command)).not.toBe('not-yours');
    expect(refusedAs(playerRole('a stranger'), command)).toBe('unknown-player');
  });
});
