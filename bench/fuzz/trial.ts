import { chance } from '../../src/lib/questions/chance.ts';
import { LAYOUT_MUTATIONS } from './layout.ts';
import { LETTER_MUTATIONS } from './letters.ts';
import { MARK_MUTATIONS } from './marks.ts';
import { below, type Mutation } from './mutation.ts';

export const MUTATIONS: readonly Mutation[] = [...MARK_MUTATIONS, ...LAYOUT_MUTATIONS, ...LETTER_MUTATIONS];

/** One mutation with the seed of its own chance, so that any of a trial's steps can be left out. */
export type Step = { readonly mutation: Mutation; readonly seed: number };

/** What is done to which article in one trial. */
export type Trial = { readonly number: number; readonly article: number; readonly steps: readonly Step[] };

const MOST_STEPS = 6;
const LARGEST_SEED = 2 ** 32;

/** The trial of this number: the same for the same seed and articles, whichever trials went before. */
export const trialOf = (seed: number, number: number, articles: number): Trial => {
  const next = chance((seed ^ Math.imul(number + 1, 0x9e3779b1)) >>> 0);
  const article = below(next, articles);
  const count = 1 + below(next, MOST_STEPS);
  const steps = Array.from({ length: count }, () => {
    const mutation = MUTATIONS[below(next, MUTATIONS.length)];
    return mutation === undefined ? [] : [{ mutation, seed: below(next, LARGEST_SEED) }];
  }).flat();
  return { number, article, steps };
};

export const spoil = (text: string, steps: readonly Step[]): string =>
  steps.reduce((spoilt, { mutation, seed }) => mutation.spoil(spoilt, chance(seed)), text);
