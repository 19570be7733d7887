import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { ONE_HEDGED, UNNAMED_SOURCE } from '../claim-examples.ts';
import { contextOf } from '../context.ts';
import type { Draft } from '../question.ts';
import { srctypeOutlets } from './srctype-outlets.ts';
import { srctypeOne } from './srctype-one.ts';
import { srctypeTurned, tracedClaims } from './srctype-turned.ts';
import { surePeople } from './sure-people.ts';
import { sureOne } from './sure-one.ts';
import { sureTurned, weighedClaims } from './sure-turned.ts';

const english = shippedEnglish();
const contextFor = (text: string) => contextOf(0, 'the article', readText({ text }, english));
const keyOf = ({ options }: Draft): string => options.find(({ correct }) => correct)?.text ?? '';

describe('how firmly', () => {
  it('three claims are put: the hedge is in none of the options', () => {
    const context = contextFor(ONE_HEDGED);
    const [draft] = sureTurned(context, weighedClaims(context));
    expect(draft && keyOf(draft)).toBe('Petra Vance’s claim that the council would close the deep end in the winter');
    expect(draft?.options.map(({ text }) => text).join(' ')).not.toMatch(/might/u);
  });

  it('three people speak: nobody is asked about whose words leave it open', () => {
    expect(surePeople(contextFor(ONE_HEDGED)).map(keyOf)).toEqual(['Petra Vance']);
    expect(surePeople(contextFor(ONE_HEDGED.replace('would move', 'seemed to move'))).map(keyOf)).toEqual([]);
  });
});

describe('a claim that is put flatly', () => {
  it.each([
    'said that the lessons would have stood in the river',
    'wanted lessons to move to the river',
    'joked that the ducks would move to the river',
    'said that the council would not comment on the river',
  ])('is no wish, no condition and no joke: “%s”', (told) => {
    expect(surePeople(contextFor(ONE_HEDGED.replace(/said that the lessons[^.]*/u, told))).map(keyOf)).toEqual([]);
  });
});

describe('a hedge within a claim', () => {
  it('is nobody’s own: a report inside it, or an aside, holds back only itself', () => {
    const told = ONE_HEDGED.replace(/might/u, 'had been told by a guard that it would perhaps');
    expect(surePeople(contextFor(told)).map(keyOf)).toEqual([]);
  });
});

describe('how firmly one claim', () => {
  const draftsOf = (words: string): Draft[] => {
    const context = contextFor(`Town pool to stay shut\n\nPetra Vance, the manager of the pool, ${words}.`);
    return sureOne(context, weighedClaims(context));
  };

  it.each([
    ['said that the council might close the deep end in the winter', 'As possible'],
    ['said that the council was likely to close the deep end in the winter', 'As probable'],
    ['said that the council would close the deep end in the winter', 'As certain'],
  ])('is put: “%s”', (words, key) => {
    const drafts = draftsOf(words);
    expect(drafts.map(keyOf)).toEqual([key]);
    expect(drafts.map(({ stem }) => stem).join(' ')).not.toMatch(/might|likely/u);
    if (key !== 'As certain')
      expect(drafts[0]?.explanation).toContain('“The council would close the deep end in the winter.”');
  });

  it('is not asked of what could have had no hedge, nor of what is said of being certain', () => {
    expect(draftsOf('said that there would be no certainty about the deep end in the winter')).toEqual([]);
    expect(draftsOf('said that the council closed the deep end in the winter')).toEqual([]);
  });
});

describe('whether a source is named', () => {
  it('of three claims one goes back to somebody unnamed', () => {
    const context = contextFor(UNNAMED_SOURCE);
    expect(srctypeTurned(context, tracedClaims(context)).map(keyOf)).toEqual([
      'That the repair of the filters had cost twice as much as planned',
    ]);
  });

  it.each([
    ['Petra Vance, the manager of the pool,', 'By a person’s name'],
    ['The Harbour Authority', 'Only by the name of a body'],
    ['A council official, who asked not to be named,', 'Without any name'],
  ])('of one claim by “%s”', (source, key) => {
    const text = `Town pool to stay shut\n\n${source} said that the repair of the filters had cost twice as much as planned.`;
    const context = contextFor(text);
    expect(srctypeOne(context, tracedClaims(context)).map(keyOf)).toEqual([key]);
  });

  it('of three outlets one relies on somebody unnamed', () => {
    const text = `Town pool to stay shut

The Harbour Times, citing a council official, reported that the pool had lost its licence.

The Evening Courier, quoting Petra Vance, the manager of the pool, said that the roof was leaking.

Bram Ottley, a swimming teacher, told Radio Quay that the heating failed twice in a month.`;
    expect(srctypeOutlets(contextFor(text)).map(keyOf)).toEqual(['Harbour Times']);
  });
});
