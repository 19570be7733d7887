/** What the teachers say of one tree: their mean probabilities, row by row, the root’s row included. */
export type TreeTargets = {
  readonly heads: Float32Array; // size × size
  readonly tags: Float32Array; // size × tags
  readonly classes: Float32Array; // size × classes
  readonly labels: Float32Array; // size × labels, at the gold head
};
