import { describe, expect, it } from 'vitest';
import { makeGuesses } from './guesses.ts';

const MINUTE = 60_000;
const make = () => makeGuesses({ free: 60, alike: 3, beginning: 2, milliseconds: MINUTE });

/** Tries codes one after the other; gives how many were looked up. */
const tries = (guesses: ReturnType<typeof make>, who: string, codes: readonly string[], now = 0): number =>
  codes.filter((code) => {
    const may = guesses.mayTry(who, code, now);
    if (may) guesses.missed(who, code, now);
    return may;
  }).length;

const alike = Array.from({ length: 500 }, (_, n) => `BB${String(n).padStart(4, '2')}`);

describe('codes that are tried', () => {
  it('stops who guesses, and lets a good code of the same address pass', () => {
    const guesses = make();
    expect(tries(guesses, 'school', alike)).toBe(63);
    expect(guesses.mayTry('school', 'K7M2PX', 0)).toBe(true);
  });

  it('lets the code of a class pass that is known there, though a guesser tries what begins like it', () => {
    const guesses = make();
    guesses.found('school', 'BB7QQQ');
    tries(guesses, 'school', alike);
    expect(guesses.mayTry('school', 'BB7QQQ', 0)).toBe(true);
    expect(guesses.mayTry('school', 'BB8QQQ', 0)).toBe(false);
  });

  it('a code is known where it was good, not elsewhere, and no longer than its room', () => {
    const guesses = make();
    guesses.found('school', 'BB7QQQ');
    tries(guesses, 'elsewhere', alike);
    expect(guesses.mayTry('elsewhere', 'BB7QQQ', 0)).toBe(false);
    guesses.missed('school', 'BB7QQQ', 0);
    tries(guesses, 'school', alike);
    expect(guesses.mayTry('school', 'BB7QQQ', 0)).toBe(false);
  });

  it('forgets after its time', () => {
    const guesses = make();
    tries(guesses, 'school', alike);
    expect(guesses.mayTry('school', 'BB2222', MINUTE - 1)).toBe(false);
    expect(guesses.mayTry('school', 'BB2222', MINUTE)).toBe(true);
  });

  it('whoever walks through all codes gets a few thousand a minute at most', () => {
    const letters = [...'23456789BCDFGHJKMNPQRTVWXZ'];
    const all = letters.flatMap((a) =>
      letters.flatMap((b) => ['222', '333', '444', '555', '666'].map((c) => a + b + c)),
    );
    expect(tries(make(), 'school', all)).toBeLessThan(2_100);
  });
});
