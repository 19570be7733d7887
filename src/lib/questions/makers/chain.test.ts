import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { PASSED_ON } from '../claim-examples.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import type { Draft } from '../question.ts';
import { chain } from './chain.ts';
import { isDoubted } from './source-type.ts';

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

  it('is proved by its own sentence where that names the outlet', () => {
    for (const one of routes(PASSED_ON)) expect(one.evidence).toHaveLength(1);
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

describe('a wrong route', () => {
  it('has no paper in it to which a source only “told” something, nor a body that passes nothing on', () => {
    const without = PASSED_ON.replace(/ The Evening Courier[^.]*\./u, '');
    const relays = (text: string): string[] =>
      routes(text).flatMap(({ options }) => options.flatMap((one) => hops(one.text).slice(1, -1)));
    expect(relays(`${without}\n\nA guard told the Daily Comet that it had rained.`)).not.toContain('the Daily Comet');
    expect(relays(`${without}\n\nThe Bakers’ Union says that its members knew.`).join(' ')).not.toMatch(/Union/u);
  });

  it('starts from nobody whom the article doubts', () => {
    const text = (guard: string): string =>
      `${THREE_OUTLETS}\n\nRadio Marsh quoted ${guard} as saying that the storm had opened the old gate.`;
    const stems = (guard: string): string => routes(text(guard)).map(({ stem }) => stem).join(' '); // prettier-ignore
    expect(stems('a “wildlife officer”')).not.toMatch(/old gate/u);
    const doubted = (body: string): boolean[] => {
      const context = contextOf(0, 'the article', readText({ text: `Gate in Tarn opens\n\n${body}` }, english));
      return context.facts.attributions.map((one) => isDoubted(context, one));
    };
    expect(doubted('Radio Marsh quoted a “wildlife officer” as saying that the gate was open.')).toContain(true);
    // Marks around more than the source doubt nobody.
    const within = doubted('“Ivo Marsh said that the gate was open,” Radio Marsh reported.');
    expect(within.length).toBeGreaterThan(0);
    expect(within).not.toContain(true);
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
