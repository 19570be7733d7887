/**
 * The words of one line as a dependency tree, in Universal Dependencies. Indexes are those of the line’s items; a quotation that
 * stands as one item is one node.
 */
export type Tree = {
  readonly tags: readonly string[]; // Penn tags: "VBD"
  readonly heads: readonly number[]; // the item that each depends on; -1 = root
  readonly labels: readonly string[]; // "nsubj", "ccomp", "nsubj:pass"
  readonly children: readonly (readonly number[])[]; // in order
};
