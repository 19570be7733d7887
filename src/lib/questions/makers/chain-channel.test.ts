import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import type { Draft } from '../question.ts';
import { channelDrafts } from './chain-channel.ts';

const english = shippedEnglish();

const draftsOf = (told: string): Draft[] => {
  const text = `Town pool to stay shut\n\n${told}\n\nThe pool in Brill closed in May.`;
  const context = contextOf(0, 'the article', readText({ text }, english));
  return channelDrafts(context).filter((draft) => judge(draft, [context]) === null);
};

const optionsOf = (told: string): string[][] =>
  draftsOf(told).map(({ options }) => options.map(({ text: option, correct }) => `${option}${correct ? ' ✔' : ''}`));

describe('how somebody’s words were given', () => {
  it('is asked with two ways that the article does not speak of', () => {
    const [options] = optionsOf('“The pump failed twice in one week,” Petra Vance wrote in an email.');
    expect(options?.[0]).toBe('In an email ✔');
    expect(options).toHaveLength(3);
  });

  it('takes another speaker’s way as a wrong answer', () => {
    const [options] = optionsOf(
      '“The pump failed twice in one week,” Petra Vance wrote in an email. “The roof leaked all summer,” Bram Ottley said in an interview.',
    );
    expect(options).toContain('In an interview');
  });

  it('tells that others could hear it only where they could', () => {
    const [mail] = draftsOf('“The pump failed twice in one week,” Petra Vance wrote in an email.');
    expect(mail?.explanation).toMatch(/these words of Petra Vance came in an email\.$/u);
    const [speech] = draftsOf('“The pump failed twice in one week,” Petra Vance said in a speech.');
    expect(speech?.explanation).toMatch(/in a speech\. Others could hear or read it too\.$/u);
  });

  it('is not asked where the way stands in what is said, or nowhere', () => {
    expect(optionsOf('“I told them in an email that the pump had failed,” Petra Vance said.')).toEqual([]);
    expect(optionsOf('“The pump failed twice in one week,” Petra Vance said.')).toEqual([]);
  });

  it('is asked by the speaker’s name where the words stand alone in no stem', () => {
    const [options] = optionsOf('Petra Vance said in a written statement that she had been at the back then.');
    expect(options?.[0]).toBe('In a written statement ✔');
    expect(optionsOf('Petra Vance said that she had been at the back then.')).toEqual([]);
  });
});
