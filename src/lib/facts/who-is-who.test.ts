import { describe, expect, it } from 'vitest';
import { STRATEGIES } from './definites.ts';
import type { Attribution, Facts } from './facts.ts';
import { type Passage, PASSAGES } from './test-support/passages.ts';
import { readFacts } from './test-support/read-plain.ts';

const nameOf = (facts: Facts, id: string | null): string =>
  facts.sources.find((source) => source.id === id)?.canonical ?? '?';

const lengthOf = (one: Attribution): number => (one.content[0]?.end ?? 0) - (one.content[0]?.start ?? 0);

/** The chain of the tightest content that holds some words; nothing when no rule finds them said. */
const chainOf = ({ text }: Passage, facts: Facts, words: string): string | null => {
  const start = text.indexOf(words);
  const [tightest] = facts.attributions
    .filter((one) => one.content.some((span) => span.start < start + words.length && span.end > start))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  return tightest === undefined ? null : tightest.chain.map((id) => nameOf(facts, id)).join(' > ');
};

describe('passages', () => {
  it.each(PASSAGES.map((passage) => [passage.title, passage] as const))(
    'credits the right people in %s',
    (_title, passage) => {
      const facts = readFacts(passage.text);
      const told = passage.credits.map(([words, chain]) => [words, chain, chainOf(passage, facts, words)] as const);
      const found = told.filter(([, , got]) => got !== null);
      expect(found.length).toBeGreaterThan(passage.credits.length * 0.8);
      expect(found.map(([words, , got]) => `${words}: ${got ?? ''}`)).toEqual(
        found.map(([words, chain]) => `${words}: ${chain}`),
      );
    },
  );
});

describe('somebody without a name', () => {
  const creditsOf = (text: string): string[] => {
    const facts = readFacts(text);
    return facts.attributions.map((one) => nameOf(facts, one.sourceId));
  };

  it('called after what they do is a person, for whom no spokeswoman speaks', () => {
    const text =
      'A grower alleged that the crack was old. “You could see it,” said the grower.\n\n“She was sound,” a spokeswoman said.';
    expect(creditsOf(text)).toEqual(['grower', 'grower', 'spokeswoman']);
  });

  it('gives way to the name behind a participle', () => {
    expect(creditsOf('The petition is long. Its author, retired dentist Hal Moor, said it would grow.')).toEqual([
      'Hal Moor',
    ]);
  });
});

describe('each way to find whom “the …” means', () => {
  const lastSource = (text: string): string | null => {
    const facts = readFacts(text);
    const id = facts.attributions.at(-1)?.sourceId ?? null;
    const name = nameOf(facts, id);
    return facts.entities.some((one) => one.canonical === name) ? name : null;
  };
  it.each(STRATEGIES.map((one) => [one.id, one.example] as const))('%s finds a name in: %s', (_id, example) => {
    expect(lastSource(example)).not.toBeNull();
  });
  it.each(STRATEGIES.map((one) => [one.id, one.counterexample] as const))('%s leaves alone: %s', (_id, text) => {
    expect(lastSource(text)).toBeNull();
  });
});
