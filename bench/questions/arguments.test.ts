import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';

describe('the words after bench:questions', () => {
  it('name a folder and what to write', () => {
    expect(parseArguments(['in', '--pairs', 'two', '--count', '8', '--skip', '03,06', '--list'])).toEqual({
      folder: 'in',
      pairs: 'two',
      skip: ['03', '06'],
      count: 8,
      sheet: null,
      jsonl: null,
      list: true,
    });
  });

  it.each([
    ['no folder', [] as string[]],
    ['two folders', ['a', 'b']],
    ['an unknown option', ['a', '--loud']],
    ['an option with nothing after it', ['a', '--sheet']],
    ['a count that is no number', ['a', '--count', 'many']],
  ])('are refused with a sentence: %s', (_what, words) => {
    expect(parseArguments(words)).toHaveProperty('wrong');
  });
});
