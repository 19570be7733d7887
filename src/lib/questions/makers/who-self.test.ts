import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import type { Draft } from '../question.ts';
import { selfPhrase } from './who-self.ts';
import { who } from './who.ts';

const english = shippedEnglish();

const text = (told: string): string => `Town pool to stay shut

${told}

Bram Ottley, a swimming teacher, said that lessons moved to the river in the spring.

Ines Calloway, a plumber, said the storm had torn off part of the roof.`;

const passing = (told: string): Draft[] => {
  const context = contextOf(0, 'the article', readText({ text: text(told) }, english));
  return who.write(context).filter((draft) => judge(draft, [context]) === null);
};

const stems = (told: string): string => passing(told).map(({ stem }) => stem).join('\n'); // prettier-ignore

describe('a speaker’s own doings', () => {
  it('are told with no word that tells a man from a woman, and without a “they”', () => {
    const told = 'Petra Vance, the manager, said that she had drained the pool twice before the storm.';
    expect(stems(told)).toContain('spoke of having drained the pool twice before the storm');
    expect(stems(told)).not.toMatch(/(?<!\p{L})(?:she|her|they|their)(?!\p{L})/u);
  });

  it.each([
    ['they had borrowed 20 books at a time', 'spoke of having borrowed 20 books at a time'],
    ['they fed the pumpkin on seaweed', 'spoke of having fed the pumpkin on seaweed'],
    ['they fed the pumpkin on seaweed and covered it', null], // stilted
    ['they thought the vans were a luxury', 'took the view that the vans were a luxury'],
    ['they hoped that the town would pay', 'expressed the hope that the town would pay'],
    ['they would not run again', null],
    ['they had asked for it as soon as they were told', null], // a second “they”
    ['they had fed the goat and gave it water', null], // “having fed the goat and gave it water”
    ['they saw the roof lift', null], // “having saw”
  ])('“%s” is put as %s', (words, phrase) => {
    expect(selfPhrase(words)).toBe(phrase);
  });

  it.each([
    'Petra Vance, the manager, said that she had no doubt that it would open again.',
    'Petra Vance, the manager, said that she had drained the pool that evening.',
  ])('are not asked where the words lean on the text: “%s”', (told) => {
    expect(stems(told)).not.toMatch(/that they|of having/u);
  });
});

describe('a claim too vague or too far off', () => {
  it('is not asked: others may have said “something” too, and “they” would seem to be the outlet', () => {
    expect(stems('Petra Vance, the manager, recalled the mayor saying something about the pump of the pool.')).not.toMatch(/something/u); // prettier-ignore
    expect(stems('Petra Vance told Radio Quay that she had drained the pool twice before the storm.')).not.toMatch(/that they/u); // prettier-ignore
  });
});

describe('talk as printed', () => {
  it('is asked where the credit has the name, or a “she” that can be nobody else', () => {
    expect(stems('“It creaks like a gate in the wind,” said Petra Vance, the manager.')).toContain(
      'It creaks like a gate',
    );
    expect(stems('Petra Vance, the manager, swam first. “It creaks like a gate in the wind,” she said.')).toContain('creaks'); // prettier-ignore
    expect(stems('Petra Vance swam first, Ana Ost second. “It creaks like a gate in the wind,” she said.')).not.toContain('creaks'); // prettier-ignore
  });
});

describe('wrong answers', () => {
  it('take somebody with a title of nobility only where too few others speak', () => {
    const told = 'Petra Vance, the manager, said that the pump of the pool had failed twice in one week.';
    const noble = text(told).replace('Ines Calloway, a plumber,', 'Viscount Harle, whose family gave the pool,');
    const context = contextOf(0, 'the article', readText({ text: noble }, english));
    const drafts = who.write(context).filter((draft) => judge(draft, [context]) === null);
    expect(drafts.flatMap(({ options }) => options.map((one) => one.text))).toContain('Viscount Harle');
    expect(drafts.every(({ options }) => options.every((one) => !one.correct || one.text !== 'Viscount Harle'))).toBe(true); // prettier-ignore
  });
});
