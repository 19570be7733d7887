import { UNNAMED_SOURCE } from '../claim-examples.ts';
import { NO_SPEAKER } from '../examples.ts';
import type { Maker } from '../maker.ts';
import { srctypeOutlets } from './srctype-outlets.ts';
import { srctypeOne } from './srctype-one.ts';
import { srctypeTurned, tracedClaims } from './srctype-turned.ts';

/** Whether a reader is told who made a claim: asked with three claims, with three outlets, or of one claim. */
export const srctype: Maker = {
  id: 'SRCTYPE',
  write: (context) => {
    const claims = tracedClaims(context);
    return [...srctypeTurned(context, claims), ...srctypeOutlets(context), ...srctypeOne(context, claims)];
  },
  matches: UNNAMED_SOURCE,
  not: NO_SPEAKER,
};
