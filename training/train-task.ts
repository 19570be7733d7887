import { setTimeout } from 'node:timers/promises';
import { isTrained, openNetwork, saveNetwork } from './checkpoint.ts';
import { readMaterial } from './material.ts';
import type { Plan } from './plan.ts';
import { teachExamples } from './teach.ts';
import { type Material, type Task, trainNetwork } from './train-network.ts';

/** One network, trained in a process of its own; the job comes as the only argument. */
export type Job = { readonly folder: string; readonly out: string; readonly plan: Plan; readonly name: string };

const isJob = (value: unknown): value is Job =>
  typeof value === 'object' && value !== null && 'folder' in value && 'plan' in value;

const job: unknown = JSON.parse(process.argv[2] ?? 'null');
if (!isJob(job)) throw new Error('Expected a network to train');
const { folder, out, plan, name } = job;

const taskOf = (wanted: string): Task => {
  const found = plan.tasks.find((task) => task.name === wanted);
  if (found === undefined) throw new Error(`Expected the plan to hold ${wanted}`);
  return found;
};

const SECOND = 1000;

/** Examples with what the teachers say, once they have learned themselves. */
const teach = async (material: Material, teachers: readonly Task[]) => {
  while (!teachers.every((teacher) => isTrained(out, teacher))) await setTimeout(SECOND);
  return teachExamples(
    material.examples,
    teachers.map((teacher) => () => openNetwork(material, out, teacher)),
  );
};

const task = taskOf(name);
const material = readMaterial(folder, plan);
const teachers = (task.teachers ?? []).map(taskOf);
await trainNetwork(task, material, {
  say: (line) => process.send?.(line),
  seconds: () => performance.now() / 1000,
  save: (network, epoch) => {
    saveNetwork(network, out, task, epoch);
  },
  ...(task.startsFrom === undefined ? {} : { start: openNetwork(material, out, taskOf(task.startsFrom)) }),
  ...(teachers.length === 0 ? {} : { teach: () => teach(material, teachers) }),
});
process.disconnect();
