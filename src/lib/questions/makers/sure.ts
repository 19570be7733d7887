import { ONE_HEDGED } from '../claim-examples.ts';
import { NO_SPEAKER } from '../examples.ts';
import type { Maker } from '../maker.ts';
import { surePeople } from './sure-people.ts';
import { sureTurned } from './sure-turned.ts';

/** How firmly a claim is worded: asked with three claims, or three speakers, for one claim alone tells it by what it claims. */
export const sure: Maker = {
  id: 'SURE',
  write: (context) => [...sureTurned(context), ...surePeople(context)],
  matches: ONE_HEDGED,
  not: NO_SPEAKER,
};
