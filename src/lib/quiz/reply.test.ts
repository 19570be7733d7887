import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { marksOn } from './fixture.ts';
import { anyPackOf, formPack, formQuestion } from './form-fixture.ts';
import { judge, outcomeOf } from './marks.ts';
import { quizMachine } from './quiz.machine.ts';
import type { Attempt, Laid, QuizEvent, QuizMode } from './quiz-type.ts';
import { isRestoreRefusal, restoreQuiz, saveQuiz } from './snapshot.ts';
import { viewOf, type View } from './view.ts';

const laid = (places: Laid, ...sentences: number[]): Attempt => ({
  option: null,
  laid: places,
  marked: marksOn(...sentences),
  certainty: null,
  hint: 'none',
});

const began = { type: 'reader.began' } as const;
const submitted = { type: 'reader.submitted' } as const;
const retried = { type: 'reader.retried' } as const;
const undid = { type: 'reader.undid' } as const;
const continued = { type: 'reader.continued' } as const;
const move = (part: number, to: number): QuizEvent => ({ type: 'reader.moved', part, to });
const pair = (left: number, right: number): QuizEvent => ({ type: 'reader.matched', left, right });
const mark = (sentence: number): QuizEvent => ({ type: 'reader.marked', article: 0, sentence });

const played = (mode: QuizMode, id: string, ...events: readonly QuizEvent[]): View => {
  const actor = createActor(quizMachine, { input: { pack: anyPackOf(id), mode, seed: 1 } }).start();
  for (const event of [began, ...events]) actor.send(event);
  return viewOf(actor.getSnapshot());
};
const practice = (id: string, ...events: readonly QuizEvent[]): View => played('practice', id, ...events);

const partsIn = (view: View): readonly number[] | null =>
  view.at === 'asking' && view.open.form?.as === 'order' ? view.open.form.parts.map(({ part }) => part) : null;

describe('the marks of an answer in another form', () => {
  test.each([
    ['the right order, proven', 'f1', [laid([1, 0, 2], 1, 2)], 2, 'both'],
    ['the right order alone', 'f1', [laid([1, 0, 2])], 1, 'answer-only'],
    ['an order that is nearly right', 'f1', [laid([1, 2, 0])], 0, 'neither'],
    ['another order beside the right passage', 'f1', [laid([0, 1, 2], 1, 2)], 0, 'place-only'],
    ['all matched, with every passage', 'f2', [laid([1, 2, 0], 1, 2, 3)], 2, 'both'],
    ['all matched, with one passage', 'f2', [laid([1, 2, 0], 1)], 1, 'answer-only'],
    ['two of three matched', 'f2', [laid([1, 2, 1])], 0.5, 'neither'],
    ['two of three matched, with every passage', 'f2', [laid([1, 2, 1], 1, 2, 3)], 0.5, 'place-only'],
    ['one of three matched', 'f2', [laid([1, 0, 2])], 0, 'neither'],
    ['two of three, then all', 'f2', [laid([1, 2, 1]), laid([1, 2, 0], 1, 2, 3)], 0.66, 'both'],
    ['two of three, then none', 'f2', [laid([1, 2, 1]), laid([0, 0, 1])], 0.5, 'neither'],
    ['the sentence', 'f3', [laid([], 4)], 2, 'both'],
    ['another sentence', 'f3', [laid([], 1)], 0, 'neither'],
    ['the sentence at the second try', 'f3', [laid([], 1), laid([], 4)], 0.66, 'both'],
  ] as const)('%s', (_, id, attempts, marks, cell) => {
    const question = formQuestion(id);
    expect(outcomeOf(formPack, question, { question: id, attempts, gaveUp: false })).toMatchObject({
      marks,
      max: 2,
      last: { cell },
    });
  });

  test('never make half a match right', () => {
    expect(judge(formPack, formQuestion('f2'), laid([1, 2, 1], 1, 2, 3)).right).toBe(false);
  });
});

describe('hand-overs', () => {
  test('stand as shown until one is moved, and cannot be submitted so', () => {
    const view = practice('f1');
    expect(partsIn(view)).toEqual([0, 1, 2]);
    expect(view).toMatchObject({ step: 'choosing', canSubmit: false, open: { options: [] } });
  });

  test('are moved to a place, the others making room', () => {
    expect(partsIn(practice('f1', move(2, 0)))).toEqual([2, 0, 1]);
    expect(partsIn(practice('f1', move(2, 0), move(2, 1)))).toEqual([0, 2, 1]);
    expect(partsIn(practice('f1', move(0, 9)))).toEqual([0, 1, 2]);
  });

  test('go back by undo, and forward by another', () => {
    expect(partsIn(practice('f1', move(2, 0), undid))).toEqual([0, 1, 2]);
    expect(partsIn(practice('f1', move(2, 0), undid, undid))).toEqual([2, 0, 1]);
  });

  test('stay where they lay after a miss, and the same order is no second try', () => {
    const again = practice('f1', move(2, 0), submitted, retried);
    expect(partsIn(again)).toEqual([2, 0, 1]);
    expect(again).toMatchObject({ at: 'asking', canSubmit: false, misses: [{ verdict: { tone: 'query' } }] });
  });

  test('are told after the second try, part by part', () => {
    const told = practice('f1', move(2, 0), submitted, retried, move(2, 1), submitted);
    expect(told).toMatchObject({
      at: 'revealed',
      review: {
        answer: { text: 'Ilse Brandt → The town council → The Tollhaven Courier → This article' },
        parts: [
          { text: 'Ilse Brandt', belongs: '1', given: '3', correct: false },
          { text: 'The town council', belongs: '2', given: '1', correct: false },
          { text: 'The Tollhaven Courier', belongs: '3', given: '2', correct: false },
        ],
        options: [],
      },
    });
  });
});

describe('speakers', () => {
  test('are submitted when every statement has one', () => {
    expect(practice('f2', pair(0, 1), pair(1, 2))).toMatchObject({ step: 'choosing', canSubmit: false });
    expect(practice('f2', pair(0, 1), pair(1, 2), pair(2, 0))).toMatchObject({ step: 'pointing', canSubmit: true });
  });

  test('can be changed, and the same again leaves nothing new to undo', () => {
    const view = practice('f2', pair(0, 1), pair(0, 2), pair(0, 2), undid);
    expect(view).toMatchObject({ open: { form: { left: [{ given: 1 }, { given: null }, { given: null }] } } });
  });

  test('are told one by one', () => {
    expect(practice('f2', pair(0, 1), pair(1, 2), pair(2, 0), submitted)).toMatchObject({
      review: { parts: [{ belongs: 'Ilse Brandt', correct: true }, { correct: true }, { correct: true }] },
    });
  });
});

describe('a sentence', () => {
  test('is marked at once, and another takes its place', () => {
    expect(practice('f3')).toMatchObject({ step: 'pointing', canSubmit: false });
    expect(practice('f3', mark(1), mark(4))).toMatchObject({ marked: marksOn(4), canSubmit: true });
    expect(practice('f3', mark(4), mark(4))).toMatchObject({ marked: [], canSubmit: false });
  });

  test('is answer and proof in one', () => {
    expect(practice('f3', mark(4), submitted)).toMatchObject({
      review: { verdict: { code: 'verified' }, outcome: { marks: 2 }, explanation: 'The last sentence gives Friday.' },
    });
  });
});

describe('a test', () => {
  test('tells nothing, and opens what was laid again', () => {
    const checking = [move(2, 0), submitted];
    expect(played('test', 'f1', ...checking)).toMatchObject({
      at: 'checking',
      given: [{ text: 'The Tollhaven Courier → The town council → Ilse Brandt → This article' }],
    });
    const opened = played('test', 'f1', ...checking, { type: 'reader.opened', question: 0 });
    expect(partsIn(opened)).toEqual([2, 0, 1]);
  });
});

describe('a reload', () => {
  const saved = (...events: readonly QuizEvent[]): string => {
    const actor = createActor(quizMachine, { input: { pack: formPack, mode: 'practice', seed: 1 } }).start();
    for (const event of [began, ...events]) actor.send(event);
    return saveQuiz(actor.getSnapshot());
  };

  test.each([
    ['parts in order', [move(2, 0)]],
    ['half of the speakers', [move(1, 0), submitted, continued, pair(0, 1)]],
  ] as const)('keeps %s', (_, events) => {
    const text = saved(...events);
    const restored = restoreQuiz(text, formPack);
    if (isRestoreRefusal(restored)) throw new Error(`Expected a quiz, got ${restored.rejected}`);
    expect(saveQuiz(restored)).toBe(text);
  });

  test.each([
    ['a part laid twice', '"laid":[2,2,1]'],
    ['a part that is not there', '"laid":[2,0,9]'],
    ['a part too few', '"laid":[2,0]'],
    ['a place left open', '"laid":[2,0,null]'],
  ])('refuses %s', (_, broken) => {
    const text = saved(move(2, 0)).replace('"laid":[2,0,1]', broken);
    expect(restoreQuiz(text, formPack)).toMatchObject({ rejected: 'corrupt' });
  });
});
