import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { shippedEnglish } from '../server/read-english.ts';
import { around, excerptOf, opening } from './clip.ts';
import { contextOf } from './context.ts';

const english = shippedEnglish();

const shownAround = (sentence: string, words: string, most: number, plain = false): string => {
  const text = `Pier at Brill to close\n\n${sentence}`;
  const context = contextOf(0, 'the article', plain ? readText({ text }) : readText({ text }, english));
  const start = text.indexOf(words);
  return around(context, { start, end: start + words.length }, most);
};

const DEMAND =
  'Norland on Thursday rejected a demand from neighbouring Vessia that it hand over the port city of Brill by noon on Monday, in the worst quarrel between the two countries for 30 years.';

describe('a passage', () => {
  it('is whole where it is short', () => {
    expect(shownAround('The pier, which is 41 metres long, was closed on Friday.', '41', 20)).toBe(
      'The pier, which is 41 metres long, was closed on Friday',
    );
  });

  it('is cut where a clause ends, with who did it and what is asked inside', () => {
    expect(shownAround(DEMAND, 'noon on Monday', 28)).toBe(
      'Norland on Thursday rejected a demand from neighbouring Vessia that it hand over the port city of Brill by noon on Monday',
    );
  });

  it('never ends on a word that leads on', () => {
    for (const most of [8, 10, 12, 14, 16, 18, 20])
      expect(shownAround(DEMAND, 'Brill by', most)).not.toMatch(/\s(?:the|of|from|by|it|that|a|in|on)(?: …)?$/u);
  });

  it('does not stop short of what was reported', () => {
    const shown = shownAround(
      'News of the sale broke on Tuesday night in the Daily Bourse, which reported, citing people close to the firm, that Oakline had told its bankers it would move all its work to Slovenia.',
      'Tuesday night',
      22,
    );
    expect(shown).toMatch(/^News of the sale broke on Tuesday night in the Daily Bourse/u);
    expect(shown).not.toMatch(/reported|firm$/u);
  });

  it('has whom a relative clause tells of', () => {
    const shown = shownAround(
      'In a preliminary statement issued late on Tuesday evening the Joint Observer Mission, which sent 140 people to every province, said it had found serious gaps in the paperwork of 61 polling stations.',
      '140',
      22,
    );
    expect(shown).toMatch(/the Joint Observer Mission, which sent 140 people/u);
  });

  it('is cut at commas where there is no tree', () => {
    const shown = shownAround(DEMAND, 'noon on Monday', 28, true);
    expect(shown).toMatch(/noon on Monday/u);
    expect(shown).not.toMatch(/\s(?:the|of|in)(?: …)?$/u);
  });
});

describe('the beginning of a claim', () => {
  const text =
    'Pier at Brill to close\n\nPetra Vance believes the letter was first written in Vessian and then translated, because it contains a proverb about geese that exists only there.';
  const context = contextOf(0, 'the article', readText({ text }, english));

  it('goes as far as a clause does', () => {
    expect(opening(context, { start: text.indexOf('the letter'), end: text.length - 1 }, 18)).toBe(
      'the letter was first written in Vessian and then translated',
    );
  });
});

describe('an excerpt', () => {
  it.each([
    ['one two three', 'one two three'],
    [
      'the board said it had refused two offers, of 180p and 195p a share',
      'the board said it had refused two offers …',
    ],
    ['somebody had seen the whole of the pier from the hill above it', 'somebody had seen the whole of the pier …'],
  ])('of %j is %j', (text, shown) => expect(excerptOf(text, 9)).toBe(shown));
});
