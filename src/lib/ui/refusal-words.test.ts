import { describe, expect, it } from 'vitest';
import { REFUSALS } from '../article/article.ts';
import { REFUSAL_MESSAGES } from '../article/messages.ts';
import { parsePack } from '../questions/pack.ts';
import { fixturePack } from '../quiz/fixture.ts';
import { makingRefusal, packRefusal } from './refusal-words.ts';

describe('the words of a refusal', () => {
  it.each(REFUSALS)('say in English what the terminal says: %s', (code) => {
    expect(makingRefusal(code)).toBe(REFUSAL_MESSAGES[code]);
  });

  it.each([
    ['not JSON', '{', 'it is not JSON'],
    ['a field of a wrong shape', { ...fixturePack, seed: 'one' }, 'seed is wrong'],
    [
      'another text',
      { ...fixturePack, articles: fixturePack.articles.map((each) => ({ ...each, hash: '0' })) },
      'hash',
    ],
  ])('name what is wrong with a pack: %s', (_, input, words) => {
    const parsed = parsePack(input);
    expect('rejected' in parsed && packRefusal(parsed)).toContain(words);
  });
});
