/** Upper ends of the classes in which commits are counted, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1] as const;

export const CARRIERS = ['socket', 'stream'] as const;
export type Carrier = (typeof CARRIERS)[number];

export type Metrics = {
  readonly committed: (seconds: number) => void;
  readonly answered: (type: 'done' | 'refused') => void;
  readonly connected: (carrier: Carrier, change: 1 | -1) => void;
  readonly sent: (bytes: number) => void;
  readonly failed: () => void;
  readonly print: (rooms: { readonly kept: number; readonly stored: number }) => string;
};

/** Counts of one process, in the text format that Prometheus reads. They tell of loads, never of people. */
export const makeMetrics = (): Metrics => {
  const commits: { counts: number[]; sum: number; count: number } = { counts: BUCKETS.map(() => 0), sum: 0, count: 0 };
  const answers = { done: 0, refused: 0 };
  const open: Record<Carrier, number> = { socket: 0, stream: 0 };
  let [messages, bytes, failures] = [0, 0, 0];

  const metric = (name: string, type: 'counter' | 'gauge', help: string, lines: readonly string[]): string =>
    [`# HELP says_who_${name} ${help}`, `# TYPE says_who_${name} ${type}`, ...lines].join('\n');
  const one = (name: string, type: 'counter' | 'gauge', help: string, value: number): string =>
    metric(name, type, help, [`says_who_${name} ${value}`]);
  const commitLines = (): string => {
    const name = 'says_who_commit_seconds';
    const lines = BUCKETS.map((end, n) => `${name}_bucket{le="${end}"} ${commits.counts[n] ?? 0}`);
    return [
      `# HELP ${name} How long a write took until it was on the disk.`,
      `# TYPE ${name} histogram`,
      ...lines,
      `${name}_bucket{le="+Inf"} ${commits.count}`,
      `${name}_sum ${commits.sum}`,
      `${name}_count ${commits.count}`,
    ].join('\n');
  };

  return {
    committed: (seconds) => {
      commits.counts = commits.counts.map((count, n) => count + (seconds <= (BUCKETS[n] ?? 0) ? 1 : 0));
      commits.sum += seconds;
      commits.count += 1;
    },
    answered: (type) => void (answers[type] += 1),
    connected: (carrier, change) => void (open[carrier] += change),
    sent: (size) => {
      messages += 1;
      bytes += size;
    },
    failed: () => void (failures += 1),
    print: ({ kept, stored }) =>
      [
        metric('rooms', 'gauge', 'Rooms in memory, and in the store.', [
          `says_who_rooms{in="memory"} ${kept}`,
          `says_who_rooms{in="store"} ${stored}`,
        ]),
        metric(
          'connections',
          'gauge',
          'Open lines.',
          CARRIERS.map((carrier) => `says_who_connections{by="${carrier}"} ${open[carrier]}`),
        ),
        metric('commands_total', 'counter', 'Intentions, by what became of them.', [
          `says_who_commands_total{result="done"} ${answers.done}`,
          `says_who_commands_total{result="refused"} ${answers.refused}`,
        ]),
        one('messages_sent_total', 'counter', 'Messages to clients.', messages),
        one('sent_characters_total', 'counter', 'Characters in them.', bytes),
        one('store_failures_total', 'counter', 'Times the store could not be used.', failures),
        commitLines(),
        '',
      ].join('\n'),
  };
};
