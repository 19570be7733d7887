import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { shippedEnglish } from '../server/read-english.ts';
import { isCentral } from './central.ts';
import { contextOf } from './context.ts';
import { isMeantBy } from './meant-by.ts';
import { isOfToday } from './of-today.ts';

const english = shippedEnglish();

const TEXT = `President dissolves parliament after budget defeat

President Edvard Sorel dissolved parliament on Tuesday and called an election.

Mirela Danu, an opposition leader, accused the president of wasting a year.

Horace Tilling, who died in 1873, had built the chamber.

The fair in Lisse ends with fireworks on Sunday.

The old parliament met on Monday to vote on the budget.`;

const context = contextOf(0, 'the article', readText({ text: TEXT }, english));
const at = (words: string): { start: number; end: number } => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }); // prettier-ignore

describe('a name', () => {
  it('is meant by words that speak of the office', () => {
    expect(isMeantBy(context, 'Edvard Sorel', 'who accused the president of wasting a year?')).toBe(true);
    expect(isMeantBy(context, 'Mirela Danu', 'who accused the president of wasting a year?')).toBe(false);
  });

  it('is of today unless its sentence tells of another age', () => {
    expect(isOfToday(context, [at('Mirela Danu')])).toBe(true);
    expect(isOfToday(context, [at('Horace Tilling')])).toBe(false);
  });
});

describe('a day', () => {
  it('is central where the sentence is about what the headline and the opening tell', () => {
    expect(isCentral(context, at('Tuesday'))).toBe(true);
    expect(isCentral(context, at('Monday'))).toBe(true);
    expect(isCentral(context, at('Sunday'))).toBe(false);
  });
});
