import type { Limits } from './context.ts';
import { makeFailures } from './failures.ts';
import { makeGuesses } from './guesses.ts';

const MINUTE = 60_000;

/**
 * Join codes: 60 free misses a minute, then 3 of each beginning of two letters, some 2,000 a minute at the very most
 * against 309 million codes. Roster codes are short, so there each miss counts, by room and address.
 */
export const makeLimits = (): Limits => ({
  codes: makeGuesses({ free: 60, alike: 3, beginning: 2, milliseconds: MINUTE }),
  roster: makeGuesses({ free: 30, alike: 0, beginning: 0, milliseconds: MINUTE }),
  secrets: makeFailures(60, MINUTE),
  rooms: makeFailures(60, MINUTE * 10),
});
