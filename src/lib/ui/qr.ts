import { encode } from 'uqr';

/** A code for a camera: how many squares wide it is, its white border with it, and the dark ones as a path of an SVG. */
export type Qr = { readonly size: number; readonly dark: string };

/** Words as a code for a camera. Throws where they do not fit the largest one. */
export const qrOf = (words: string): Qr => {
  const { size, data } = encode(words, { border: 4 }); // as wide as readers are promised
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, dark: squares.join('') };
};
