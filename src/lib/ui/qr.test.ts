import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { printFragment } from '../exchange/pack-link.ts';
import { fixturePack } from '../quiz/fixture.ts';
import { qrOf, type Qr } from './qr.ts';

const SCALE = 4; // pixels a square

/** The code as a screen paints it: the path’s squares black on white. */
const painted = ({ size, dark }: Qr): { readonly pixels: Uint8ClampedArray; readonly width: number } => {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of dark.matchAll(/M(\d+) (\d+)h1v1h-1z/gu))
    for (let n = 0; n < SCALE * SCALE; n += 1) {
      const column = Number(x) * SCALE + (n % SCALE);
      const row = Number(y) * SCALE + Math.floor(n / SCALE);
      pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  return { pixels, width };
};

const scanned = (code: Qr): string | undefined => {
  const { pixels, width } = painted(code);
  return jsQR(pixels, width, width)?.data;
};

describe('the code that a camera reads', () => {
  it.each([
    ['a short address', 'https://says.example/play/shared#abc'],
    ['letters of other scripts', 'https://says.example/пакунок'],
    ['a link that holds a pack', `https://says.example/play/shared#${printFragment(fixturePack).slice(0, 1200)}`],
  ])('gives back %s', (_, words) => {
    expect(scanned(qrOf(words))).toBe(words);
  });

  it('is not read once its corner is gone', () => {
    const code = qrOf('https://says.example/');
    const cut = code.dark.replaceAll(/M(?:[4-9]|10) (?:[4-9]|10)h1v1h-1z/gu, '');
    expect(scanned({ ...code, dark: cut })).toBeUndefined();
  });

  it('is refused where nothing can hold it', () => {
    expect(() => qrOf('x'.repeat(5000))).toThrow();
  });
});
