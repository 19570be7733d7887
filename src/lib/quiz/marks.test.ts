import { describe, expect, test } from 'vitest';
import { fixturePack, fixtureQuestion, marksOn } from './fixture.ts';
import { judge, outcomeOf, tidy } from './marks.ts';
import type { Attempt } from './quiz-type.ts';

const at = (option: number, ...sentences: number[]): Attempt => ({
  option,
  laid: [],
  marked: marksOn(...sentences),
  certainty: null,
  hint: 'none',
});
const outcome = (id: string, attempts: readonly Attempt[], gaveUp = false) =>
  outcomeOf(fixturePack, fixtureQuestion(id), { question: id, attempts, gaveUp });

describe('the four cells', () => {
  test.each([
    ['right and proven', 'q1', at(1, 1), 'both'],
    ['right, pointing elsewhere', 'q1', at(1, 3), 'answer-only'],
    ['right, with no mark', 'q1', at(1), 'answer-only'],
    ['right, with half of the proof', 'q4', at(0, 1), 'answer-only'],
    ['wrong, at the right place', 'q1', at(0, 1), 'place-only'],
    ['wrong, pointing elsewhere', 'q1', at(0, 3), 'neither'],
    ['wrong, with everything marked', 'q1', at(0, 0, 1, 2, 3), 'neither'],
    ['silence, rightly', 'q3', at(2), 'both'],
    ['silence, missed', 'q3', at(0, 1), 'neither'],
  ] as const)('%s', (_, id, attempt, cell) => {
    expect(judge(fixturePack, fixtureQuestion(id), attempt).cell).toBe(cell);
  });

  test('silence claimed where the text speaks is a plain miss', () => {
    const spoken = { ...fixtureQuestion('q3'), absence: false, key: [0], evidence: fixtureQuestion('q1').evidence };
    expect(judge(fixturePack, spoken, at(2))).toEqual({ right: false, evidence: 'not-asked', cell: 'neither' });
    expect(judge(fixturePack, spoken, at(0, 1)).cell).toBe('both');
  });
});

describe('marks for an item', () => {
  test.each([
    ['answer and proof', 'q1', [at(1, 1)], 2, 2],
    ['answer alone', 'q1', [at(1)], 1, 1],
    ['proof alone counts nothing', 'q1', [at(0, 1)], 0, 0],
    ['silence is worth two', 'q3', [at(2)], 2, 2],
    ['at the second try, proven', 'q1', [at(0), at(1, 1)], 0.66, 0],
    ['at the second try, unproven', 'q1', [at(0), at(1)], 0.33, 0],
    ['silence at the second try', 'q3', [at(0), at(2)], 0.66, 0],
    ['two misses of three', 'q1', [at(0), at(2)], 0, 0],
    ['at the third try', 'q1', [at(0), at(2), at(1, 1)], 0, 0],
  ] as const)('%s', (_, id, attempts, marks, firstMarks) => {
    expect(outcome(id, attempts)).toMatchObject({ marks, firstMarks, max: 2, tries: attempts.length });
  });

  test('giving up counts nothing', () => {
    expect(outcome('q1', [at(0, 1)], true)).toMatchObject({ marks: 0, gaveUp: true });
  });

  test('an answer without an attempt is our mistake', () => {
    expect(() => outcome('q1', [])).toThrow('Expected an attempt');
  });

  test('three thirds add up to 0.99', () => {
    expect(tidy(0.33 + 0.33 + 0.33)).toBe(0.99);
  });
});
