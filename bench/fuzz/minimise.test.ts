import { describe, expect, it } from 'vitest';
import { fewest, shortest } from './minimise.ts';

describe('what is left of a failing case', () => {
  it('is what it takes to fail', () =>
    expect(fewest(['a', 'b', 'c', 'd', 'e', 'f'], (some) => some.includes('b') && some.includes('e'))).toEqual([
      'b',
      'e',
    ]));

  it('is all of it when everything is needed', () =>
    expect(fewest([1, 2, 3], (some) => some.length === 3)).toEqual([1, 2, 3]));

  it('is found in a text by paragraphs, words and letters', () =>
    expect(shortest('One two three.\n\nFour five “six seven.\n\nEight nine.', (text) => text.includes('“s'))).toBe(
      '“s',
    ));

  it('costs no more tries than allowed', () => {
    let tries = 0;
    fewest(
      Array.from({ length: 1000 }, (_, at) => at),
      () => {
        tries += 1;
        return false;
      },
      50,
    );
    expect(tries).toBe(50);
  });
});
