import type { Limits } from './context.ts';
import { makeFailures } from './failures.ts';

const MINUTE = 60_000;

/**
 * A school has one address: whoever types a good code is never held up. A guesser has so many tries a minute against
 * some 309 million codes; and a room’s roster codes may be missed so often a minute, from wherever.
 */
export const makeLimits = (): Limits => ({
  byAddress: makeFailures(60, MINUTE),
  byRoom: makeFailures(60, MINUTE),
  rooms: makeFailures(60, MINUTE * 10),
});
