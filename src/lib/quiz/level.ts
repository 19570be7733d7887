/** What first attempts tell about a skill (PEDAGOGY §5 "Skill level"). */
export const LEVELS = ['not-enough', 'needs-work', 'developing', 'secure'] as const;
export type Level = (typeof LEVELS)[number];

/** Fewer first attempts than this tell nothing. */
const ENOUGH = 4;
const SURE_ENOUGH = 0.8;
const SECURE_ABOVE = 0.7;
const WEAK_BELOW = 0.5;

/** P(at most `hits` of `trials`), each with probability `p`. */
const binomialAtMost = (hits: number, trials: number, p: number): number => {
  let term = (1 - p) ** trials;
  let sum = 0;
  for (let k = 0; k <= hits; k += 1) {
    sum += term;
    term *= ((trials - k) / (k + 1)) * (p / (1 - p));
  }
  return sum;
};

/**
 * P(θ > p) when θ ~ Beta(1 + right, 1 + asked − right): a uniform prior after `right` of `asked`. With whole parameters
 * the incomplete beta is a binomial sum (Abramowitz & Stegun 26.5.24), so no special function is needed.
 */
export const posteriorAbove = (p: number, right: number, asked: number): number => binomialAtMost(right, asked + 1, p);

/** The level of a skill after `right` of `asked` first attempts. */
export const levelOf = (right: number, asked: number): Level => {
  if (asked < ENOUGH) return 'not-enough';
  if (posteriorAbove(SECURE_ABOVE, right, asked) >= SURE_ENOUGH) return 'secure';
  return 1 - posteriorAbove(WEAK_BELOW, right, asked) >= SURE_ENOUGH ? 'needs-work' : 'developing';
};
