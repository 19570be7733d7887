import { NO_SPEAKER, THREE_FIGURES } from '../examples.ts';
import type { Maker } from '../maker.ts';
import { actorDrafts } from './loc-actors.ts';
import { doerDrafts } from './loc-doers.ts';
import { demandDrafts } from './loc-demands.ts';
import { figureDrafts } from './loc-figures.ts';
import { placeDrafts } from './loc-places.ts';
import { roleDrafts } from './loc-roles.ts';

/** Find it: a number, a sum, a time or a place that the article gives. */
export const loc: Maker = {
  id: 'LOC',
  write: (context) => [
    ...demandDrafts(context),
    ...figureDrafts(context),
    ...placeDrafts(context),
    ...actorDrafts(context),
    ...doerDrafts(context),
    ...roleDrafts(context),
  ],
  matches: THREE_FIGURES,
  not: NO_SPEAKER,
};
