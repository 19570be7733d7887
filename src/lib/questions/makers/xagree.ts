import { ONE_EVENT, TWO_EVENTS } from '../pairs/examples.ts';
import { figuresAlike } from '../pairs/figures.ts';
import type { PairMaker } from '../pairs/pair.ts';
import { madeInBoth, statementsTold } from '../pairs/told-in.ts';
import { mattersTold } from '../pairs/topics.ts';

/** What both accounts tell, each in its own words. */
export const xagree: PairMaker = {
  id: 'XAGREE',
  write: (pair) => [
    ...figuresAlike(pair),
    ...madeInBoth(pair),
    ...statementsTold(pair).filter((one) => one.kind === 'XAGREE'),
    ...mattersTold(pair).filter((one) => one.kind === 'XAGREE'),
  ],
  matches: ONE_EVENT,
  not: TWO_EVENTS,
};
