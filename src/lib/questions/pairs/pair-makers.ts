import { xagree } from '../makers/xagree.ts';
import { xdiff } from '../makers/xdiff.ts';
import { xindep } from '../makers/xindep.ts';
import type { PairMaker } from './pair.ts';

/** Every maker that needs two accounts, in the order of the kinds. */
export const PAIR_MAKERS: readonly PairMaker[] = [xagree, xdiff, xindep];
