import { CERTAINTIES, type CertaintyLevel } from '../quiz/quiz-type.ts';
import type { View } from '../quiz/view.ts';
import { letterKey } from './letter-key.ts';

/** What a key does on the desk, whatever has the focus. */
export type DeskAction =
  | { readonly type: 'choose'; readonly option: number }
  | { readonly type: 'weigh'; readonly certainty: CertaintyLevel }
  | { readonly type: 'press' } // the one primary button
  | { readonly type: 'article' }
  | { readonly type: 'question' }
  | { readonly type: 'undo' }
  | { readonly type: 'aloud' } // begin to read the article aloud, pause, go on
  | { readonly type: 'help' };

/** The parts of a keyboard event that are read here. */
export type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented'
>;

/** Where the keyboard is: in a text field or dialog, on the heading of the slip, at the certainty, in the article, or on anything else. */
export type Focus = 'typing' | 'heading' | 'certainty' | 'copy' | 'elsewhere';

export const focusOf = (target: EventTarget | null): Focus => {
  if (!(target instanceof Element)) return 'elsewhere';
  if (target.closest('textarea, select, input:not([type=radio]), dialog')) return 'typing';
  if (target.matches('[data-focus]')) return 'heading';
  if (target.closest('.certainty')) return 'certainty';
  return target.closest('[data-sentence]') ? 'copy' : 'elsewhere';
};

/** Which option "2" or "b" stands for, as a place in the list on screen; -1 for other keys. */
const optionKey = (key: string): number =>
  /^[1-8]$/u.test(key) ? Number(key) - 1 : /^[a-h]$/u.test(key) ? key.charCodeAt(0) - 97 : -1;

const commandFor = (key: Key, view: View | null): DeskAction | null => {
  if (key.key === 'Enter') return { type: 'press' };
  if (letterKey(key) === 'z' && !key.shiftKey && view?.at === 'asking' && view.canUndo) return { type: 'undo' };
  return null;
};

/** At the certainty, 1 to 3 say how sure one is; no digit chooses an option there. */
const certaintyKeyFor = (key: string): DeskAction | null => {
  const certainty = CERTAINTIES.find((each) => String(each) === key);
  return certainty === undefined ? null : { type: 'weigh', certainty };
};

const singleKeyFor = (key: string, view: View | null): DeskAction | null => {
  if (key === '?') return { type: 'help' };
  if (key === 'r') return { type: 'aloud' };
  if (view?.at !== 'asking') return null;
  if (key === 'm' && view.step === 'pointing') return { type: 'article' };
  const option = view.open.options[optionKey(key)];
  return option && !option.tried ? { type: 'choose', option: option.option } : null;
};

/** What this key press means where the reader is; null when it means nothing here. A class has places that are no `View`. */
export const actionFor = (key: Key, focus: Focus, view: View | null, singleKeys: boolean): DeskAction | null => {
  if (key.defaultPrevented || key.altKey || focus === 'typing') return null;
  if (key.ctrlKey || key.metaKey) return commandFor(key, view);
  if (key.key === 'Enter' && focus === 'heading') return { type: 'press' };
  if (key.key === 'Escape' && focus === 'copy') return { type: 'question' };
  if (!singleKeys) return null;
  const letter = letterKey(key);
  return focus === 'certainty' && /^\d$/u.test(letter) ? certaintyKeyFor(letter) : singleKeyFor(letter, view);
};
