import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAINTIES, SOURCE_KINDS } from '../../facts/facts.ts';
import { layMap, runsAcross } from './lay-map.ts';
import type { Band, Box, Label, Words } from './placed.ts';
import { everyTeller, type Claim, type SourceTree, type Teller } from './source-tree.ts';

const words: Words = {
  nameOf: ({ name }) => name ?? 'Somebody not named',
  noteOf: ({ role }) => role,
  claimOf: (claim) => `${claim.cue}: ${claim.words}`,
  firmnessOf: ({ certainty }) => (certainty === 'stated' ? null : certainty),
};

const someWords = fc
  .array(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), { minLength: 1, maxLength: 14 })
  .map((list) => list.join(' '));

const claim: fc.Arbitrary<Claim> = fc.record({
  id: fc.constant('a1'),
  cue: fc.constantFrom('said', 'according to'),
  words: someWords,
  mode: fc.constantFrom('direct', 'indirect'),
  certainty: fc.constantFrom(...CERTAINTIES),
  spans: fc.constant([]),
});

const { teller } = fc.letrec<{ teller: Teller }>((tie) => ({
  teller: fc.record({
    key: fc.string(),
    sourceId: fc.constant('s1'),
    name: fc.option(someWords),
    kind: fc.constantFrom(...SOURCE_KINDS),
    unnamed: fc.boolean(),
    role: fc.option(someWords),
    again: fc.boolean(),
    mention: fc.constant(null),
    claims: fc.array(claim, { maxLength: 4 }),
    tellers: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('teller'), { maxLength: 3 }),
    ),
  }),
}));

const tree: fc.Arbitrary<SourceTree> = fc
  .array(teller, { minLength: 1, maxLength: 4 })
  .map((tellers) => ({ tellers, sources: 1, claims: 1 }));
const width = fc.integer({ min: 270, max: 1400 });

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const labelsOf = ({ nodes, routes }: Band): readonly Label[] =>
  [...nodes.flatMap(({ name, role }) => [name, role]), ...routes.flatMap((each) => [each.words, each.firmness])].filter(
    (label) => label !== null,
  );

const shapesOf = ({ nodes }: Band): readonly Box[] =>
  nodes.map(({ at, size }) => ({ x: at.x - size / 2, y: at.y - size / 2, width: size, height: size }));

const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((a, n) => list.slice(n + 1).map((b) => [a, b] as const));

const holdsForAll = (holds: (band: Band, tree: SourceTree) => void): void =>
  fc.assert(
    fc.property(tree, width, (some, wide) => {
      for (const band of layMap(some, wide, words)) holds(band, some);
    }),
    { numRuns: 150 },
  );

describe('the picture of any tree, at any width', () => {
  it('lays no words over other words, nor over a shape', () =>
    holdsForAll((band) => {
      const boxes = [...labelsOf(band).map(({ box }) => box), ...shapesOf(band)];
      expect(pairs(boxes).filter(([a, b]) => meet(a, b))).toEqual([]);
    }));

  it('keeps everything inside its band', () =>
    holdsForAll((band) => {
      const boxes = [...labelsOf(band).map(({ box }) => box), ...shapesOf(band), ...band.routes.map(({ box }) => box)];
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(band.width + 0.01);
        expect(box.y + box.height).toBeLessThanOrEqual(band.height);
      }
    }));

  it('leads no line through words', () =>
    holdsForAll((band) => {
      const lines = [...band.routes, ...band.rails].map(({ from, to }) => ({
        x: Math.min(from.x, to.x) + 0.5,
        y: Math.min(from.y, to.y),
        width: Math.max(0, Math.abs(from.x - to.x) - 1),
        height: Math.abs(from.y - to.y),
      }));
      const said = [...band.nodes.flatMap(({ name, role }) => [name, role]), ...band.routes.map((each) => each.words)];
      const boxes = said.filter((label) => label !== null).map(({ box }) => box);
      expect(boxes.flatMap((box) => lines.filter((line) => meet(box, line)))).toEqual([]);
    }));

  it('gives each mark a place of its own to press, as large as a finger needs', () =>
    holdsForAll((band) => {
      const marks = [...band.nodes, ...band.routes.filter(({ claim: said }) => said !== null)].map(({ box }) => box);
      expect(pairs(marks).filter(([a, b]) => meet(a, b))).toEqual([]);
      for (const { width: w, height } of marks) {
        expect(w).toBeGreaterThanOrEqual(44);
        expect(height).toBeGreaterThanOrEqual(34);
      }
    }));

  it('draws every source and every claim once', () =>
    fc.assert(
      fc.property(tree, width, (some, wide) => {
        const bands = layMap(some, wide, words);
        const all = everyTeller(some.tellers);
        expect(bands.flatMap(({ nodes }) => nodes)).toHaveLength(all.length);
        const drawn = bands.flatMap(({ routes }) => routes).filter(({ claim: said }) => said !== null);
        expect(drawn).toHaveLength(all.flatMap(({ claims }) => claims).length);
      }),
      { numRuns: 60 },
    ));
});

describe('the way a map runs', () => {
  const one = (tellers: readonly Teller[]): Teller => ({
    key: 's1',
    sourceId: 's1',
    name: 'Interline',
    kind: 'outlet',
    unnamed: false,
    role: null,
    again: false,
    mention: null,
    claims: [],
    tellers,
  });
  const deep: SourceTree = { tellers: [one([one([one([])])])], sources: 3, claims: 0 };

  it.each([
    [1000, true],
    [700, false],
    [320, false],
  ])('three hands on %i units: across is %s', (wide, across) => expect(runsAcross(deep, wide)).toBe(across));

  it('puts the innermost first and the article last, in columns by hop', () => {
    const [band] = layMap(deep, 1000, words);
    expect(band?.nodes.map(({ at }) => at.x)).toEqual(
      [...(band?.nodes ?? [])].map(({ at }) => at.x).sort((a, b) => b - a),
    );
    expect(new Set(band?.nodes.map(({ at }) => at.x)).size).toBe(3);
  });
});
