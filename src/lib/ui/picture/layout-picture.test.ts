import { describe, expect, it } from 'vitest';
import { fixturePack, fixtureQuestion, passage } from '../../quiz/fixture.ts';
import { layoutPicture, MARGIN, PICTURE_WIDTH, type Measure, type Sheet, type Stroke } from './layout-picture.ts';

/** Every letter half as wide as it is high. */
const measure: Measure = (words, { size }) => words.length * size * 0.5;

const sheet: Sheet = {
  articles: fixturePack.articles,
  proven: fixtureQuestion('q1').evidence,
  queried: [passage('The council meets in Tollhaven on Friday')],
  stamps: [
    { article: 0, sentence: 1, number: 1, tone: 'verified', words: 'Verified' },
    { article: 0, sentence: 1, number: 2, tone: 'right', words: 'Right' },
    { article: 0, sentence: 4, number: 3, tone: 'query', words: 'Query' },
  ],
  lines: ['7 of 10 marks'],
};

const { width, height, strokes } = layoutPicture(sheet, measure);
const of = <D extends Stroke['draw']>(draw: D): Extract<Stroke, { draw: D }>[] =>
  strokes.filter((stroke): stroke is Extract<Stroke, { draw: D }> => stroke.draw === draw);

/** The words over these strokes of the marker. */
const wordsUnder = (light: 'proof' | 'other'): string =>
  of('words')
    .filter(({ x, y }) =>
      of('light').some((lit) => lit.light === light && lit.x === x && lit.y < y && y < lit.y + lit.height),
    )
    .map(({ words }) => words)
    .join('')
    .trim();

describe('the picture of the marked-up page', () => {
  it('sets every word of the article, in order, and the marks beneath', () => {
    const set = of('words')
      .map(({ words, x }) => (x === MARGIN ? ` ${words}` : words))
      .join('')
      .replace(/\s+/gu, ' ');
    expect(set).toContain(fixturePack.articles[0]?.text.replace(/\s+/gu, ' '));
    expect(set.endsWith('7 of 10 marks')).toBe(true);
  });

  it('keeps within its edges', () => {
    for (const { x, y, words, face } of of('words')) {
      expect(x).toBeGreaterThanOrEqual(MARGIN);
      expect(x + measure(words.trimEnd(), face)).toBeLessThanOrEqual(PICTURE_WIDTH - MARGIN);
      expect(y).toBeLessThan(height);
    }
    expect(width).toBe(PICTURE_WIDTH);
  });

  it('lights the proof and nothing else, and waves under what is queried', () => {
    expect(wordsUnder('proof')).toBe('Who?may stop running in May, harbour master Ilse Brandt said');
    expect(wordsUnder('other')).toBe('The council meets in Tollhaven on Friday');
  });

  it('puts the marker beneath the words that it lights', () => {
    for (const lit of of('light')) {
      const over = of('words').find(({ x, y }) => x === lit.x && lit.y < y && y < lit.y + lit.height);
      expect(over && strokes.indexOf(over)).toBeGreaterThan(strokes.indexOf(lit));
    }
  });

  it('stamps the line in which the sentence begins, two side by side', () => {
    const stamps = of('stamp');
    expect(stamps.map(({ tone }) => tone)).toEqual(['verified', 'right', 'query']);
    expect(stamps[0]?.y).toBe(stamps[1]?.y);
    expect(stamps[0]?.x).not.toBe(stamps[1]?.x);
    const begins = of('words').find(({ words, face }) => words === 'The ' && face.size < 40);
    expect(Math.abs((stamps[0]?.y ?? 0) - (begins?.y ?? 0))).toBeLessThan(20);
  });

  it('sets two accounts one under the other', () => {
    const twice = layoutPicture({ ...sheet, articles: [...sheet.articles, ...sheet.articles] }, measure);
    expect(twice.height).toBeGreaterThan(height * 1.6);
    expect(twice.strokes.filter(({ draw }) => draw === 'stamp')).toHaveLength(3);
  });
});
