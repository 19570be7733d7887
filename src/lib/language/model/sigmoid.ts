const REACH = 8;
const STEPS = 256; // entries a unit

/** Kept to 2⁻¹⁶, so that no engine’s last bit of `Math.exp` shows. */
const TABLE = Float64Array.from(
  { length: 2 * REACH * STEPS + 1 },
  (_, index) => Math.round(65536 / (1 + Math.exp(REACH - index / STEPS))) / 65536,
);

/** The logistic function by table: the same number in every engine. */
export const sigmoid = (x: number): number =>
  TABLE[x >= REACH ? 2 * REACH * STEPS : x <= -REACH ? 0 : ((x + REACH) * STEPS + 0.5) | 0] ?? 0;
