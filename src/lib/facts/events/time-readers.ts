import { clock, minutesPast } from './times/clocks.ts';
import { date, day } from './times/dates.ts';
import { duration } from './times/lengths.ts';
import type { TimeReader } from './times/reader.ts';
import { relative } from './times/relatives.ts';

/** The ways to write a time; of two that read the same words, the earlier counts. */
export const TIME_READERS: readonly TimeReader[] = [
  {
    id: 'clock',
    example: ['They met at 5 a.m. in the hall.', '5 a.m.'],
    counterexample: 'He read 5 a day.',
    read: (items, i) => minutesPast(items, i) ?? clock(items, i),
  },
  {
    id: 'date',
    example: ['They met on 14 May 2025 in the hall.', '14 May 2025'],
    counterexample: 'May may go to page 2019.',
    read: date,
  },
  {
    id: 'relative',
    example: ['They met earlier this month in the hall.', 'earlier this month'],
    counterexample: 'This boat came last.',
    read: relative,
  },
  {
    id: 'day',
    example: ['They met on Monday evening.', 'Monday evening'],
    counterexample: 'The sun shone.',
    read: day,
  },
  {
    id: 'duration',
    example: ['They waited two and a half hours.', 'two and a half hours'],
    counterexample: 'The bird is 40 years old.',
    read: duration,
  },
];
