import { describe, expect, it } from 'vitest';
import { isByLine, isDateLine, isNameLine } from './bylines.ts';
import { outletInByline, outletOfLine } from './outlets.ts';

it.each([
  'By Petra Solheim in Kell',
  'BY STAFF REPORTERS',
  'by our courts correspondent',
  'Words by Ida Vance',
  'By: Ida Vance',
  'From our correspondent in Kell',
])('reads “%s” as a byline', (line) => expect(isByLine(line)).toBe(true));

it.each(['By Monday the water had gone.', 'Byron left.', 'From the hill, you see the sea'])(
  'does not read “%s” as a byline',
  (line) => expect(isByLine(line)).toBe(false),
);

describe('dates', () => {
  it.each([
    'Published 6.30am, 4 September',
    'PUBLISHED: 10:01, 22 March 2022 | UPDATED: 11:30, 22 March 2022',
    'Published',
    'Tuesday, April 8, 2025',
    'Wed 22 Jan 2025 17.12',
    'Sunday, 10.15am',
    'Posted Feb. 12, 2025, 6:00 a.m.',
    'First published 11 March. This version adds a second email from the company',
    '3 hours ago',
    '5h ago',
    'Today at 12:10',
    '22/03/2022',
    '2022-03-22',
    'Last modified on Tue 22 Mar 2022 14.01 GMT',
    '3:40 p.m.',
    '8 April 2025 | 4 min read',
  ])('reads “%s” as a date', (line) => expect(isDateLine(line)).toBe(true));

  it.each([
    'March was wet.',
    'Monday was the deadline.',
    'Sunday trading hours',
    'May the best goat win',
    '3 hours of rain',
    'Published reports were wrong, she said.',
    'Marching band booked',
  ])('does not read “%s” as a date', (line) => expect(isDateLine(line)).toBe(false));
});

it.each([
  'Isolde Quaye',
  'Cass Underhill on the Col d’Asper',
  'Jonah Abbot, The Weald Post',
  'Ida M. Vance',
  'Maria de Ost',
])('reads “%s” as a name', (line) => expect(isNameLine(line)).toBe(true));

it.each(['Shares leap 23% as board says no', 'Nobody was hurt', 'A robot cannot wave'])(
  'does not read “%s” as a name',
  (line) => expect(isNameLine(line)).toBe(false),
);

describe('outlets', () => {
  it.each([
    ['The Weekday Post', 'The Weekday Post'],
    ['The Marquee | Music', 'The Marquee'],
    ['SkyCounty Online | Updated 13.40', 'SkyCounty Online'],
    ['For the Harlow Creek Times', 'Harlow Creek Times'],
    ['Calverra Today (English edition)', 'Calverra Today'],
    ['CBN News, Kell', 'CBN News'],
  ])('finds the outlet in “%s”', (line, outlet) => expect(outletOfLine(line)).toBe(outlet));

  it.each([
    'Jonah Abbot, The Weald Post',
    'Power still out to 63,000 homes',
    'The river is falling.',
    'WHAT IS BEING SAID?',
    'Isolde Quaye',
  ])('takes “%s” for no outlet', (line) => expect(outletOfLine(line)).toBeNull());

  it.each([
    ['Jonah Abbot, The Weald Post', 'The Weald Post'],
    ['By Talia Renwick and Sione Latu, CBN News', 'CBN News'],
    ['By Ida Vance for The Post', 'The Post'],
    ['By Kirsty Amblecote, community reporter', null],
    ['By Lorraine Petrakis, Health & Schools', null],
  ])('finds the outlet inside “%s”', (line, outlet) => expect(outletInByline(line)).toBe(outlet));
});
