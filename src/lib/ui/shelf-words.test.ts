import { expect, it } from 'vitest';
import { SHELF_WORDS } from './shelf-words.ts';
import { SHELF } from './shelf.ts';

it('has words for every pack that ships, and for no other', () => {
  expect(Object.keys(SHELF_WORDS).sort()).toEqual(SHELF.map(({ slug }) => slug).sort());
});
