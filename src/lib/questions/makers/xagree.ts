import { ONE_EVENT, TWO_EVENTS } from '../pairs/examples.ts';
import { figuresAlike } from '../pairs/figures.ts';
import { ofKind, together, type PairMaker } from '../pairs/pair.ts';
import { madeInBoth, statementsTold } from '../pairs/told-in.ts';
import { voicesHeard } from '../pairs/sources-told.ts';
import { mattersTold } from '../pairs/topics.ts';

/** What both accounts tell, each in its own words. */
export const xagree: PairMaker = {
  id: 'XAGREE',
  write: together(
    figuresAlike,
    ofKind('XAGREE', voicesHeard),
    madeInBoth,
    ofKind('XAGREE', statementsTold),
    ofKind('XAGREE', mattersTold),
  ),
  matches: ONE_EVENT,
  not: TWO_EVENTS,
};
