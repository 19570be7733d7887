import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { isOfHeadline, isLead } from '../central.ts';
import { contextOf, sensitivityOf, type Context } from '../context.ts';
import { judge } from '../gates/gates.ts';
import { exchangesOf } from './sayso-exchange.ts';
import { isCopied, partedOf, restated, reworded, turnedRound } from './sayso-restated.ts';
import { HOLDS_REPORT, reportedIn } from './sayso-statements.ts';
import { valueDrafts } from './sayso-values.ts';

const english = shippedEnglish();
const read = (text: string): Context => contextOf(0, 'the article', readText({ text }, english));

const at = ({ text }: Context, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }); // prettier-ignore

const WORKS = read(`Kettle works in Harle is to close

The kettle works in Harle will close in May, the council said on Monday.

Wexley employs 643 people in Harle. The works opened in 1921.

The Harle Board said it had been told of the plan and would decide in June whether to open an inquiry.

The plates were found by Ada Lindley, who was paid 30 cents an hour to measure the moulds.

The rest of Sunday’s tours went ahead as planned. The band plays on Sunday night with drums.

Two people familiar with the talks told the Herald that the firm had asked for a loan of £2m.

It waited six days before telling the council of the fire, the firm said.`);

describe('a statement that the article makes', () => {
  it.each([
    ['The rift began during a holiday.', 'The rift started during a holiday.'],
    ['The search ended just after 9am.', 'The search came to an end just after 9am.'],
    ['She was paid £30 an hour.', 'She earned £30 an hour.'],
    ['It “began in a shed” on Monday.', 'It “began in a shed” on Monday.'], // somebody’s words stay
    ['The road ended a long feud.', 'The road ended a long feud.'],
    ['The call has not yet taken place.', 'The call has still to take place.'],
    ['The trustees had made no decision.', 'The trustees had yet to decide.'],
    ['A loan of up to three years was refused.', 'A loan of no more than three years was refused.'],
    ['The league would reply within seven days.', 'The league would reply within a week.'],
    ['The first six months were dry.', 'The first six months were dry.'], // no “first half a year”
    ['It ran 24 hours a day.', 'It ran 24 hours a day.'],
    ['The pump failed to start.', 'The pump did not start.'],
    ['The pump had failed to start.', 'The pump had failed to start.'],
    ['She left immediately.', 'She left at once.'],
    ['She left immediately after the vote.', 'She left immediately after the vote.'],
  ])('“%s” is put as “%s”', (was, now) => {
    expect(reworded(was)).toBe(now);
  });

  it('has a bound for its number, a clause for a sentence, or another order than the passage', () => {
    const shown = reportedIn(WORKS).map((one) => restated(WORKS, one).sentence);
    expect(shown.find((one) => one.startsWith('Wexley'))).toMatch(/(?:has|employs) more than 600 /u);
    expect(shown.join('\n')).toContain('The Harle Board said that it would decide in June'); // two clauses parted
    expect(partedOf(WORKS).map(({ sentence }) => sentence)).toEqual([
      'Ada Lindley was paid 30 cents an hour to measure the moulds.',
    ]);
    expect(isCopied(WORKS, 'Wexley employs 643 people in Harle.')).toBe(true);
    expect(isCopied(WORKS, 'Wexley employs more than 600 people in Harle.')).toBe(false);
  });

  it.each([
    ['The board said it had met the firm twice.', 'the board', 'By its own account, the board had met the firm twice.'],
    ['Head judge Leroy Pinkham said nobody had cheated.', 'Leroy Pinkham', 'According to head judge Leroy Pinkham, nobody had cheated.'],
    ['The board met on Monday, the council said.', 'the council', 'The board met on Monday, the council said.'],
  ])('“%s” is turned round', (was, name, now) => {
    expect(turnedRound(was, name)).toBe(now);
  }); // prettier-ignore

  it('is no quotation that has a speaker of its own', () => {
    expect('Vesta said that ‘the pier has become a scrapyard,’ Breka wrote in the post.').toMatch(HOLDS_REPORT);
    expect('Vesta said that the pier, once “grand”, had gone.').not.toMatch(HOLDS_REPORT);
    const told = '“The pier has become a scrapyard,” Anton Breka wrote in the post, according to Vesta’s translation.';
    const said = reportedIn(read(`Pier at Brill to close\n\nAnton Breka left on Monday.\n\n${told}`));
    expect(said.map(({ sentence }) => sentence).join(' ')).not.toContain('Vesta said');
  });

  it('keeps the condition that a claim hangs on', () => {
    const told = (end: string): string =>
      reportedIn(
        read(`Pier at Brill to close

Anton Breka, who owns the pier, left on Monday.

Breka would not say what the flats will cost. Building could begin as early as next spring and take about three years, he said${end}.`),
      )
        .map(({ sentence }) => sentence)
        .join(' ');
    expect(told('')).toContain('could begin as early as next spring');
    expect(told(', if permits come through')).not.toMatch(/could begin as early as next spring(?!.*if permits)/u);
  });

  it('has “the moment” for “as soon as” before somebody, never before a time', () => {
    expect(reworded('It left as soon as it was paid.')).toBe('It left the moment it was paid.');
    expect(reworded('It could begin as soon as next spring.')).toBe('It could begin as soon as next spring.');
  });

  it('is never the first sentence of all', () => {
    expect(isLead(WORKS, at(WORKS, 'in May'))).toBe(true);
    expect(isLead(WORKS, at(WORKS, '643'))).toBe(false);
    const sound = valueDrafts(WORKS, reportedIn(WORKS), false).filter(({ options }) => options[0]?.correct);
    expect(sound.map(({ stem }) => stem).join('\n')).not.toContain('will close in May');
  });
});

describe('a statement that is changed', () => {
  const changed = reportedIn(WORKS).flatMap((one) => exchangesOf(WORKS, one).map(({ sentence }) => sentence)).join('\n'); // prettier-ignore

  it('is no end of a range', () => {
    const ranged = read(`Wall falls

The wall at the works fell on Monday.

The council put the cost of the wall at £90m to £120m. The firm put the rent of the works at £80m.`);
    const told = reportedIn(ranged).flatMap((one) => exchangesOf(ranged, one).map(({ sentence }) => sentence));
    expect(told.join(' ')).not.toMatch(/cost of the wall/u);
    expect(told.join(' ')).toMatch(/rent of the works/u);
  });

  it('is not turned round where a second word of the sentence holds the first in place', () => {
    const stories = read(`Kell shares rise

Shares in Kell Works rose on Monday, the exchange said.

Shares of the rival firm Brant fell 8 per cent in Harle after a gain of 4 per cent in Dorn.`);
    const told = reportedIn(stories).flatMap((one) => exchangesOf(stories, one).map(({ sentence }) => sentence));
    expect(told.join(' ')).not.toMatch(/Brant rose/u);
    expect(told.join(' ')).toMatch(/Kell Works fell/u);
  });

  it('is of one value that rules the other out', () => {
    expect(changed).not.toMatch(/The rest of|after telling|people familiar/u);
    expect(changed).toContain('Wexley employs');
  });

  it('has another day only where the headline or the opening speaks of the matter', () => {
    expect(isOfHeadline(WORKS, at(WORKS, 'Monday'))).toBe(true);
    expect(isOfHeadline(WORKS, at(WORKS, 'with drums'))).toBe(false);
    expect(changed).not.toContain('with drums');
  });
});

describe('the trouble of a couple', () => {
  const text = `Singer and wife are back on tour

The singer Tom Vale and his wife, Marla Quent, played in Brack on Friday, the council said.

The couple wed in 2020. The rift began on an island, a friend of her husband said.`;

  it('is left alone where the text tells of one, sentence by sentence', () => {
    const couple = read(text);
    expect(sensitivityOf(couple, [at(couple, 'The rift began')])).toBe('private');
    expect(sensitivityOf(couple, [at(couple, 'played in Brack')])).toBeNull();
  });

  it('is not what a rift in a party is', () => {
    const party = read('Party splits\n\nThe rift in the party began on Monday, the minister said.');
    expect(sensitivityOf(party, [at(party, 'The rift')])).toBeNull();
  });
});

describe('what a statement may lose', () => {
  const told = (words: string): string[] =>
    reportedIn(read(`Pier at Brill to close\n\nThe pier opened in May.\n\n${words}`)).map(({ sentence }) => sentence);

  it('is an aside with a word that invites a “no”', () => {
    expect(told('The fair at Brill drew 61,000 people over nine days, a record that nobody has questioned.')).toContain(
      'The fair at Brill drew 61,000 people over nine days.',
    );
    const plain = 'The fair at Brill drew 61,000 people over nine days, a record that the town has questioned.';
    expect(told(plain)).toContain(plain);
  });
});

describe('the reason of a statement about what somebody asks for', () => {
  it('names who asked, where the passage has only “he”', () => {
    const context = read(`Pier at Brill to close

Femi Lunt, a doctor, said that the pier was loud. He urged heavy snorers in Brill to see a doctor about the noise.`);
    const [draft] = valueDrafts(context, reportedIn(context), false).filter(({ stem }) => stem.includes('urged'));
    expect(draft?.explanation).toContain('The article tells this of Femi Lunt: “He urged');
    expect(draft && judge(draft, [context])).toBeNull();
  });
});

describe('a claim about its own speaker', () => {
  const told = (words: string): string[] =>
    reportedIn(read(`Pier at Brill to close\n\nOn Monday Ada Lindley, the keeper, ${words}.`)).map(({ sentence }) => sentence); // prettier-ignore

  it('keeps the pronoun that its sentence explains', () => {
    expect(told('said she had two lamps of oil left when she closed the pier')).toEqual([
      'Ada Lindley said that she had two lamps of oil left when she closed the pier.',
    ]);
  });

  it('is no statement where it leans on another sentence', () => {
    expect(told('said she did not recognise either lamp from the pier at Brill')).toEqual([]);
    expect(told('said he had two lamps of oil left at the pier in Brill')).toEqual([]);
  });
});
