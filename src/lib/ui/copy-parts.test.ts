import { describe, expect, it } from 'vitest';
import type { ParagraphRole } from '../article/article.ts';
import type { PackArticle } from '../questions/pack-type.ts';
import { blocksOf, markableOf, piecesOf, sentenceAt } from './copy-parts.ts';

const text = 'Ferry to stop\n\nAdvertisement\n\nThe ferry stops in May. “It is worn out,” said Ada Quill.';
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const pair = (words: string): readonly [number, number] => [at(words).start, at(words).end];

const article: PackArticle = {
  title: 'Ferry to stop',
  text,
  hash: 'x',
  outlet: null,
  labels: [],
  paragraphs: [
    { index: 0, span: at('Ferry to stop'), role: 'headline' },
    { index: 1, span: at('Advertisement'), role: 'boilerplate' },
    { index: 2, span: at('The ferry stops in May. “It is worn out,” said Ada Quill.'), role: 'body' },
  ],
  sentences: [
    pair('Ferry to stop'),
    pair('Advertisement'),
    pair('The ferry stops in May.'),
    pair('“It is worn out,” said Ada Quill.'),
  ],
  origin: null,
  licence: null,
};

describe('the copy on the page', () => {
  it('sets every character of every paragraph once', () => {
    const set = blocksOf(article).flatMap(({ parts }) => parts.map(({ span }) => text.slice(span.start, span.end)));
    expect(set.join('')).toBe(article.paragraphs.map(({ span }) => text.slice(span.start, span.end)).join(''));
  });

  it('keeps a dateline on the line of its sentence, and a promo line on its own', () => {
    const words = 'TOLL — The ferry stops.\nRead more: ferries';
    const piece = (part: string, role: ParagraphRole): PackArticle['paragraphs'][number] => {
      const start = words.indexOf(part);
      return { index: 0, role, span: { start, end: start + part.length } };
    };
    const blocks = blocksOf({
      ...article,
      text: words,
      paragraphs: [
        piece('TOLL —', 'boilerplate'),
        piece('The ferry stops.', 'body'),
        piece('Read more: ferries', 'boilerplate'),
      ],
      sentences: [[7, 23]],
    });
    expect(blocks.map(({ role, parts }) => [role, parts.map(({ span }) => words.slice(span.start, span.end))])).toEqual(
      [
        ['body', ['TOLL —', ' ', 'The ferry stops.']],
        ['boilerplate', ['Read more: ferries']],
      ],
    );
  });

  it('lets nobody point at an advertisement', () => {
    expect(markableOf(blocksOf(article))).toEqual([[0], [2, 3]]);
  });

  it('cuts a sentence where the light changes and nowhere else', () => {
    const whole = at('“It is worn out,” said Ada Quill.');
    const pieces = piecesOf(whole, [at('It is worn out')], [at('Ada Quill')]);
    expect(pieces.map(({ span, light }) => [text.slice(span.start, span.end), light])).toEqual([
      ['“', 'none'],
      ['It is worn out', 'proof'],
      [',” said ', 'none'],
      ['Ada Quill', 'other'],
      ['.', 'none'],
    ]);
  });

  it('prefers the proof where both lights fall', () => {
    const whole = at('The ferry stops in May.');
    expect(piecesOf(whole, [whole], [at('ferry')])).toEqual([{ span: whole, light: 'proof' }]);
  });

  it('finds the sentence of a passage that is only part of it', () => {
    expect(sentenceAt(article, { article: 0, ...at('worn out') })).toBe(3);
    expect(sentenceAt(article, { article: 0, start: 13, end: 15 })).toBe(-1);
  });
});
