import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf, type Context } from '../context.ts';
import { judge } from '../gates/gates.ts';
import { KINDS, type Draft } from '../question.ts';
import { MAKERS } from './makers.ts';

const english = shippedEnglish();

const contextFor = (text: string): Context => {
  return contextOf(0, 'the article', readText({ text }, english));
};

describe('makers', () => {
  it('cover every kind of one article, once each', () => {
    expect(MAKERS.map((maker) => maker.id)).toEqual(KINDS.slice(0, KINDS.indexOf('XAGREE')));
  });

  it.each(MAKERS.map((maker) => [maker.id, maker] as const))(
    '%s writes a question of its example and none of its counterexample',
    (id, maker) => {
      const passing = (text: string): Draft[] => {
        const context = contextFor(text);
        return maker.write(context).filter((draft) => judge(draft, [context]) === null);
      };
      const found = passing(maker.matches);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((draft) => draft.kind === id)).toBe(true);
      expect(passing(maker.not)).toEqual([]);
    },
  );
});
