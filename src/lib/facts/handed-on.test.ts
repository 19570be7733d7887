import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { shippedEnglish } from '../server/read-english.ts';
import { tellingBy } from './test-support/told.ts';

const english = shippedEnglish();
const toldOf = tellingBy((text) => readText({ text }, english).facts);

const chainOf = (body: string, words: string): string | undefined => toldOf(body, words)?.chain;

describe('through whom words came', () => {
  it.each([
    [
      'The agency opened an inquiry in March, as first reported by Bellweather News, which cited a letter from the agency to the firm.',
      'opened an inquiry',
      'Bellweather News > letter from the agency to the firm',
    ],
    ['As first reported by the Harbour Chronicle, his adviser met them twice.', 'met them', 'Harbour Chronicle'],
    [
      'His adviser met them twice, as the Harbour Chronicle revealed last week, relying on the ministry’s own visitor book.',
      'met them',
      'Harbour Chronicle > ministry’s visitor book',
    ],
    [
      'Marit Kolbe, speaking to the broadcaster Kanal Eins, said the pages were false.',
      'the pages',
      'Kanal Eins > Marit Kolbe',
    ],
    [
      'Two officers told Tagwacht’s rival, the weekly Brennglas, that the order was right.',
      'the order',
      'Brennglas > Two officers',
    ],
    [
      'Ana Reyes told the Kell Herald’s sister paper, the Lund Post, that it was late.',
      'it was late',
      'Lund Post > Ana Reyes',
    ],
    [
      'Pearl Achebe told the trade journal Seat & Safety that she was late. “I used to teach,” she told the journal.',
      'I used to teach',
      'Seat & Safety > Pearl Achebe',
    ],
    ['A nurse told Agence du Lac by telephone that 30 were hurt.', '30 were hurt', 'Agence du Lac > nurse'],
    ['“It is over,” the agency Vesta quoted Ms Ost as telling reporters.', 'It is over', 'Vesta > Ost'],
    ['The ministry, quoted by the agency Vesta, said that it was late.', 'it was late', 'Vesta > ministry'],
    [
      'The mayor told aides he would quit, two people present told the Lund Post.',
      'he would quit',
      'Lund Post > two people > mayor',
    ],
    ['Citing a diplomat, Vesta wrote that talks would resume.', 'talks', 'Vesta > diplomat'],
    ['Citing the mayor, Ana Reyes, the Lund Post said that it was late.', 'it was late', 'Lund Post > Ana Reyes'],
    ['Reuters’ sources said the deal was off.', 'the deal', 'Reuters > Reuters’ sources'],
    ['The aide, who spoke to the Lund Post, said that it was late.', 'it was late', 'Lund Post > aide'],
    [
      '“We will answer,” the Vesta agency cited the general as saying in remarks to troops.',
      'We will answer',
      'Vesta > general',
    ],
    ['Ana Reyes told reporters that police had asked four teams to leave.', 'teams to leave', 'Ana Reyes > police'],
    ['Ana Reyes had been told by a guard in 2023 that the fleet was old.', 'the fleet', 'guard'],
    [
      'A diplomat who has seen the report said it describes the delay as “deliberate”.',
      'the delay',
      'diplomat > report',
    ],
  ])('in “%s”: %s', (body, words, chain) => {
    expect(chainOf(body, words)).toBe(chain);
  });

  it.each([
    ['The board is known, as reported, for its silence.', 'its silence', undefined],
    ['Ana Reyes told Radio Tarn’s breakfast show that it was late.', 'it was late', 'Radio Tarn > Ana Reyes'],
    ['The ministry, attacked by the agency Vesta, said that it was late.', 'it was late', 'ministry'],
    ['The mayor said he would quit, two people left and the hall fell silent.', 'he would quit', 'mayor'],
    ['The ministry’s sources said the deal was off.', 'the deal', 'ministry’s sources'],
    ['The boss said in an email seen by the Lund Post that the plant was his.', 'the plant', 'boss'],
    ['The aide, who spoke to the Red Cross, said that it was late.', 'it was late', 'aide'],
    ['A clerk who saw it said the report was late.', 'the report', 'clerk'],
    ['The team reports in the journal Lorry Science that bees can count.', 'bees', 'team'],
  ])('and nobody else in “%s”: %s', (body, words, chain) => {
    expect(chainOf(body, words)).toBe(chain);
  });
});

describe('who speaks', () => {
  it.each([
    [
      'The board ordered a recount after the mayor accused President Wemba of theft and told her supporters to stay.',
      'her supporters',
      'mayor',
    ],
    [
      'The board met after opposition candidate Nadira Solane accused President Gaspar Wemba of theft.',
      'of theft',
      'Nadira Solane',
    ],
    [
      'In Upper Lake, returning officer Moses Ntale, whose name is on 38 forms, said that he had signed only nine.',
      'only nine',
      'Moses Ntale',
    ],
    [
      'Solane’s campaign says its own tally, compiled from photographs, puts her ahead.',
      'her ahead',
      'Solane’s campaign',
    ],
  ])('in “%s”: %s', (body, words, chain) => {
    expect(chainOf(body, words)).toBe(chain);
  });

  it.each([
    ['Police closed the road after a man accused of theft fled.', 'of theft', undefined],
    ['Friends of Ana Reyes said it was late.', 'it was late', 'Friends of Ana Reyes'],
    ['The BBC was late. The newspaper said that it was low.', 'it was low', 'newspaper'],
    ['A battle between two sisters, each of whom said it was hers, began.', 'it was hers', 'two sisters'],
    ['An agency spokesman would say that it was late.', 'it was late', undefined],
    ['The clerk met an envoy.\n\nThe minister denied that money had been offered.', 'money', 'minister'],
    ['A letter by Ana Reyes said it was late.', 'it was late', 'Ana Reyes’s letter'],
    [
      'The supplier left. Benno Aker sighed. “He told me to order now,” the clerk said.',
      'me to order now',
      'clerk > Benno Aker',
    ],
    ['The board met before acting mayor Ana Reyes said it was late.', 'it was late', 'Ana Reyes'],
  ])('and nobody else in “%s”: %s', (body, words, chain) => {
    expect(chainOf(body, words)).toBe(chain);
  });
});

describe('whom a role means', () => {
  it.each([
    ['Russian President Ivan Sand left. The Russian leader said that he was tired.', 'he was tired', 'Ivan Sand'],
    ['Ana Reyes, president of Hollin, left. The Hollin leader said that she was tired.', 'she was', 'Ana Reyes'],
    ['President Ana Reyes left. The head of state said that she was tired.', 'she was', 'Ana Reyes'],
    ['Prime Minister Ana Reyes left. The PM said that she was tired.', 'she was', 'Ana Reyes'],
    ['King Harald left. The monarch said that he was tired.', 'he was', 'King Harald'],
    ['Senator Ana Reyes left. The Ohio senator said that she was tired.', 'she was', 'Ana Reyes'],
    [
      'Idris Vaughan, 58, a postman, said it did him good. His wife, Carys, laughed. Mrs Vaughan said that it was late.',
      'it was late',
      'Carys Vaughan',
    ],
    ['The banker, John Pell, left. Mrs Pell said that it was late.', 'it was late', 'Mrs Pell'],
    [
      'Tobias Crane, the minister, left. Opposition leader Gale Pettifer asked Crane to go. “He should pack,” the MP said.',
      'He should pack',
      'Gale Pettifer',
    ],
    ['Two women said he shouted. The pair said that they had left.', 'they had', 'Two women'],
    ['The Inter-Lake Forum met. The organisation said that it was low.', 'it was low', 'Inter-Lake Forum'],
    [
      'A group of 14 lawmakers wrote in a letter that he lied. The letter says he knew.',
      'he knew',
      'letter by group of 14 lawmakers',
    ],
  ])('in “%s”: %s', (body, words, chain) => {
    expect(chainOf(body, words)).toBe(chain);
  });

  it.each([
    ['President Ana Reyes met the king. The Russian leader said that it was late.', 'it was late', 'Russian leader'],
    [
      'Polish President Ana Reyes met Russian General Ivan Sand. The Russian leader said that it was late.',
      'it was late',
      'Russian leader',
    ],
    ['President Ana Reyes left. The head of the school said that it was late.', 'it was late', 'head of the school'],
    ['Senator Ana Reyes met Senator Tom Hale. The Ohio senator said that it was late.', 'it was late', 'Ohio senator'],
    ['A diplomat, Ana Reyes, left.\n\nThe ambassador said that it was late.', 'it was late', 'ambassador'],
    ['Maria Pell left. Mrs Pell said that it was late.', 'it was late', 'Maria Pell'],
    ['The baker, Kerry Pell, left. Ms Pell said that it was late.', 'it was late', 'Kerry Pell'],
    ['It was 8 PM. At 9 PM the clerk said that it was late.', 'it was late', 'clerk'],
  ])('and whom it does not in “%s”: %s', (body, words, chain) => {
    expect(chainOf(body, words)).toBe(chain);
  });
});

describe('how far the words reach', () => {
  it.each([
    ['The minister, who denies wrongdoing, told the Lund Post that it was false.', 'wrongdoing', ['wrongdoing']],
    ['The mayor told aides he would quit, two people told the Lund Post.', 'he would quit', ['he would quit']],
    ['The boss denied the claim, a lie, on Monday.', 'the claim', ['the claim']],
  ])('in “%s”: %s', (body, words, contents) => {
    expect(toldOf(body, words)?.contents).toEqual(contents);
  });
});
