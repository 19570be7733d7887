import { SLOTS } from '../src/lib/language/model/features.ts';
import type { Batch } from './batch.ts';
import { CAPACITY, type Network } from './network.ts';
import { DECAY_MEAN, DECAY_SQUARE } from './updates.ts';

/** Adam with a clipped gradient; rows of the table move only when a batch touched them. */
export type Optimiser = {
  readonly step: (batch: Batch, rate: number) => void;
};

const CLIP = 5;

const sumOfSquares = (numbers: Float32Array, count: number): number => {
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += (numbers[at] ?? 0) * (numbers[at] ?? 0);
  return sum;
};

export const makeOptimiser = (network: Network): Optimiser => {
  const { kernel, table, dense, embeddedGradient, size, rows } = network;
  const { embedding } = size;
  const [denseMean, denseSquare] = [kernel.allocate(dense.used()), kernel.allocate(dense.used())];
  const [tableMean, tableSquare] = [kernel.allocate(table.length), kernel.allocate(table.length)];
  const settings = kernel.allocate(2); // the factor of the gradient, the rate
  const touched = new Int32Array(CAPACITY * SLOTS.length); // rows of the table
  const places = new Int32Array(size.rows).fill(-1); // where a row's gradient is gathered
  const gathered = kernel.allocate(CAPACITY * SLOTS.length * embedding);
  let steps = 0;

  const gather = (batch: Batch): number => {
    let count = 0;
    for (let row = 0; row < batch.rows; row += 1) {
      const from = row * embedding;
      for (let slot = 0; slot < SLOTS.length; slot += 1) {
        const target = rows[row * SLOTS.length + slot] ?? 0;
        const known = places[target] ?? -1;
        const place = known < 0 ? count : known;
        const into = place * embedding;
        if (known < 0) {
          places[target] = count;
          touched[count] = target;
          count += 1;
          gathered.set(embeddedGradient.subarray(from, from + embedding), into);
        } else {
          kernel.call(
            'accumulate',
            gathered.byteOffset + 4 * into,
            embeddedGradient.byteOffset + 4 * from,
            4 * embedding,
          );
        }
      }
    }
    return count;
  };

  const step: Optimiser['step'] = (batch, rate) => {
    steps += 1;
    const count = gather(batch);
    const norm = Math.sqrt(sumOfSquares(gathered, count * embedding) + sumOfSquares(dense.gradient, dense.used()));
    settings[0] = norm > CLIP ? CLIP / norm : 1;
    // The averages begin at nothing, and are made up for it.
    settings[1] = (rate * Math.sqrt(1 - DECAY_SQUARE ** steps)) / (1 - DECAY_MEAN ** steps);
    kernel.call('adam', dense.values, dense.gradient, denseMean, denseSquare, 4 * dense.used(), settings);
    for (let place = 0; place < count; place += 1) {
      const row = touched[place] ?? 0;
      const from = 4 * row * embedding;
      kernel.call(
        'adam',
        table.byteOffset + from,
        gathered.byteOffset + 4 * place * embedding,
        tableMean.byteOffset + from,
        tableSquare.byteOffset + from,
        4 * embedding,
        settings,
      );
      places[row] = -1;
    }
    dense.gradient.fill(0);
  };

  return { step };
};
