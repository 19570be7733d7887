import { expect, it } from 'vitest';
import { placeStemOf, stemOf } from './stems.ts';
import { keyOf } from './thesaurus.ts';

it.each([
  ['landed', 'landing'],
  ['walkers', 'walked'],
  ['speakers', 'spoke'],
  ['carried', 'carry'],
  ['investigated', 'investigating'],
])('%s and %s share a stem', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

it.each([
  ['flower', 'flow'],
  ['tower', 'tow'],
  ['plane', 'plan'],
  ['wind', 'wounded'],
])('%s and %s do not', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b));
});

it('keeps the part that a country and its people share', () => {
  expect(placeStemOf('ukrainian')).toBe(placeStemOf('ukraine'));
});

it('files synonyms under one key', () => {
  expect([keyOf(stemOf('blaze')), keyOf(stemOf('faster'))]).toEqual([keyOf(stemOf('fire')), keyOf(stemOf('fast'))]);
});
