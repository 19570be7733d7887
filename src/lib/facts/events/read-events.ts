import { findAmounts } from '../amounts.ts';
import { findDemands } from '../demands.ts';
import type { Attribution, Entity, Facts } from '../facts.ts';
import type { Line } from '../lines.ts';
import { findTimes } from '../times.ts';
import { findEvents } from './events.ts';
import type { EventFact, Figure } from './figure.ts';
import { findFigures } from './figures.ts';
import { placesOf } from './places.ts';
import { sharpen } from './sharpen.ts';

/** The times, amounts, demands and events of an article, each with what it belongs to and with whoever claims it. */
export const readEvents = (
  lines: readonly Line[],
  attributions: readonly Attribution[],
  entities: readonly Entity[],
): Pick<Facts, 'times' | 'amounts' | 'demands' | 'events' | 'figures'> => {
  const sharp = sharpen(lines);
  const times = findTimes(sharp);
  const amounts = findAmounts(sharp, times);
  const demands = findDemands(lines, placesOf(entities));
  const figures = findFigures(sharp, { times, amounts }, attributions, entities);
  const events = findEvents(sharp, demands, figures, attributions, entities);
  return { times, amounts, demands, events, figures: withOwners(figures, events) };
};

/** A deadline is whose demand it belongs to. */
const withOwners = (figures: readonly Figure[], events: readonly EventFact[]): Figure[] => {
  const owners = new Map(events.map((event) => [event.deadline, event.by]));
  return figures.map((figure) =>
    figure.deadline ? { ...figure, whose: owners.get(figure.id) ?? figure.whose } : figure,
  );
};
