import { ONE_EVENT, TWO_EVENTS } from '../pairs/examples.ts';
import { headlineOrigin } from '../pairs/headline-origin.ts';
import { originsShown } from '../pairs/origins.ts';
import { together, type PairMaker } from '../pairs/pair.ts';

/** How many separate sources two accounts show: two articles on one source are one. */
export const xindep: PairMaker = {
  id: 'XINDEP',
  write: together(headlineOrigin, originsShown),
  matches: ONE_EVENT,
  not: TWO_EVENTS,
};
