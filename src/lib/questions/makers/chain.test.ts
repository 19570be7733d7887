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

const THREE_OUTLETS = `Harbour wall gives way in Tarn

The harbour wall in Tarn gave way on Tuesday night. Nobody was hurt.

“The wall had cracks that anybody could see,” the engineer Nadia Holt told Radio Marsh.

The Evening Courier reported that the council had known of the cracks. The Harbour Times quoted Petra Vance, the mayor, as saying that the repairs would take a year.`;

describe('the outlet that passed words on', () => {
  const [draft] = routes(THREE_OUTLETS).filter(({ stem }) => /outlet.*Nadia Holt|Nadia Holt.*outlet/u.test(stem));

  it('is asked for among outlets only', () => {
    expect(draft?.options.map(({ text }) => text).sort()).toEqual(['Evening Courier', 'Harbour Times', 'Radio Marsh']);
    expect(draft?.options.find(({ correct }) => correct)?.text).toBe('Radio Marsh');
  });

  it('is not asked for where some of the words came another way', () => {
    const also = `${THREE_OUTLETS}\n\n“We warned them twice,” Nadia Holt said.`;
    expect(routes(also).filter(({ stem }) => /outlet.*Nadia Holt|Nadia Holt.*outlet/u.test(stem))).toEqual([]);
  });
});
