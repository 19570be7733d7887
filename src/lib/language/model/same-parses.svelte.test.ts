import { expect, it } from 'vitest';
import { fetchEnglish } from '../../ui/fetch-english.ts';
import expected from './test-support/expected-parses.json';
import { KERNELS } from './model.ts';
import { SAMPLE_SENTENCES } from './test-support/sample-sentences.ts';

it.each(KERNELS)('a browser parses the sample sentences as Node does, with the %s kernel', async (kernel) => {
  const model = await fetchEnglish('', { kernel });
  expect('kernel' in model && model.kernel).toBe(kernel);
  expect('parse' in model && model.parse(SAMPLE_SENTENCES)).toEqual(expected);
});

it('says so where the model is not there', async () => {
  expect(await fetchEnglish('/nowhere')).toMatchObject({ rejected: expect.stringMatching(/^not-/) });
});
