import { describe, expect, it } from 'vitest';
import { answered, classPack, HOST, led, replyTo, roomWith } from '../../class/fixture.ts';
import { STEP_OF } from '../../class/decide.ts';
import { canStep, type Room } from '../../class/room.ts';
import { viewFor } from '../../class/view-for.ts';
import type { HostView } from './class-view.ts';
import { isKeyBeaten, isWorthTalking, movesOf } from './host-moves.ts';

const seen = (room: Room): HostView => {
  const view = viewFor(HOST, room, classPack);
  if (view.as !== 'host') throw new Error('Expected the view of a host');
  return view;
};

const lobby = roomWith(['ann', 'bob']);
const asking = led(lobby, 'begin', 'ask');
const split = led(answered(answered(asking, 'ann', replyTo(0)), 'bob', replyTo(0, false)), 'close');
const agreed = led(answered(answered(asking, 'ann', replyTo(0)), 'bob', replyTo(0)), 'close');
const last = classPack.questions.slice(1).reduce((room) => led(room, 'ask', 'close', 'reveal'), led(agreed, 'reveal'));

describe('the one next step of a host', () => {
  it.each([
    ['begin', lobby],
    ['ask', led(lobby, 'begin')],
    ['close', asking],
    ['discuss', split],
    ['reveal', agreed],
    ['askAgain', led(split, 'discuss')],
    ['reveal', led(split, 'discuss', 'askAgain', 'close')],
    ['ask', led(agreed, 'reveal')],
    ['finish', last],
    ['resume', led(asking, 'pause')],
    [null, led(asking, 'finish')],
    ['begin', roomWith(['ann'], { pace: 'own' })],
    [null, led(roomWith(['ann'], { pace: 'own' }), 'begin')],
  ] as const)('is %s', (next, room) => {
    expect(movesOf(seen(room)).next).toBe(next);
  });

  it('and all others offered can be taken', () => {
    for (const room of [
      lobby,
      led(lobby, 'begin'),
      asking,
      split,
      agreed,
      led(split, 'discuss'),
      last,
      led(asking, 'pause'),
    ]) {
      const { next, others } = movesOf(seen(room));
      for (const move of [...(next ? [next] : []), ...others])
        expect(canStep(room, { type: STEP_OF[move], at: 1 }), `${move} at ${room.stage}`).toBe(true);
      expect(new Set([next, ...others]).size).toBe(others.length + 1);
    }
  });
});

describe('what a host is told of a vote', () => {
  const votes = (...options: readonly number[]): HostView['votes'][number] => ({
    round: 1,
    given: options.reduce((sum, each) => sum + each, 0),
    options,
    right: options[0] ?? 0,
    backed: 0,
  });
  const key = { ...seen(asking).key, key: [0], options: ['a', 'b', 'c'] };

  it('a class between a third and two thirds right had better talk', () => {
    expect([votes(5, 5), votes(9, 1), votes(1, 9)].map(isWorthTalking)).toEqual([true, false, false]);
    expect(isWorthTalking(undefined)).toBe(false);
  });

  it('the key is beaten by one wrong option, among ten players or more', () => {
    const told = seen(asking).key;
    if (!told) throw new Error('Expected the key');
    const asked = { ...told, ...key };
    expect(isKeyBeaten(asked, votes(4, 6, 0))).toBe(true);
    expect(isKeyBeaten(asked, votes(4, 3, 3))).toBe(false);
    expect(isKeyBeaten(asked, votes(2, 6, 0))).toBe(false);
    expect(isKeyBeaten(null, votes(4, 6, 0))).toBe(false);
  });
});
