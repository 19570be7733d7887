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

const INTERVIEW = '“The roof leaked all summer,” Bram Ottley said in an interview.';

const optionsOf = (told: string): string[][] =>
  draftsOf(told).map(({ options }) => options.map(({ text: option, correct }) => `${option}${correct ? ' ✔' : ''}`));

describe('how somebody’s words were given', () => {
  it('is not asked where all other ways are made up', () => {
    expect(optionsOf('“The pump failed twice in one week,” Petra Vance wrote in an email.')).toEqual([]);
  });

  it.each([
    ['in an email', 'in a written reply'],
    ['in an email', 'in a statement'],
    ['by phone', 'in an interview'],
    ['in a statement', 'in a post on Facebook'],
  ])('never offers two ways that may both be true: “%s” and “%s”', (one, other) => {
    const told = `“The pump failed twice in one week,” Petra Vance said ${one}. “The roof leaked all summer,” Bram Ottley said ${other}.`;
    expect(optionsOf(told)).toEqual([]);
  });

  it('is not asked of an email to somebody else, which reached the article some other way', () => {
    const told = 'In an email dated March 3, Petra Vance wrote to the council that the pump had failed twice.';
    expect(optionsOf(`${told} ${INTERVIEW}`).flat()).not.toContain('In an email ✔');
  });

  it('calls a statement written only where the article does', () => {
    const said = (way: string): string[] =>
      optionsOf(`“The pump failed twice in one week,” Petra Vance said in a ${way}. ${INTERVIEW}`).flat();
    expect(said('statement')).toContain('In a statement ✔');
    expect(said('written statement')).toContain('In a written statement ✔');
  });

  it('is not asked with marks within marks', () => {
    const told = 'In an email Petra Vance said that the council had “lost all patience with the word ‘adjusted.’”';
    expect(optionsOf(`${told} ${INTERVIEW}`).flat()).not.toContain('In an email ✔');
  });

  it('takes another speaker’s way as a wrong answer', () => {
    const [options] = optionsOf(
      '“The pump failed twice in one week,” Petra Vance wrote in an email. “The roof leaked all summer,” Bram Ottley said in an interview.',
    );
    expect(options).toContain('In an interview');
  });

  it('tells that others could hear it only where they could', () => {
    const [mail] = draftsOf(`“The pump failed twice in one week,” Petra Vance wrote in an email. ${INTERVIEW}`);
    expect(mail?.stem).toBe(
      'How did these words of Petra Vance reach the article: “The pump failed twice in one week”?',
    );
    expect(mail?.explanation).toMatch(/these words of Petra Vance came in an email\.$/u);
    const [speech] = draftsOf(`“The pump failed twice in one week,” Petra Vance said in a speech. ${INTERVIEW}`);
    expect(speech?.explanation).toMatch(/in a speech\. Others could hear or read it too\.$/u);
  });

  it('is not asked where the way stands in what is said, or nowhere', () => {
    expect(optionsOf('“I told them in an email that the pump had failed,” Petra Vance said.')).toEqual([]);
    expect(optionsOf('“The pump failed twice in one week,” Petra Vance said.')).toEqual([]);
  });

  it('is asked by the speaker’s name where the words stand alone in no stem', () => {
    const [options] = optionsOf(
      `Petra Vance said in a written statement that she had been at the back then. ${INTERVIEW}`,
    );
    expect(options?.[0]).toBe('In a written statement ✔');
    expect(optionsOf('Petra Vance said that she had been at the back then.')).toEqual([]);
  });
});
