import type { Line } from '../../lines.ts';
import { type Range, isComma, isNominal, phraseStart } from '../../phrases.ts';
import { TIME_LINKS } from '../../words/moments.ts';
import type { Moment } from '../moments.ts';

/** A time in its line. */
export type MomentScene = { readonly moment: Moment; readonly clause: Range };

/** One construction that ties a time to what it dates. */
export type DatingRule = {
  readonly id: string;
  readonly example: readonly [sentence: string, time: string, of: string];
  readonly counterexample: readonly [sentence: string, time: string];
  readonly find: (scene: MomentScene) => Range | null;
};

/** The word at an item, in small letters. */
export const lower = (line: Line, i: number): string => line.items[i]?.lower ?? '';

/** The noun phrase that ends before item `end`. */
export const nounBefore = (line: Line, end: number, floor: number): Range | null => {
  const from = isNominal(line.items[end - 1]) ? phraseStart(line, end - 1, floor) : -1;
  return from < 0 ? null : { from, to: end };
};

/** Where the words before the time end: without "on", "for about", "by". */
export const leftEdge = (line: Line, from: number): number => {
  let end = from;
  while (end > 0 && /^(?:just|only|ever|as|early|late|the|once|every|his|her|its|their)$/u.test(lower(line, end - 1)))
    end -= 1;
  if (TIME_LINKS[lower(line, end - 1)] !== undefined || /^(?:between|to|of|around|about)$/u.test(lower(line, end - 1)))
    end -= 1;
  while (end > 0 && (isComma(line.items[end - 1]) || /^(?:ever|just|as|only|late|early)$/u.test(lower(line, end - 1))))
    end -= 1;
  return end;
};
