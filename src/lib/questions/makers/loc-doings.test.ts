import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import type { Draft } from '../question.ts';
import { loc } from './loc.ts';
import { doingDrafts } from './loc-doings.ts';

const english = shippedEnglish();

const text = (told: string): string => `Old pier in Brill to be rebuilt

${told}

“It creaks like a gate,” said Bram Ottley, the director of the Brill museum.

Ines Calloway, a plumber, said the storm had torn off two beams. Petra Vance said the wood was rotten.`;

const passing = (told: string): Draft[] => {
  const context = contextOf(0, 'the article', readText({ text: text(told) }, english));
  return doingDrafts(context).filter((draft) => judge(draft, [context]) === null);
};

const stems = (told: string): string => passing(told).map(({ stem }) => stem).join('\n'); // prettier-ignore

describe('who did something, by pattern', () => {
  it.each([
    ['Petra Vance, 71, painted the pier every summer for twelve years.', 'who painted the pier every summer'],
    ['The harbour master, Petra Vance, closed the pier to anglers in June.', 'who closed the pier to anglers in June'],
    [
      'The pier was drawn by Petra Vance, who teaches painting at Brill College.',
      'who teaches painting at Brill College',
    ],
    ['Councillor Petra Vance called for the pier to be closed until the storms are over.', 'who called for the pier to be closed'], // prettier-ignore
  ])('is asked of “%s”', (told, asked) => {
    expect(stems(told).toLowerCase()).toContain(asked.toLowerCase());
  });

  it.each([
    'Petra Vance, 71, fined for painting the pier, left the town in June.',
    'Petra Vance did not paint the pier in the summer.',
    'Petra Vance looked at it for a long time.',
    'Petra Vance told the council that the pier was old.',
    'A friend of Petra Vance painted the pier every summer.',
    'Petra Vance, 71, disputed that on Sunday in a speech by the pier.',
  ])('is not asked of “%s”', (told) => {
    expect(stems(told)).toBe('');
  });

  it('shows the sentence with the whole name where the key stands by half a name', () => {
    const told = 'Petra Vance lives by the sea. Ms Vance painted the pier every summer for twelve years.';
    const draft = passing(told).find(({ stem }) => stem.includes('painted'));
    expect(draft?.evidence).toHaveLength(2);
    expect(draft?.needed).toEqual([1]);
  });
});

describe('measures', () => {
  it.each([
    ['The giant pumpkin weighed 340 pounds at the Brill fair.', 'how much did the giant pumpkin weigh'],
    ['Bram Ottley drove 90 miles on Monday to see the pier in Brill.', 'how far did Bram Ottley drive on Monday'],
  ])('of “%s” are asked for', (told, asked) => {
    const context = contextOf(0, 'the article', readText({ text: text(told) }, english));
    const drafts = loc.write(context).filter((draft) => judge(draft, [context]) === null);
    expect(drafts.map(({ stem }) => stem).join('\n').toLowerCase()).toContain(asked.toLowerCase()); // prettier-ignore
  });
});
