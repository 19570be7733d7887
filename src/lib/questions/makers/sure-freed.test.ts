import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { sure } from './sure.ts';

const english = shippedEnglish();

const asked = (claim: string): string[] => {
  const text = `Town pool to stay shut\n\nPetra Vance, the manager of the pool, ${claim}.\n\nThe pool opened before the war.`;
  const context = contextOf(0, 'the article', readText({ text }, english));
  return sure.write(context).map(({ stem, options }) => {
    const key = options.find(({ correct }) => correct)?.text.split(':')[0] ?? '';
    return `${/claim that (.*)\?$/u.exec(stem)?.[1] ?? ''} | ${key}`;
  });
};

describe('a claim freed of its hedge', () => {
  it.each([
    ['said that the council might close the deep end', 'the council would close the deep end | As possible'],
    ['says that the council may close the deep end', 'the council will close the deep end | As possible'],
    [
      'says that the leak in the pool may be linked to the frost',
      'the leak in the pool is linked to the frost | As possible',
    ],
    ['says that the roofers may have used the wrong glue', 'the roofers have used the wrong glue | As possible'],
    [
      'said that the repair of the pool was likely to start in May',
      'the repair of the pool would start in May | As likely',
    ],
    ['said that the roof would probably need new beams', 'the roof would need new beams | As likely'],
    ['believes that the roof of the pool needs new beams', 'the roof of the pool needs new beams | As likely'],
    ['said that the roof would need new beams', 'the roof would need new beams | As certain'],
  ])('“%s”', (claim, expected) => {
    expect(asked(claim)).toEqual([expected]);
  });

  it.each([
    'denied that the roof would need new beams',
    'said that the roof might perhaps need new beams',
    'suggested that the roof would need new beams',
    'said that the roof would need new beams and should be closed',
  ])('“%s” is not asked', (claim) => {
    expect(asked(claim)).toEqual([]);
  });
});
