import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import type { Draft } from '../question.ts';
import { roleOfDrafts } from './loc-role-of.ts';

const english = shippedEnglish();

const passing = (told: readonly string[]): Draft[] => {
  const text = `Town pool to stay shut\n\n${told.join('\n\n')}`;
  const context = contextOf(0, 'the article', readText({ text }, english));
  return roleOfDrafts(context).filter((draft) => judge(draft, [context]) === null);
};

const keys = (told: readonly string[]): string[] =>
  passing(told).flatMap(({ options }) => options.flatMap(({ text, correct }) => (correct ? [text] : [])));

const POOL = [
  'Petra Vance, the pool manager, said that the roof over the deep end was leaking.',
  'Bram Ottley, a swimming teacher, said that lessons had moved to the river.',
  'Finance Minister Ines Calloway said that the town would pay for the roof.',
];

describe('the role of a speaker', () => {
  it('is asked beside the roles of two others, all in one form', () => {
    expect(keys(POOL)).toEqual(['Pool manager', 'Swimming teacher', 'Finance minister']);
    for (const { stem, options } of passing(POOL)) {
      expect(stem).toMatch(/Petra Vance|Bram Ottley|Ines Calloway/u);
      expect(options).toHaveLength(3);
    }
  });

  it.each([
    ['Bram Ottley, her cousin, said that lessons had moved to the river.'], // kin, and whose?
    ['Retired swimming teacher Bram Ottley said that lessons had moved to the river.'], // no longer
    ['Bram Ottley, another manager, said that lessons had moved to the river.'],
    ['Bram Ottley, a spokesman, said that lessons had moved to the river.'], // tells a man from a woman
  ])('is not asked where a third has no plain role: “%s”', (told) => {
    expect(keys([POOL[0] ?? '', told, POOL[2] ?? ''])).toEqual([]);
  });
});
