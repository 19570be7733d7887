import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import { readLanguage } from './read-language.ts';
import { tagTokens } from './tag-by-pattern.ts';

const plainArticle = (text: string): Article => ({
  text,
  title: '',
  headline: null,
  byline: null,
  outlet: null,
  labels: [],
  boilerplate: [],
  paragraphs: [{ index: 0, span: { start: 0, end: text.length }, role: 'body' }],
});

const tagsOf = (text: string): string => {
  const { tokens, sentences } = readLanguage(plainArticle(text));
  const tags = tagTokens(text, tokens, new Set(sentences.map((sentence) => sentence.tokens.from)));
  return tokens.map((token, i) => `${token.text}/${tags[i]}`).join(' ');
};

describe('a word’s class', () => {
  it.each([
    ['reads "that" before a clause as a conjunction', 'He said that the dam leaked.', 'that/sub'],
    ['and before a noun as a pointer', 'He dismissed that report quickly.', 'that/det'],
    [
      'tells a possessive from "is"',
      'The town’s dam and it’s wet.',
      'town/noun ’s/poss dam/noun and/cc it/pron ’s/aux',
    ],
    ['reads a capital inside a sentence as a name', 'They saw Marrow.', 'Marrow/name'],
    ['and at its head as a word that is written small elsewhere', 'Boats sank. The boats were old.', 'Boats/noun'],
    [
      'keeps a twice-seen pair of capitals a name',
      'Blue Heron left. They saw Blue Heron in the blue.',
      'Blue/name Heron/name left/past',
    ],
    ['reads a weekday as a time', 'They met on Monday.', 'Monday/time'],
    ['reads a participle after "was"', 'The dam was denied.', 'denied/part'],
    ['and a past after its subject', 'Officials denied it.', 'denied/past'],
    ['reads a plural after an article as a noun', 'The claims were false.', 'claims/noun'],
    ['and a verb after its subject', 'The board claims that it leaks.', 'claims/pres'],
  ])('%s', (_claim, text, expected) => {
    expect(tagsOf(text)).toContain(expected);
  });
});
