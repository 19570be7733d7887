import { creditsApart } from '../pairs/credits.ts';
import { ONE_EVENT, TWO_EVENTS } from '../pairs/examples.ts';
import { figuresApart } from '../pairs/figures.ts';
import { headlineVerbs } from '../pairs/headlines.ts';
import { noticesApart, translationTold } from '../pairs/notices.ts';
import type { PairMaker } from '../pairs/pair.ts';
import { madeInOne, statementsTold } from '../pairs/told-in.ts';
import { mattersTold } from '../pairs/topics.ts';
import { voicesApart } from '../pairs/voices.ts';
import { wordingsApart } from '../pairs/wordings.ts';

/** Where two accounts differ: in figures, in wording, in whose words they are, in what they tell at all. */
export const xdiff: PairMaker = {
  id: 'XDIFF',
  write: (pair) => [
    ...headlineVerbs(pair),
    ...noticesApart(pair),
    ...translationTold(pair),
    ...wordingsApart(pair),
    ...voicesApart(pair),
    ...figuresApart(pair),
    ...creditsApart(pair),
    ...madeInOne(pair),
    ...statementsTold(pair).filter((one) => one.kind === 'XDIFF'),
    ...mattersTold(pair).filter((one) => one.kind === 'XDIFF'),
  ],
  matches: ONE_EVENT,
  not: TWO_EVENTS,
};
