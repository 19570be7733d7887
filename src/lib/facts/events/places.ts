import type { Entity } from '../facts.ts';
import type { Line } from '../lines.ts';
import type { Range } from '../phrases.ts';

/** A place that the article names, in order of its mentions. */
export type PlaceMention = { readonly entity: Entity; readonly start: number; readonly end: number };
/** The places named in a stretch of the text. */
export type PlacesAt = (start: number, end: number) => readonly PlaceMention[];

/** Finds the places named in a stretch of the text. */
export const placesOf = (entities: readonly Entity[]): PlacesAt => {
  const places = entities
    .filter((entity) => entity.type === 'place')
    .flatMap((entity) => entity.mentions.map((span) => ({ entity, start: span.start, end: span.end })))
    .sort((a, b) => a.start - b.start);
  return (start, end) => {
    const found: PlaceMention[] = [];
    for (let i = firstFrom(places, start); i < places.length && (places[i]?.end ?? Infinity) <= end; i += 1) {
      const place = places[i];
      if (place !== undefined) found.push(place);
    }
    return found;
  };
};

const firstFrom = (places: readonly PlaceMention[], start: number): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

const WHERE =
  /^(?:in|at|near|outside|inside|across|around|off|throughout|over|above|within|into|on|from|north|south|east|west)$/u;

/** "shares in Brask": no place. */
const HOLDINGS = /^(?:shares?|stakes?|stock|holding|holdings|interest|investment|investors|faith|confidence|trust)$/u;

/** The one place where a clause says that something happened; two leave it open. */
export const placeOfClause = (line: Line, clause: Range, placesAt: PlacesAt): PlaceMention | null => {
  const [first, last] = [line.items[clause.from], line.items[clause.to - 1]];
  if (first === undefined || last === undefined) return null;
  const governed = placesAt(first.start, last.end).filter((place) => standsWhere(line, clause, place));
  const ids = new Set(governed.map((place) => place.entity.id));
  return ids.size === 1 ? (governed[0] ?? null) : null;
};

/** "in Halm", "in the port city of Halm", "near the border town of Halm"; never "Halm’s" or "5 a.m. Halm time". */
const standsWhere = (line: Line, clause: Range, place: PlaceMention): boolean => {
  let at = clause.from;
  while (at < clause.to && (line.items[at]?.end ?? 0) <= place.start) at += 1;
  let after = at;
  while (after < clause.to && (line.items[after]?.start ?? Infinity) < place.end) after += 1;
  const next = line.items[after];
  if (next?.tag === 'poss' || next?.lower === 'time' || next?.tag === 'name' || next?.tag === 'noun') return false;
  for (let i = at - 1; i >= Math.max(clause.from, at - 7); i -= 1) {
    const item = line.items[i];
    if (item === undefined || item.tag === 'mark') return false;
    if (item.tag === 'prep' && item.lower !== 'of')
      return WHERE.test(item.lower) && !HOLDINGS.test(line.items[i - 1]?.lower ?? '');
    if (!/^(?:noun|adj|det|name|prep)$/u.test(item.tag)) return false;
  }
  return false;
};
