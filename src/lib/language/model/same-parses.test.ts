import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openEnglish } from './open-english.ts';
import { SAMPLE_SENTENCES } from './test-support/sample-sentences.ts';

const EXPECTED = 'src/lib/language/model/test-support/expected-parses.json';

// A new asset changes them: UPDATE=1 writes them anew. Chromium is held to the same file.
it('parses the sample sentences as written down', () => {
  const model = openEnglish(readFileSync('static/english/english-1.model'));
  const parses = 'parse' in model ? model.parse(SAMPLE_SENTENCES) : [];
  if (process.env['UPDATE'] === '1') writeFileSync(EXPECTED, `${JSON.stringify(parses, null, 2)}\n`);
  expect(parses).toEqual(JSON.parse(readFileSync(EXPECTED, 'utf8')));
});
