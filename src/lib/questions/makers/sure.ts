import { ONE_HEDGED } from '../claim-examples.ts';
import { NO_SPEAKER } from '../examples.ts';
import type { Maker } from '../maker.ts';
import { surePeople } from './sure-people.ts';
import { sureOne } from './sure-one.ts';
import { sureTurned, weighedClaims } from './sure-turned.ts';

/** How firmly a claim is worded: asked with three claims, with three speakers, or of one claim without its hedge. */
export const sure: Maker = {
  id: 'SURE',
  write: (context) => {
    const claims = weighedClaims(context);
    return [...sureTurned(context, claims), ...surePeople(context), ...sureOne(context, claims)];
  },
  matches: ONE_HEDGED,
  not: NO_SPEAKER,
};
