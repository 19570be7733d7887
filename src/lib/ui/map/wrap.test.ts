import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from './wrap.ts';

describe('wrap', () => {
  it.each([
    ['the river was falling', 100, 9, ['the river was', 'falling']],
    ['Bundesnachrichtendienst', 80, 9, ['Bundesnac', 'hrichtendie', 'nst']],
    ['the river was falling at five in the morning', 100, 2, ['the river was', 'falling at fi…']],
    ['', 100, 2, ['']],
  ])('sets “%s” in %i units and at most %i lines', (words, width, most, lines) =>
    expect(wrap(words, 15, width, most)).toEqual(lines),
  );

  it('never makes a line too long, nor more lines than are wanted', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 40, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        (words, width, most) => {
          const lines = wrap(words, 15, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(widthOf(line, 15)).toBeLessThanOrEqual(width);
        },
      ),
    ));

  it('loses no letter where there is room', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const squeezed = (text: string): string => text.replace(/\s/gu, '');
        expect(squeezed(wrap(words, 15, 120, 1e6).join(''))).toBe(squeezed(words));
      }),
    ));
});
