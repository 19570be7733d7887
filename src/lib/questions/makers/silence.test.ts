import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf, type Context } from '../context.ts';
import { silentSides } from './gap-silent.ts';
import { headbody } from './headbody.ts';
import { silentDrafts } from './sayso-silence.ts';

const english = shippedEnglish();
const read = (text: string): Context => contextOf(0, 'the article', readText({ text }, english));

describe('whoever gave no comment', () => {
  const told = (words: string): string[] =>
    silentSides(
      read(`Ferry firm to be sold

The ferry firm of Brill will be sold, its owner Bram Ottley, 61, said on Monday.

Petra Vance, a director, said: “${words}.”

Ines Calloway, an engineer, said that the boats were old.

Tom Reddick, the lender, did not respond to messages seeking comment.`),
    ).flatMap(({ options }) => options.map(({ text }) => text));

  it('stands beside those who are heard', () => {
    expect(told('We will look after the crews')).toContain('Petra Vance');
  });

  it('never beside somebody whose words withhold a comment', () => {
    expect(told('We do not comment on rumours')).not.toContain('Petra Vance');
  });
});

describe('a body that has not replied', () => {
  const asked = (words: string): string =>
    silentDrafts(
      read(`Inquest hears of delay

An inquest in Brill heard on Monday of a delay.

The coroner, Graham Tolland, said that ${words}.

Petra Vance, a nurse, said that the ward was full.`),
    )
      .map(({ stem }) => stem)
      .join(' ');

  it('is a body that the claim is about', () => {
    expect(asked('the Brill Health Trust had sent nobody to the ward')).toContain('Brill Health Trust');
  });

  it('is no half of a longer noun', () => {
    expect(asked('a CT scan had shown the tear and a CT angiogram was never made')).not.toContain('CT has replied');
  });
});

describe('a headline as firm as the text', () => {
  const keys = (headline: string, opening: string): string[] =>
    headbody
      .write(read(`${headline}\n\n${opening}\n\nPetra Vance, a nurse, said that the ward was full.`))
      .flatMap(({ options }) => options.filter(({ correct }) => correct).map(({ text }) => text));

  it('is told by one verb of both, never where either of them quotes', () => {
    expect(
      keys(
        'Village baker died after long wait at Brill clinic',
        'A village baker died after a long wait at a clinic in Brill.',
      ),
    ).toEqual(['Both are equally firm']);
    expect(
      keys(
        'Village baker died after ‘missed chances’ at Brill clinic',
        'A village baker died after “missed chances” at a clinic in Brill.',
      ),
    ).toEqual([]);
  });
});
