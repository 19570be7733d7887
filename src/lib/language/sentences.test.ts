import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** The sentences of one paragraph, with " / " between them. */
const split = (text: string): string => {
  const span = { start: 0, end: text.length };
  const { marks } = findQuotations(text, [{ index: 0, span, continues: true }]);
  const tokens = tokenize(text, span, marks);
  return splitSentences(text, tokens, marks)
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
    .join(' / ');
};

describe('one sentence', () => {
  it.each([
    'Mr. Ost met Dr. J. K. Ilk and Col.-Gen. Fife at No. 10.',
    'Kyiv must answer by 5 a.m. Moscow time on Monday.',
    'The U.S. Senate and the U.K. Treasury met.',
    'It grew by 41.5 per cent to £3.2m in the year.',
    'He lives in Reno, Nev., and Gary, Ind., by turns.',
    'On Feb. 3, 1911, she wrote it down.',
    'He met Rep. Ost (D-N.M.) and Sen. Fife, R-S.C., at noon.',
    '“Why?” asked Sallow.',
    '“Why?” he asked.',
    '“Why?” Sallow asked.',
    '“Stop!” Mr Sallow shouted.',
    '“No!” said the goat.',
    'He waited... and waited.',
    'I… I don’t know.',
    'Acme Inc. said it would pay.',
    'The firm Yes! said no.',
    'St. Louis is far from St. Moritz.',
    '(1. Z Barath 4hr; 2. A Lannigan; 3. E Varenne)',
    'She read “Shut.” and left.',
    'It was, e.g. The Post, or i.e. a paper.',
    'No stop at all',
  ])('%s', (text) => expect(split(text)).toBe(text));
});

describe('several sentences', () => {
  it.each([
    'One. / Two. / Three.',
    'He said no. / She said yes.',
    '“The answer is no. / It will be no, with coffee.” / He left.',
    '“Lunch,” she replied. / “Now.”',
    '“Why?” / She left.',
    '“Why?” / “Because.”',
    'It sued Acme Inc. / The case goes on.',
    'It was 5 p.m. / Ost said so.',
    'It is in the U.S. / The rest is not.',
    'So wrote Rep. Ost, D-N.M. / Sen. Fife left.',
    'It fell in 2016. / 12 were hurt.',
    'She wrote: ‘Star gone. / Told Prof. H., who said I was tired.’ / It was.',
    'He left (for good.) / She stayed.',
    'He left. / (She stayed.)',
    'Wait… / Then it rose.',
    'What?! / No.',
    '’Tis late. / ’Tis dark.',
    'It rose. / ’Tis a pity.',
    '"It is shut." / "It is not."',
    "'It is shut.' / 'It is not.'",
    'Plan B. / The end.',
    'He said “no”. / She said ‘yes’.',
  ])('%s', (sentences) => expect(split(sentences.replaceAll(' / ', ' '))).toBe(sentences));
});

it('loses no token', () => {
  const text = '“A. B. C,” said D. E... F! (G?) H; i.e. J. 12. K';
  const span = { start: 0, end: text.length };
  const { marks } = findQuotations(text, [{ index: 0, span, continues: true }]);
  const tokens = tokenize(text, span, marks);
  const ranges = splitSentences(text, tokens, marks);
  expect(ranges[0]?.from).toBe(0);
  expect(ranges.at(-1)?.to).toBe(tokens.length);
  ranges.forEach((range, i) => expect(range.from).toBe(ranges[i - 1]?.to ?? 0));
});
