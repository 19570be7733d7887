import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeNetwork, type Network } from './network.ts';
import { type Material, sizeOf, type Task } from './train-network.ts';

const numbersFile = (folder: string, { name }: Task): string => join(folder, `${name}.f32`);
const taskFile = (folder: string, { name }: Task): string => join(folder, `${name}.json`);

const describe = (task: Task, epoch: number): string => JSON.stringify({ task, epoch }, null, 2);

/** Keeps all that a network has learned: the table, then the dense parameters, as little-endian floats. */
export const saveNetwork = ({ table, dense }: Network, folder: string, task: Task, epoch: number): void => {
  const all = new Float32Array(table.length + dense.used());
  all.set(table);
  all.set(dense.values.subarray(0, dense.used()), table.length);
  writeFileSync(numbersFile(folder, task), new Uint8Array(all.buffer));
  writeFileSync(taskFile(folder, task), describe(task, epoch));
};

/** True where this very task was trained to its end. */
export const isTrained = (folder: string, task: Task): boolean =>
  existsSync(taskFile(folder, task)) &&
  readFileSync(taskFile(folder, task), 'utf8') === describe(task, task.schedule.epochs);

/** A network as it was kept. */
export const openNetwork = (material: Pick<Material, 'vocabulary' | 'coder'>, folder: string, task: Task): Network => {
  const network = makeNetwork(sizeOf(material, task.shape), task.schedule.seed);
  const { table, dense } = network;
  const bytes = readFileSync(numbersFile(folder, task));
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  if (all.length !== table.length + dense.used()) {
    throw new Error(
      `Expected ${table.length + dense.used()} numbers in the checkpoint ${task.name}, got ${all.length}`,
    );
  }
  table.set(all.subarray(0, table.length));
  dense.values.set(all.subarray(table.length));
  return network;
};
