import { NO_SPEAKER, THREE_FIGURES } from '../examples.ts';
import type { Context } from '../context.ts';
import type { Maker } from '../maker.ts';
import type { Draft } from '../question.ts';
import { actorDrafts } from './loc-actors.ts';
import { doerDrafts } from './loc-doers.ts';
import { doingDrafts } from './loc-doings.ts';
import { demandDrafts } from './loc-demands.ts';
import { figureDrafts } from './loc-figures.ts';
import { placeDrafts } from './loc-places.ts';
import { roleOfDrafts } from './loc-role-of.ts';
import { roleDrafts } from './loc-roles.ts';

/** Who did something, by trees and by pattern: one draft a sentence. */
const whoDid = (context: Context): Draft[] => {
  const found = [...doerDrafts(context), ...doingDrafts(context)];
  const startOf = ({ evidence, needed }: Draft): number | undefined => evidence[needed[0] ?? 0]?.start;
  return found.filter((one, at) => found.findIndex((other) => startOf(other) === startOf(one)) === at);
};

/** Find it: a number, a sum, a time or a place that the article gives. */
export const loc: Maker = {
  id: 'LOC',
  write: (context) => [
    ...demandDrafts(context),
    ...figureDrafts(context),
    ...placeDrafts(context),
    ...actorDrafts(context),
    ...whoDid(context),
    ...roleDrafts(context),
    ...roleOfDrafts(context),
  ],
  matches: THREE_FIGURES,
  not: NO_SPEAKER,
};
