import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';

describe('what to measure', () => {
  it('is named by folder, articles and options in any order', () =>
    expect(parseArguments(['--list', 'dev', '01', '--polnear', 'p.jsonl', '02'])).toEqual({
      dev: 'dev',
      ids: ['01', '02'],
      polnear: 'p.jsonl',
      articles: null,
      gold: null,
      treebanks: null,
      list: true,
      quick: false,
    }));

  it.each([
    [[], 'Name the folder that holds articles/ and gold/.'],
    [['dev', '--gold', 'g'], 'name both --articles and --gold'],
    [['dev', '--polnear'], '--polnear needs a path after it.'],
    [['dev', '--fast'], 'There is no option --fast.'],
  ])('%j is refused', (words, message) =>
    expect(parseArguments(words)).toEqual({ wrong: expect.stringContaining(message) }),
  );
});
