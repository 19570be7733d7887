/** The tags and the tree of one sentence, one entry a word. */
export type Parse = {
  readonly tags: readonly string[]; // Penn treebank tags: VBD
  readonly heads: readonly number[]; // index of the head in the same sentence, -1 = root
  readonly labels: readonly string[]; // Universal Dependencies: nsubj:pass
};

export const KERNELS = ['wasm', 'plain'] as const;
export type KernelKind = (typeof KERNELS)[number];

/** A tagger and parser of English, ready to use. */
export type EnglishModel = {
  readonly version: string;
  readonly kernel: KernelKind;
  /** Reads sentences given as the words of our own tokens; the same words always give the same answer. */
  readonly parse: (sentences: readonly (readonly string[])[]) => readonly Parse[];
};
