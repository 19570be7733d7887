import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitWord } from './split-word.ts';

/** Any code units at all: control characters, halves of surrogate pairs, every script. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ min: 32, max: 126 }), fc.integer({ min: 0, max: 0xffff })), { maxLength })
    .map((units) => String.fromCharCode(...units));

it.each([
  ['ten-year-old', ['ten', '-', 'year', '-', 'old']],
  ['U.S.-led', ['U.S.', '-', 'led']],
  ['non-profit', ['non-profit']],
  ['anti-government', ['anti-government']],
  ['co-anti-terror', ['co-anti-terror']],
  ['e-mail', ['e-mail']],
  ['well-re-read', ['well', '-', 're-read']],
  ['Bailey-Ross', ['Bailey', '-', 'Ross']],
  ['2003-04', ['2003', '-', '04']],
  ['713-646-3393', ['713-646-3393']],
  ['and/or', ['and', '/', 'or']],
  ['9/11', ['9/11']],
  ['$5', ['$', '5']],
  ['£3m', ['£', '3', 'm']],
  ['US$4.5bn', ['US$', '4.5', 'bn']],
  ['10%', ['10', '%']],
  ['6pm', ['6', 'pm']],
  ['20th', ['20th']],
  ['1970s', ['1970s']],
  ['cannot', ['can', 'not']],
  ['Gonna', ['Gon', 'na']],
  ['https://example.org/a-b', ['https://example.org/a-b']],
  ['a-b@example.org', ['a-b@example.org']],
  ['--', ['--']],
  ['-', ['-']],
  ['a--b', ['a--b']],
  ['word', ['word']],
  ['', ['']],
])('cuts %s as the treebanks do', (word, parts) => {
  expect(splitWord(word)).toEqual(parts);
});

it('loses no character, and gives at least one part', () => {
  fc.assert(
    fc.property(anyText(60), (word) => {
      const parts = splitWord(word);
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.join('')).toBe(word);
    }),
  );
});
