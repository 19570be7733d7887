import { describe, expect, it } from 'vitest';
import { noBreak } from './no-break.ts';

describe('stems and options', () => {
  it.each([
    ['By 5 a.m. on Monday', 'By 5~a.m. on Monday'],
    ['What did Mr Falk say?', 'What did Mr~Falk say?'],
    ['According to Account A, who said so?', 'According to Account~A, who said so?'],
    ['It fell by 12 per cent on 3 May', 'It fell by 12~per cent on 3~May'],
    ['Quill → Harbour Post → Account B', 'Quill~→ Harbour Post~→ Account~B'],
    ['Nothing to tie here', 'Nothing to tie here'],
  ])('keeps together what belongs together: %s', (given, set) => {
    expect(noBreak(given)).toBe(set.replaceAll('~', '\u00a0'));
  });
});
