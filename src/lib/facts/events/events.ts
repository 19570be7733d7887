import { contains } from '../../article/span.ts';
import type { Attribution, Demand, Entity } from '../facts.ts';
import type { Line } from '../lines.ts';
import { spanOf } from '../phrases.ts';
import { clauseAround, trimmed } from './clauses.ts';
import { dates, figuresByLine, inRange, openWord } from './event-times.ts';
import type { EventFact, Figure } from './figure.ts';
import { placeOfClause, placesOf } from './places.ts';
import { sightings } from './sightings.ts';
import { claimantOf, layGround, voicesOn } from './zones.ts';

/** The events of an article with the parts that it gives each; one with none of them is left out. */
export const findEvents = (
  lines: readonly Line[],
  demands: readonly Demand[],
  figures: readonly Figure[],
  attributions: readonly Attribution[],
  entities: readonly Entity[],
): EventFact[] => {
  const ground = layGround(lines, attributions);
  const byId = new Map(attributions.map((one) => [one.id, one]));
  const placesAt = placesOf(entities);
  const voiceAt = voicesOn(ground);
  const demandAt = new Map(demands.map((one) => [one.cue.start, one]));
  const figuresIn = figuresByLine(figures, ground);
  const facts = lines
    .flatMap((line) => sightings(line))
    .flatMap((sighting): Omit<EventFact, 'id'>[] => {
      const { line, at, kind } = sighting;
      const cue = spanOf(line, { from: at, to: at + 1 });
      const clause = clauseAround(line, { from: at, to: at + 1 }, voiceAt);
      const demand = demandAt.get(cue.start);
      const place = demand === undefined ? placeOfClause(line, clause, placesAt) : null;
      const by = demand?.by ?? (sighting.by === null ? null : spanOf(line, sighting.by));
      const times = figuresIn.get(line.index) ?? [];
      const deadlines = times.filter(
        (one) => one.deadline && (contains(demand?.span ?? cue, one.core) || inRange(line, clause, one.core)),
      );
      const moments = times.filter((one) => !one.deadline && dates(one, sighting));
      const to = sighting.to === null ? null : spanOf(line, sighting.to);
      const placed = demand?.place ?? (place === null ? null : { start: place.start, end: place.end });
      const deadline = (deadlines.length === 1 ? deadlines[0]?.id : null) ?? null;
      const when = (moments.length === 1 ? moments[0]?.id : null) ?? null;
      if (by === null && to === null && placed === null && deadline === null && when === null) return [];
      return [
        {
          kind,
          cue,
          span: demand?.span ?? { start: cue.start, end: Math.max(cue.end, spanOf(line, trimmed(line, clause)).end) },
          by,
          to,
          place: placed,
          placeEntity: demand?.placeEntity ?? place?.entity.id ?? null,
          when,
          deadline,
          open: openWord(line, clause, at),
          ...claimantOf(ground.reportAt(cue.start), byId),
          paragraph: line.paragraph,
        },
      ];
    });
  return facts.sort((a, b) => a.cue.start - b.cue.start).map((fact, index) => ({ id: `v${index + 1}`, ...fact }));
};
