import { describe, expect, it } from 'vitest';
import { discernmentOf, discriminationOf, reliabilityOf, shareOf, varianceOf } from './statistics.ts';

const near = (value: number | undefined, expected: number, places = 3): void =>
  expect(value).toBeCloseTo(expected, places);

describe('a share', () => {
  it('has Wilson’s interval', () => {
    // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662.
    const share = shareOf(81, 263);
    near(share.low, 0.2553);
    near(share.high, 0.3662);
  });

  it('stays inside 0 to 1 at its ends', () => {
    near(shareOf(0, 7).low, 0);
    near(shareOf(7, 7).high, 1);
    near(shareOf(0, 20).high, 0.1611);
  });
});

describe('the discrimination of an item', () => {
  it('is the correlation with the rest of the set', () => {
    const right = [true, true, true, false, false, false];
    const rest = [5, 4, 3, 2, 1, 0];
    // Pearson's r of (1,1,1,0,0,0) with 5…0 is √(27/35).
    near(discriminationOf(right, rest)?.value, Math.sqrt(27 / 35));
  });

  it('is nothing where all were right, or all have the same rest', () => {
    expect(discriminationOf([true, true], [1, 2])).toBe(null);
    expect(discriminationOf([true, false], [3, 3])).toBe(null);
  });
});

describe('the reliability of a set', () => {
  const rows = [
    [1, 1, 1, 1],
    [1, 1, 1, 0],
    [1, 1, 0, 0],
    [1, 0, 0, 0],
    [0, 0, 0, 0],
  ];

  it('is KR-20 with the same divisor throughout', () => {
    // Σpq = .16 + .24 + .24 + .16 = .8, σ² = 2: 4/3 · (1 − .4) = .8
    const reliability = reliabilityOf(rows);
    near(reliability?.value, 0.8);
    near(reliability?.error, Math.sqrt(2) * Math.sqrt(0.2));
  });

  it('has Feldt’s interval, from quantiles of F', () => {
    // F(.975; 4, 12) = 4.1212 and F(.025; 4, 12) = 1/8.7512, by any table of F.
    const reliability = reliabilityOf(rows);
    near(reliability?.low, 1 - 0.2 * 4.1212, 3);
    near(reliability?.high, 1 - 0.2 / 8.7512, 3);
  });

  it('is nothing where all have the same total', () => {
    expect(
      reliabilityOf([
        [1, 0],
        [0, 1],
      ]),
    ).toBe(null);
  });
});

it('discernment is z of hits less z of false alarms, with the bias between', () => {
  // (8 + ½)/11 = .7727 and (2 + ½)/11 = .2273: z = ±.7479.
  const { sensitivity, bias } = discernmentOf(8, 10, 2, 10);
  near(sensitivity, 1.4958, 3);
  near(bias, 0, 6);
});

it('variance has n below it', () => near(varianceOf([0, 0, 1, 1]), 0.25));
