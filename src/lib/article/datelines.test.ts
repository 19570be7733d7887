import { describe, expect, it } from 'vitest';
import { datelineLength, outletInDateline } from './datelines.ts';

const rest = (text: string): string => text.slice(datelineLength(text, { start: 0, end: text.length }));

it.each([
  'KELL — ',
  'KELL, Lorvane — ',
  'LONDON (AP) — ',
  'NEW YORK (AP) -- ',
  'RYE, N.H. - ',
  'KELL, March 3 (Interline) - ',
  'Kell, Lorvane (CBN) — ',
  'New York (AFP) – ',
  '(CBN) ',
  '(AP) — ',
  '( ',
])('cuts off “%s”', (dateline) => expect(rest(`${dateline}Lorvane said no.`)).toBe('Lorvane said no.'));

it.each([
  'Lorvane — which said no — stayed.',
  'Lorvane said no.',
  'Ms Ost - the minister - said no.',
  '(The minister said no.)',
  'I — for one — said no.',
  'A dog — or a log — was seen.',
  'Monday — the deadline — passed.',
  'NATO — which has no port — said no.',
])('leaves “%s” whole', (text) => expect(rest(text)).toBe(text));

describe('the agency that signs a dateline', () => {
  const outletOf = (text: string): string | null => outletInDateline(text, { start: 0, end: text.length });
  it.each([
    ['WASHINGTON (WNB) — Lorvane said no.', 'WNB'],
    ['TELIMAR, Nov 19 (Norwire) - Lorvane said no.', 'Norwire'],
  ])('is read in “%s”', (text, outlet) => expect(outletOf(text)).toBe(outlet));
  it.each(['KELL — Lorvane said no.', 'Lorvane (the port) said no.'])('is not found in “%s”', (text) =>
    expect(outletOf(text)).toBeNull(),
  );
});
