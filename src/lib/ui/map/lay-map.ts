import { layAcross } from './lay-across.ts';
import { layDown } from './lay-down.ts';
import type { Band, Words } from './placed.ts';
import { depthOf, type SourceTree } from './source-tree.ts';

/** Narrower than this for each hand that a claim passes through, lines leave no room for what is said. */
const LEAST_STEP = 245;

/** Whether a map of that width runs across the page; if not, it runs down it. */
export const runsAcross = (tree: SourceTree, width: number): boolean =>
  width >= LEAST_STEP * Math.max(2, ...tree.tellers.map(depthOf));

/** The picture of a tree: one band for each of those who told the article, each by itself, so that a page may break between them. */
export const layMap = (tree: SourceTree, width: number, words: Words): readonly Band[] => {
  const lay = runsAcross(tree, width) ? layAcross : layDown;
  return tree.tellers.map((teller) => lay(teller, width, words));
};
