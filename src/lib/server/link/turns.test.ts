import { expect, it } from 'vitest';
import { makeTurns } from './turns.ts';

it('gives an address so many turns, and new ones when time has passed', () => {
  const turns = makeTurns(2, 100, 1_000);
  expect([0, 10, 20].map((at) => turns.take('a', at))).toEqual([true, true, false]);
  expect(turns.take('b', 20)).toBe(true);
  expect(turns.take('a', 999)).toBe(false);
  expect(turns.take('a', 1_000)).toBe(true);
  expect(turns.take('a', 1_005)).toBe(false);
});

it('holds all addresses together to a limit too', () => {
  const turns = makeTurns(2, 3, 1_000);
  expect(['a', 'b', 'c', 'd'].map((who) => turns.take(who, 0))).toEqual([true, true, true, false]);
});
