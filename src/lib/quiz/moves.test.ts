import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../questions/pack-type.ts';
import { fixturePack, marksOn, packOf } from './fixture.ts';
import { quizMachine } from './quiz.machine.ts';
import type { QuizEvent, QuizMode } from './quiz-type.ts';
import { viewOf, type View } from './view.ts';

const choose = (option: number): QuizEvent => ({ type: 'reader.chose', option });
const mark = (sentence: number): QuizEvent => ({ type: 'reader.marked', article: 0, sentence });
const open = (question: number): QuizEvent => ({ type: 'reader.opened', question });
const plain = (
  type: Exclude<
    QuizEvent['type'],
    'reader.chose' | 'reader.moved' | 'reader.matched' | 'reader.weighed' | 'reader.marked' | 'reader.opened'
  >,
): QuizEvent => ({
  type,
});

const [began, cleared, reconsidered, undid, submitted, retried, gaveUp, continued, handedIn, left, restarted] = [
  plain('reader.began'),
  plain('reader.cleared'),
  plain('reader.reconsidered'),
  plain('reader.undid'),
  plain('reader.submitted'),
  plain('reader.retried'),
  plain('reader.gaveUp'),
  plain('reader.continued'),
  plain('reader.handedIn'),
  plain('reader.left'),
  plain('reader.restarted'),
];

/** Plays a quiz and shows where the reader ends up. */
const played = (mode: QuizMode, pack: Pack, ...events: readonly QuizEvent[]): View => {
  const actor = createActor(quizMachine, { input: { pack, mode, seed: 1 } }).start();
  for (const event of events) actor.send(event);
  return viewOf(actor.getSnapshot());
};

const practice = (...events: readonly QuizEvent[]): View => played('practice', fixturePack, began, ...events);
const testing = (...events: readonly QuizEvent[]): View => played('test', packOf('q1', 'q3'), began, ...events);

describe('before submitting', () => {
  test('the choice can be changed', () => {
    expect(practice(choose(0), choose(2))).toMatchObject({
      at: 'asking',
      step: 'pointing',
      canSubmit: true,
      open: { options: [{ chosen: false }, { chosen: false }, { chosen: true }] },
    });
  });

  test('a choice can be put back, and the marks stay', () => {
    expect(practice(choose(0), mark(1), reconsidered)).toMatchObject({
      step: 'choosing',
      canSubmit: false,
      marked: marksOn(1),
    });
  });

  test('a sentence can be marked before an option is chosen, and unmarked', () => {
    expect(practice(mark(1), mark(3), mark(1))).toMatchObject({ step: 'choosing', marked: marksOn(3) });
  });

  test('marks cleared by a slip of the hand come back', () => {
    expect(practice(choose(1), mark(1), mark(3), cleared)).toMatchObject({
      marked: [],
      canClear: false,
      canUndo: true,
    });
    expect(practice(choose(1), mark(1), mark(3), cleared, undid)).toMatchObject({ marked: marksOn(1, 3) });
    expect(practice(choose(1), mark(1), mark(3), cleared, undid, undid)).toMatchObject({ marked: [] });
  });

  test('undoing the first choice leads back to choosing', () => {
    expect(practice(choose(1), undid)).toMatchObject({ step: 'choosing' });
  });

  test('choosing the same option again leaves nothing new to undo', () => {
    expect(practice(choose(0), choose(1), choose(1), undid)).toMatchObject({
      open: { options: [{ chosen: true }, { chosen: false }, { chosen: false }] },
    });
  });

  test('nothing is submitted without a choice', () => {
    expect(practice(mark(1), submitted)).toMatchObject({ at: 'asking', open: { number: 1 } });
  });

  test('“it does not say” asks for no proof, any other option does', () => {
    const third = [choose(1), submitted, continued, choose(1), submitted, continued];
    expect(practice(...third, choose(2))).toMatchObject({
      open: { question: 'q3' },
      step: 'confirming',
      canSubmit: true,
    });
    expect(practice(...third, choose(2), choose(0))).toMatchObject({ step: 'pointing' });
  });
});

describe('practice', () => {
  test('tells at once', () => {
    expect(practice(choose(1), mark(1), submitted)).toMatchObject({
      at: 'revealed',
      last: false,
      review: { verdict: { code: 'verified' }, outcome: { marks: 2 } },
      soFar: { asked: 1, marks: 2 },
    });
  });

  test('takes an answer without any mark', () => {
    expect(practice(choose(1), submitted)).toMatchObject({ at: 'revealed', review: { outcome: { marks: 1 } } });
  });

  test('after a miss says what the choice refers to and lets the reader choose again', () => {
    expect(practice(choose(0), mark(3), submitted)).toMatchObject({
      at: 'missed',
      miss: { option: 0, because: 'Piet Aalders speaks of the age of the hull.' },
      marked: marksOn(3),
    });
    expect(practice(choose(0), mark(3), submitted, retried)).toMatchObject({
      at: 'asking',
      step: 'choosing',
      misses: [{ option: 0 }],
      marked: marksOn(3),
      canGiveUp: true,
      canUndo: false,
    });
  });

  test('a missed option cannot be chosen again', () => {
    expect(practice(choose(0), submitted, retried, choose(0))).toMatchObject({ at: 'asking', step: 'choosing' });
  });

  test('a second try counts a third', () => {
    expect(practice(choose(0), submitted, retried, choose(1), mark(1), submitted)).toMatchObject({
      at: 'revealed',
      review: { verdict: { code: 'verified-later' }, outcome: { marks: 0.66, firstMarks: 0 } },
    });
  });

  test('with one option left the answer is shown', () => {
    expect(practice(choose(0), submitted, retried, choose(2), submitted)).toMatchObject({
      at: 'revealed',
      review: { outcome: { marks: 0, gaveUp: false }, chosen: { option: 2 }, answer: { option: 1 } },
    });
    expect(played('practice', packOf('q5'), began, choose(0), submitted)).toMatchObject({ at: 'revealed', last: true });
  });

  test.each([
    ['at once', [gaveUp]],
    ['after another look', [retried, choose(2), gaveUp]],
  ] as const)('a reader who gives up %s is shown the answer', (_, events) => {
    expect(practice(choose(0), submitted, ...events)).toMatchObject({
      at: 'revealed',
      review: { chosen: { option: 0 }, outcome: { marks: 0, gaveUp: true, tries: 1 } },
    });
  });

  test('nobody can give up before a first try', () => {
    expect(practice(choose(0), gaveUp)).toMatchObject({ at: 'asking', canGiveUp: false });
  });

  test('ends after the last question', () => {
    expect(played('practice', packOf('q5'), began, choose(1), mark(4), submitted, continued)).toMatchObject({
      at: 'finished',
      result: { marks: 2, max: 2 },
    });
  });
});

describe('a test', () => {
  const answered = [choose(0), mark(3), submitted, choose(2), submitted];

  test('says nothing between questions', () => {
    expect(testing(choose(0), submitted)).toMatchObject({ at: 'asking', open: { number: 2 }, misses: [] });
  });

  test('can be looked through before it is handed in', () => {
    expect(testing(...answered)).toMatchObject({
      at: 'checking',
      given: [
        { index: 0, text: 'Piet Aalders', marked: marksOn(3) },
        { index: 1, text: 'It does not say', marked: [] },
      ],
    });
  });

  test('an answer can be changed until then', () => {
    expect(testing(...answered, open(0))).toMatchObject({
      at: 'asking',
      step: 'pointing',
      reopened: true,
      marked: marksOn(3),
    });
    expect(testing(...answered, open(1))).toMatchObject({ at: 'asking', step: 'confirming', reopened: true });
    const changed = [...answered, open(0), choose(1), mark(3), mark(1), submitted];
    expect(testing(...changed)).toMatchObject({
      at: 'checking',
      given: [{ text: 'Ilse Brandt', marked: marksOn(1) }, {}],
    });
    expect(testing(...changed, handedIn)).toMatchObject({ at: 'finished', result: { marks: 4, right: 2 } });
  });

  test('an answer opened and left stays as it was', () => {
    expect(testing(...answered, open(0), choose(1), left)).toMatchObject({
      at: 'checking',
      given: [{ text: 'Piet Aalders', marked: marksOn(3) }, {}],
    });
  });

  test('tells all once it is handed in', () => {
    expect(testing(...answered, handedIn)).toMatchObject({
      at: 'finished',
      result: { marks: 2, right: 1, cells: { both: 1, neither: 1 } },
      reviews: [{ verdict: { tone: 'query' } }, { verdict: { tone: 'verified' } }],
    });
  });
});

describe('afterwards', () => {
  const finished = [choose(1), mark(1), submitted, choose(2), submitted, handedIn];

  test('every answer can be gone through, page by page', () => {
    expect(testing(...finished, open(0))).toMatchObject({ at: 'reviewing', index: 0, last: false });
    expect(testing(...finished, open(0), continued)).toMatchObject({ at: 'reviewing', index: 1, last: true });
    expect(testing(...finished, open(0), continued, continued)).toMatchObject({ at: 'finished' });
    expect(testing(...finished, open(0), open(1))).toMatchObject({ at: 'reviewing', index: 1 });
    expect(testing(...finished, open(0), left)).toMatchObject({ at: 'finished' });
  });

  test.each([
    ['the result', []],
    ['a review', [open(1)]],
  ] as const)('the quiz can be played again from %s', (_, events) => {
    expect(testing(...finished, ...events, restarted)).toEqual(played('test', packOf('q1', 'q3')));
    expect(testing(...finished, ...events, restarted, began)).toEqual(testing());
  });
});

test('a pack without questions can be read, not begun', () => {
  expect(played('practice', packOf(), began)).toEqual({
    mode: 'practice',
    asksCertainty: false,
    total: 0,
    at: 'reading',
    canBegin: false,
  });
});

test('shuffled options are sent by their place in the pack', () => {
  const actor = createActor(quizMachine, {
    input: { pack: fixturePack, mode: 'practice', seed: 3, shuffle: true },
  }).start();
  actor.send(began);
  const view = viewOf(actor.getSnapshot());
  if (view.at !== 'asking') throw new Error(`Expected a question, got ${view.at}`);
  expect(view.open.options.map(({ option }) => option)).not.toEqual([0, 1, 2]);
  expect(view.open.options.find(({ option }) => option === 1)?.text).toBe('Ilse Brandt');
  actor.send(choose(1));
  actor.send(submitted);
  expect(viewOf(actor.getSnapshot())).toMatchObject({ review: { chosen: { text: 'Ilse Brandt', correct: true } } });
});
