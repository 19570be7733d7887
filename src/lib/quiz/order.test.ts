import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureQuestion } from './fixture.ts';
import { displayOrder } from './order.ts';

const who = fixtureQuestion('q1');
const sure = fixtureQuestion('q2');

test('options stand in the order of the pack', () => {
  expect(displayOrder(who, 0, { seed: 7, shuffle: false })).toEqual([0, 1, 2]);
});

test('a scale keeps its order even when options are shuffled', () => {
  for (let seed = 0; seed < 50; seed += 1) expect(displayOrder(sure, 0, { seed, shuffle: true })).toEqual([0, 1, 2]);
});

test('shuffled options are all there, the same for the same seed', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat({ max: 40 }), (seed, index) => {
      const order = displayOrder(who, index, { seed, shuffle: true });
      expect([...order].sort()).toEqual([0, 1, 2]);
      expect(displayOrder(who, index, { seed, shuffle: true })).toEqual(order);
    }),
  );
});

test('shuffling puts the key at every place about as often, over seeds and over questions', () => {
  const spread = (orders: readonly number[][]): number[] =>
    [0, 1, 2].map((place) => orders.filter((order) => order[place] === 1).length / orders.length);
  const many = Array.from({ length: 600 }, (_, n) => n);
  const overSeeds = spread(many.map((seed) => displayOrder(who, 0, { seed, shuffle: true })));
  const overQuestions = spread(many.map((index) => displayOrder(who, index, { seed: 1, shuffle: true })));
  for (const share of [...overSeeds, ...overQuestions]) {
    expect(share).toBeGreaterThan(0.26);
    expect(share).toBeLessThan(0.41);
  }
});
