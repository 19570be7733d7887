import { creditsApart } from '../pairs/credits.ts';
import { ONE_EVENT, TWO_EVENTS } from '../pairs/examples.ts';
import { figuresApart } from '../pairs/figures.ts';
import { headlineVerbs } from '../pairs/headlines.ts';
import { noticesApart, translationTold } from '../pairs/notices.ts';
import { ofKind, together, type PairMaker } from '../pairs/pair.ts';
import { toldByOne } from '../pairs/told-by-one.ts';
import { madeInOne } from '../pairs/told-in.ts';
import { unnamedSources, voicesHeard } from '../pairs/sources-told.ts';
import { mattersTold } from '../pairs/topics.ts';
import { voicesApart } from '../pairs/voices.ts';
import { wordingsApart } from '../pairs/wordings.ts';

/**
 * Where two accounts differ: in figures, in wording, in what they tell at all. A difference in notices, translation, voice or
 * naming keeps the kind that it has in one article (ZONE, XLATE, VOICE, SRCTYPE).
 */
export const xdiff: PairMaker = {
  id: 'XDIFF',
  write: together(
    headlineVerbs,
    noticesApart,
    translationTold,
    wordingsApart,
    voicesApart,
    figuresApart,
    creditsApart,
    unnamedSources,
    ofKind('XDIFF', voicesHeard),
    madeInOne,
    toldByOne,
    ofKind('XDIFF', mattersTold),
  ),
  matches: ONE_EVENT,
  not: TWO_EVENTS,
};
