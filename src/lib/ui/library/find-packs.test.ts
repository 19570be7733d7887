import { describe, expect, it } from 'vitest';
import { blurbOf, kickerOf } from '../shelf-words.ts';
import { SHELF, type ShelfItem } from '../shelf.ts';
import { ANYTHING, findPacks, lengthOf } from './find-packs.ts';

const wordsOf = (item: ShelfItem): string => `${item.title} ${kickerOf(item)} ${blurbOf(item)}`;

const slugs = (wanted: Partial<typeof ANYTHING>): readonly string[] =>
  findPacks(SHELF, { ...ANYTHING, ...wanted }, wordsOf).map(({ slug }) => slug);

describe('findPacks', () => {
  it('gives all, in their own order, to who asks for nothing', () =>
    expect(slugs({})).toEqual(SHELF.map(({ slug }) => slug)));

  it.each([
    [{ words: 'BEAR' }, ['ferry-bear']],
    [{ words: '  photograph  claim ' }, ['ferry-bear']],
    [{ words: 'fërry bear' }, []],
    [{ words: 'béar' }, ['ferry-bear']],
    [{ topic: 'science' }, ['missing-star']],
    [{ skill: 'S8' }, ['mariupol-ultimatum']],
    [{ topic: 'science', skill: 'S8' }, []],
  ] as const)('finds for %j', (wanted, found) => expect(slugs(wanted)).toEqual(found));

  it('keeps to the level and the length', () => {
    for (const item of findPacks(SHELF, { ...ANYTHING, level: 3 }, wordsOf)) expect(item.level).toBe(3);
    const short = findPacks(SHELF, { ...ANYTHING, length: 'short' }, wordsOf);
    const long = findPacks(SHELF, { ...ANYTHING, length: 'long' }, wordsOf);
    expect(short.length + long.length).toBe(SHELF.length);
    for (const item of short) expect(lengthOf(item)).toBe('short');
  });
});
