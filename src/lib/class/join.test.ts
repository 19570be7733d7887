import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOST, after, led, roomWith } from './fixture.ts';
import { codeFrom, CODE_LENGTH, parseCode, printCode } from './join-code.ts';
import { holderOf, join, type Joining } from './join.ts';
import { makeName } from './names.ts';
import { applyEvents, type Room } from './room.ts';

const coming = (player: string, code: string | null = null): Joining => ({ player, code, seed: 7, at: 0 });
const codeOf = (room: Room, joining: Joining): string => {
  const line = join(room, joining);
  return 'refused' in line ? line.refused : line.type;
};

describe('whoever comes in', () => {
  it('gets a name of the desk, and a place in the smallest team', () => {
    let room = roomWith([], { teams: 2 });
    for (const player of ['a', 'b', 'c', 'd']) {
      const line = join(room, coming(player));
      if ('refused' in line) throw new Error(line.refused);
      room = applyEvents(room, [line]);
    }
    expect([...room.players.values()].map(({ team }) => team)).toEqual([0, 1, 0, 1]);
    expect(new Set([...room.players.values()].map(({ name }) => name)).size).toBe(4);
  });

  it('comes late, unless the teacher would not have it', () => {
    expect(codeOf(led(roomWith([]), 'begin', 'ask'), coming('a'))).toBe('player.joined');
    expect(codeOf(led(roomWith([], { lateJoin: false }), 'begin'), coming('a'))).toBe('begun');
  });

  it('stays outside a locked or a finished room', () => {
    const locked = after(roomWith([]), HOST, { type: 'lock', locked: true });
    if (typeof locked === 'string') throw new Error(locked);
    expect(codeOf(locked, coming('a'))).toBe('locked');
    expect(codeOf(led(roomWith([]), 'finish'), coming('a'))).toBe('over');
  });

  it('shows a roster code where there is one, and is the same player on another device', () => {
    const room = roomWith([], { codes: ['K7', 'M2'] });
    expect(codeOf(room, coming('a'))).toBe('needs-code');
    expect(codeOf(room, coming('a', 'Z9'))).toBe('unknown-code');
    const line = join(room, coming('a', 'K7'));
    if ('refused' in line) throw new Error(line.refused);
    expect(holderOf(applyEvents(room, [line]), 'K7')).toBe('a');
    expect(holderOf(room, 'K7')).toBe(null);
  });
});

describe('names', () => {
  it('are all different in the largest class', () => {
    for (const seed of [0, 1, 12_345]) {
      const names = Array.from({ length: 2_500 }, (_, nth) => makeName(nth, seed));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('join codes', () => {
  const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

  it('hold no letter that looks like another, and are read as they are printed', () => {
    fc.assert(
      fc.property(bytes, (drawn) => {
        const code = codeFrom(drawn);
        if (code === null) return;
        expect(code).toHaveLength(CODE_LENGTH);
        expect(code).not.toMatch(/[01AEILOSU]/);
        expect(parseCode(printCode(code).toLowerCase())).toBe(code);
      }),
    );
  });

  it.each(['', 'ABC', '0O0O0O', 'BCDFGHJ', 'BCD FG'])('“%s” is none', (typed) => expect(parseCode(typed)).toBe(null));
});
