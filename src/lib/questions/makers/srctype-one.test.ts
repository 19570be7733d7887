import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import { srctypeOne } from './srctype-one.ts';
import { tracedClaims } from './srctype-turned.ts';

const english = shippedEnglish();

/** Each question that passes, with its key. */
const asked = (told: string): string[] => {
  const text = `Town pool to stay shut\n\n${told}\n\nThe pool in Brill closed in May.`;
  const context = contextOf(0, 'the article', readText({ text }, english));
  return srctypeOne(context, tracedClaims(context))
    .filter((draft) => judge(draft, [context]) === null)
    .map(({ stem, options }) => `${stem} ${options.find(({ correct }) => correct)?.text ?? ''}`);
};

describe('how one source is identified', () => {
  it('is asked of words that somebody without a name is quoted with', () => {
    const told = '“The pump failed twice in one week,” said a swimmer, who asked for her name to be left out.';
    expect(asked(told)).toEqual([
      'How does the article identify the speaker of the words “The pump failed twice in one week”? Without any name',
    ]);
  });

  it('is asked of “the swimmer”, too, where the article tells that the name is kept back', () => {
    const told =
      'A swimmer saw it. “The pump failed twice in one week,” said the swimmer, who spoke on condition that her name not be used.';
    expect(asked(told)).toHaveLength(1);
  });

  it('is not asked where another answer could be defended', () => {
    const words = '“The pump failed twice in one week,”';
    expect(asked(`${words} said a “pool expert”, who asked for no pay.`)).toEqual([]); // doubted
    expect(asked(`${words} said another of the swimmers.`)).toEqual([]);
    expect(asked(`A swimmer saw it. ${words} said the swimmer.`)).toEqual([]);
    expect(asked(`${words} said an engineer at the water works.`)).toEqual([]); // a body of sorts
    expect(asked('A spokeswoman for the Harbour Board said that the pump had failed twice in one week.')).toEqual([]);
  });

  it('asks for the source of an outlet where one passed a claim on', () => {
    const told = 'The Lake Herald, citing a council official, reported that the pump had failed twice in one week.';
    expect(asked(told)).toEqual([
      'The Lake Herald passed on the claim that the pump had failed twice in one week. How does the article identify who told The Lake Herald? Without any name',
    ]);
  });

  it('is not asked of the words of a person who is quoted by name: anybody would guess it', () => {
    expect(asked('“The pump failed twice in one week,” said Petra Vance, the manager.')).toEqual([]);
  });

  it('is asked of a claim, but not of one about its own speaker', () => {
    const pump = 'Petra Vance, the manager, said that the pump had failed twice in one week.';
    expect(asked(pump)).toEqual([
      'How does the article identify the source of the claim that the pump had failed twice in one week? By a person’s name',
    ]);
    expect(asked('Petra Vance, the manager, said that she would not work there again.')).toEqual([]);
  });
});
