import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from './pack.ts';
import { packDemand, packGrade, packLevel } from './pack-level.ts';
import type { Pack } from './pack-type.ts';

const open = (slug: string): Pack => {
  const parsed = parsePack(readFileSync(new URL(`../../../questions/${slug}/pack.json`, import.meta.url), 'utf8'));
  if (!('pack' in parsed)) throw new Error(parsed.message);
  return parsed.pack;
};
const easy = open('missing-star');
const hard = open('missing-battery');

describe('the level of a pack', () => {
  it('rises with the reading and with what is asked', () => {
    expect(packGrade(hard)).toBeGreaterThan(packGrade(easy));
    expect(packDemand(hard)).toBeGreaterThan(packDemand(easy));
    expect([packLevel(easy), packLevel(hard)]).toEqual([1, 3]);
  });

  it('is one step up for one of the two', () =>
    expect(packLevel({ ...hard, questions: hard.questions.map((each) => ({ ...each, process: 'L' as const })) })).toBe(
      2,
    ));

  it('is the lowest where there is nothing to go by', () => expect(packLevel({ ...easy, questions: [] })).toBe(1));
});
