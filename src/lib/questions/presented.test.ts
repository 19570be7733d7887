import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { shippedEnglish } from '../server/read-english.ts';
import { contextOf } from './context.ts';
import { partOf, presented } from './presented.ts';

const english = shippedEnglish();

const presentedIn = (body: string, name: string): string | null => {
  const context = contextOf(0, 'the article', readText({ text: `Pier at Brill to close\n\n${body}` }, english));
  const person = context.facts.entities.find(({ canonical }) => canonical.includes(name));
  return person ? presented(context, person) : null;
};

describe('somebody', () => {
  it.each([
    ['Norland’s foreign minister, Torval Anker, said the pier was old.', 'Anker', 'Norland’s foreign minister, Torval Anker'],
    ['Hugo Tennick, who examines papers for the courts, said the pier was old.', 'Tennick', 'Hugo Tennick, who examines papers for the courts'],
    ['Petra Vance, a historian at the University of Brill, said the pier was old.', 'Vance', 'Petra Vance, a historian at the University of Brill'],
    ['The head of the port, Ana Reyes, said the pier was old.', 'Reyes', 'The head of the port, Ana Reyes'],
  ])('is presented by %j', (body, name, shown) => expect(presentedIn(body, name)).toBe(shown)); // prettier-ignore

  it.each([
    ['Petra Vance, 61, walked along the pier.', 'Vance'],
    ['Petra Vance promised a new pier before the mud dries.', 'Vance'],
  ])('is only named by %j', (body, name) => expect(presentedIn(body, name)).toBeNull());

  it('who is a wrong answer has another part in the article', () => {
    const text =
      'Pier at Brill to close\n\nPetra Vance, a plumber, said the pier was old. Bram Ottley, 61, is suing the town.';
    const context = contextOf(0, 'the article', readText({ text }, english));
    const at = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
    expect(partOf(context, 'Petra Vance', at('Petra Vance'))).toBe(
      'Petra Vance has another part in the article: “Petra Vance, a plumber”.',
    );
    expect(partOf(context, 'Bram Ottley', at('Bram Ottley'))).toBe(
      'Bram Ottley has another part in the article: “Bram Ottley, 61, is suing the town”.',
    );
  });
});
