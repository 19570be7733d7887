import { describe, expect, it } from 'vitest';
import {
  LONGEST_CODE,
  makeCodes,
  MOST_CODES,
  parseCodes,
  PLAIN_CLASS,
  PLAIN_FORM,
  settingsOf,
} from './start-settings.ts';

const NOW = Date.parse('2027-03-01T08:00');

describe('the settings of a class', () => {
  it('are plain where nothing was decided', () => {
    expect(settingsOf(PLAIN_FORM, NOW)).toEqual({ settings: PLAIN_CLASS });
  });

  it('of the other pace count for nothing', () => {
    const both = {
      ...PLAIN_FORM,
      seconds: 30,
      attempts: 3,
      leaderboard: true,
      feedback: 'each',
      closes: '2027-03-02T08:00',
    } as const;
    expect(settingsOf(both, NOW)).toEqual({ settings: { ...PLAIN_CLASS, seconds: 30, leaderboard: true } });
    expect(settingsOf({ ...both, pace: 'own' }, NOW)).toEqual({
      settings: { ...PLAIN_CLASS, pace: 'own', attempts: 3, feedback: 'each', closes: Date.parse('2027-03-02T08:00') },
    });
  });

  it.each([
    ['closes-past', { pace: 'own', closes: '2027-02-01T08:00' }],
    ['closes-first', { pace: 'own', opens: '2027-03-03T08:00', closes: '2027-03-02T08:00' }],
    ['codes-alike', { codes: 'K7M2\nK7M2' }],
    ['codes-long', { codes: 'x'.repeat(LONGEST_CODE + 1) }],
    ['codes-many', { codes: Array.from({ length: MOST_CODES + 1 }, (_, n) => String(n)).join() }],
  ] as const)('are refused: %s', (problem, more) => {
    expect(settingsOf({ ...PLAIN_FORM, ...more }, NOW)).toEqual({ problem });
  });
});

describe('roster codes', () => {
  it('are read one a line or between commas', () => {
    expect(parseCodes(' K7M2 \n\nB3; C4, D5')).toEqual(['K7M2', 'B3', 'C4', 'D5']);
  });

  it('are made so that no two are alike', () => {
    let drawn = 0;
    const codes = makeCodes(30, (limit) => Math.floor((drawn += 1) / 3) % limit);
    expect(new Set(codes).size).toBe(30);
    expect(codes.every((code) => /^[B-Z2-9]{4}$/u.test(code))).toBe(true);
  });
});
