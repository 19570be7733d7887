import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import type { Draft } from '../question.ts';
import { whoTurned } from './who-turned.ts';

const english = shippedEnglish();

const turned = (text: string): Draft[] => {
  const context = contextOf(0, 'the article', readText({ text }, english));
  return whoTurned(context).filter((draft) => judge(draft, [context]) === null);
};

const CROSSING = `Crossing to be rebuilt

Marta Kolin, who lives beside the crossing, said that the barriers had been broken since the storm last month.

Karl Brandauer, the minister, said that the barriers at the crossing were closed when the lorry drove onto the tracks.

Stefan Roth, a union official, said that drivers had complained about the crossing for many years.`;

describe('which of three claims is somebody’s', () => {
  const drafts = turned(CROSSING);

  it('offers three claims of one form, each by somebody else', () => {
    expect(drafts.length).toBeGreaterThan(0);
    for (const { options, facts } of drafts) {
      expect(options).toHaveLength(3);
      expect(options.every(({ text }) => text.startsWith('That '))).toBe(true);
      expect(new Set(facts).size).toBe(3);
    }
  });

  it('has no key that is the longest option', () => {
    for (const { options } of drafts) {
      const key = options.find(({ correct }) => correct)?.text.length ?? 0;
      expect(options.some(({ correct, text }) => !correct && text.length >= key)).toBe(true);
    }
  });

  it('says of each wrong claim whose it is', () => {
    const wrong = drafts.flatMap(({ options }) => options.filter(({ correct }) => !correct));
    expect(
      wrong.every(({ because }) =>
        /credits this to (?:Marta Kolin|Karl Brandauer|Stefan Roth)(?: \(“[^“”]+”\))?\.$/u.test(because),
      ),
    ).toBe(true);
  });

  it('leaves out a claim that names a speaker', () => {
    const named = turned(CROSSING.replace('that drivers had', 'that Marta Kolin and other drivers had'));
    expect(named).toEqual([]);
  });

  it('leaves out two claims that are much alike', () => {
    const alike = turned(
      CROSSING.replace(
        'that drivers had complained about the crossing for many years',
        'that the barriers had been broken since the storm in May',
      ),
    );
    expect(alike).toEqual([]);
  });
});
