import { cutBatches, type Example } from './batch.ts';
import { makeChance, shuffled } from './chance.ts';
import { measure, printScore } from './measure.ts';
import { goldHeads } from './decode.ts';
import { type Dropout, drawMasks } from './masks.ts';
import { makeNetwork, type Network, type NetworkSize } from './network.ts';
import { makeOptimiser } from './optimiser.ts';
import { fillRowsWithGaps } from './rows.ts';
import type { CodedTree, Coder, Vocabulary } from './vocabulary.ts';

/** How one network is trained. */
export type Schedule = {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number; // highest learning rate
  readonly batchWords: number;
  readonly dropout: Dropout;
  readonly taughtFrom?: number; // the epoch from which teachers answer too: before it they may still be learning
};

export type Shape = Pick<NetworkSize, 'embedding' | 'width' | 'layers' | 'headWidth'>;

export type Task = {
  readonly name: string;
  readonly shape: Shape;
  readonly schedule: Schedule;
  readonly startsFrom?: string; // the task whose network goes on; by default one begins from chance
  readonly teachers?: readonly string[]; // the tasks whose networks answer along with the treebank
};

export type Material = {
  readonly vocabulary: Vocabulary;
  readonly wordCounts: ReadonlyMap<string, number>;
  readonly coder: Coder;
  readonly examples: readonly Example[];
  readonly dev: readonly { readonly name: string; readonly trees: readonly CodedTree[] }[];
};

/** What a training run is given from outside. */
export type Surroundings = {
  readonly say: (line: string) => void;
  readonly seconds: () => number;
  readonly save?: (network: Network, epoch: number) => void;
  readonly start?: Network;
  readonly teach?: () => Promise<readonly Example[]>; // the examples with their teachers’ answers
};

const WARM_UP = 200;
export const LONGEST = 120; // words of a sentence that is trained on

export const sizeOf = ({ vocabulary, coder }: Pick<Material, 'vocabulary' | 'coder'>, shape: Shape): NetworkSize => ({
  ...shape,
  rows: coder.rowCount,
  tags: vocabulary.tags.length,
  classes: vocabulary.classes.length,
  labels: vocabulary.labels.length,
});

/** Up to the highest rate, then straight down to nothing. */
const rateAt = (step: number, steps: number, highest: number): number => {
  const warm = Math.min(WARM_UP, Math.ceil(steps / 10));
  return step < warm ? (highest * (step + 1)) / warm : highest * Math.max(0, (steps - step) / (steps - warm));
};

/** Lets messages of other processes through. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Trains one network. */
export const trainNetwork = async (
  task: Task,
  material: Material,
  { say, seconds: now, save, start, teach }: Surroundings,
): Promise<Network> => {
  const { schedule } = task;
  const network = start ?? makeNetwork(sizeOf(material, task.shape), schedule.seed);
  const optimiser = makeOptimiser(network);
  const chance = makeChance(schedule.seed + 1);
  let examples = material.examples.filter(({ tree }) => tree.size - 1 <= LONGEST);
  const steps = schedule.epochs * cutBatches(examples, schedule.batchWords).length;
  const started = now();
  let step = 0;
  for (let epoch = 1; epoch <= schedule.epochs; epoch += 1) {
    await breathe();
    if (teach !== undefined && epoch === (schedule.taughtFrom ?? 1)) examples = [...(await teach())];
    const began = now();
    let loss = 0;
    let words = 0;
    for (const batch of cutBatches(shuffled(examples, chance), schedule.batchWords)) {
      drawMasks(network.masks, network.size, batch.count, schedule.dropout, chance);
      fillRowsWithGaps(network.rows, batch, material.coder.starts, chance);
      const heads = goldHeads(batch);
      network.forward(batch);
      network.forwardLabels(batch, heads);
      loss += network.backward(batch, heads) * batch.words;
      optimiser.step(batch, rateAt(step, steps, schedule.rate));
      words += batch.words;
      step += 1;
    }
    const seconds = now() - began;
    const scores = material.dev.map(
      ({ name, trees }) => `${name} ${printScore(measure(network, material.vocabulary, trees))}`,
    );
    const left = ((now() - started) / epoch) * (schedule.epochs - epoch);
    say(
      `${task.name} epoch ${epoch}/${schedule.epochs} · loss ${(loss / words).toFixed(4)} · ${scores.join(' · ')} · ` +
        `${Math.round(words / seconds)} words/s · ${Math.round(left / 60)} min left`,
    );
    save?.(network, epoch);
  }
  return network;
};
