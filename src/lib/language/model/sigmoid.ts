const REACH = 8;

/** Entries of the table for each unit of x. */
export const SIGMOID_STEPS = 256;

/** The place of x = 0; the half lets a truncated place be the nearest one. */
export const SIGMOID_CENTRE = REACH * SIGMOID_STEPS + 0.5;

export const SIGMOID_LAST = 2 * REACH * SIGMOID_STEPS;

/**
 * The logistic function at place 256·x + 2048: the same numbers in every engine, kept to 2⁻¹⁶ so that no engine’s last bit
 * of `Math.exp` shows.
 */
export const SIGMOID = Float32Array.from(
  { length: SIGMOID_LAST + 1 },
  (_, place) => Math.round(65536 / (1 + Math.exp(REACH - place / SIGMOID_STEPS))) / 65536,
);
