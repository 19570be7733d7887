import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { shippedEnglish } from '../server/read-english.ts';
import { contextOf } from './context.ts';
import { proseName } from './phrase.ts';
import { isProper } from './standalone.ts';
import { statementsOf } from './statement.ts';

const english = shippedEnglish();

const wordsIn = (text: string): string[] => {
  const context = contextOf(0, 'the article', readText({ text }, english));
  return context.facts.attributions.flatMap((one) => statementsOf(context, one).map(({ words }) => words));
};

describe('whose something is', () => {
  it('stays as printed where the words themselves have the owner', () => {
    const told =
      'Brackley Foods warned on profit.\n\nGreta Lindqvist of Corran Bank said the company could still meet its targets.';
    expect(wordsIn(told)).toContain('the company could still meet its targets');
  });

  it('is told by name once, however often the sentence has the same pronoun', () => {
    const told = 'Lionel Pruce said Walter Whitcombe had told his elder daughter about the bird on his last birthday.';
    expect(wordsIn(told).join(' ')).not.toMatch(/Whitcombe[’']s/u);
  });
});

describe('a name that may stand for “the school”', () => {
  it.each([
    ['Oakmere School', true],
    ['the Reading firm', true],
    ['NASA', true],
    ['PRIMARY school', false], // the first word of the story, in capitals
    ['the school', false],
  ])('“%s”: %s', (name, stands) => {
    expect(isProper(name)).toBe(stands);
  });
});

describe('a body by name', () => {
  it('takes no article where the text gives its whole name none, whatever “the council” says', () => {
    const text = `Inspectors visit Tanbridge

Tanbridge Council said that all the buildings in the town had been inspected.

The council said that it had found no letter about them.`;
    const context = contextOf(0, 'the article', readText({ text }, english));
    const body = context.facts.sources.find(({ canonical }) => canonical === 'Tanbridge Council');
    expect(body && proseName(context, body)).toBe('Tanbridge Council');
  });
});
