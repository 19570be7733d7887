import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree, isTree } from './eisner.ts';

type Scores = readonly (readonly number[])[];

const scoresOf = (size: number): fc.Arbitrary<Scores> =>
  fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  });

const total = (scores: Scores, heads: readonly number[]): number =>
  heads.reduce((sum, head, word) => (word === 0 ? 0 : sum + (scores[word]?.[head] ?? 0)), 0);

const crosses = (heads: readonly number[]): boolean =>
  heads.some((head, word) =>
    heads.some((other, second) => {
      if (word === 0 || second === 0 || head === 0 || other === 0) return false;
      const [a, b] = [Math.min(word, head), Math.max(word, head)];
      const [c, d] = [Math.min(second, other), Math.max(second, other)];
      return a < c && c < b && b < d;
    }),
  );

/** The root covers all: an arc may not pass over it. */
const passesOverRoot = (heads: readonly number[]): boolean => {
  const root = heads.indexOf(0, 1);
  return heads.some((head, word) => word > 0 && head > 0 && (word - root) * (head - root) < 0);
};

const allHeads = (size: number): number[][] => {
  let lists: number[][] = [[-1]];
  for (let word = 1; word < size; word += 1) {
    lists = lists.flatMap((list) => Array.from({ length: size }, (_, head) => [...list, head]));
  }
  return lists;
};

const decode = (scores: Scores, size: number): number[] => {
  const heads = new Int32Array(size).fill(-1);
  bestTree(size, (word, head) => scores[word]?.[head] ?? 0, heads);
  return [...heads];
};

describe('the best tree', () => {
  it('has one root, no circle and no crossing arcs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 14 }).chain((size) => fc.tuple(fc.constant(size), scoresOf(size))),
        ([size, scores]) => {
          const heads = decode(scores, size);
          expect(isTree(Int32Array.from(heads), size)).toBe(true);
          expect(crosses(heads)).toBe(false);
        },
      ),
    );
  });

  it('is the best of all there are', () => {
    const lists = [2, 3, 4, 5].map((size) =>
      allHeads(size).filter(
        (heads) => isTree(Int32Array.from(heads), size) && !crosses(heads) && !passesOverRoot(heads),
      ),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }).chain((size) => fc.tuple(fc.constant(size), scoresOf(size))),
        ([size, scores]) => {
          const best = Math.max(...(lists[size - 2] ?? []).map((heads) => total(scores, heads)));
          expect(total(scores, decode(scores, size))).toBe(best);
        },
      ),
    );
  });
});

describe('isTree', () => {
  it.each([
    ['one root', [-1, 2, 0, 2], true],
    ['two roots', [-1, 0, 0, 2], false],
    ['a circle', [-1, 2, 1, 0], false],
    ['a word that is its own head', [-1, 1, 0], false],
    ['no root', [-1, 2, 3, 1], false],
  ])('judges %s', (_what, heads, expected) => {
    expect(isTree(Int32Array.from(heads), heads.length)).toBe(expected);
  });
});
