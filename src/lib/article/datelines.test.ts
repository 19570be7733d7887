import { expect, it } from 'vitest';
import { datelineLength } from './datelines.ts';

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
