import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from './days.ts';
import { runOf } from './run.ts';

const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
const someDay = fc.integer({ min: -200_000, max: 400_000 });

describe('the number of a day', () => {
  test('is the one that the calendar gives, over a thousand years', () => {
    fc.assert(
      fc.property(someDay, (number) => {
        expect(dayNumber(dayOf(number))).toBe(number);
      }),
    );
  });

  test.each(['', '2026-3-14', '14.03.2026', 'yesterday'])('is not made from “%s”', (day) => {
    expect(() => dayNumber(day)).toThrow('Expected a day like 2026-03-14');
  });
});

describe('the run of days', () => {
  test.each([
    ['none before the first edition', [], { length: 0, best: 0, isTodayDone: false, ended: 0 }],
    ['one after it', ['2026-03-01'], { length: 1, best: 1, isTodayDone: true, ended: 0 }],
    ['stands over a month’s end', ['2026-02-27', '2026-02-28', '2026-03-01'], { length: 3, isTodayDone: true }],
    ['still stands while today is open', ['2026-02-27', '2026-02-28'], { length: 2, isTodayDone: false, ended: 0 }],
    ['ends with a missed day', ['2026-02-26', '2026-02-27'], { length: 0, best: 2, ended: 2 }],
    ['begins anew after one', ['2026-02-20', '2026-02-21', '2026-03-01'], { length: 1, best: 2, ended: 0 }],
    ['counts a day once', ['2026-03-01', '2026-03-01'], { length: 1, best: 1 }],
    ['leaves out days to come', ['2026-03-01', '2026-03-02'], { length: 1, best: 1 }],
  ] as const)('%s', (_, finished, expected) => {
    expect(runOf(finished, '2026-03-01')).toMatchObject(expected);
  });

  const played = fc.array(fc.integer({ min: 20_000, max: 20_040 }), { maxLength: 40 });
  const now = fc.integer({ min: 20_000, max: 20_045 });

  test('is as long as the days one can walk back without a gap', () => {
    fc.assert(
      fc.property(played, now, (days, today) => {
        let from = days.includes(today) ? today : today - 1;
        let length = 0;
        for (; days.includes(from); from -= 1) length += 1;
        const run = runOf(days.map(dayOf), dayOf(today));
        expect(run.length).toBe(length);
        expect(run.best).toBeGreaterThanOrEqual(length);
        expect(run.length === 0 || run.ended === 0).toBe(true);
      }),
    );
  });

  test('never shrinks by finishing today’s edition, whatever the order of what came before', () => {
    fc.assert(
      fc.property(played, now, (days, today) => {
        const before = runOf(days.map(dayOf), dayOf(today));
        const after = runOf([today, ...days.toReversed()].map(dayOf), dayOf(today));
        expect(after).toMatchObject({
          isTodayDone: true,
          length: before.isTodayDone ? before.length : before.length + 1,
          ended: 0,
        });
        expect(after.best).toBeGreaterThanOrEqual(before.best);
      }),
    );
  });
});
