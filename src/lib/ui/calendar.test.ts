import { describe, expect, it } from 'vitest';
import { dayOf, dayWords, endOfDay } from './calendar.ts';

describe('the reader’s calendar', () => {
  it('has the day that it is where the reader is, to the last moment', () => {
    const moment = new Date(2026, 2, 4, 23, 59, 59);
    expect(dayOf(moment)).toBe('2026-03-04');
    expect(dayOf(new Date(endOfDay(moment)))).toBe('2026-03-04');
    expect(dayOf(new Date(endOfDay(moment) + 1))).toBe('2026-03-05');
  });

  it('names a day the same in every time zone', () => {
    expect(dayWords('2026-03-04', 'en-GB')).toBe('4 Mar 2026');
    expect(dayWords('2026-03-04', 'de')).toBe('04.03.2026');
  });
});
