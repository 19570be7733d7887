import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';
import { tokenize } from './tokens.ts';

const read = (text: string) => {
  const span = { start: 0, end: text.length };
  return tokenize(text, span, findQuotations(text, [{ index: 0, span, continues: true }]).marks);
};
const cut = (text: string): string =>
  read(text)
    .map((token) => token.text)
    .join(' ');

describe('words', () => {
  it.each([
    ['don’t', 'do n’t'],
    ["can't and won't", "ca n't and wo n't"],
    ['he’s, I’m, we’re, I’d’ve', 'he ’s , I ’m , we ’re , I ’d ’ve'],
    ['Putin’s', 'Putin ’s'],
    ["the U.N.'s plan", "the U.N. 's plan"],
    ['the players’ union', 'the players ’ union'],
    ["son-in-law's", "son-in-law 's"],
    ['O’Brien o’clock d’Asper', 'O’Brien o’clock d’Asper'],
    ['’tis rock ’n’ roll of the ’90s', '’tis rock ’n’ roll of the ’90s'],
    ['a ten-year-old Colonel-General', 'a ten-year-old Colonel-General'],
    ['the 130-year-old maker', 'the 130-year-old maker'],
    ['AT&T and Sound & Isles', 'AT&T and Sound & Isles'],
    ['nemilístʹ und Brèze', 'nemilístʹ und Brèze'],
    ['yes/no', 'yes / no'],
  ])('cuts “%s” into “%s”', (text, tokens) => expect(cut(text)).toBe(tokens));
});

describe('numbers', () => {
  it.each([
    '1,200',
    '41.5',
    '£3m',
    '£3.2m',
    '$15',
    '17%',
    '18:40',
    '8.15',
    '2022-23',
    '148km',
    '171km/h',
    '06sec',
    '5pm',
    '6.30am',
    '10th',
    '1990s',
    '24/7',
    '210p',
  ])('keeps %s whole', (number) => {
    const tokens = read(`about ${number} of it`);
    expect(tokens[1]).toMatchObject({ text: number, kind: 'number' });
  });
  it.each([
    ['in 2016.', 'in 2016 .'],
    ['1,2 and 3', '1 , 2 and 3'],
    ['at 5 a.m. on', 'at 5 a.m. on'],
    ['£1.5 million', '£1.5 million'],
    ['6\' 2" tall', '6 \' 2 " tall'],
  ])('cuts “%s” into “%s”', (text, tokens) => expect(cut(text)).toBe(tokens));
});

describe('abbreviations', () => {
  it.each([
    ['Mr. Fife met Dr. Ost', 'Mr. Fife met Dr. Ost'],
    ['Col.-Gen. Ost', 'Col.-Gen. Ost'],
    ['the U.S. and the U.S.-led group', 'the U.S. and the U.S.-led group'],
    ['Acme Inc. said', 'Acme Inc. said'],
    ['J. K. Ilk, Ph.D.', 'J. K. Ilk , Ph.D.'],
    ['at No. 10', 'at No. 10'],
    ['He said no.', 'He said no .'],
    ['Reno, Nev., on Feb. 3', 'Reno , Nev. , on Feb. 3'],
    ['She gave a gen.', 'She gave a gen .'],
    ['Prof. H., who', 'Prof. H. , who'],
    ['plan B.', 'plan B .'],
  ])('cuts “%s” into “%s”', (text, tokens) => expect(cut(text)).toBe(tokens));
});

describe('marks and symbols', () => {
  it.each([
    ['“No,” he said.', '“ No , ” he said .'],
    ["'No,' he said.", "' No , ' he said ."],
    ["''No,'' he said.", "'' No , '' he said ."],
    ['Wait... what?!', 'Wait ... what ?!'],
    ['one -- two — three', 'one -- two — three'],
    ['a 🙂 b', 'a 🙂 b'],
    ['(see page 4)', '( see page 4 )'],
  ])('cuts “%s” into “%s”', (text, tokens) => expect(cut(text)).toBe(tokens));

  it.each([
    ['https://post.example/a?b=c&d', 'symbol'],
    ['www.post.example', 'symbol'],
    ['desk@post.example', 'symbol'],
    ['@idavance', 'word'],
  ])('keeps %s whole and leaves the stop behind it', (link, kind) => {
    expect(read(`(${link}).`).map((t) => t.text)).toEqual(['(', link, ')', '.']);
    expect(read(link)[0]?.kind).toBe(kind);
  });

  it('makes curly apostrophes straight in the small-letter form only', () => {
    expect(read('He’S')[1]).toMatchObject({ text: '’S', lower: "'s" });
  });
});
