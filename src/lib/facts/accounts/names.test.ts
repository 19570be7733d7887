import { expect, it } from 'vitest';
import { alignNames, lettersApart } from './names.ts';
import { plainAccount } from './test-support/plain-account.ts';

const align = (a: string, b: string): string[] =>
  alignNames(
    plainAccount(`${a} said on Monday that it would rain.`),
    plainAccount(`${b} said on Monday that it would rain.`),
  ).map((pair) => `${pair.a.canonical} = ${pair.b.canonical}${pair.differs ? ' *' : ''}`);

it.each([
  ['Siân Treharne', 'Sian Trehearn', ['Siân Treharne = Sian Trehearn *']],
  ['Mr Percival Dunmore', 'Mr Percy Dunmore', ['Percival Dunmore = Percy Dunmore *']],
  ['Mr Oleksandr Petrenko', 'Mr Alexander Petrenko', ['Oleksandr Petrenko = Alexander Petrenko *']],
  ['Ms Josephine Adair', 'Ms Josephine Adair', ['Josephine Adair = Josephine Adair']],
  ['Mr Horace Tilling', 'Mr Bernard Tilling', []],
  ['Mr Keith Marrow', 'Mr Keith Holloway', []],
])('%s and %s', (a, b, expected) => {
  expect(align(a, b)).toEqual(expected);
});

it('counts letters apart', () => {
  expect([
    lettersApart('keene', 'keane'),
    lettersApart('treharne', 'trehearn'),
    lettersApart('marrow', 'holloway'),
  ]).toEqual([1, 2, 4]);
});
