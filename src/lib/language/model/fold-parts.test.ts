import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTree } from './eisner.ts';
import { foldParts } from './fold-parts.ts';

describe('parts folded back', () => {
  it('a compound takes head, tag and label of the part whose head lies outside', () => {
    // a ten - year - old bridge
    const tree = {
      tags: ['DT', 'CD', 'HYPH', 'NN', 'HYPH', 'JJ', 'NN'],
      heads: [6, 3, 3, 5, 5, 6, -1],
      labels: ['det', 'nummod', 'punct', 'obl:unmarked', 'punct', 'amod', 'root'],
    };
    expect(foldParts(tree, [0, 1, 6, 7])).toEqual({
      tags: ['DT', 'JJ', 'NN'],
      heads: [2, 2, -1],
      labels: ['det', 'amod', 'root'],
    });
  });

  it('leaves a sentence as it is where no word was cut', () => {
    const tree = { tags: ['NN'], heads: [-1], labels: ['root'] };
    expect(foldParts(tree, [0, 1])).toBe(tree);
  });

  it('make a tree over words whatever the tree over parts', () => {
    const cases = fc.integer({ min: 1, max: 20 }).chain((size) =>
      fc.record({
        picks: fc.array(fc.nat(), { minLength: size, maxLength: size }),
        order: fc.shuffledSubarray(
          Array.from({ length: size }, (_, part) => part),
          { minLength: size, maxLength: size },
        ),
        cuts: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ picks, order, cuts }) => {
        const heads = new Array<number>(order.length).fill(-1);
        order.forEach((part, place) => {
          if (place > 0) heads[part] = order[(picks[place] ?? 0) % place] ?? -1;
        });
        const firsts = [0, ...cuts.flatMap((cut, part) => (cut && part > 0 ? [part] : [])), heads.length];
        const blank = heads.map(() => 'x');
        const folded = foldParts({ tags: blank, heads, labels: blank }, firsts);
        expect(folded.heads).toHaveLength(firsts.length - 1);
        const rows = Int32Array.from([-1, ...folded.heads.map((head) => head + 1)]);
        expect(isTree(rows, rows.length)).toBe(true);
      }),
    );
  });
});
