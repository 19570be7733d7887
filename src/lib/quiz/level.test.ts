import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf, posteriorAbove } from './level.ts';

describe('the level of a skill', () => {
  test.each([
    [0, 0, 'not-enough'],
    [3, 3, 'not-enough'],
    [4, 4, 'secure'],
    [5, 5, 'secure'],
    [6, 6, 'secure'],
    [7, 8, 'secure'],
    [3, 4, 'developing'],
    [5, 6, 'developing'],
    [6, 8, 'developing'],
    [2, 4, 'developing'],
    [2, 5, 'developing'],
    [3, 8, 'developing'],
    [1, 4, 'needs-work'],
    [0, 4, 'needs-work'],
    [1, 5, 'needs-work'],
    [2, 8, 'needs-work'],
  ] as const)('%i of %i: %s', (right, asked, level) => {
    expect(levelOf(right, asked)).toBe(level);
  });

  test('never falls when one more first attempt is right', () => {
    const order = ['needs-work', 'developing', 'secure'];
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 60 }), fc.nat(), (asked, drawn) => {
        const right = drawn % asked;
        expect(order.indexOf(levelOf(right + 1, asked))).toBeGreaterThanOrEqual(order.indexOf(levelOf(right, asked)));
      }),
    );
  });

  test('rests on the area under the posterior, as counted by hand', () => {
    const density = (p: number, right: number, wrong: number): number => p ** right * (1 - p) ** wrong;
    const area = (from: number, right: number, wrong: number): number => {
      const steps = 20_000;
      let sum = 0;
      for (let n = 0; n < steps; n += 1) sum += density(from + ((1 - from) * (n + 0.5)) / steps, right, wrong);
      return (sum * (1 - from)) / steps;
    };
    for (const [p, right, asked] of [
      [0.7, 7, 8],
      [0.5, 1, 4],
      [0.7, 0, 5],
      [0.5, 12, 20],
    ] as const)
      expect(posteriorAbove(p, right, asked)).toBeCloseTo(
        area(p, right, asked - right) / area(0, right, asked - right),
        6,
      );
  });
});
