/** Lets each address act so often and no more; remembers nobody for longer than it must. */
export type Turns = { readonly take: (who: string, now: number) => boolean };

/** At most `most` turns for one address within so many milliseconds, and `everybody` for all of them together. */
export const makeTurns = (most: number, everybody: number, milliseconds: number): Turns => {
  let taken: readonly { readonly who: string; readonly at: number }[] = [];
  return {
    take: (who, now) => {
      taken = taken.filter(({ at }) => now - at < milliseconds);
      if (taken.length >= everybody || taken.filter((turn) => turn.who === who).length >= most) return false;
      taken = [...taken, { who, at: now }];
      return true;
    },
  };
};
