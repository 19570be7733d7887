import { describe, expect, it } from 'vitest';
import { answered, classPack, led, replyTo, roomWith, playerRole } from '../../class/fixture.ts';
import type { OwnReply } from '../../class/own-view.ts';
import { toldOf, type Told } from '../../class/shown.ts';
import { articlesOf, viewFor } from '../../class/view-for.ts';
import { SETTINGS } from '../../class/fixture.ts';
import { reviewOf } from '../../quiz/review.ts';
import { stampOf, toldReview, verdictOf } from './told-review.ts';

const articles = articlesOf(classPack);
const told = (index: number): Told => toldOf(classPack, SETTINGS, index, false);

/** What the class tells of a reply, as it reaches its player. */
const ownReply = (index: number, right: boolean): OwnReply => {
  let room = led(roomWith(['ann']), 'begin', 'ask');
  for (let n = 0; n < index; n += 1) room = led(room, 'close', 'reveal', 'ask');
  const over = led(answered(room, 'ann', replyTo(index, right)), 'close', 'reveal');
  const view = viewFor(playerRole('ann'), over, classPack);
  const reply = view.as === 'player' ? view.own.replies.at(-1) : undefined;
  if (!reply) throw new Error('Expected a reply');
  return reply;
};

/** The same answer as a quiz of one reader tells it. */
const asInQuiz = (index: number, right: boolean): ReturnType<typeof reviewOf> => {
  const question = classPack.questions[index];
  const attempt = { ...replyTo(index, right), hint: 'none' } as const;
  return reviewOf(
    {
      pack: classPack,
      mode: 'test',
      asksCertainty: false,
      seed: 1,
      shuffle: false,
      index,
      answers: classPack.questions.map(({ id }) => ({ question: id, attempts: [attempt], gaveUp: false })),
      tries: [],
      hint: 'none',
      working: { choice: null, laid: [], marked: [], certainty: null },
      before: null,
    },
    question ? index : 0,
  );
};

describe('a question of a class that is over', () => {
  it.each(classPack.questions.map((_, index) => index))('is told as a quiz tells it: question %i', (index) => {
    for (const right of [true, false]) {
      const quiz = asInQuiz(index, right);
      const own = ownReply(index, right);
      const review = toldReview(told(index), articles, own);
      expect(review.form).toBe(quiz.form);
      expect(review.answer.text).toBe(quiz.answer.text);
      expect(review.explanation).toBe(quiz.explanation);
      expect(review.evidence).toEqual(quiz.evidence);
      expect(review.options).toEqual(quiz.options);
      expect(review.parts).toEqual(quiz.parts);
      expect(review.chosen?.text).toBe(quiz.chosen.text);
      expect(review.outcome).toEqual(quiz.outcome);
      expect(verdictOf(told(index), own)).toEqual(quiz.verdict);
    }
  });

  it('shows nobody’s mistakes to who gave no answer', () => {
    for (const index of classPack.questions.keys()) {
      const review = toldReview(told(index), articles, null);
      expect(review.outcome).toBeNull();
      expect(review.chosen).toBeNull();
      expect(review.options.some(({ chosen }) => chosen)).toBe(false);
      expect(review.parts.every(({ correct }) => correct)).toBe(true);
    }
    expect(verdictOf(told(0), null)).toBeNull();
  });

  it('leaves its stamp beside the sentence that proves it', () => {
    const [stamp] = stampOf(told(0), articles, ownReply(0, true));
    expect(stamp).toMatchObject({ article: 0, number: 1, tone: 'right' });
    expect(stampOf(told(0), articles, null)).toEqual([]);
  });
});
