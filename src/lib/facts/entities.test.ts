import { describe, expect, it } from 'vitest';
import { readFacts } from './test-support/read-plain.ts';

describe('names', () => {
  it.each([
    ['the port city of Marrow', 'The army left the port city of Marrow.', 'Marrow', 'place', 'city'],
    ['a country of the gazetteer', 'The talks moved to Finland.', 'Finland', 'place', 'country'],
    ['a paper', 'The Lake Herald reported that the dam leaked.', 'The Lake Herald', 'organisation', 'newspaper'],
    ['an agency', 'A state agency, Delta, sent two lines.', 'Delta', 'organisation', 'agency'],
    ['a campaign group', 'The campaign group Shelf Life said so.', 'Shelf Life', 'organisation', null],
    ['a university', 'She teaches at the University of Kell.', 'University of Kell', 'organisation', 'university'],
    [
      'a ministry with two "of"',
      'He works for the Ministry of Defense of Ukraine.',
      'Ministry of Defense of Ukraine',
      'organisation',
      'ministry',
    ],
    ['a person by title', 'They met Inspector Yolanda Mist.', 'Yolanda Mist', 'person', null],
    ['a person by age', 'Jorun Falk, 52, drives a crane.', 'Jorun Falk', 'person', null],
    ['a town by its apposition', 'Sandry, a town of 300 people, is wet.', 'Sandry', 'place', 'town'],
  ])('knows %s', (_what, text, canonical, type, subtype) => {
    const found = readFacts(text).entities.find((one) => one.canonical === canonical);
    expect([found?.type, found?.subtype]).toEqual([type, subtype]);
  });

  it.each([
    ['a weekday', 'They left on Monday.'],
    ['a month', 'They left in April.'],
    ['a nationality', 'The Finnish boats left.'],
    ['the first word of a sentence', 'Prosecutors left early.'],
    ['a headline that the body does not bear out', '# Boats Sink Near Marrow Pier\n\nTwo boats sank on the lake.'],
  ])('makes no name of %s', (_what, text) => {
    expect(readFacts(text).entities).toEqual([]);
  });

  it('makes surname, title and full name one, with the role the article gives', () => {
    const text = 'The harbour master, Ama Oduya, left. Ms Oduya came back. Oduya sat down.';
    const [one, ...others] = readFacts(text).entities;
    expect(others).toEqual([]);
    expect(one?.canonical).toBe('Ama Oduya');
    expect(one?.role).toBe('The harbour master');
    expect(one?.mentions.map((span) => text.slice(span.start, span.end))).toEqual(['Ama Oduya', 'Oduya', 'Oduya']);
  });
});

describe('sources made one', () => {
  const sourcesOf = (text: string): (string | null)[] => {
    const facts = readFacts(text);
    return facts.attributions.map(
      (one) => facts.sources.find((source) => source.id === one.sourceId)?.canonical ?? null,
    );
  };

  it.each([
    ['surname to full name', 'Ama Oduya said it was wet. Oduya added that it was cold.', ['Ama Oduya', 'Ama Oduya']],
    ['she to the woman', 'Ama Oduya said it was wet. “It was cold,” she said.', ['Ama Oduya', 'Ama Oduya']],
    [
      'he past a woman',
      'Lars Holm said it was wet. Anna Berg slept. “It was cold,” he said.',
      ['Lars Holm', 'Lars Holm'],
    ],
    [
      'short name of a paper',
      'The Wall Lake Journal reported that it was wet. The Journal said that it was cold.',
      ['The Wall Lake Journal', 'The Wall Lake Journal'],
    ],
    [
      'the firm to the company',
      'Wexmore, a company in Kell, said it was wet. The firm said that it was cold.',
      ['Wexmore', 'Wexmore'],
    ],
    [
      'it to the body that spoke',
      'The Weather Office said it was wet. It added that it was cold.',
      ['Weather Office', 'Weather Office'],
    ],
    [
      'the person to the unnamed one',
      'A person close to the team said it was wet. The person added that it was cold.',
      ['person close to the team', 'person close to the team'],
    ],
    ['nobody when two women fit', 'Anna Berg and Ida Holm met. “It was cold,” she said.', [null]],
    ['nobody inside her own quotation', '“She said it was cold,” Anna Berg said.', ['Anna Berg', null]],
  ])('takes %s', (_what, text, expected) => {
    expect(sourcesOf(text)).toEqual(expected);
  });

  it.each([
    ['A spokesman for the board said it was wet.', 'organisation', false],
    ['Officials said it was wet.', 'group', true],
    ['Two officials said it was wet.', 'anonymous', true],
    ['A neighbour said it was wet.', 'anonymous', true],
    ['The letter says it was wet.', 'document', false],
    ['Police said it was wet.', 'organisation', false],
    ['Ama Oduya said it was wet.', 'person', false],
    ['The Lake Herald said it was wet.', 'outlet', false],
  ])('tells the kind in: %s', (text, kind, anonymous) => {
    const [source] = readFacts(text).sources;
    expect([source?.kind, source?.anonymous]).toEqual([kind, anonymous]);
  });
});

describe('the rest', () => {
  it('keeps a refusal to comment apart from the claims', () => {
    const facts = readFacts('Wexmore declined to comment. The mayor would not say whether she knew.');
    expect(facts.attributions).toEqual([]);
    expect(facts.noComments).toHaveLength(2);
  });

  it('knows who demands what of which place', () => {
    const text =
      'The council rejected an ultimatum by the Lorvan government for its men to leave the port city of Marrow.';
    const facts = readFacts(text);
    const [demand] = facts.demands;
    expect(demand?.by && text.slice(demand.by.start, demand.by.end)).toBe('the Lorvan government');
    expect(facts.entities.find((one) => one.id === demand?.placeEntity)?.canonical).toBe('Marrow');
  });

  it.each([
    ['at 5 a.m. on Monday', ['clock 5 a.m.', 'day Monday']],
    ['on 14 May 2025', ['date 14 May 2025']],
    ['two weeks ago', ['relative two weeks ago']],
    ['for three days', ['duration three days']],
    ['earlier this month', ['relative earlier this month']],
  ])('reads the time in “They met %s”', (phrase, expected) => {
    expect(readFacts(`They met ${phrase} in the hall.`).times.map((one) => `${one.kind} ${one.text}`)).toEqual(
      expected,
    );
  });

  it.each([
    ['It cost $4.5 million.', ['money $4.5 million']],
    ['It fell by 12 percent.', ['percent 12 percent']],
    ['It moved 1,200 homes.', ['count 1,200 homes']],
    ['It rose 8.1 metres.', ['measure 8.1 metres']],
    ['Jorun Falk, 52, drives a crane.', ['age 52']],
  ])('reads the amount in “%s”', (text, expected) => {
    expect(readFacts(text).amounts.map((one) => `${one.kind} ${one.text}`)).toEqual(expected);
  });
});

describe('demands', () => {
  it.each([
    [
      'over a place',
      'The mayor refused an ultimatum from the Lorvan government over the port of Marrow.',
      'the Lorvan government',
      'Marrow',
    ],
    [
      'of a place in the next sentence',
      'The mayor refused an ultimatum from the Lorvan government for its troops. Those defending the port city of Marrow were told to leave.',
      'the Lorvan government',
      'Marrow',
    ],
    [
      'with a verb',
      'The Lorvan army had demanded that Finland give up the besieged city of Marrow by noon.',
      'The Lorvan army',
      'Marrow',
    ],
    ['given by somebody', 'Finland has issued an ultimatum over the port of Marrow.', 'Finland', 'Marrow'],
    ['with a time zone', 'He spoke of the army’s demand that they reply by 5 a.m. Paris time.', 'the army', null],
  ])('reads a demand %s', (_what, text, by, place) => {
    const facts = readFacts(text);
    const demand = facts.demands[0];
    const words = (span: { start: number; end: number } | null | undefined): string | null =>
      span === null || span === undefined ? null : text.slice(span.start, span.end);
    expect([words(demand?.by), words(demand?.place)]).toEqual([by, place]);
  });
});

describe('names that no list knows', () => {
  it.each([
    ['a maker', 'Wexley, the old maker of kettles, has shut. Wexley said it was sorry.', 'Wexley', 'organisation'],
    ['an agency', 'According to the Interline agency, the dam leaks.', 'Interline', 'organisation'],
    ['whoever has shareholders', 'They met Brask’s shareholders on Monday.', 'Brask', 'organisation'],
  ])('takes %s for a body', (_what, text, canonical, type) => {
    expect(readFacts(text).entities.find((one) => one.canonical === canonical)?.type).toBe(type);
  });

  it('takes two spellings of a place for one, by the commoner', () => {
    const [place, ...others] = readFacts('They left Kiev. The road to Kyiv is long. Kyiv is wet.').entities;
    expect([place?.canonical, place?.mentions.length, others.length]).toEqual(['Kyiv', 3, 0]);
  });

  it.each([
    ['that points elsewhere', 'Its director, Ama Oduya, left.', null],
    [
      'that ends a sentence',
      'Oleg Brand is on the board and serves as the country’s director of the Harbour Service.',
      'director of the Harbour Service',
    ],
  ])('bounds a role %s', (_what, text, role) => {
    expect(readFacts(text).entities.find((one) => one.type === 'person')?.role).toBe(role);
  });
});
