import { describe, expect, it } from 'vitest';
import { cutPieces, cutWords, MOST_PARTS } from './pieces.ts';

const words = (count: number, mark: string, every: number): string[] =>
  Array.from({ length: count }, (_, at) => (at % every === every - 1 ? mark : 'word'));

const lengthsOf = (sentence: readonly string[]): number[] => {
  const parts = cutWords(sentence);
  const ends = cutPieces(sentence, parts);
  return ends.map((end, index) => (parts.firsts[end] ?? 0) - (parts.firsts[ends[index - 1] ?? 0] ?? 0));
};

describe('a very long sentence', () => {
  it('is cut after a semicolon in the second half of what fits', () => {
    expect(lengthsOf(words(600, ';', 40))).toEqual([240, 240, 120]);
  });

  it('is cut after a comma where nothing stronger stands', () => {
    expect(lengthsOf(words(400, ',', 30))).toEqual([240, 160]);
  });

  it('is cut where it must be where there is no mark at all', () => {
    expect(lengthsOf(words(600, 'word', 40))).toEqual([MOST_PARTS, MOST_PARTS, 100]);
  });

  it('counts the parts of its compounds', () => {
    const sentence = Array.from({ length: 200 }, () => 'ten-year-old');
    expect(Math.max(...lengthsOf(sentence))).toBeLessThanOrEqual(MOST_PARTS);
    expect(lengthsOf(sentence).reduce((sum, length) => sum + length, 0)).toBe(1000);
  });
});

it('leaves a sentence of ordinary length whole, and an empty one empty', () => {
  expect(lengthsOf(words(30, ',', 10))).toEqual([30]);
  expect(lengthsOf([])).toEqual([]);
});
