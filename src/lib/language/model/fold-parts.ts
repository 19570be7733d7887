/** A tree over parts: heads are part indexes, -1 = root. */
export type PartTree = {
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
};

const depthOf = (heads: readonly number[], part: number, depths: Int32Array): number => {
  const climbed: number[] = [];
  let at = part;
  while (at >= 0 && (depths[at] ?? 0) === 0 && climbed.length <= heads.length) {
    climbed.push(at);
    at = heads[at] ?? -1;
  }
  let depth = at < 0 ? 0 : (depths[at] ?? 0);
  for (const one of climbed.reverse()) {
    depth += 1;
    depths[one] = depth;
  }
  return depths[part] ?? 0;
};

/** The part that stands for a word: nearest to the root, no mark if it can be helped, the last of equals. */
const leaderOf = (tree: PartTree, from: number, to: number, depths: Int32Array): number => {
  let leader = from;
  for (let part = from + 1; part < to; part += 1) {
    const [own, best] = [depthOf(tree.heads, part, depths), depthOf(tree.heads, leader, depths)];
    if (own < best || (own === best && tree.labels[part] !== 'punct')) leader = part;
  }
  return leader;
};

/**
 * Makes a tree over parts one over words: each word takes tag, label and head from its part nearest to the root. That
 * part’s head lies outside the word and nearer to the root, so that no circle can arise.
 */
export const foldParts = (tree: PartTree, firsts: readonly number[]): PartTree => {
  const count = firsts.length - 1;
  if (tree.heads.length === count) return tree;
  const words = new Int32Array(tree.heads.length);
  const leaders: number[] = [];
  const depths = new Int32Array(tree.heads.length);
  for (let word = 0; word < count; word += 1) {
    const [from, to] = [firsts[word] ?? 0, firsts[word + 1] ?? 0];
    words.fill(word, from, to);
    leaders.push(to - from === 1 ? from : leaderOf(tree, from, to, depths));
  }
  const headOf = (part: number): number => (part < 0 ? -1 : (words[part] ?? -1));
  return {
    tags: leaders.map((part) => tree.tags[part] ?? ''),
    heads: leaders.map((part) => headOf(tree.heads[part] ?? -1)),
    labels: leaders.map((part) => tree.labels[part] ?? ''),
  };
};
