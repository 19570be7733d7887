import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../article/span.ts';
import { readFacts } from '../test-support/read-plain.ts';
import type { Figure } from './figure.ts';

const at = (text: string, span: Span | null): string | null =>
  span === null ? null : text.slice(span.start, span.end);

const figure = (text: string, words: string): Figure | undefined => {
  const start = text.indexOf(words);
  return readFacts(text).figures.find((one) => one.span.start < start + words.length && start < one.span.end);
};

describe('an amount and what it belongs to', () => {
  it.each([
    ['count', 'At least 41 people sailed on Tuesday.', 'At least 41 people', 'people'],
    ['count', 'About 40 of the 120 beds are empty.', 'About 40 of the 120 beds', 'beds'],
    ['count', 'More than a dozen houses burned.', 'More than a dozen houses', 'houses'],
    ['count', 'Between five and seven boats left Marrow.', 'five and seven boats', 'boats'],
    ['count', 'Twenty-one choirs sang in the square.', 'Twenty-one choirs', 'choirs'],
    ['count', 'Tens of thousands of bees swarmed.', 'Tens of thousands of bees', 'bees'],
    ['count', 'They read a nine-page paper.', 'nine-page', 'paper'],
    ['count', 'Eleven were found in a school hall.', 'Eleven', 'were found in a school hall'],
    ['casualties', 'The death toll rose to 12 on Friday.', '12', 'The death toll'],
    ['casualties', 'A storm left 41 dead in Halm.', '41 dead', 'dead'],
    ['casualties', 'The blast killed two drivers.', 'two drivers', 'drivers'],
    ['money', 'The fund holds $15m in aid.', '$15m', 'aid'],
    ['money', 'The machine costs $9,400 a year to lease.', '$9,400 a year', 'The machine'],
    ['money', 'The board refused offers of 180p and 195p a share.', '195p a share', 'offers'],
    ['money', 'Tolle made a £2.4bn bid on Monday.', '£2.4bn', 'bid'],
    ['percent', 'Inflation fell to 2.1% in March.', '2.1%', 'Inflation'],
    ['percent', 'Rents have risen by an average of 11% a year.', 'an average of 11% a year', 'Rents'],
    ['percent', 'Between 5 and 7 percent of voters are undecided.', '5 and 7 percent', 'voters'],
    ['percent', 'Shares in Brask closed down 3.4 percent.', '3.4 percent', 'Shares in Brask'],
    ['share', 'About two-thirds of the town lost power.', 'About two-thirds', 'the town'],
    ['share', 'One in five children goes hungry.', 'One in five', 'children'],
    ['share', 'Half the fleet sank.', 'Half', 'the fleet'],
    ['age', 'Dr Lena Ost, 61, runs the clinic.', '61', 'Dr Lena Ost'],
    ['age', 'They met a 34-year-old baker.', '34-year-old', 'baker'],
    ['measure', 'The bridge, 1.2 kilometres long, opened.', '1.2 kilometres', 'The bridge'],
    ['measure', 'The wind reached 171km/h at dawn.', '171km/h', 'The wind'],
    ['temperature', 'Temperatures reached 41.3C in Sandry.', '41.3C', 'Temperatures'],
    ['temperature', 'The sea is 19 degrees Celsius.', '19 degrees Celsius', 'The sea'],
    ['score', 'Sanna Lind won 6-4, 7-5.', '7-5', 'Sanna Lind won'],
    ['rank', 'Halm climbed to third place.', 'third place', 'Halm'],
    ['votes', 'The senate voted 52-48 to adjourn.', '52-48', 'The senate voted'],
    ['count', 'He mentioned 118,000 and left.', '118,000', null],
    ['money', 'He spoke of Monday and £3m.', '£3m', null],
  ])('%s in “%s”', (kind, text, words, of) => {
    const found = figure(text, words);
    expect([found?.kind, at(text, found?.span ?? null), at(text, found?.of ?? null)]).toEqual([kind, words, of]);
  });

  it.each([
    ['nearly 300 boats', 'below', [300]],
    ['about 4,000 jobs', 'about', [4000]],
    ['more than a dozen houses', 'above', [12]],
    ['two or three boats', 'exact', [2, 3]],
    ['$1.2 billion', 'exact', [1.2e9]],
    ['two hundred and fifty sheep', 'exact', [250]],
    ['dozens of boats', 'exact', []],
    ['half a million bees', 'exact', [5e5]],
  ])('reads the size of “%s”', (words, bound, values) => {
    const found = figure(`They counted ${words} in the bay.`, words);
    expect([found?.bound, found?.values]).toEqual([bound, values]);
  });

  it.each([
    ['a page number', 'See page 4.'],
    ['a road', 'They took Route 66 west.'],
    ['a product', 'The SafeStep 3 works well.'],
    ['a year', 'The 2019 meeting went well in 2020.'],
    ['one of many', 'One of the best left.'],
    ['three times as many', 'Sales were three times as high.'],
  ])('takes %s for no amount', (_what, text) => {
    expect(readFacts(text).amounts).toEqual([]);
  });
});

describe('a time and what it dates', () => {
  it.each([
    ['on Friday', 'On Friday the board met.', 'Friday', 'the board met'],
    [
      'after the clause',
      'The costume was collected at 7.40am on 3 March.',
      '7.40am on 3 March',
      'The costume was collected',
    ],
    ['before a comma', 'At dawn, the baker left.', 'dawn', 'the baker left'],
    ['of a noun', 'They spoke of Monday’s vote.', 'Monday', 'vote'],
    ['of the saying', 'The board said on Friday that sales fell in May.', 'Friday', 'The board said'],
    ['of what is said', 'The board said on Friday that sales fell in May.', 'May', 'sales fell'],
    [
      'with a zone',
      'They must reply by 5 a.m. Moscow time on Monday.',
      '5 a.m. Moscow time on Monday',
      'They must reply',
    ],
    ['as a stretch', 'The plates were exposed between 1908 and 1916.', '1908 and 1916', 'The plates were exposed'],
    ['as a length', 'The strike lasted nearly a month.', 'nearly a month', 'The strike lasted'],
    ['from the day before', 'A day earlier the dam broke.', 'A day earlier', 'the dam broke'],
    [
      'behind an aside',
      'The strike, called by the union, began on Monday.',
      'Monday',
      'The strike, called by the union, began',
    ],
    ['of the second verb', 'The firm cut jobs and will report on Tuesday.', 'Tuesday', 'will report'],
  ])('%s: “%s”', (_what, text, words, of) => {
    const found = figure(text, words);
    expect([at(text, found?.span ?? null), at(text, found?.of ?? null)]).toEqual([words, of]);
  });

  it.each([
    ['They must reply by noon.', true],
    ['The family was told to leave by Friday.', true],
    ['It has until 5pm to bid.', true],
    ['The army set a deadline of 5 a.m. on Monday.', true],
    ['The port was built by 1921.', false],
    ['He told Radio Sable before dawn that it rained.', false],
    ['The firm had closed the plant by Friday.', false],
    ['They stayed until Friday.', false],
  ])('knows whether the time in “%s” is a deadline', (text, deadline) => {
    expect(readFacts(text).figures.map((one) => one.deadline)).toEqual([deadline]);
  });
});

describe('whose figure it is', () => {
  it('keeps the claimant, and the writer’s own figures apart', () => {
    const text = 'Police said 14 boats sank. Three boats are still afloat.';
    const facts = readFacts(text);
    const [theirs, own] = facts.figures;
    expect(facts.attributions.find((one) => one.id === theirs?.claimant)?.content).toHaveLength(1);
    expect(own?.claimant).toBeNull();
  });

  it('gives a denied figure to nobody but its denial', () => {
    const text = 'The firm denied that 14 workers had been hurt.';
    const [found] = readFacts(text).figures;
    expect([found?.claimant, found?.deniedBy === null]).toEqual([null, false]);
  });

  it('ties a deadline to whoever set it', () => {
    const text = 'The council gave the firm until Friday to pay.';
    const [found] = readFacts(text).figures;
    expect(at(text, found?.whose ?? null)).toBe('The council');
  });

  it('ties a figure to its place', () => {
    const text = 'Some 200 people gathered in the town of Marrow. Marrow is wet.';
    expect(at(text, figure(text, '200 people')?.place ?? null)).toBe('Marrow');
  });
});

describe('any text', () => {
  it('ties a figure to nothing where no word is left', () => {
    expect(figure('Eleven wer no no,n no o no,o,n no,n,no,e found in;r', 'Eleven')?.of ?? null).toBeNull();
  });

  const WORDS =
    'The toll rose from nine to 12 on Monday , by 5 p.m. police said “ ” ’ $4.5 million 3-1 half of a third who which and but not up to 1908 in Halm . \n\n # ? ( )'.split(
      ' ',
    );

  it('gives spans inside the text, never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const { figures, events, framing } = readFacts(text);
        const spans = [
          ...figures.flatMap((one) => [one.span, one.core, one.of, one.event, one.whose, one.place, one.revision]),
          ...events.flatMap((one) => [one.cue, one.span, one.by, one.to, one.place, one.open]),
          ...framing.evaluative.flatMap((one) => [one.word, one.phrase]),
          ...(framing.headline?.against ?? []).flatMap((one) => [one.passage, ...one.words]),
        ];
        for (const span of spans)
          if (span !== null) expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
