import { describe, expect, it } from 'vitest';
import { step, type Move } from './steps.ts';

const paragraphs = [[0], [2, 3], [5, 6, 7]];

describe('walking through the article by keyboard', () => {
  it.each<[Move, number, number]>([
    ['next', 0, 2],
    ['next', 7, 7],
    ['previous', 5, 3],
    ['previous', 0, 0],
    ['first', 6, 0],
    ['last', 2, 7],
    ['next-paragraph', 3, 5],
    ['next-paragraph', 6, 6],
    ['previous-paragraph', 6, 2],
    ['previous-paragraph', 0, 0],
  ])('%s from sentence %i leads to %i', (move, from, to) => {
    expect(step(paragraphs, from, move)).toBe(to);
  });
});
