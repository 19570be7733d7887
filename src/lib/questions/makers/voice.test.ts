import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { MIXED_VOICES } from '../claim-examples.ts';
import { contextOf } from '../context.ts';
import type { Draft } from '../question.ts';
import { unshifted } from '../unshifted.ts';
import { soundStatementsOf } from '../wholeness.ts';
import { voiceFigures } from './voice-figures.ts';
import { ownStatements } from './voice-own.ts';
import { voiceWhose } from './voice-whose.ts';
import { voice } from './voice.ts';

const english = shippedEnglish();
const contextFor = (text: string) => contextOf(0, 'the article', readText({ text }, english));

const keyOf = ({ options }: Draft): string => options.find(({ correct }) => correct)?.text ?? '';

describe('three statements', () => {
  it('stand in one tense, the article’s own and others’', () => {
    const [draft] = voice.write(contextFor(MIXED_VOICES));
    expect(draft?.options.map(({ text }) => text)).toHaveLength(3);
    expect(draft?.options.map(({ text }) => text).join(' ')).not.toMatch(/\b(?:had|would|said)\b/u);
    expect(draft && keyOf(draft)).toMatch(/^The council closed|^Trams from/u);
  });

  it.each([
    ['said that the roof of the pool had leaked', 'the roof of the pool leaked'],
    ['said that the pipes of the pool had been frozen', 'the pipes of the pool were frozen'],
    ['said that the water in the old basin had risen', 'the water in the old basin rose'],
    ['said that the roof of the pool would leak', 'the roof of the pool will leak'],
    ['says that the roof of the pool is older than the town', 'the roof of the pool is older than the town'],
    ['said that the town had hidden what the pool had cost', 'the town had hidden what the pool had cost'],
  ])('“%s” loses only what the report moved back', (said, expected) => {
    const context = contextFor(`Town pool to stay shut\n\nPetra Vance, the manager of the pool, ${said}.`);
    const found = context.facts.attributions.flatMap((one) => soundStatementsOf(4)(context, one));
    expect(found.map((one) => unshifted(context, one))).toEqual([expected]);
  });
});

describe('one statement', () => {
  const text = `Town pool to stay shut

Petra Vance, the manager of the pool, said that the roof over the deep end leaked after the storm.

Bram Ottley, a swimming teacher, said that lessons moved to the river in the spring.

The lessons at the deep end are popular with older people in the town.`;

  it('is one speaker’s, another’s or the article’s own', () => {
    const context = contextFor(text);
    const drafts = voiceWhose(context, ownStatements(context));
    expect(drafts.map(keyOf)).toEqual(['Petra Vance', 'Bram Ottley', 'The article itself']);
    for (const { options } of drafts) expect(options).toHaveLength(3);
    for (const { stem } of drafts) expect(stem).not.toMatch(/“/u); // what is told is not shown as a quotation
  });

  it('is the article’s own only where a reader could take it for a claim', () => {
    const told = text.replace(
      /The lessons at the deep end are.*$/u,
      'Two lessons moved to the deep end before the summer.',
    );
    const context = contextFor(told);
    expect(voiceWhose(context, ownStatements(context)).map(keyOf)).not.toContain('The article itself');
  });
});

describe('three figures', () => {
  it('one of which nobody is credited with', () => {
    const text = `Storm floods Lower Marsh

The storm cut off 340 homes in Lower Marsh.

The fire service said it had rescued 120 people by boat.

Petra Vance, the mayor, said that 45 boats had been lost.`;
    expect(voiceFigures(contextFor(text)).map(keyOf)).toEqual(['340 homes']);
  });

  it('are nobody’s own where a hearing was told them, nor anybody’s claim where they were ordered', () => {
    const text = `Storm floods Lower Marsh

The court heard that the storm cut off 340 homes in Lower Marsh.

The fire service said it had rescued 120 people by boat.

Petra Vance, the mayor, said that 45 boats had been lost.`;
    expect(voiceFigures(contextFor(text))).toEqual([]);
  });

  it('are not asked about where a figure comes back', () => {
    const text = `Storm floods Lower Marsh

The storm cut off 340 homes in Lower Marsh. Later the mayor spoke of 340 homes.

The fire service said it had rescued 120 people by boat.

Petra Vance, the mayor, said that 45 boats had been lost.`;
    expect(voiceFigures(contextFor(text))).toEqual([]);
  });
});
