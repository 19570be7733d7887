import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { soundNamedStatementsOf } from '../wholeness.ts';
import { bareClaim } from './sure-claims.ts';

const english = shippedEnglish();

const freedFrom = (claim: string): string[] => {
  const text = `Town pool to stay shut\n\nPetra Vance, the manager of the pool, ${claim}.\n\nThe pool opened before the war.`;
  const context = contextOf(0, 'the article', readText({ text }, english));
  return context.facts.attributions.flatMap((one) =>
    soundNamedStatementsOf(context, one).flatMap((statement) => {
      const found = bareClaim(context, statement);
      return found ? [`${found.clause} | ${found.level}`] : [];
    }),
  );
};

describe('a claim freed of its hedge', () => {
  it.each([
    ['said that the council might close the deep end', 'the council would close the deep end | possible'],
    ['says that the council may close the deep end', 'the council will close the deep end | possible'],
    [
      'says that the leak in the pool may be linked to the frost',
      'the leak in the pool is linked to the frost | possible',
    ],
    ['says that the roofers may have used the wrong glue', 'the roofers have used the wrong glue | possible'],
    [
      'said that the repair of the pool was likely to start in May',
      'the repair of the pool would start in May | likely',
    ],
    ['said that the roof would probably need new beams', 'the roof would need new beams | likely'],
    ['suspects that the roof of the pool needs new beams', 'the roof of the pool needs new beams | likely'],
    ['said that the roof would need new beams', 'the roof would need new beams | stated'],
    ['warned that waves could reach the roof of the pool', 'waves would reach the roof of the pool | possible'],
  ])('“%s”', (claim, expected) => {
    expect(freedFrom(claim)).toEqual([expected]);
  });

  it.each([
    'denied that the roof would need new beams',
    'believes that the roof of the pool needs new beams',
    'said that the roof might perhaps need new beams',
    'suggested that the roof would need new beams',
    'said that the roof would need new beams and should be closed',
    'said that the teachers could swim across the lake',
    'said that managers had been told that a pump was likely to fail', // the hedge of a report within the claim
  ])('“%s” is not asked', (claim) => {
    expect(freedFrom(claim)).toEqual([]);
  });
});
