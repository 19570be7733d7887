import { describe, expect, test } from 'vitest';
import { fixturePack, marksOn } from './fixture.ts';
import { startOf } from './moves.ts';
import type { Answer, Attempt, QuizContext } from './quiz-type.ts';
import { resultOf } from './result.ts';

const at = (option: number, ...sentences: number[]): Attempt => ({
  option,
  laid: [],
  marked: marksOn(...sentences),
  certainty: null,
  hint: 'none',
});

const after = (...attempts: readonly (readonly Attempt[])[]): QuizContext => ({
  ...startOf({ pack: fixturePack, mode: 'practice', seed: 1 }),
  index: attempts.length,
  answers: attempts.map((own, index): Answer => ({ question: `q${index + 1}`, attempts: own, gaveUp: false })),
});

const mixed = after([at(0, 1), at(1, 1)], [at(1, 1)], [at(2)], [at(0, 1, 2)], [at(1)]);

describe('the result', () => {
  test('counts marks with part marks, and first attempts apart', () => {
    expect(resultOf(mixed)).toMatchObject({ asked: 5, right: 4, marks: 7.66, firstMarks: 7, max: 10 });
  });

  test('counts the four cells of first attempts', () => {
    expect(resultOf(mixed).cells).toEqual({ both: 3, 'answer-only': 1, 'place-only': 1, neither: 0 });
  });

  test('counts evidence where there is some to point at, whatever the answer', () => {
    expect(resultOf(mixed).evidence).toEqual({ found: 3, asked: 4 });
  });

  test('counts the run of evidence-backed answers at the end and the longest', () => {
    expect(resultOf(mixed).streak).toEqual({ last: 0, best: 3 });
    expect(resultOf(after([at(0)], [at(1, 1)], [at(2)])).streak).toEqual({ last: 2, best: 2 });
  });

  test('names the skills that were asked, in order, by first attempts', () => {
    const { skills } = resultOf(mixed);
    expect(skills.map(({ skill, asked, right, found, marks }) => [skill, asked, right, found, marks])).toEqual([
      ['S1', 1, 1, 0, 1],
      ['S2', 1, 0, 0, 0],
      ['S3', 1, 1, 1, 2],
      ['S4', 1, 1, 1, 2],
      ['S5', 1, 1, 1, 2],
    ]);
    expect(skills.every(({ level }) => level === 'not-enough')).toBe(true);
  });

  test('of nothing is nothing', () => {
    expect(resultOf(after())).toMatchObject({ asked: 0, marks: 0, max: 0, skills: [], streak: { last: 0, best: 0 } });
  });

  test('has a level once four questions of a skill were answered', () => {
    const [who] = fixturePack.questions;
    if (!who) throw new Error('Expected a question in the fixture');
    const pack = { ...fixturePack, questions: [1, 2, 3, 4].map((n) => ({ ...who, id: `q${n}` })) };
    const context = { ...after([at(1)], [at(1)], [at(1)], [at(1)]), pack };
    expect(resultOf(context).skills).toMatchObject([{ skill: 'S2', asked: 4, right: 4, level: 'secure' }]);
  });
});
