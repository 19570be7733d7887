/** Turns scores into probabilities, in place. */
export const softmax = (scores: Float32Array, from: number, to: number): void => {
  let highest = -Infinity;
  for (let at = from; at < to; at += 1) highest = Math.max(highest, scores[at] ?? 0);
  let total = 0;
  for (let at = from; at < to; at += 1) {
    const weight = Math.exp((scores[at] ?? 0) - highest);
    scores[at] = weight;
    total += weight;
  }
  for (let at = from; at < to; at += 1) scores[at] = (scores[at] ?? 0) / total;
};

/** How much of a target is the treebank’s answer where teachers answer too. */
export const GOLD_SHARE = 0.3;

export type Answer = {
  readonly gold: number; // its place; -1 = unknown, and then nothing is learned
  readonly taught?: Float32Array | undefined; // teachers' probabilities
  readonly taughtFrom: number; // where they begin
};

/**
 * The loss of probabilities p against gold and teachers. Writes weight × (p − target), the gradient of the scores,
 * to the same places of `gradient`.
 */
export const crossEntropy = (
  p: Float32Array,
  gradient: Float32Array,
  from: number,
  to: number,
  { gold, taught, taughtFrom }: Answer,
  weight: number,
): number => {
  if (gold < 0) {
    gradient.fill(0, from, to);
    return 0;
  }
  const share = taught === undefined ? 1 : GOLD_SHARE;
  let loss = 0;
  for (let at = from; at < to; at += 1) {
    const soft = taught === undefined ? 0 : (1 - share) * (taught[taughtFrom + at - from] ?? 0);
    const target = soft + (at - from === gold ? share : 0);
    const probability = p[at] ?? 0;
    gradient[at] = weight * (probability - target);
    if (target > 0) loss -= target * Math.log(Math.max(probability, 1e-12));
  }
  return weight * loss;
};
