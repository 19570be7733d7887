/** How many learners a figure needs before it is shown (PEDAGOGY §5 "Show when"); fewer, and it would be noise with a decimal point. */
export const NEEDS = {
  counts: 5,
  difficulty: 10, // p with its interval, options by halves, the key alarm
  discrimination: 30, // r with its interval
  groups: 50, // D, and KR-20 where there are eight items or more
  advice: 100, // "replace this item"
} as const;
export type Figure = keyof typeof NEEDS;

export const mayShow = (figure: Figure, learners: number): boolean => learners >= NEEDS[figure];

/** The items that a reliability needs. */
export const ITEMS_FOR_RELIABILITY = 8;
/** The answers that a bin of a calibration plot needs. */
export const ANSWERS_FOR_BIN = 10;
/** The sound and the unsound statements that a discernment needs, each. */
export const STATEMENTS_FOR_DISCERNMENT = 6;
