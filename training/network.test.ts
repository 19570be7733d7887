import { describe, expect, it, vi } from 'vitest';
import { SLOTS } from '../src/lib/language/model/features.ts';
import { type Batch, makeBatch } from './batch.ts';
import { makeChance } from './chance.ts';
import { goldHeads } from './decode.ts';
import { drawMasks } from './masks.ts';
import { makeNetwork, type Network } from './network.ts';
import { fillRows } from './rows.ts';
import { TINY } from './test-support/tiny-treebank.ts';
import { teachExamples } from './teach.ts';
import { parseTreebank } from './treebank.ts';
import { makeCoder, makeVocabulary } from './vocabulary.ts';

vi.setConfig({ testTimeout: 60_000 });

const trees = parseTreebank(TINY);
const vocabulary = makeVocabulary(trees);
const coder = makeCoder(vocabulary);
const size = {
  rows: coder.rowCount,
  embedding: 16,
  width: 16,
  layers: 2,
  headWidth: 8,
  tags: vocabulary.tags.length,
  classes: vocabulary.classes.length,
  labels: vocabulary.labels.length,
};
const examples = trees.slice(0, 60).map((tree) => ({ tree: coder.code(tree) }));

const lossOf = (network: Network, batch: Batch): number => {
  network.dense.gradient.fill(0);
  network.forward(batch);
  network.forwardLabels(batch, goldHeads(batch));
  return network.backward(batch, goldHeads(batch));
};

/** The slope of the loss along one number, by moving it a little both ways. */
const slope = (network: Network, batch: Batch, values: Float32Array, at: number, step: number): number => {
  const before = values[at] ?? 0;
  values[at] = before + step;
  const above = lossOf(network, batch);
  values[at] = before - step;
  const below = lossOf(network, batch);
  values[at] = before;
  return (above - below) / (2 * step);
};

// A large step may cross the bend of a rectifier, a small one drowns in rounding: one of them must agree.
const STEPS = [4e-3, 1e-3, 2.5e-4];

const prepare = (taught: boolean): { readonly network: Network; readonly batch: Batch } => {
  const network = makeNetwork(size, 3);
  const teacher = () => makeNetwork(size, 4);
  const batch = makeBatch(
    (taught ? teachExamples(examples, [teacher]) : examples).filter((_, index) => index % 9 === 0),
  );
  fillRows(network.rows, batch);
  drawMasks(network.masks, size, batch.count, { embedding: 0.2, layer: 0.2, head: 0.2 }, makeChance(5));
  return { network, batch };
};

/** What is wrong with a derived gradient, if anything. */
const complain = (network: Network, batch: Batch, values: Float32Array, at: number, derived: number): string[] => {
  const measured = STEPS.map((step) => slope(network, batch, values, at, step));
  const agrees = measured.some((one) => Math.abs(one - derived) < 2e-3 + 0.03 * Math.abs(derived));
  return agrees ? [] : [`${at}: ${measured.join(', ')} measured, ${derived} derived`];
};

describe('gradients are those of the loss', () => {
  it.each([
    ['with gold answers', false],
    ['with a teacher’s answers', true],
  ])('of every layer, %s', (_what, taught) => {
    const { network, batch } = prepare(taught);
    const chance = makeChance(6);
    const wrong: string[] = [];
    for (const { name, values, gradient } of network.dense.all()) {
      for (let probe = 0; probe < 12; probe += 1) {
        const at = Math.floor(chance() * values.length);
        lossOf(network, batch);
        const derived = gradient[at] ?? 0;
        wrong.push(...complain(network, batch, values, at, derived).map((complaint) => `${name} ${complaint}`));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('of the features’ rows', () => {
    const { network, batch } = prepare(false);
    lossOf(network, batch);
    const gradients = network.embeddedGradient.slice();
    const wrong: string[] = [];
    for (const word of [1, 3, 6]) {
      const row = network.rows[word * SLOTS.length] ?? 0;
      for (let n = 0; n < size.embedding; n += 5) {
        let derived = 0;
        for (let other = 0; other < batch.rows; other += 1) {
          if (network.rows[other * SLOTS.length] === row) derived += gradients[other * size.embedding + n] ?? 0;
        }
        wrong.push(...complain(network, batch, network.table, row * size.embedding + n, derived));
      }
    }
    expect(wrong).toEqual([]);
  });
});
