import { expect, it } from 'vitest';
import { LINK_WORDS } from './link-words.ts';

it.each(Object.entries(LINK_WORDS))('says in one sentence what is wrong: %s', (_code, words) => {
  expect(words({}, { locale: 'en' })).toMatch(/^[A-Z][^\n]{20,160}[^.]\.$/);
});
