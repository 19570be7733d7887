import { describe, expect, it } from 'vitest';
import { classPack, replyTo, SETTINGS } from '../../class/fixture.ts';
import { isWholeReply } from '../../class/replies.ts';
import { askedOf, type Asked } from '../../class/shown.ts';
import type { Working } from '../../quiz/quiz-type.ts';
import { askingView, isMarking, replyOf, UNTOUCHED, workedOn, workingOf, type Work } from './answering.ts';

const asked = (index: number): Asked => askedOf(classPack, SETTINGS, index);
const ORDER = classPack.questions.findIndex(({ form }) => form?.as === 'order');
const MATCH = classPack.questions.findIndex(({ form }) => form?.as === 'match');
const MARK = classPack.questions.findIndex(({ form }) => form?.as === 'mark');

const after = (question: Asked, ...events: readonly Work[]): Working =>
  events.reduce((working, event) => workedOn(question, working, event), UNTOUCHED);

const chose = (option: number): Work => ({ type: 'reader.chose', option });
const marked = (sentence: number): Work => ({ type: 'reader.marked', article: 0, sentence });

describe('an answer that is worked on', () => {
  it('asks for the choice, then how sure, then the proof', () => {
    const steps = [
      after(asked(0)),
      after(asked(0), chose(1)),
      after(asked(0), chose(1), { type: 'reader.weighed', certainty: 2 }),
    ].map((working) => askingView(asked(0), working, true).step);
    expect(steps).toEqual(['choosing', 'weighing', 'pointing']);
  });

  it('can be sent once it is whole, with or without its proof', () => {
    expect(askingView(asked(0), UNTOUCHED, false).canSubmit).toBe(false);
    expect(askingView(asked(0), after(asked(0), chose(0)), false).canSubmit).toBe(true);
    expect(askingView(asked(0), after(asked(0), chose(0)), true).canSubmit).toBe(false);
  });

  it('is another certainty once it is another answer', () => {
    const sure = after(asked(0), chose(1), { type: 'reader.weighed', certainty: 3 });
    expect(workedOn(asked(0), sure, chose(1)).certainty).toBe(3);
    expect(workedOn(asked(0), sure, chose(0)).certainty).toBeNull();
  });

  it('keeps marks that are set, and takes them away again', () => {
    expect(after(asked(0), marked(1), marked(2), marked(1)).marked).toEqual([{ article: 0, sentence: 2 }]);
    expect(after(asked(0), marked(1), { type: 'reader.cleared' }).marked).toEqual([]);
  });

  it('has one mark where the mark is the answer', () => {
    expect(after(asked(MARK), marked(1), marked(2)).marked).toEqual([{ article: 0, sentence: 2 }]);
    expect(isMarking(asked(MARK), UNTOUCHED)).toBe(true);
    expect(isMarking(asked(0), UNTOUCHED)).toBe(false);
    expect(isMarking(asked(0), after(asked(0), chose(1)))).toBe(true);
  });

  it('lays an order part by part, and matches one by one', () => {
    const moved = after(asked(ORDER), { type: 'reader.moved', part: 2, to: 0 });
    expect(moved.laid).toEqual([2, 0, 1]);
    const once = after(asked(MATCH), { type: 'reader.matched', left: 1, right: 0 });
    expect(once.laid).toEqual([null, 0, null]);
    expect(askingView(asked(MATCH), once, false).canSubmit).toBe(false);
  });

  it.each(classPack.questions.map((_, index) => index))(
    'is taken by the server as it is sent: question %i',
    (index) => {
      const reply = replyTo(index);
      const question = classPack.questions[index];
      if (!question) throw new Error('Expected a question');
      expect(replyOf(workingOf(reply))).toEqual(reply);
      expect(askingView(asked(index), workingOf(reply), false).canSubmit).toBe(true);
      expect(isWholeReply(classPack, SETTINGS, question, replyOf(workingOf(reply)))).toBe(true);
    },
  );

  it('asks nothing to be marked by who says that the article is silent', () => {
    const silent: Asked = { ...asked(0), kind: 'SAYSO', scale: true, options: ['a', 'b', 'c'], proof: true };
    expect(askingView(silent, after(silent, chose(2)), false).step).toBe('confirming');
    expect(isMarking(silent, after(silent, chose(2)))).toBe(false);
    expect(isMarking(silent, after(silent, chose(0)))).toBe(true);
  });

  it('says nothing of the key', () => {
    expect(JSON.stringify(askingView(asked(0), after(asked(0), chose(1)), false))).not.toMatch(
      /correct|because|evidence":\[/,
    );
  });
});
