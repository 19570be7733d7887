import { describe, expect, test } from 'vitest';
import type { Pack } from '../questions/pack-type.ts';
import type { Question } from '../questions/question.ts';
import { gradeEvidence, gradeMarks, isProvable, leavesNothingToPointAt, provingSentences } from './evidence.ts';
import { fixturePack, fixtureQuestion, marksOn } from './fixture.ts';

const who = fixtureQuestion('q1');
const sayso = fixtureQuestion('q3');
const chain = fixtureQuestion('q4');

describe('marked sentences against the sentences that prove', () => {
  test.each([
    ['nothing marked', [1], [], 'unmarked'],
    ['the sentence itself', [1], [1], 'found'],
    ['the sentence and one more', [1], [1, 3], 'found'],
    ['the sentence and two more', [1], [1, 3, 4], 'wide'],
    ['another sentence', [1], [3], 'elsewhere'],
    ['one of two', [1, 2], [2], 'part'],
    ['one of two and one more', [1, 2], [2, 4], 'part'],
    ['both, in any order', [1, 2], [2, 1], 'found'],
    ['both and one more', [1, 2], [1, 4, 2], 'found'],
    ['the whole article', [1, 2], [0, 1, 2, 3, 4], 'wide'],
  ] as const)('%s', (_, proof, marked, grade) => {
    expect(gradeMarks(marksOn(...proof), marksOn(...marked))).toBe(grade);
  });

  test('a sentence of the other article is another sentence', () => {
    expect(gradeMarks(marksOn(1), [{ article: 1, sentence: 1 }])).toBe('elsewhere');
  });
});

describe('the sentences that prove', () => {
  const evidenceIn = (text: string, sentences: [number, number][], start: number, end: number): number[] => {
    const [article] = fixturePack.articles;
    if (!article) throw new Error('Expected an article in the fixture');
    const pack: Pack = { ...fixturePack, articles: [{ ...article, text, sentences }] };
    const question: Question = { ...who, evidence: [{ article: 0, start, end }] };
    return provingSentences(pack, question).map(({ sentence }) => sentence);
  };
  const TEXT = '“It leaks.” Lund said so. Nobody else did.';
  const CUT: [number, number][] = [
    [0, 10],
    [11, 25],
    [26, 42],
  ];

  test.each([
    ['a few words inside one sentence ask for that sentence', 1, 9, [0]],
    ['words across two sentences ask for both', 4, 15, [0, 1]],
    ['a passage over all asks for all', 0, 42, [0, 1, 2]],
    ['the space after a sentence asks for nothing more', 11, 26, [1]],
    ['a quotation mark alone does not make a sentence part of it', 9, 25, [1]],
  ] as const)('%s', (_, start, end, expected) => {
    expect(evidenceIn(TEXT, CUT, start, end)).toEqual(expected);
  });

  test('count once, however many passages they hold', () => {
    const twice: Question = { ...who, evidence: [...who.evidence, ...who.evidence] };
    expect(provingSentences(fixturePack, twice)).toEqual(marksOn(1));
  });

  test('come from every passage', () => {
    expect(provingSentences(fixturePack, chain)).toEqual(marksOn(1, 2));
  });

  test('are none where the text is silent, or the passage lies outside any sentence', () => {
    const astray: Question = { ...who, evidence: [{ article: 7, start: 0, end: 4 }] };
    expect([sayso, astray].map((question) => isProvable(fixturePack, question))).toEqual([false, false]);
  });
});

describe('where nothing can be pointed at', () => {
  test('hangs on the choice alone where the text may be silent, so that the key stays hidden', () => {
    const spoken: Question = { ...sayso, absence: false, key: [0], evidence: who.evidence };
    for (const question of [sayso, spoken])
      expect([0, 1, 2].map((option) => leavesNothingToPointAt(fixturePack, question, option))).toEqual([
        false,
        false,
        true,
      ]);
  });

  test('three statements, of which none says that the text is silent, always ask for proof', () => {
    const turned: Question = { ...sayso, scale: false, absence: false, key: [2], evidence: who.evidence, needed: [0] };
    expect([0, 1, 2].map((option) => leavesNothingToPointAt(fixturePack, turned, option))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('other kinds always ask for the proof that they have', () => {
    expect([0, 1, 2].map((option) => leavesNothingToPointAt(fixturePack, who, option))).toEqual([false, false, false]);
    expect(leavesNothingToPointAt(fixturePack, { ...who, evidence: [] }, 0)).toBe(true);
  });

  test('no proof is asked for, whatever was marked', () => {
    expect(gradeEvidence(fixturePack, sayso, 2, [])).toBe('not-asked');
    expect(gradeEvidence(fixturePack, sayso, 0, marksOn(1))).toBe('not-asked');
    expect(gradeEvidence(fixturePack, who, 0, marksOn(1))).toBe('found');
  });
});
