import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { ONE_HEDGED, UNNAMED_SOURCE } from '../claim-examples.ts';
import { contextOf } from '../context.ts';
import type { Draft } from '../question.ts';
import { srctypeOutlets } from './srctype-outlets.ts';
import { srctype } from './srctype.ts';
import { surePeople } from './sure-people.ts';
import { sureTurned } from './sure-turned.ts';

const english = shippedEnglish();
const contextFor = (text: string) => contextOf(0, 'the article', readText({ text }, english));
const keyOf = ({ options }: Draft): string => options.find(({ correct }) => correct)?.text ?? '';

describe('how firmly', () => {
  it('three claims are put: the hedge is in none of the options', () => {
    const [draft] = sureTurned(contextFor(ONE_HEDGED));
    expect(draft && keyOf(draft)).toBe('Petra Vance’s claim that the council would close the deep end in the winter');
    expect(draft?.options.map(({ text }) => text).join(' ')).not.toMatch(/might/u);
  });

  it('three people speak: nobody is asked about whose words leave it open', () => {
    expect(surePeople(contextFor(ONE_HEDGED)).map(keyOf)).toEqual(['Petra Vance']);
    expect(surePeople(contextFor(ONE_HEDGED.replace('would move', 'seemed to move'))).map(keyOf)).toEqual([]);
  });
});

describe('whether a source is named', () => {
  it('of three claims one goes back to somebody unnamed', () => {
    expect(srctype.write(contextFor(UNNAMED_SOURCE)).map(keyOf)).toEqual([
      'That the repair of the filters had cost twice as much as planned',
    ]);
  });

  it('of three outlets one relies on somebody unnamed', () => {
    const text = `Town pool to stay shut

The Harbour Times, citing a council official, reported that the pool had lost its licence.

The Evening Courier, quoting Petra Vance, the manager of the pool, said that the roof was leaking.

Bram Ottley, a swimming teacher, told Radio Quay that the heating failed twice in a month.`;
    expect(srctypeOutlets(contextFor(text)).map(keyOf)).toEqual(['Harbour Times']);
  });
});
