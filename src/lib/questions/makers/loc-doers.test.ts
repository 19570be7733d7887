import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import type { Draft } from '../question.ts';
import { doerDrafts, leavesRole } from './loc-doers.ts';
import { roleDrafts } from './loc-roles.ts';

const english = shippedEnglish();

const TOLD = `Old pier in Brill to be rebuilt

Petra Vance painted the pier in Brill for twelve summers. She said the wood was rotten.

“It creaks like a gate,” said Bram Ottley, the director of the Brill museum.

Ines Calloway, a plumber, said the storm had torn off two beams.`;

const passing = (make: typeof doerDrafts, text: string): Draft[] => {
  const context = contextOf(0, 'the article', readText({ text }, english));
  return make(context).filter((draft) => judge(draft, [context]) === null);
};

const keyOf = (draft: Draft | undefined): string | undefined => draft?.options.find(({ correct }) => correct)?.text;

describe('who did something', () => {
  it('is asked of a clause whose subject is a name', () => {
    const [draft] = passing(doerDrafts, TOLD);
    expect(draft?.stem).toMatch(/who painted the pier in Brill for twelve summers/iu);
    expect(keyOf(draft)).toBe('Petra Vance');
  });

  it('is not asked of what somebody is at every day, nor of how somebody came', () => {
    for (const told of ['keeps the pier shop in Brill', 'arrives at the pier in Brill with a bag of plums'])
      expect(passing(doerDrafts, TOLD.replace('painted the pier in Brill for twelve summers', told))).toEqual([]);
  });

  it('is not asked where a role before the name would stay behind in the stem', () => {
    expect(leavesRole('In 2017 Calloway’s colleague ', 'Who was combing the files in 2017 Calloway’s colleague?')).toBe(
      true,
    );
    expect(leavesRole('In 2017 ', 'Who was combing the files in the summer?')).toBe(false);
    expect(leavesRole('', 'Who was combing the files?')).toBe(false);
  });

  it('is not asked where fewer than two others have a name', () => {
    expect(passing(doerDrafts, TOLD.replace('Ines Calloway, a plumber,', 'A plumber'))).toEqual([]);
  });
});

describe('who holds an office', () => {
  it('is asked among all who have a name', () => {
    const [draft] = passing(roleDrafts, TOLD);
    expect(draft?.stem).toContain('the director of the Brill museum');
    expect(keyOf(draft)).toBe('Bram Ottley');
  });
});
