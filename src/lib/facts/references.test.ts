import { describe, expect, it } from 'vitest';
import { readLanguage } from '../language/read-language.ts';
import { shippedEnglish } from '../server/read-english.ts';
import type { EnglishModel } from '../language/model/model.ts';
import { extractFacts } from './extract-facts.ts';
import type { Reference } from './facts.ts';
import passages from './test-support/references.json' with { type: 'json' };
import { plainArticle } from './test-support/read-plain.ts';

type Told = { readonly words: string; readonly name: string | null; readonly found: Reference | undefined };

const english = shippedEnglish();

const referencesOf = (text: string, model: EnglishModel | null = english): readonly Reference[] =>
  extractFacts(readLanguage(plainArticle(text)), model).references;

const toldIn = (model: EnglishModel | null): Told[] =>
  passages.flatMap(({ text, references }) => {
    const byPlace = new Map(referencesOf(text, model).map((one) => [`${one.span.start}-${one.span.end}`, one]));
    return references.map(({ start, words, name }) => ({
      words,
      name,
      found: byPlace.get(`${start}-${start + words.length}`),
    }));
  });

const sureOf = (told: readonly Told[]): Told[] => told.filter(({ found }) => found?.sure === true);
const wrongOf = (told: readonly Told[]): Told[] =>
  sureOf(told).filter(({ name, words, found }) => found?.name !== name && found?.name !== words.toLowerCase());

describe('references', () => {
  it('are hardly ever sure of the wrong name, and sure of more than half', () => {
    const told = toldIn(english);
    const wrong = wrongOf(told).map(({ words, name, found }) => `${words}: ${found?.name ?? '-'}, not ${name ?? '-'}`);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(sureOf(told).length * 0.03);
    expect(sureOf(told).length / told.length).toBeGreaterThan(0.6);
  });

  it('are as careful without the English model', () => {
    const told = toldIn(null);
    const wrong = wrongOf(told).map(({ words, name, found }) => `${words}: ${found?.name ?? '-'}, not ${name ?? '-'}`);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(sureOf(told).length * 0.03);
  });

  const meant = (text: string, words: string): string | null => {
    const found = referencesOf(text).find(({ span }) => text.slice(span.start, span.end) === words);
    return found?.sure === true ? found.name : null;
  };

  it.each([
    ['Helen Crane met Lars Holm. Ms Crane said that she had slept.', 'she', 'Helen Crane'],
    ['The Water Board met on Monday. It said the lake was low.', 'It', 'the Water Board'],
    ['Ama Oduya, 34, lost. Lars Holm won. “I fell,” the 34-year-old said.', 'the 34-year-old', 'Ama Oduya'],
    ['Officials at the lake said they had seen nothing.', 'they', 'the officials at the lake'],
    ['A council spokeswoman smiled. She would not say more.', 'She', 'the council’s spokeswoman'],
  ])('tells in %s whom “%s” means', (text, words, name) => {
    expect(meant(text, words)).toBe(name);
  });

  it.each([
    ['Helen Crane told Anna Marsh that the bus she had missed was late.', 'she'],
    ['Lars Holm asked Peter Crane whether he had slept.', 'he'],
    ['Helen Crane said each of the men left before his contract ended.', 'his'],
    ['The Water Board demanded of Kell that it leave.', 'it'],
  ])('is not sure in %s whom “%s” means', (text, words) => {
    expect(meant(text, words)).toBeNull();
  });

  it('take no “it” for something that means nothing', () => {
    const text = 'It was clear that the lake was low, and it rained.';
    expect(referencesOf(text).filter(({ sure }) => sure)).toEqual([]);
  });
});
