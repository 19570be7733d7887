import { describe, expect, it } from 'vitest';
import { coefficientWords, enoughWords, heatOf, shareWords } from './report-words.ts';

describe('the words of a report', () => {
  it('give a share with its range, and a coefficient with a true minus', () => {
    expect(shareWords({ value: 0.621, low: 0.44, high: 0.77 })).toBe('62 % (44 to 77)');
    expect(coefficientWords({ value: -0.1, low: -0.41, high: 0.2 })).toBe('−0.10 (−0.41 to 0.20)');
  });

  it('say from how many readers on more is shown', () => {
    expect([3, 7, 20, 40, 60, 100].map(enoughWords).map((words) => /\d+/u.exec(words)?.[0] ?? null)).toEqual([
      '5',
      '10',
      '30',
      '50',
      '100',
      null,
    ]);
  });

  it('tell a sentence apart from a quarter, a half and three quarters on', () => {
    const heats = [0, 1, 2, 4, 6, 8].map((missed) => heatOf({ asked: 8, missed }));
    expect(heats).toEqual(['none', 'none', 'some', 'half', 'most', 'most']);
    expect(heatOf({ asked: 0, missed: 0 })).toBe('none');
  });
});
