import { describe, expect, it } from 'vitest';
import type { Option } from './question.ts';
import { inSequence } from './sequence.ts';

const options = (texts: readonly string[]): Option[] =>
  texts.map((text, index) => ({ text, correct: index === 0, because: 'So it is.', evidence: [] }));

describe('the order of options', () => {
  it.each([
    [
      ['86', '140', '32'],
      ['32', '86', '140'],
    ],
    [
      ['£2.5m', '£400,000', '£3m'],
      ['£400,000', '£2.5m', '£3m'],
    ],
    [
      ['Tuesday night', 'Monday', 'Friday'],
      ['Monday', 'Tuesday night', 'Friday'],
    ],
    [
      ['June', 'January', 'May'],
      ['January', 'May', 'June'],
    ],
    [
      ['March 10', 'March 2', 'March 3'],
      ['March 2', 'March 3', 'March 10'],
    ],
    [
      ['Three', 'Two', 'Nine'],
      ['Two', 'Three', 'Nine'],
    ],
  ])('%j stand as %j', (texts, sorted) => {
    expect(inSequence(options(texts))?.map(({ text }) => text)).toEqual(sorted);
  });

  it.each([
    [['Rosa Imber', 'Teo Lindqvist', 'Dana Okoye']],
    [['12 May', '3 July', '1 June']],
    [['Monday', 'Monday night', 'Friday']],
  ])('%j have none', (texts) => {
    expect(inSequence(options(texts))).toBeNull();
  });
});
