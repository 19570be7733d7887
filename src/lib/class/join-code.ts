/** Letters and digits that cannot be taken for each other, without vowels so that no word appears. */
const ALPHABET = '23456789BCDFGHJKMNPQRTVWXZ';

/** Six places of 26: some 309 million codes, which nobody tries out at the pace the server allows. */
export const CODE_LENGTH = 6;

/** A join code from random bytes, at least `CODE_LENGTH` of them that are even over the alphabet; null: draw again. */
export const codeFrom = (bytes: Uint8Array): string | null => {
  // Bytes beyond the last whole turn through the alphabet would make some letters likelier.
  const even = [...bytes].filter((byte) => byte < 256 - (256 % ALPHABET.length));
  if (even.length < CODE_LENGTH) return null;
  return even
    .slice(0, CODE_LENGTH)
    .map((byte) => ALPHABET[byte % ALPHABET.length] ?? '')
    .join('');
};

/** What somebody typed, as a code: spaces, dashes and lower case forgiven; null when it is none. */
export const parseCode = (typed: string): string | null => {
  const code = typed.toUpperCase().replace(/[\s–-]/g, '');
  return code.length === CODE_LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null;
};

/** The code as it is read aloud and shown: two groups of three. */
export const printCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
