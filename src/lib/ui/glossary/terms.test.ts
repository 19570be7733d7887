import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { inProject } from '../../../../scripts/setup/project.mjs';
import { glossaryName, glossaryWords } from './glossary-words.ts';
import { glossed, TERMS } from './terms.ts';

const termsIn = (words: string): readonly (string | null)[] => glossed(words).flatMap(({ term }) => term ?? []);

describe('the glossary', () => {
  it.each([
    ['a term where it stands', 'Whom does it name as the source?', ['source']],
    ['any of its forms, in any case', 'Claims and Sources', ['claim', 'source']],
    ['each term once', 'The source of a source', ['source']],
    ['the longest form', 'Which loaded word is it?', ['loaded']],
    ['no part of another word', 'resourceful, disclaim, blockchain', []],
    ['nothing that the article says', 'Who said “the source claims”?', []],
    ['nothing in straight quotes either', 'Who said "an unnamed source"?', []],
    ['nothing where there is none', 'Which city does it give?', []],
  ])('finds %s', (_, words, terms) => {
    expect(termsIn(words)).toEqual(terms);
  });

  it('changes no letter of what it is given', () => {
    const packs = readdirSync(inProject('questions'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const schema = v.object({ questions: v.array(v.object({ stem: v.string(), explanation: v.string() })) });
    const words = packs.flatMap(({ name }) =>
      v
        .parse(schema, JSON.parse(readFileSync(inProject('questions', name, 'pack.json'), 'utf8')))
        .questions.flatMap(({ stem, explanation }) => [stem, explanation]),
    );
    for (const each of words)
      expect(
        glossed(each)
          .map(({ text }) => text)
          .join(''),
      ).toBe(each);
    expect(words.flatMap(termsIn).length).toBeGreaterThan(20);
  });

  it('says what every term means', () => {
    for (const { term } of Object.keys(TERMS).flatMap(glossed)) {
      if (term === null) continue;
      expect(glossaryName(term)).not.toBe('');
      expect(glossaryWords(term)).toMatch(/\.$/u);
    }
  });
});
