import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixturePack } from '../fixture.ts';
import { editionOf, editionPack, EDITION_SIZE, type Volume } from './edition.ts';

const shelf: Volume[] = [
  { slug: 'ferry', questions: 5 },
  { slug: 'river', questions: 11 },
  { slug: 'star', questions: 8 },
];

const days = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, n) => new Date((from + n) * 86_400_000).toISOString().slice(0, 10));

/** Eleven questions: more than two sheets hold. */
const pack = {
  ...fixturePack,
  questions: Array.from({ length: 11 }, (_, n) => {
    const question = fixturePack.questions[n % fixturePack.questions.length];
    if (!question) throw new Error('Expected a question in the fixture');
    return { ...question, id: `q${n + 1}` };
  }),
};

describe('the edition of a day', () => {
  test('is the same for everyone on that date, however the packs lie on the shelf', () => {
    for (const day of days(20_500, 30)) expect(editionOf(day, shelf.toReversed())).toEqual(editionOf(day, shelf));
  });

  test('comes to every sheet once before any comes again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (round) => {
        const sheets = days(round * 4, 4).map((day) => editionOf(day, shelf));
        expect(new Set(sheets.map((sheet) => `${sheet?.slug} ${sheet?.sheet}`)).size).toBe(4);
      }),
    );
  });

  test('of an empty shelf is none', () => {
    expect(editionOf('2026-03-14', [])).toBeNull();
  });

  test('asks five questions in the order of the pack, and shares none with its pack’s other sheet', () => {
    const [first, second] = [0, 1].map((sheet) => editionPack(pack, { slug: 'river', sheet, sheets: 2, seed: 7 }));
    const ids = (of: typeof first): string[] => of?.questions.map(({ id }) => id) ?? [];
    expect([ids(first).length, ids(second).length]).toEqual([EDITION_SIZE, EDITION_SIZE]);
    expect(ids(first).filter((id) => ids(second).includes(id))).toEqual([]);
    expect(ids(first)).toEqual(pack.questions.map(({ id }) => id).filter((id) => ids(first).includes(id)));
    expect(new Set(first?.questions.map(({ kind }) => kind)).size).toBeGreaterThan(2);
  });

  test('keeps a short pack whole, without what its corrected article no longer bears', () => {
    const stale = { ...fixturePack, questions: fixturePack.questions.map((q, n) => (n ? q : { ...q, stale: 'gone' })) };
    const edition = editionPack(stale, { slug: 'ferry', sheet: 0, sheets: 1, seed: 1 });
    expect(edition.questions.map(({ id }) => id)).toEqual(['q2', 'q3', 'q4', 'q5']);
    expect(edition.articles).toEqual(fixturePack.articles);
  });
});
