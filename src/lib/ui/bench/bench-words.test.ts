import { expect, it } from 'vitest';
import { GATES } from '../../questions/gates/gates.ts';
import { mendWords } from './bench-words.ts';

it.each(GATES.map(({ id }) => id))('says in one sentence what to mend where %s finds something', (id) => {
  expect(mendWords(id)).toMatch(/^[A-Z].{15,160}\.$/u);
});
