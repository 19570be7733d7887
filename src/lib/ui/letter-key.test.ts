import { expect, it } from 'vitest';
import { letterKey } from './letter-key.ts';

it.each([
  ['a Latin letter is itself', 'A', 'KeyA', true, 'a'],
  ['and is where the layout puts it: A is at the place of Q in French', 'a', 'KeyQ', false, 'a'],
  ['a Ukrainian key is the letter at its place', 'ф', 'KeyA', false, 'a'],
  ['in upper case too', 'Ь', 'KeyM', true, 'm'],
  ['an Arabic key is the letter at its place', 'ش', 'KeyA', false, 'a'],
  ['even one that types two letters', 'لا', 'KeyB', false, 'b'],
  ['an Arabic digit is that digit', '٢', 'Digit2', false, '2'],
  ['a Persian digit of the number block too', '۲', 'Numpad2', false, '2'],
  ['the top row of a French keyboard counts without Shift', '&', 'Digit1', false, '1'],
  ['with and without accents', 'é', 'Digit2', false, '2'],
  ['a sign typed with Shift is that sign', '!', 'Digit1', true, '!'],
  ['a question mark is one in Arabic', '؟', 'Slash', true, '?'],
  ['and on a Ukrainian keyboard, where it stands over 7', '?', 'Digit7', true, '?'],
  ['keys with names keep them', 'Enter', 'Enter', false, 'Enter'],
  ['an arrow of the number block is an arrow', 'ArrowDown', 'Numpad2', false, 'ArrowDown'],
  ['a dead key is nothing', 'Dead', 'KeyA', false, 'Dead'],
])('%s', (_, key, code, shiftKey, letter) => {
  expect(letterKey({ key, code, shiftKey })).toBe(letter);
});
