import { chance, shuffled } from '../chance.ts';
import type { Form, FormPart } from '../question.ts';

/** The lines of a form that point into the text. */
export const partsOf = (form: Form | null): readonly FormPart[] => {
  switch (form?.as) {
    case 'order':
      return form.parts;
    case 'match':
      return form.left;
    case 'mark':
    case undefined:
      return [];
    default:
      return form satisfies never;
  }
};

/** True when a key uses each part once: an order of all parts, a partner for each. */
export const hasWholeKey = (form: Form): boolean => {
  if (form.as === 'mark') return true;
  const size = partsOf(form).length;
  const sorted = [...form.key].sort((a, b) => a - b);
  const isSquare = form.as === 'order' || form.right.length === size;
  return isSquare && sorted.length === size && sorted.every((part, at) => part === at);
};

/** The numbers below `size` in an order drawn from `seed` that is never the natural one. */
export const misplaced = (size: number, seed: number): number[] => {
  const drawn = shuffled(
    Array.from({ length: size }, (_, at) => at),
    chance(seed),
  );
  return drawn.every((part, at) => part === at) ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn;
};
