import type { Span } from '../article/span.ts';
import { wordSet } from '../article/word-set.ts';
import type { PlaceMention, PlacesAt } from './events/places.ts';
import type { Demand } from './facts.ts';
import type { Line } from './lines.ts';
import { isComma, isStop, phraseEnd, phraseStart, spanOf, type Range } from './phrases.ts';
import { subjectBefore } from './subjects.ts';

const DEMAND_NOUNS = wordSet('ultimatum ultimatums demand demands deadline order offer request requirement');
const DEMAND_VERBS = wordSet('demanded demands ordered demanding');

/** The demands, ultimatums and deadlines of the lines: who made them and the place they are about. */
export const findDemands = (lines: readonly Line[], placesAt: PlacesAt): Demand[] =>
  lines.flatMap((line, at) => inLine(line, nextOf(lines, at), placesAt));

/** The next sentence of the same paragraph and voice. */
const nextOf = (lines: readonly Line[], at: number): Line | null => {
  const line = lines[at];
  for (let i = at + 1; i < Math.min(lines.length, at + 6); i += 1) {
    const next = lines[i];
    if (line === undefined || next === undefined || next.paragraph !== line.paragraph) return null;
    if (next.quotation === line.quotation && next.start >= line.end) return next;
  }
  return null;
};

const inLine = (line: Line, next: Line | null, placesAt: PlacesAt): Demand[] => {
  const { items } = line;
  const demands: Demand[] = [];
  items.forEach((item, at) => {
    const noun = DEMAND_NOUNS.has(item.lower) && item.tag === 'noun';
    const verb = DEMAND_VERBS.has(item.lower) && /^(?:past|pres|ing|part)$/u.test(item.tag);
    if (!noun && !verb) return;
    let end = at + 1;
    while (end < items.length && !(isStop(items[end]) && items[end]?.text !== ':')) end += 1;
    const span = { start: item.start, end: items[end - 1]?.end ?? item.end };
    const by = noun
      ? (makerOf(line, at, end) ?? giverOf(line, at))
      : isPassive(line, at)
        ? makerOf(line, at, end)
        : subjectRange(line, helped(line, at));
    const content = opensContent(line, at + 1, end);
    if (content < 0 || (noun && by === null && item.lower !== 'ultimatum')) return;
    const after = items[content]?.start ?? span.end;
    const place =
      placeIn(line, after, span.end, placesAt) ??
      // "an ultimatum. Fighters defending the port of Marrow were told to leave"
      (noun && next !== null ? placeTold(next, placesAt) : null);
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

/** The first place that something is asked about: no country, no capital that only answers, no "Marrow time". */
const placeIn = (line: Line, start: number, end: number, placesAt: PlacesAt): PlaceMention | null =>
  placesAt(start, end).find((one) => one.entity.subtype !== 'country' && !speaksOrTimes(line, one)) ?? null;

const itemAt = (line: Line, offset: number): number => {
  let low = 0;
  let high = line.items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((line.items[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** "Kell must reply", "5 a.m. Kell time", "Kell’s answer": a government or a clock, not what the demand is about. */
const speaksOrTimes = (line: Line, place: Span): boolean => {
  const from = itemAt(line, place.start);
  const to = itemAt(line, Math.max(place.start, place.end - 1)) + 1;
  const next = line.items[to];
  if (next?.lower === 'time' || next?.lower === 'standard' || next?.tag === 'poss') return true;
  const governed = line.items[from - 1]?.tag === 'prep' || line.items[from - 1]?.lower === 'the';
  return !governed && (next?.tag === 'modal' || next?.tag === 'to' || next?.tag === 'aux' || next?.tag === 'past');
};

const TOLD = /^(?:told|ordered|defending|holding|surrender|leave|leaving|hand|give|besieged|surrounded)$/u;

/** The place of the next sentence, when that sentence goes on about the demand. */
const placeTold = (line: Line, placesAt: PlacesAt): PlaceMention | null =>
  line.items.some((item) => TOLD.test(item.lower)) && !line.items.some((item) => DEMAND_NOUNS.has(item.lower))
    ? (placesAt(line.start, line.end).find(
        (one) => one.entity.subtype !== 'country' && !speaksOrTimes(line, one) && isDefended(line, one),
      ) ?? null)
    : null;

/** "defending Marrow", "the port city of Marrow", "leave Marrow". */
const isDefended = (line: Line, place: Span): boolean => {
  const from = itemAt(line, place.start);
  return line.items.slice(Math.max(0, from - 6), from).some((item) => TOLD.test(item.lower));
};

/** "were ordered to leave": who ordered stands behind "by", if anywhere. */
const isPassive = (line: Line, at: number): boolean =>
  line.items.slice(helped(line, at), at).some((item) => /^(?:is|are|was|were|be|been|being)$/u.test(item.lower));

/** "had demanded": the subject stands before "had". */
const helped = (line: Line, at: number): number => {
  let from = at;
  while (from > 0 && /^(?:aux|adv)$/u.test(line.items[from - 1]?.tag ?? '')) from -= 1;
  return from;
};

const GIVES = /^(?:gave|given|gives|issued|issues|set|sets|delivered|delivers|sent|sends|made|makes|laid)$/u;

/** "Zembria has issued an ultimatum". */
const giverOf = (line: Line, at: number): Range | null => {
  const start = phraseStart(line, at, Math.max(0, at - 6));
  for (let i = start - 1; i > 0 && start - i < 4; i -= 1)
    if (GIVES.test(line.items[i]?.lower ?? '')) return subjectRange(line, helped(line, i));
  return null;
};

const subjectRange = (line: Line, at: number): Range | null => {
  const subject = subjectBefore(line, at);
  if (subject === null || subject === 'shared') return null;
  return subject.parts[0] ?? subject;
};

/** "an ultimatum by the government", "Zembria’s demand", "a demand from neighbouring Zembria", "a Zembrian ultimatum". */
const makerOf = (line: Line, at: number, end: number): Range | null => {
  const { items } = line;
  if (items[at - 1]?.tag === 'poss' && items[at - 1]?.lower === "'s") {
    const start = phraseStart(line, at - 2, Math.max(0, at - 12));
    return start < 0 ? null : { from: start, to: at - 1 };
  }
  for (let i = at + 1; i < Math.min(end, at + 5); i += 1) {
    if (items[i]?.lower !== 'by' && items[i]?.lower !== 'from') continue;
    let to = phraseEnd(line, i + 1);
    // The maker alone: what follows "of" may be its name, all else is the demand.
    for (let k = to - 1; k > i + 1; k -= 1)
      if ((items[k]?.tag === 'prep' && items[k]?.lower !== 'of') || items[k]?.tag === 'to') to = k;
    const first = items[i + 1];
    return to > i + 1 && items[to - 1]?.tag !== 'time' && first?.tag !== 'num' ? { from: i + 1, to } : null;
  }
  return null;
};

/** Where what is demanded begins: "that", "to", "for its fighters to", "over the port". */
const opensContent = (line: Line, from: number, end: number): number => {
  for (let i = from; i < Math.min(end, from + 14); i += 1) {
    const item = line.items[i];
    if (item?.lower === 'that' || item?.tag === 'to') return i;
    if (/^(?:for|over|about|on|concerning)$/u.test(item?.lower ?? '') && i < end - 1) return i;
    if (item?.tag === 'past' || item?.tag === 'pres' || item?.tag === 'aux' || isComma(item)) return -1;
  }
  return from < end && line.items[from]?.tag === 'det' ? from : -1;
};
