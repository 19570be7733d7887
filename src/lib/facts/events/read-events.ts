import type { AmountFact, Attribution, Demand, Entity, TimeFact } from '../facts.ts';
import type { Line } from '../lines.ts';
import { findEvents } from './events.ts';
import type { EventFact, Figure } from './figure.ts';
import { findFigures } from './figures.ts';

export type Found = {
  readonly times: readonly TimeFact[];
  readonly amounts: readonly AmountFact[];
  readonly demands: readonly Demand[];
};

/** The events of an article and its figures, each with what it belongs to and with whoever claims it. */
export const readEvents = (
  lines: readonly Line[],
  found: Found,
  attributions: readonly Attribution[],
  entities: readonly Entity[],
): { readonly events: readonly EventFact[]; readonly figures: readonly Figure[] } => {
  const figures = findFigures(lines, found, attributions, entities);
  const events = findEvents(lines, found.demands, figures, attributions, entities);
  return { events, figures: withOwners(figures, events) };
};

/** A deadline is whose demand it belongs to. */
const withOwners = (figures: readonly Figure[], events: readonly EventFact[]): Figure[] => {
  const owners = new Map(events.map((event) => [event.deadline, event.by]));
  return figures.map((figure) =>
    figure.deadline ? { ...figure, whose: owners.get(figure.id) ?? figure.whose } : figure,
  );
};
