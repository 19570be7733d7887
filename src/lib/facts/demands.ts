import type { Demand, Entity } from './facts.ts';
import type { Line } from './lines.ts';
import { isStop, phraseEnd, phraseStart, spanOf, type Range } from './phrases.ts';
import { subjectBefore } from './subjects.ts';

const DEMAND_NOUNS = new Set([
  'ultimatum',
  'demand',
  'demands',
  'deadline',
  'order',
  'offer',
  'request',
  'ultimatums',
  'requirement',
]);
const DEMAND_VERBS = new Set(['demanded', 'demands', 'ordered', 'demanding']);

/** The demands, ultimatums and deadlines of a line: who made them and the place they are about. */
export const findDemands = (
  line: Line,
  placesAt: (
    start: number,
    end: number,
  ) => readonly { readonly entity: Entity; readonly start: number; readonly end: number }[],
): Demand[] => {
  const { items } = line;
  const demands: Demand[] = [];
  items.forEach((item, at) => {
    const noun = DEMAND_NOUNS.has(item.lower) && item.tag === 'noun';
    const verb = DEMAND_VERBS.has(item.lower) && (item.tag === 'past' || item.tag === 'pres' || item.tag === 'ing');
    if (!noun && !verb) return;
    let end = at + 1;
    while (end < items.length && !(isStop(items[end]) && items[end]?.text !== ':')) end += 1;
    const span = { start: item.start, end: items[end - 1]?.end ?? item.end };
    const by = noun ? ownerOf(line, at, end) : subjectRange(line, at);
    const content = opensContent(line, at + 1, end);
    if (content < 0 || (noun && by === null && item.lower !== 'ultimatum')) return;
    // The maker’s own country is not what the demand is about.
    const after = items[content]?.start ?? span.end;
    const places = placesAt(after, span.end).filter((one) => one.entity.subtype !== 'country');
    const place = places[0] ?? null;
    demands.push({
      cue: { start: item.start, end: item.end },
      by: by === null ? null : spanOf(line, by),
      place: place === null ? null : { start: place.start, end: place.end },
      placeEntity: place?.entity.id ?? null,
      span,
      paragraph: line.paragraph,
    });
  });
  return demands;
};

const subjectRange = (line: Line, at: number): Range | null => {
  const subject = subjectBefore(line, at);
  return subject === null || subject === 'shared' ? null : subject;
};

/** "an ultimatum by the government", "Zembria’s demand", "a demand from neighbouring Zembria". */
const ownerOf = (line: Line, at: number, end: number): Range | null => {
  const { items } = line;
  if (items[at - 1]?.tag === 'poss' && items[at - 1]?.lower === "'s") {
    const start = phraseStart(line, at - 2, Math.max(0, at - 12));
    return start < 0 ? null : { from: start, to: at - 1 };
  }
  for (let i = at + 1; i < Math.min(end, at + 5); i += 1) {
    if (items[i]?.lower !== 'by' && items[i]?.lower !== 'from') continue;
    let to = phraseEnd(line, i + 1);
    for (let k = i + 2; k < to; k += 1) if (items[k]?.lower === 'for' || items[k]?.lower === 'to') to = k;
    return to > i + 1 && items[to - 1]?.tag !== 'time' ? { from: i + 1, to } : null;
  }
  return null;
};

/** Where what is demanded begins: "that", "to", "for its fighters to". */
const opensContent = (line: Line, from: number, end: number): number => {
  for (let i = from; i < Math.min(end, from + 14); i += 1) {
    const item = line.items[i];
    if (item?.lower === 'that' || item?.tag === 'to') return i;
    if (item?.lower === 'for' && i < end - 1) return i;
    if (item?.tag === 'past' || item?.tag === 'pres' || item?.tag === 'aux') return -1;
  }
  return from < end && line.items[from]?.tag === 'det' ? from : -1;
};
