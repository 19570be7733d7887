import fc from 'fast-check';
import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { BREAK_POINTS, CERTAINTY_MARKS, certaintyResult, type Weighed } from './certainty.ts';
import { fixturePack, marksOn } from './fixture.ts';
import { anyPackOf } from './form-fixture.ts';
import { quizMachine } from './quiz.machine.ts';
import { CERTAINTIES, type CertaintyLevel, type QuizEvent, type QuizMode } from './quiz-type.ts';
import { viewOf, type View } from './view.ts';

const began = { type: 'reader.began' } as const;
const submitted = { type: 'reader.submitted' } as const;
const retried = { type: 'reader.retried' } as const;
const undid = { type: 'reader.undid' } as const;
const choose = (option: number): QuizEvent => ({ type: 'reader.chose', option });
const weigh = (certainty: CertaintyLevel): QuizEvent => ({ type: 'reader.weighed', certainty });
const mark = (sentence: number): QuizEvent => ({ type: 'reader.marked', article: 0, sentence });

const played = (mode: QuizMode, pack: typeof fixturePack, ...events: readonly QuizEvent[]): View => {
  const actor = createActor(quizMachine, { input: { pack, mode, asksCertainty: true, seed: 1 } }).start();
  for (const event of [began, ...events]) actor.send(event);
  return viewOf(actor.getSnapshot());
};
const practice = (...events: readonly QuizEvent[]): View => played('practice', fixturePack, ...events);

describe('a reader who is asked how sure they are', () => {
  test('says so after choosing and before pointing', () => {
    expect(practice(choose(1))).toMatchObject({ step: 'weighing', canWeigh: true, canSubmit: false, certainty: null });
    expect(practice(choose(1), weigh(2))).toMatchObject({ step: 'pointing', canSubmit: true, certainty: 2 });
  });

  test('cannot say so of nothing', () => {
    expect(practice(weigh(2))).toMatchObject({ step: 'choosing', canWeigh: false, certainty: null });
  });

  test('can say otherwise, and take that back', () => {
    expect(practice(choose(1), weigh(2), weigh(3))).toMatchObject({ certainty: 3 });
    expect(practice(choose(1), weigh(2), weigh(3), undid)).toMatchObject({ certainty: 2 });
  });

  test('is asked anew about another answer', () => {
    expect(practice(choose(1), weigh(2), choose(0))).toMatchObject({ step: 'weighing', certainty: null });
  });

  test('is asked about the first try alone', () => {
    expect(practice(choose(0), weigh(1), submitted, retried, choose(1))).toMatchObject({
      step: 'pointing',
      canWeigh: false,
      canSubmit: true,
    });
  });

  test('is asked after the mark where the mark is the answer, and anew after another', () => {
    const sentence = (...events: readonly QuizEvent[]): View => played('practice', anyPackOf('f3'), ...events);
    expect(sentence()).toMatchObject({ step: 'pointing', canWeigh: false });
    expect(sentence(mark(4))).toMatchObject({ step: 'weighing', canWeigh: true, marked: marksOn(4) });
    expect(sentence(mark(4), weigh(3))).toMatchObject({ step: 'pointing', canSubmit: true });
    expect(sentence(mark(4), weigh(3), mark(1))).toMatchObject({ step: 'weighing', certainty: null });
    expect(sentence(mark(4), { type: 'reader.cleared' })).toMatchObject({ step: 'pointing', canSubmit: false });
  });

  test('is shown the passage first after being certain and wrong', () => {
    expect(practice(choose(0), weigh(3), submitted)).toMatchObject({ at: 'missed', miss: { surely: true } });
    expect(practice(choose(0), weigh(2), submitted)).toMatchObject({ at: 'missed', miss: { surely: false } });
    expect(practice(choose(0), weigh(3), submitted, { type: 'reader.gaveUp' })).toMatchObject({
      review: { weighed: { certainty: 3, mark: -6, surelyWrong: true } },
      soFar: { certainty: { asked: 1, right: 0, headline: 0 } },
    });
  });

  test('finds the certainty again in an answer of a test', () => {
    const view = played('test', anyPackOf('q1'), choose(1), weigh(2), submitted);
    expect(view).toMatchObject({ at: 'checking', given: [{ certainty: 2 }] });
    const open: QuizEvent = { type: 'reader.opened', question: 0 };
    expect(played('test', anyPackOf('q1'), choose(1), weigh(2), submitted, open)).toMatchObject({ certainty: 2 });
  });
});

test('nobody is asked unless they wish to be', () => {
  const actor = createActor(quizMachine, { input: { pack: fixturePack, mode: 'practice', seed: 1 } }).start();
  for (const event of [began, choose(1), weigh(3)]) actor.send(event);
  expect(viewOf(actor.getSnapshot())).toMatchObject({ step: 'pointing', canWeigh: false, certainty: null });
});

describe('certainty marks', () => {
  const payOf = (certainty: CertaintyLevel, chance: number): number =>
    chance * CERTAINTY_MARKS[certainty].right + (1 - chance) * CERTAINTY_MARKS[certainty].wrong;
  const bestAt = (chance: number): CertaintyLevel =>
    CERTAINTIES.reduce((best, each) => (payOf(each, chance) > payOf(best, chance) + 1e-9 ? each : best));

  test('pay best for saying what one believes, with the break-points that are shown', () => {
    const bests = Array.from({ length: 101 }, (_, percent) => bestAt(percent / 100));
    expect([bests.indexOf(2), bests.indexOf(3) - 1]).toEqual([...BREAK_POINTS]);
  });

  test.each([
    ['all right and certain', [[3, true]], 1],
    ['all right by guess', [[1, true]], 0.8],
    ['all wrong and certain', [[3, false]], 0],
    [
      'half right, well judged',
      [
        [3, true],
        [1, false],
      ],
      0.6,
    ],
    [
      'half right, badly judged',
      [
        [1, true],
        [3, false],
      ],
      0.2,
    ],
  ] as const)('add up to a headline: %s', (_, pairs, headline) => {
    const weighed = pairs.map(([certainty, right]): Weighed => ({ certainty, right }));
    expect(certaintyResult(weighed)?.headline).toBe(headline);
  });

  test('are no figure where nobody was asked', () => {
    expect(certaintyResult([])).toBeNull();
  });

  test('never add up to less than nothing or more than everything', () => {
    const any = fc.record({ certainty: fc.constantFrom(...CERTAINTIES), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), (weighed) => {
        const headline = certaintyResult(weighed)?.headline ?? -1;
        expect(headline).toBeGreaterThanOrEqual(0);
        expect(headline).toBeLessThanOrEqual(1);
      }),
    );
  });
});
