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
