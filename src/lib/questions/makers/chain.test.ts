import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { PASSED_ON } from '../claim-examples.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import type { Draft } from '../question.ts';
import { chain } from './chain.ts';

const english = shippedEnglish();

const routes = (text: string): Draft[] => {
  const context = contextOf(0, 'the article', readText({ text }, english));
  return chain.write(context).filter((draft) => judge(draft, [context]) === null);
};

const hops = (text: string): string[] => text.split(' → ');

describe('the route of a claim', () => {
  const [draft] = routes(PASSED_ON);

  it('runs in one order in all options: speaker, outlet, article', () => {
    expect(draft?.options.map(({ text }) => hops(text).length)).toEqual([3, 3, 3]);
    for (const { text } of draft?.options ?? []) {
      expect(hops(text)[1]).toMatch(/Times|Courier/u);
      expect(hops(text)[2]).toBe('this article');
    }
  });

  it('is not the one that looks most like the other two', () => {
    const [key, first, second] = (draft?.options ?? []).map(({ text }) => hops(text));
    const alike = (a: readonly string[], b: readonly string[]): number => a.filter((hop, at) => hop === b[at]).length;
    expect(alike(key ?? [], second ?? [])).toBe(1); // this article alone
    expect(alike(first ?? [], second ?? [])).toBe(2);
  });

  it('is not asked where only one wrong route can be drawn', () => {
    expect(routes(PASSED_ON.replace(/ The Evening Courier[^.]*\./u, ''))).not.toEqual([]); // two other people
    expect(routes(PASSED_ON.replace(/ The Evening Courier[^.]*\./u, '').replace(/\n\n“Nobody.*$/u, ''))).toEqual([]);
  });
});
