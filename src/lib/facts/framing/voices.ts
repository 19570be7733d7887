import type { Span } from '../../article/span.ts';
import type { Entity } from '../facts.ts';
import type { Framing, Material } from './framing.ts';

type Voices = Pick<Framing, 'quoted' | 'reported' | 'spokenOf' | 'unheard'>;

/** Who is heard, in their own words or the writer's, and who is only spoken of. */
export const hearVoices = ({ attributions, sources, entities, noComments }: Material): Voices => {
  const body = attributions.filter((one) => !one.inHeadline && one.sourceId !== null);
  const quoted = idsOf(body.filter((one) => one.mode !== 'indirect').map((one) => one.sourceId));
  const heard = idsOf(body.flatMap((one) => [one.sourceId, ...one.chain]));
  const isHeard = new Set(heard);
  const isQuoted = new Set(quoted);
  const speaking = coverOf(sources.filter((one) => isHeard.has(one.id)).flatMap((one) => one.mentions));
  const silent = coverOf(noComments.map((one) => one.source));
  const about = coverOf(attributions.filter((one) => !one.inHeadline).flatMap((one) => one.content));
  const names = new Set(sources.filter((one) => isHeard.has(one.id)).map((one) => one.canonical));
  const spokenOf = entities.filter((one) => isParty(one) && !names.has(one.canonical) && !one.mentions.some(speaking));
  const unheard = spokenOf.filter((one) => one.mentions.some(about) && !one.mentions.some(silent));
  return {
    quoted,
    reported: heard.filter((id) => !isQuoted.has(id)),
    spokenOf: spokenOf.map((one) => one.id),
    unheard: unheard.map((one) => one.id),
  };
};

const idsOf = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** Who could have spoken: people and bodies, no networks that only carry words. */
const isParty = (entity: Entity): boolean =>
  entity.type === 'person' || (entity.type === 'organisation' && entity.subtype !== 'network');

/** Tells whether a span touches one of many. */
const coverOf = (spans: readonly Span[]) => {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return ({ start, end }: Span): boolean => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((merged[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (merged[low]?.start ?? Infinity) < end;
  };
};
