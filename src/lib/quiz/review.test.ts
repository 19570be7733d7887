import { describe, expect, test } from 'vitest';
import { fixturePack, fixtureQuestion, marksOn } from './fixture.ts';
import { startOf } from './moves.ts';
import type { QuizContext } from './quiz-type.ts';
import { reviewOf } from './review.ts';

const context: QuizContext = {
  ...startOf({ pack: fixturePack, mode: 'practice', seed: 1 }),
  index: 1,
  answers: [
    {
      question: 'q1',
      attempts: [
        { option: 0, laid: [], marked: marksOn(3), certainty: null, hint: 'none' },
        { option: 2, laid: [], marked: marksOn(1), certainty: null, hint: 'none' },
      ],
      gaveUp: false,
    },
  ],
};

describe('the review of an answer', () => {
  const who = fixtureQuestion('q1');
  const review = reviewOf(context, 0);

  test('has the reader’s answer beside the right one', () => {
    expect(review.chosen).toMatchObject({ option: 2, text: 'The town council', correct: false, chosen: true });
    expect(review.answer).toMatchObject({ option: 1, text: 'Ilse Brandt', correct: true, chosen: false });
  });

  test('says of every option why, and where', () => {
    expect(review.options.map(({ because }) => because)).toEqual(who.options.map(({ because }) => because));
    expect(review.options.map(({ tried }) => tried)).toEqual([true, false, true]);
    expect(review.options[0]?.evidence).toEqual(who.options[0]?.evidence);
  });

  test('has the passage that proves it, the reader’s marks and the cell', () => {
    expect(review.evidence).toEqual(who.evidence);
    expect(review.marked).toEqual(marksOn(1));
    expect(review.outcome).toMatchObject({ first: { cell: 'neither' }, last: { cell: 'place-only' }, marks: 0 });
    expect(review.verdict).toEqual({ tone: 'query', code: 'right-place' });
  });

  test('says whose claim it is', () => {
    expect(review.status).toBe('A claim by Ilse Brandt. This quiz has not checked it.');
  });

  test('of an open question is our mistake', () => {
    expect(() => reviewOf(context, 1)).toThrow('Expected an answer below 1, got 1');
    expect(() => reviewOf(context, 9)).toThrow('Expected a question below 5, got 9');
  });
});
