import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { isOfThisAge } from '../of-today.ts';
import { twoOf } from './loc-choices.ts';
import { isOfStory } from './loc-doers.ts';

describe('what is asked of somebody', () => {
  it.each(['refused a request for the parrot to be brought to court', 'called for flights to be halted', 'has kept the prize', 'offered all the passengers breakfast'])('is an act of the story: %s', (words) => {
    expect(isOfStory(words)).toBe(true);
  }); // prettier-ignore

  it.each(['works in a garage', 'runs a nail bar in Pengate', 'listened from the front row', 'drove 90 miles on Monday', 'spoke for six minutes', 'wears the costume at home games'])('is nothing beside it: %s', (words) => {
    expect(isOfStory(words)).toBe(false);
  }); // prettier-ignore
});

describe('two wrong values', () => {
  const span = { start: 0, end: 1 };

  it('hold one of the text where it has one', () => {
    const others = [{ text: '380', span: null }, { text: '480', span: null }, { text: '1,200', span }]; // prettier-ignore
    expect(twoOf('640', others, 0).some((one) => one.span !== null)).toBe(true);
  });

  it('are made ones where it has none', () => {
    expect(twoOf('640', [{ text: '380', span: null }, { text: '480', span: null }], 0)).toHaveLength(2); // prettier-ignore
  });
});

describe('somebody of another age', () => {
  const text = `Hare to stay in Albury

The director, Josephine Adair, said that the Hare would stay in Albury for now.

It was bought by a naval officer, Captain Horace Tilling. He paid £4 for it in 1873.`;

  it('is known by a year in the next sentence', () => {
    const context = contextOf(0, 'the article', readText({ text }, shippedEnglish()));
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    expect(isOfThisAge(context, [at('Horace Tilling')])).toBe(false);
    expect(isOfThisAge(context, [at('Josephine Adair')])).toBe(true);
  });
});
