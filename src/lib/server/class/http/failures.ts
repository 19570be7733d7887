/** Counts what went wrong, by whom; what went well costs nothing. It is kept in memory alone and soon forgotten. */
export type Failures = {
  readonly isOver: (who: string, now: number) => boolean;
  readonly count: (who: string, now: number) => void;
};

type Count = { readonly since: number; readonly failures: number };

/** So many are remembered at once; beyond that the oldest are forgotten. */
const MOST_KNOWN = 20_000;

/** At most `most` failures within so many milliseconds. */
export const makeFailures = (most: number, milliseconds: number): Failures => {
  const known = new Map<string, Count>();
  const countOf = (who: string, now: number): Count => {
    const count = known.get(who);
    return count && now - count.since < milliseconds ? count : { since: now, failures: 0 };
  };
  return {
    isOver: (who, now) => countOf(who, now).failures >= most,
    count: (who, now) => {
      const { since, failures } = countOf(who, now);
      known.delete(who);
      known.set(who, { since, failures: failures + 1 });
      const oldest = known.keys().next();
      if (known.size > MOST_KNOWN && !oldest.done) known.delete(oldest.value);
    },
  };
};
