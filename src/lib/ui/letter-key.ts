/** The parts of a keyboard event that tell which key it was. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

const isBeyondAscii = (key: string): boolean => /^[^\p{ASCII}]+$/u.test(key);

/** A key that types a sign where others have a digit, as the top row of a French keyboard does. */
const isSign = (key: string): boolean => /^[^\p{L}\p{N}]$/u.test(key) || isBeyondAscii(key);

/**
 * Which shortcut a key is: the Latin letter or digit that it types, or, on a keyboard of another script, the one that stands at its
 * place ("ф" is A, "١" is 1). Letters come in lower case; every other key by its own name.
 */
export const letterKey = ({ key, code, shiftKey }: Pressed): string => {
  if (/^[a-z\d]$/iu.test(key)) return key.toLowerCase();
  if (key === '؟') return '?';
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  if (letter !== undefined && isBeyondAscii(key)) return letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)(\d)$/u.exec(code)?.[1];
  return digit !== undefined && !shiftKey && isSign(key) ? digit : key;
};
