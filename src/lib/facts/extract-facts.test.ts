import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best } from '../../../bench/best.ts';
import type { Attribution, Facts } from './facts.ts';
import { printFacts } from './print-facts.ts';
import { readFacts } from './test-support/read-plain.ts';

const words = (text: string, facts: Facts): string[] =>
  facts.attributions.map(
    (one) => `${nameOf(facts, one) ?? '?'}: ${one.content.map((span) => text.slice(span.start, span.end)).join(' | ')}`,
  );
const nameOf = (facts: Facts, one: Attribution): string | null =>
  facts.sources.find((source) => source.id === one.sourceId)?.canonical ?? null;
const chainOf = (facts: Facts, one: Attribution): string =>
  one.chain.map((id) => facts.sources.find((source) => source.id === id)?.canonical).join(' > ');

describe('who says what', () => {
  it.each([
    [
      'keeps the speaker across a broken quotation',
      '“We waited,” Ama Oduya said. “Nobody came.”',
      ['Ama Oduya: We waited', 'Ama Oduya: Nobody came'],
    ],
    [
      'joins the halves of one sentence',
      '“We waited,” said Ama Oduya, “but nobody came.”',
      ['Ama Oduya: We waited | but nobody came'],
    ],
    [
      'leaves out "that" and the full stop',
      'Ama Oduya said on Friday that the pier was shut.',
      ['Ama Oduya: the pier was shut'],
    ],
    [
      'ends before the writer speaks again',
      'Police said the pier was shut, but two boats sailed.',
      ['Police: the pier was shut'],
    ],
    [
      'ends before what the writer remarks on a quotation',
      'The minister told aides that the plan was “premature”, although he did not rule it out.',
      ['minister: the plan was “premature”'],
    ],
    [
      'ends before what the speaker has done since',
      'The club believes the plan may break the law and has hired two lawyers.',
      ['club: the plan may break the law'],
    ],
    [
      'begins with the subject behind a paper',
      'According to the book, the lobbyist, Ama Oduya, was late.',
      ['book: the lobbyist, Ama Oduya, was late'],
    ],
    [
      'ends a quotation before where it was given',
      'Ama Oduya dismissed the book as “a hit job” on her show on Friday.',
      ['Ama Oduya: the book', 'Ama Oduya: a hit job'],
    ],
    [
      'knows a paper by who wrote it, not by who ordered it',
      'A report for the council by the engineers Brandon Hale found that the pier was sinking.',
      ['report for the council by the engineers Brandon Hale: the pier was sinking'],
    ],
    [
      'leaves to two officials what they said',
      'A leak caused the fire, the Herald reported, but two officials said the pipe had been cut.',
      ['Herald: A leak caused the fire', 'two officials: the pipe had been cut'],
    ],
    [
      'begins behind “that”, whatever several things follow it',
      'Local media reported that petrol stations in Engels, across the river, had closed.',
      ['Local media: petrol stations in Engels, across the river, had closed'],
    ],
    [
      'knows one person by two posts',
      'The firm lost. Its founder and chief executive, Ama Oduya, said it would appeal.',
      ['Ama Oduya: it would appeal'],
    ],
    [
      'takes no thing that is read for a verb',
      'Ama Oduya called the reading “unreliable”.',
      ['Ama Oduya: the reading “unreliable”'],
    ],
    [
      'ends before what was left unsaid',
      'The board said the pier was shut, without giving a date.',
      ['board: the pier was shut'],
    ],
    [
      'ends before what went on meanwhile',
      'The pier is shut, police said, as crews raced to mend it.',
      ['police: The pier is shut'],
    ],
    [
      'ends before a second verb of the same speaker',
      'The board confirmed that it had met but said there was “no hurry”.',
      ['board: it had met', 'board: there was “no hurry”'],
    ],
    [
      'ends before the paper that reports it',
      'Ukrit officials believe that the dam leaks, the Lake Herald reported.',
      ['Lake Herald: Ukrit officials believe that the dam leaks', 'Ukrit officials: the dam leaks'],
    ],
    [
      'never takes a post for the Post',
      'The Lake Post wrote about the dam. The council put a post on its page. The post claimed that the dam leaked.',
      ['council post: the dam leaked'],
    ],
    [
      'never takes the sun and the times for outlets',
      'The Weald Sun said the ferry was late. The times have changed, said Ama Oduya. The mirror shows that the paint is old.',
      ['The Weald Sun: the ferry was late', 'Ama Oduya: The times have changed', 'mirror: the paint is old'],
    ],
    [
      'knows a paper of one word by its article',
      'The Guardian said the dam leaked. The guardian said the gate was shut.',
      ['The Guardian: the dam leaked', 'guardian: the gate was shut'],
    ],
    [
      'finds an aside in the middle of a clause',
      'This group, as the letter says, wants a new bridge.',
      ['letter: This group | wants a new bridge'],
    ],
    ['finds a bare figure', 'Its first version said 14.', ['Its first version: 14']],
    [
      'finds what somebody disputes behind a comma',
      'Ama Oduya said that the firm had lost forty hens, a figure the firm disputes.',
      ['Ama Oduya: the firm had lost forty hens', 'firm: a figure'],
    ],
    [
      'finds a clause that has lost its subject to "which"',
      'He turned down the offer, which Ama Oduya believed had been made by a rival.',
      ['Ama Oduya: had been made by a rival'],
    ],
    [
      'gives the words of each to all of them',
      'The boat belongs to two sisters, each of whom says that it was promised to her.',
      ['two sisters: it was promised to her'],
    ],
    [
      'calls a directorate by the name that it had before',
      'Ukrit’s chief directorate of harbours published it. The directorate said that the dam leaked.',
      ['Ukrit’s chief directorate of harbours: the dam leaked'],
    ],
    ['keeps a question mark', '“Is that it?” Ama Oduya asked.', ['Ama Oduya: Is that it?']],
    [
      'takes the apposition for the name',
      'The harbour master, Ama Oduya, said the pier was shut.',
      ['Ama Oduya: the pier was shut'],
    ],
    [
      'steps over who, age and place',
      'Ama Oduya, 41, who runs the harbour in Kell, said the pier was shut.',
      ['Ama Oduya: the pier was shut'],
    ],
    [
      'steps over a party in brackets',
      'Senator Paul Grove (R-Ohio) said the pier was shut.',
      ['Paul Grove: the pier was shut'],
    ],
    [
      'lets a study speak',
      'The study, published in a journal on Monday, found that cod had moved north.',
      ['study: cod had moved north'],
    ],
    [
      'reads a source in front',
      'According to a report published on Monday by the board, the lake is low.',
      ['report: the lake is low'],
    ],
    ['reads a source behind', 'The lake is low, according to the water board.', ['water board: The lake is low']],
    [
      'reads a paragraph that ends in a colon',
      'The directorate posted on Facebook:\n\n“The lake is low and the boats are high.”',
      ['directorate: The lake is low and the boats are high'],
    ],
    [
      'finds the source in the next paragraph',
      '“The lake is honest. The map is not.”\n\nThat is the opinion of Ama Oduya, who draws both.',
      ['Ama Oduya: The lake is honest. The map is not'],
    ],
    [
      'gives every paragraph of one quotation to its speaker',
      '“The lake is low.\n\n“The boats are high,” Ama Oduya said.',
      ['Ama Oduya: The lake is low', 'Ama Oduya: The boats are high'],
    ],
    [
      'splits a dismissal in two',
      'The ministry dismissed the report as “weather talk”.',
      ['ministry: the report', 'ministry: weather talk'],
    ],
  ])('%s', (_claim, text, expected) => {
    expect(words(text, readFacts(text))).toEqual(expected);
  });

  it.each([
    ['what was not said', 'The mayor did not say that the pier was shut.'],
    ['what will be said', 'The engineers will say that nobody minds.'],
    ['a supposition', 'Suppose a parent stood up and said, “We would like our mittens.”'],
    ['hearsay without a speaker', 'The bird is said to know two hundred words.'],
    ['the writer’s own voice', 'I think the pier is shut.'],
    ['a scare quote', 'The “whistle premium” is worth ten pence.'],
    ['a title', 'She wrote “The Long Pier” in 1994.'],
    ['a refusal to comment', 'The company declined to comment.'],
    ['what was done by the rules', 'The board had handled each case according to policy.'],
    ['what somebody read', 'The school began “quiet hours” after its head, Ama Oduya, read about them in the Herald.'],
    ['a reason that is cited', 'The embassy closed early, citing a holiday.'],
  ])('takes no claim from %s', (_what, text) => {
    expect(words(text, readFacts(text))).toEqual([]);
  });
});

describe('certainty', () => {
  it.each([
    ['stated', 'The board said the pier was shut.', []],
    ['hedged', 'The board believes the pier is shut.', ['believes']],
    ['hedged', 'The board said the pier might shut.', ['might']],
    ['hedged', 'The board said it hoped that the pier would open.', ['hoped']],
    ['stated', 'The board said it had shut the pier, which may reopen.', []],
    ['alleged', 'The board claims that the pier was sold.', ['claims']],
    ['alleged', 'Ama Oduya allegedly replied that the pier was sold.', ['replied']],
    ['hedged', 'Ama Oduya reportedly told aides that the pier was sold.', ['told']],
    ['alleged', 'The pier was allegedly sold, according to the board.', ['allegedly']],
    ['alleged', 'The board accused the council of selling the pier.', ['accused']],
    ['denied', 'The board denies that the pier was sold.', ['denies']],
    ['denied', 'The report that the pier was sold was denied by the water board.', ['denied by']],
    ['questioned', 'The board doubted whether the pier was safe.', ['doubted']],
    ['questioned', '“Is the pier safe?” Ama Oduya asked.', ['asked']],
    ['stated', '“They used to say, ‘Who pays?’” Ama Oduya said.', []],
  ])('is %s in: %s', (certainty, text, by) => {
    const one = readFacts(text).attributions[0];
    expect(one?.certainty).toBe(certainty);
    expect(one?.certaintyCue.map((span) => text.slice(span.start, span.end))).toEqual(by);
  });
});

describe('chains', () => {
  it.each([
    [
      'The Lake Post published a report recently that cited two clerks who said the dam leaked.',
      ['The Lake Post > two clerks'],
    ],
    [
      'The Lake Post reported the claim. It cited two clerks, who said that the dam leaked.',
      ['The Lake Post > two clerks'],
    ],
    [
      'The reports claim the pair fell out, with Mr Ost claiming that the mayor is to blame.',
      ['reports', 'reports > Ost'],
    ],
    ['The Lake Herald reported, citing two clerks, that the dam leaked.', ['The Lake Herald > two clerks']],
    ['Radio Kell, citing a security source, reported on Friday that the dam leaked.', ['Radio Kell > security source']],
    ['Ama Oduya told Radio Kell that the dam leaked.', ['Radio Kell > Ama Oduya']],
    ['The Herald quoted Ama Oduya as saying that the dam leaked.', ['The Herald > Ama Oduya']],
    [
      '“Ama Oduya had said the dam leaked, according to Interfax,” The Lake Journal reported.',
      ['The Lake Journal', 'The Lake Journal > Interfax', 'The Lake Journal > Interfax > Ama Oduya'],
    ],
    [
      'The Lake Herald published a report that cited dam officials who said a wall was wet.',
      ['The Lake Herald > dam officials'],
    ],
    ['Ama Oduya said in a statement that the dam leaked.', ['Ama Oduya']],
  ])('%s', (text, expected) => {
    const facts = readFacts(text);
    expect(facts.attributions.map((one) => chainOf(facts, one))).toEqual(expected);
  });
});

const LONG = 20_000;

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'said',
          'that',
          '“',
          '”',
          '"',
          '‘',
          '’',
          ',',
          '.',
          'Ama',
          'Oduya',
          'the',
          'who',
          'and',
          'according to',
          'as',
          '\n\n',
          'of',
          '—',
          'claim',
          '42',
          'was',
          'denied',
          'by',
          '(',
          ')',
          ':',
        ),
        { maxLength: 120 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('gives spans inside itself and nothing empty', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const facts = readFacts(text);
        const spans = [
          ...facts.attributions.flatMap((one) => [...one.content, ...one.cue, ...one.source, ...one.certaintyCue]),
          ...facts.entities.flatMap((one) => one.mentions),
          ...facts.times.map((one) => one.span),
          ...facts.amounts.map((one) => one.span),
          ...facts.demands.map((one) => one.span),
        ];
        for (const span of spans)
          expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
        expect(JSON.parse(JSON.stringify(printFacts(facts)))).toEqual(printFacts(facts));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one long line', 'the bank of the river of the town and '],
    ['one long list', 'Ama Oduya, a teacher, '],
    ['only quotation marks', '“'],
    ['many speakers', 'Ama Oduya said the dam leaked. She added that it was wet. '],
    ['many quotations', '“No,” said Ama Oduya. '],
    ['many paragraphs', '“No,” he said.\n\n'],
  ])(
    'is read in time that grows with its length: %s',
    (_what, piece) => {
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        return best(() => void readFacts(text), 2);
      };
      const short = Math.max(time(LONG), 20);
      expect(time(LONG * 4)).toBeLessThan(short * 16);
    },
    60_000,
  );
});
