import { UNNAMED_SOURCE } from '../claim-examples.ts';
import { THREE_SPEAKERS } from '../examples.ts';
import type { Maker } from '../maker.ts';
import { srctypeOutlets } from './srctype-outlets.ts';
import { srctypeTurned } from './srctype-turned.ts';

/** Whether a reader is told who made a claim: asked with three claims, or three outlets, for one alone tells it by its topic. */
export const srctype: Maker = {
  id: 'SRCTYPE',
  write: (context) => [...srctypeTurned(context), ...srctypeOutlets(context)],
  matches: UNNAMED_SOURCE,
  not: THREE_SPEAKERS,
};
