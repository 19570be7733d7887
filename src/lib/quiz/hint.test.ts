import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { fixturePack, marksOn } from './fixture.ts';
import { anyPackOf } from './form-fixture.ts';
import { quizMachine } from './quiz.machine.ts';
import type { QuizEvent, QuizMode } from './quiz-type.ts';
import { viewOf, type View } from './view.ts';

const began = { type: 'reader.began' } as const;
const hinted = { type: 'reader.hinted' } as const;
const submitted = { type: 'reader.submitted' } as const;
const choose = (option: number): QuizEvent => ({ type: 'reader.chose', option });
const mark = (sentence: number): QuizEvent => ({ type: 'reader.marked', article: 0, sentence });

const played = (mode: QuizMode, id: string, ...events: readonly QuizEvent[]): View => {
  const actor = createActor(quizMachine, { input: { pack: anyPackOf(id), mode, seed: 1 } }).start();
  for (const event of [began, ...events]) actor.send(event);
  return viewOf(actor.getSnapshot());
};
const practice = (...events: readonly QuizEvent[]): View => played('practice', 'q1', ...events);

describe('a hint', () => {
  test('shows the paragraph first, then the sentence, then nothing more', () => {
    expect(practice()).toMatchObject({ hint: 'none', hinted: [], canHint: true });
    expect(practice(hinted)).toMatchObject({ hint: 'paragraph', hinted: marksOn(1), canHint: true });
    expect(practice(hinted, hinted)).toMatchObject({ hint: 'sentence', hinted: marksOn(1), canHint: false });
    expect(practice(hinted, hinted, hinted)).toMatchObject({ hint: 'sentence' });
  });

  test.each([
    ['none: the whole mark', [], 2, 'verified'],
    ['the paragraph: half the mark of the proof', [hinted], 1.5, 'verified'],
    ['the sentence: the mark of the proof, for it is no longer found', [hinted, hinted], 1, 'hinted'],
  ] as const)('costs, for %s', (_, hints, marks, code) => {
    expect(practice(...hints, choose(1), mark(1), submitted)).toMatchObject({
      review: { outcome: { marks }, verdict: { code } },
    });
  });

  test('costs nothing where there is no proof to lose', () => {
    expect(practice(hinted, hinted, choose(1), submitted)).toMatchObject({ review: { outcome: { marks: 1 } } });
  });

  test('backs no run of proven answers once it shows the sentence', () => {
    expect(practice(hinted, hinted, choose(1), mark(1), submitted)).toMatchObject({ soFar: { streak: { last: 0 } } });
  });

  test('cannot be undone, and is told in the review', () => {
    expect(practice(choose(1), hinted, { type: 'reader.undid' })).toMatchObject({ hint: 'paragraph' });
    expect(practice(hinted, choose(1), mark(1), submitted)).toMatchObject({ review: { hint: 'paragraph' } });
  });

  test('stays through a second try, and is gone with the question', () => {
    const retried: QuizEvent = { type: 'reader.retried' };
    expect(practice(hinted, choose(0), submitted, retried)).toMatchObject({ hint: 'paragraph', hinted: marksOn(1) });
    const actor = createActor(quizMachine, { input: { pack: fixturePack, mode: 'practice', seed: 1 } }).start();
    for (const event of [began, hinted, choose(1), submitted]) actor.send(event);
    actor.send({ type: 'reader.continued' });
    expect(viewOf(actor.getSnapshot())).toMatchObject({ open: { number: 2 }, hint: 'none' });
  });

  test('does not give the sentence away where the sentence is the answer', () => {
    expect(played('practice', 'f3', hinted, hinted)).toMatchObject({ hint: 'paragraph', canHint: false });
  });

  test.each([
    ['a test', 'test', 'q1'],
    ['a question that silence may answer', 'practice', 'q3'],
  ] as const)('is not to be had in %s', (_, mode, id) => {
    expect(played(mode, id, hinted)).toMatchObject({ hint: 'none', canHint: false });
  });
});
