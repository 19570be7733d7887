import type { Label, Point } from './placed.ts';
import { widthOf, wrap } from './wrap.ts';

export const NAME_SIZE = 16;
export const NOTE_SIZE = 14;
export const CLAIM_SIZE = 15;

/** From the foot of a line of type to the foot of the next. */
export const lead = (size: number): number => Math.round(size * 1.25);

type Setting = {
  readonly size: number;
  readonly width: number;
  readonly most: number;
  readonly anchor: Label['anchor'];
};

/** Words set from a point down: `at.y` is the top of the first line. */
export const labelAt = (words: string, at: Point, { size, width, most, anchor }: Setting): Label => {
  const lines = wrap(words, size, width, most);
  const covered = Math.max(0, ...lines.map((line) => widthOf(line, size)));
  return {
    lines,
    anchor,
    x: at.x,
    y: at.y + size,
    box: {
      x: anchor === 'start' ? at.x : at.x - covered / 2,
      y: at.y,
      width: covered,
      height: lines.length * lead(size),
    },
  };
};
