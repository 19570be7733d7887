import { chance, shuffled } from '../questions/chance.ts';
import type { Question } from '../questions/question.ts';

type Shuffling = { readonly seed: number; readonly shuffle: boolean };

/** An odd number far from a round one, so that neighbouring questions do not draw neighbouring streams. */
const STRIDE = 0x9e3779b1;

/** The indexes of a question's options in the order on screen: the pack's own, or one drawn from the seed. Scales keep theirs. */
export const displayOrder = (question: Question, index: number, { seed, shuffle }: Shuffling): number[] => {
  const own = question.options.map((_, option) => option);
  return shuffle && !question.scale ? shuffled(own, chance(seed + Math.imul(index + 1, STRIDE))) : own;
};
