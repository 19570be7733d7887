/** Milliseconds of processor time that this process has used, all its threads together: what else the machine does is left out. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The least of several turns, in milliseconds of processor time. */
export const best = (work: () => void, turns: number): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns; turn += 1) {
    const start = processorTime();
    work();
    least = Math.min(least, processorTime() - start);
  }
  return least;
};

/** The same, where each turn has something of its own to work on. */
export const bestOf = <T>(each: readonly T[], work: (one: T) => void): number =>
  Math.min(
    ...each.map((one) => {
      const start = processorTime();
      work(one);
      return processorTime() - start;
    }),
  );
