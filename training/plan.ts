import type { Schedule, Task } from './train-network.ts';

/** What `npm run train` does: tasks in an order in which each finds its teachers. The last network ships. */
export type Plan = {
  readonly tasks: readonly Task[];
  readonly treebanks: readonly string[];
  readonly dev: readonly string[];
};

const TREEBANKS = { treebanks: ['ewt-train', 'gum-open-train'], dev: ['ewt-dev', 'gum-open-dev'] };

const TEACHER = { embedding: 64, width: 128, layers: 3, headWidth: 64 };
const LARGE_TEACHER = { ...TEACHER, width: 144 };
const STUDENT = { embedding: 112, width: 96, layers: 3, headWidth: 48 };

const schedule = (seed: number, epochs: number, dropout: readonly [number, number, number]): Schedule => {
  const [embedding, layer, head] = dropout;
  return { seed, epochs, rate: 3e-3, batchWords: 500, dropout: { embedding, layer, head } };
};

export const FULL: Plan = {
  ...TREEBANKS,
  tasks: [
    { name: 'A', shape: TEACHER, schedule: schedule(11, 13, [0.1, 0.09, 0.08]) },
    { name: 'B', shape: TEACHER, schedule: schedule(12, 13, [0.1, 0.1, 0.1]) },
    {
      name: 'student-1',
      shape: STUDENT,
      schedule: { ...schedule(1, 48, [0.1, 0.06, 0.06]), taughtFrom: 25 },
      teachers: ['A', 'B'],
    },
    { name: 'C', shape: LARGE_TEACHER, schedule: schedule(13, 10, [0.1, 0.08, 0.08]), teachers: ['A', 'B'] },
    {
      name: 'student-2',
      shape: STUDENT,
      schedule: { ...schedule(2, 12, [0.1, 0.06, 0.06]), rate: 1.5e-3 },
      startsFrom: 'student-1',
      teachers: ['A', 'B', 'C'],
    },
  ],
};

const SMALL = { embedding: 16, width: 16, layers: 2, headWidth: 8 };

const quick = (seed: number): Schedule => ({ ...schedule(seed, 4, [0.1, 0.05, 0.05]), rate: 1e-2, batchWords: 40 });

/** The whole chain in a moment, for tests: what it makes is no use. */
export const QUICK: Plan = {
  ...TREEBANKS,
  tasks: [
    { name: 'A', shape: SMALL, schedule: quick(11) },
    { name: 'student-1', shape: SMALL, schedule: { ...quick(1), taughtFrom: 3 }, teachers: ['A'] },
    { name: 'student-2', shape: SMALL, schedule: quick(2), startsFrom: 'student-1', teachers: ['A'] },
  ],
};
