import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { shippedEnglish } from '../server/read-english.ts';
import { contextOf, type Context } from './context.ts';
import { isDouble, isWholeClause, stretchOf } from './clause-shape.ts';
import { leanOf, soundStatementsOf } from './wholeness.ts';

const english = shippedEnglish();

const contextFor = (text: string): Context => contextOf(0, 'the article', readText({ text }, english));

const soundWords = (text: string): string[] => {
  const context = contextFor(text);
  return context.facts.attributions.flatMap((one) => soundStatementsOf(5)(context, one).map(({ words }) => words));
};

const spanOf = (context: Context, words: string): { start: number; end: number } => {
  const start = context.text.indexOf(words);
  return { start, end: start + words.length };
};

describe('what a claim leans on', () => {
  it.each([
    ['the roof had leaked since she took over', 'she'],
    ['the service had told a committee about the plan', 'the service'],
    ['a plate from Peru also lacks the star', 'also'],
    ['these pipes lose half of the water', 'these'],
    ['it employs nobody on the island', 'it'],
    ['an engineer had tested the scanner that summer', 'that summer'],
    ['19 contained no wine from England', '19 contained'],
    ['half survived a dose of 4,000 grays', 'half survived'],
    ['the flight would last a year and a half', 'the flight'],
    ['the harbour had burned in the following hour', 'in the following hour'],
  ])('“%s” leans on “%s”', (words, lean) => {
    expect(leanOf(words)).toBe(lean);
  });

  it.each([
    'screening everyone would cost more than it saved',
    'it was possible that the driver had followed a detour',
    'the truth was duller than either side would like',
    'two wounded soldiers had walked to the border',
    'half the moss survived a dose of 4,000 grays',
    'the flight from Kell to Dubrin would last an hour',
    'the service of the northern line would stop at Halm',
  ])('“%s” leans on nothing', (words) => {
    expect(leanOf(words)).toBeNull();
  });
});

describe('a whole clause', () => {
  const text = 'Petra Vance said that the roof over the deep end was leaking and should be replaced.';

  it('has a subject and a finite verb', () => {
    const context = contextFor(text);
    expect(isWholeClause(context, spanOf(context, 'the roof over the deep end was leaking'))).toBe(true);
    expect(isWholeClause(context, spanOf(context, 'over the deep end'))).toBe(false);
  });

  it('is double where a second verb stands beside the first', () => {
    const context = contextFor(text);
    const stretch = stretchOf(
      context,
      spanOf(context, 'the roof over the deep end was leaking and should be replaced'),
    );
    expect(stretch && isDouble(stretch)).toBe(true);
  });
});

describe('sound statements', () => {
  it('leave out talk in the first person and colourful talk', () => {
    expect(soundWords('“I would remember a bear on the boat,” said Lorcan Fife, the manager of the ferry.')).toEqual(
      [],
    );
    expect(soundWords('“What a silly bear that was on the boat!” said Lorcan Fife, a manager.')).toEqual([]);
  });

  it('keep a compound whose first noun alone would point back', () => {
    expect(soundWords('Priya Nair, an engineer, said that salt had entered the test piles within six weeks.')).toEqual([
      'salt had entered the test piles within six weeks',
    ]);
  });
});

describe('what no question can be about', () => {
  it('is a claim that breaks off behind an aside', () => {
    const told =
      'A report\n\nMarcus Oduya, an analyst, said the dividend, which costs the company £22m a year, looked “a stretch”.';
    expect(soundWords(told).join(' ')).not.toMatch(/a year$/u);
  });

  it('is “something” that somebody did, but not the suggestion of it that somebody rejected', () => {
    const told = 'A report on a pumpkin\n\nPetra Vance said that something had been pumped into the pumpkin.';
    expect(soundWords(told)).toEqual([]);
    expect(soundWords(told.replace('said that', 'rejected the suggestion that'))).toHaveLength(1);
  });
});

describe('the first of two claims', () => {
  it('is asked alone where each has a “that” of its own', () => {
    expect(
      soundWords(
        'Petra Vance said that the roof over the deep end was leaking and that a third of it had been shaved.',
      ),
    ).toEqual(['the roof over the deep end was leaking']);
  });

  it('is not cut from what stands between marks, nor from a second verb', () => {
    const doubled = 'the roof over the deep end was leaking and should be replaced';
    expect(soundWords(`Petra Vance said that ${doubled}.`)).toEqual([doubled]);
    expect(soundWords('“The roof is leaking and that is known,” Petra Vance said of the pool roof.')).not.toContain(
      'The roof is leaking',
    );
  });
});
