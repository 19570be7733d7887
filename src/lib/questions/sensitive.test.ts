import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { sensitiveParagraphs } from './sensitive.ts';

const marks = (text: string): (string | undefined)[] => {
  const { reading, facts } = readText({ text });
  const found = sensitiveParagraphs(
    reading,
    facts.entities.filter((one) => one.type === 'person'),
  );
  return reading.article.paragraphs.filter((one) => one.role === 'body').map((one) => found.get(one.index));
};

const TEXT = `Singer opens a school by the canal

The singer Marla Quent opened a music school in Brack on Friday, the council said.

Friends of her boyfriend, Tom Vale, said that the two had quarrelled all winter long.

“Nobody at the house has slept for a week,” a neighbour said of the two of them.

Tom Vale told Radio Brack that the piano was his, and that he would fetch it himself.

Ruth Abel, the headmistress, said that the school had forty pupils and one piano.

A rival of the school had been poisoned by a dish of mushrooms, the paper wrote.`;

describe('passages that are left alone', () => {
  it('are those on private life, those with a private person, and those between two of them', () => {
    expect(marks(TEXT)).toEqual([undefined, 'private', 'private', 'private', undefined, 'harm-method']);
  });

  it('are not those of a person who came up in public first', () => {
    expect(marks(TEXT.replace('Tom Vale told', 'Marla Quent told'))[3]).toBeUndefined();
  });
});
