import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf, plainMarks, SLOTS } from './features.ts';

/** Any code units at all: control characters, halves of surrogate pairs, every script. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ min: 32, max: 126 }), fc.integer({ min: 0, max: 0xffff })), { maxLength })
    .map((units) => String.fromCharCode(...units));

const feature = (word: string, slot: (typeof SLOTS)[number]): string | undefined =>
  featuresOf(word)[SLOTS.indexOf(slot)];

describe('features of a word', () => {
  it.each([
    ['Minister', 'word', 'minister'],
    ['Minister', 'cased', 'Minister'],
    ['minister', 'cased', undefined],
    ['minister', 'suffix-3', 'ter'],
    ['at', 'suffix-3', '^at'],
    ['minister', 'prefix-2', 'mi'],
    ['McDonald', 'shape', 'XxXx'],
    ['Mr', 'shape', 'Xx2'],
    ['2003-04', 'shape', 'd-d'],
    ['1998', 'word', '!YEAR'],
    ['1,250.5', 'word', '!NUM'],
    ['www.example.org', 'word', '!URL'],
    ['non-profit', 'last-part', 'profit'],
    ['profit', 'last-part', undefined],
    ['’s', 'word', "'s"],
    ['“', 'word', '"'],
    ['—', 'word', '--'],
  ] as const)('%s has the %s %s', (word, slot, expected) => {
    expect(feature(word, slot)).toBe(expected);
  });

  it('are there for any string, one a slot', () => {
    fc.assert(
      fc.property(anyText(80), (word) => {
        expect(featuresOf(word)).toHaveLength(SLOTS.length);
      }),
    );
  });
});

it('writes curly marks as the treebanks mostly do', () => {
  expect(['‘', '’', '“', '”', '``', "''", '…', '–', '—', 'well‑known'].map(plainMarks)).toEqual([
    "'",
    "'",
    '"',
    '"',
    '"',
    '"',
    '...',
    '--',
    '--',
    'well-known',
  ]);
});
