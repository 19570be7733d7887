import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isTrained, openNetwork } from './checkpoint.ts';
import { readMaterial } from './material.ts';
import { packAsset } from './pack-asset.ts';
import type { Plan } from './plan.ts';
import { quantise } from './quantise.ts';
import type { Task } from './train-network.ts';
import type { Job } from './train-task.ts';

export type Order = {
  readonly folder: string; // of the treebanks
  readonly out: string; // for checkpoints and the asset
  readonly plan: Plan;
  readonly workers: number; // networks trained at once
  readonly say: (line: string) => void;
};

export const VERSION = 'english-1';

/** A process of its own: what lets this one read TypeScript is not passed on to a thread. */
const trainApart = ({ folder, out, plan, say }: Order, { name }: Task): Promise<void> =>
  new Promise((resolve, reject) => {
    const job: Job = { folder, out, plan, name };
    const file = fileURLToPath(new URL('./train-task.ts', import.meta.url));
    const trainee = fork(file, [JSON.stringify(job)], { execArgv: ['--import', 'tsx'] });
    trainee.on('message', (line) => {
      say(String(line));
    });
    trainee.on('error', reject);
    trainee.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Expected ${name} to finish, it stopped with code ${String(code)}`));
    });
  });

/** What must be trained before a task can begin. One that is taught later only waits when it gets there. */
const needsOf = ({ startsFrom, teachers = [], schedule }: Task): string[] => [
  ...(startsFrom === undefined ? [] : [startsFrom]),
  ...(schedule.taughtFrom === undefined ? teachers : []),
];

/** Trains what is not there yet, in order, a few at a time. */
const trainAll = async (order: Order): Promise<void> => {
  const started = new Map<string, Promise<void>>();
  const running = new Set<Promise<void>>();
  for (const task of order.plan.tasks) {
    if (isTrained(order.out, task)) continue;
    await Promise.all(needsOf(task).map((need) => started.get(need)));
    while (running.size >= order.workers) await Promise.race(running);
    const training = trainApart(order, task).finally(() => running.delete(training));
    running.add(training);
    started.set(task.name, training);
  }
  await Promise.all(running);
};

/** The whole chain: teachers, students, the asset. What was trained to its end is not trained again. */
export const trainEnglish = async (order: Order): Promise<Uint8Array> => {
  mkdirSync(order.out, { recursive: true });
  await trainAll(order);
  const material = readMaterial(order.folder, order.plan);
  const last = order.plan.tasks.at(-1);
  if (last === undefined) throw new Error('Expected a plan with a network to train');
  const bytes = packAsset(quantise(openNetwork(material, order.out, last), material, VERSION));
  writeFileSync(join(order.out, `${VERSION}.model`), bytes);
  return bytes;
};
