import { describe, expect, it } from 'vitest';
import { readLanguage } from '../language/read-language.ts';
import { shippedEnglish } from '../server/read-english.ts';
import { extractFacts } from './extract-facts.ts';
import type { Attribution } from './facts.ts';
import { CHAIN_ROWS, type ChainRow } from './test-support/chains.ts';
import { plainArticle } from './test-support/read-plain.ts';

const english = shippedEnglish();

const lengthOf = (one: Attribution): number => (one.content[0]?.end ?? 0) - (one.content[0]?.start ?? 0);

/** The chain of the tightest content that holds the words of a row. */
const chainOf = ([text, words]: ChainRow): string => {
  const { attributions, sources } = extractFacts(readLanguage(plainArticle(text)), english);
  const start = text.indexOf(words);
  const [tightest] = attributions
    .filter((one) => one.content.some((span) => span.start < start + words.length && span.end > start))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const nameOf = (id: string): string => sources.find((source) => source.id === id)?.canonical ?? '?';
  return (tightest?.chain ?? []).map(nameOf).join(' > ');
};

const ALLOWED = 0.1; // of the rows in all

describe('chains', () => {
  const rows = Object.values(CHAIN_ROWS).flat();

  it('holds its words in each row', () => {
    expect(rows.filter(([text, words]) => !text.includes(words))).toEqual([]);
  });

  it(`are right in nine of ten ways to put them (${rows.length})`, () => {
    const wrong = rows.filter((row) => chainOf(row) !== row[2]);
    expect(wrong.length, wrong.map(([text]) => text).join('\n')).toBeLessThanOrEqual(rows.length * ALLOWED);
  });
});
