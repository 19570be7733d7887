import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationOf, ENOUGH_TO_PLOT, type Forecast } from './calibration.ts';
import type { CertaintyLevel } from './quiz-type.ts';

const answers = (sure: CertaintyLevel, right: number, wrong: number): Forecast[] => [
  ...Array<Forecast>(right).fill({ sure, right: true }),
  ...Array<Forecast>(wrong).fill({ sure, right: false }),
];

describe('certainty against accuracy', () => {
  test('is nothing where nobody was asked', () => {
    expect(calibrationOf([])).toBeNull();
  });

  test('plots a degree from ten answers on, and counts before', () => {
    const bins = calibrationOf([...answers(1, 4, 5), ...answers(3, 9, 1)])?.bins;
    expect(bins).toEqual([
      { sure: 1, forecast: 0.5, asked: 9, right: 4, share: null },
      { sure: 2, forecast: 0.73, asked: 0, right: 0, share: null },
      { sure: 3, forecast: 0.9, asked: ENOUGH_TO_PLOT, right: 9, share: 0.9 },
    ]);
  });

  test('by hand: two sure and right, one sure and wrong, one unsure and right', () => {
    const found = calibrationOf([...answers(3, 2, 1), ...answers(1, 1, 0)]);
    expect(found?.brier).toBeCloseTo((0.01 + 0.01 + 0.81 + 0.25) / 4, 10);
    expect(found?.bias).toBeCloseTo(0.8 - 0.75, 10);
    // Marks 3 + 3 − 6 + 1 over four; three quarters right earn 1 at most.
    expect(found?.headline).toBeCloseTo(0.75 + 0.1 * (0.25 - 1), 10);
  });

  test('rewards nobody for one degree over all answers: the headline is then no more than accuracy', () => {
    fc.assert(
      fc.property(fc.constantFrom<CertaintyLevel>(1, 2, 3), fc.nat(30), fc.nat(30), (sure, right, wrong) => {
        fc.pre(right + wrong > 0);
        expect(calibrationOf(answers(sure, right, wrong))?.headline).toBeLessThanOrEqual(
          right / (right + wrong) + 1e-9,
        );
      }),
    );
  });
});
