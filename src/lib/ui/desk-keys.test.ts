import { describe, expect, it } from 'vitest';
import type { View } from '../quiz/view.ts';
import { actionFor, type DeskAction, type Key } from './desk-keys.ts';

const asking = (step: 'choosing' | 'pointing'): View => ({
  mode: 'practice',
  asksCertainty: false,
  total: 1,
  at: 'asking',
  step,
  open: {
    number: 1,
    total: 1,
    question: 'q1',
    kind: 'WHO',
    skill: 'S2',
    stem: 'Who said so?',
    scale: false,
    options: [
      { option: 2, text: 'Ada', chosen: false, tried: false },
      { option: 0, text: 'Bram', chosen: false, tried: true },
    ],
    form: null,
  },
  marked: [],
  certainty: null,
  hint: 'none',
  hinted: [],
  misses: [],
  reopened: false,
  canWeigh: false,
  canHint: false,
  canSubmit: true,
  canClear: false,
  canUndo: true,
  canGiveUp: false,
});
const reading: View = { mode: 'practice', asksCertainty: false, total: 1, at: 'reading', canBegin: true };

const press = (key: string, held: Partial<Key> = {}): Key => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  defaultPrevented: false,
  ...held,
});

describe('the keys of the desk', () => {
  it.each<[string, Key, View, DeskAction | null]>([
    ['a digit chooses what stands at that place', press('1'), asking('choosing'), { type: 'choose', option: 2 }],
    ['so does a letter', press('A'), asking('pointing'), { type: 'choose', option: 2 }],
    ['not an option that was tried', press('2'), asking('choosing'), null],
    ['not an option that is not there', press('3'), asking('choosing'), null],
    ['nothing to choose while reading', press('1'), reading, null],
    ['r reads aloud, while reading too', press('r'), reading, { type: 'aloud' }],
    ['m goes to the article', press('m'), asking('pointing'), { type: 'article' }],
    ['but not before there is a choice to prove', press('m'), asking('choosing'), null],
    ['Ctrl+Enter submits from anywhere', press('Enter', { ctrlKey: true }), asking('pointing'), { type: 'press' }],
    ['Ctrl+Z takes back', press('z', { ctrlKey: true }), asking('pointing'), { type: 'undo' }],
    [
      'a Ukrainian keyboard chooses too',
      press('ф', { code: 'KeyA' }),
      asking('choosing'),
      { type: 'choose', option: 2 },
    ],
    ['and takes back', press('я', { code: 'KeyZ', ctrlKey: true }), asking('pointing'), { type: 'undo' }],
    ['an Arabic one goes to the article', press('ة', { code: 'KeyM' }), asking('pointing'), { type: 'article' }],
    ['and asks for help', press('؟', { code: 'Slash', shiftKey: true }), reading, { type: 'help' }],
    ['Ctrl+A stays the browser’s', press('a', { ctrlKey: true }), asking('choosing'), null],
    ['a key that something else took is left alone', press('1', { defaultPrevented: true }), asking('choosing'), null],
  ])('%s', (_, key, view, action) => {
    expect(actionFor(key, 'elsewhere', view, true)).toEqual(action);
  });

  it('are quiet where single keys are switched off, except with Ctrl', () => {
    expect(actionFor(press('1'), 'elsewhere', asking('choosing'), false)).toBeNull();
    expect(actionFor(press('Enter', { metaKey: true }), 'elsewhere', asking('pointing'), false)).toEqual({
      type: 'press',
    });
  });

  it('say how sure one is at the certainty, where no digit chooses an option', () => {
    expect(actionFor(press('3'), 'certainty', asking('choosing'), true)).toEqual({ type: 'weigh', certainty: 3 });
    expect(actionFor(press('4'), 'certainty', asking('choosing'), true)).toBeNull();
    expect(actionFor(press('a'), 'certainty', asking('choosing'), true)).toEqual({ type: 'choose', option: 2 });
    expect(actionFor(press('3'), 'certainty', asking('choosing'), false)).toBeNull();
  });

  it('leave what is typed alone, and go on from a heading', () => {
    expect(actionFor(press('1'), 'typing', asking('choosing'), true)).toBeNull();
    expect(actionFor(press('Enter'), 'heading', reading, true)).toEqual({ type: 'press' });
    expect(actionFor(press('Enter'), 'elsewhere', reading, true)).toBeNull();
    expect(actionFor(press('Escape'), 'copy', asking('pointing'), true)).toEqual({ type: 'question' });
  });
});
