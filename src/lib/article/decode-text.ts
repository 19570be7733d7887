/** The character set that a file’s first bytes announce, or null. */
const markedEncoding = ([first, second, third]: Uint8Array): string | null => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
};

const decodeAs = (bytes: Uint8Array, encoding: string, fatal: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null; // an unknown name, or bytes that are not of this set
  }
};

// What Windows puts where Latin-1 has control characters. Node’s decoder leaves the control characters.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const withWindowsMarks = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control);

const LATIN = /^(?:iso-?8859-1|latin-?1|l1|us-ascii|ascii|windows-1252|cp-?1252)$/i;

const decodeLatin = (bytes: Uint8Array): string => withWindowsMarks(new TextDecoder('windows-1252').decode(bytes));

/**
 * The text of some bytes: by their mark, by the character set that came with them, else UTF-8, else Windows’ Latin,
 * which any bytes can be.
 */
export const decodeText = (bytes: Uint8Array, announced: string | null = null): string => {
  const encoding = markedEncoding(bytes) ?? announced;
  if (encoding !== null && LATIN.test(encoding)) return decodeLatin(bytes);
  return (
    (encoding === null ? null : decodeAs(bytes, encoding, false)) ??
    decodeAs(bytes, 'utf-8', true) ??
    decodeLatin(bytes)
  );
};
