/**
 * A text's fingerprint: 16 hexadecimal digits, the same on every machine. FNV-1a, 32 bits, run forwards and backwards.
 * It tells a corrected article from the one a pack was made from; it is no guard against forgery.
 */
export const fingerprint = (text: string): string => {
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let at = 0, last = text.length - 1; at <= last; at += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(last - at), 0x01000193);
  }
  return [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
};
