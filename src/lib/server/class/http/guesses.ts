import { makeFailures } from './failures.ts';

/** Who may try which code. Wrong ones are counted, good ones remembered; all of it in memory alone. */
export type Guesses = {
  readonly mayTry: (who: string, code: string, now: number) => boolean;
  readonly missed: (who: string, code: string, now: number) => void;
  /** A code that was good for somebody at an address is good for all others there. */
  readonly found: (who: string, code: string) => void;
};

export type GuessLimits = {
  readonly free: number; // wrong codes in the time, before the address is looked at closely …
  readonly alike: number; // … and then so many more that begin alike
  readonly beginning: number; // characters that make codes alike
  readonly milliseconds: number;
};

const MOST_KNOWN = 20_000;

/**
 * A school has one address, and one pupil who types at random must not keep the others out. So an address that has missed
 * often is not closed: a code that has come in from there before passes, and of codes that begin alike a few may still be
 * tried. A class whose code begins otherwise than what the guesser tries does not notice.
 */
export const makeGuesses = ({ free, alike, beginning, milliseconds }: GuessLimits): Guesses => {
  const byAddress = makeFailures(free, milliseconds);
  const byBeginning = makeFailures(alike, milliseconds);
  const known = new Set<string>();
  const start = (who: string, code: string): string => `${who} ${code.slice(0, beginning)}`;
  return {
    mayTry: (who, code, now) =>
      known.has(`${who} ${code}`) || !byAddress.isOver(who, now) || !byBeginning.isOver(start(who, code), now),
    missed: (who, code, now) => {
      known.delete(`${who} ${code}`);
      // Only what is tried beyond the free ones counts against its like.
      if (byAddress.isOver(who, now)) byBeginning.count(start(who, code), now);
      byAddress.count(who, now);
    },
    found: (who, code) => {
      known.delete(`${who} ${code}`);
      known.add(`${who} ${code}`);
      const [oldest] = known;
      if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    },
  };
};
