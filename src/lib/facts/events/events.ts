import { contains, type Span } from '../../article/span.ts';
import { wordSet } from '../../article/word-set.ts';
import { formsOf, type VerbForm } from '../../language/verb-forms.ts';
import type { Attribution, Demand, Entity } from '../facts.ts';
import type { Line } from '../lines.ts';
import { isComma, isFinite, isStop, isTimePhrase, phraseEnd, phraseStart, spanOf, type Range } from '../phrases.ts';
import { subjectBefore } from '../subjects.ts';
import { EVENT_NOUNS, EVENT_VERBS, TOWARDS } from '../words/event-words.ts';
import { clauseAround, trimmed } from './clauses.ts';
import type { EventFact, EventKind, Figure } from './figure.ts';
import { placeOfClause, placesOf } from './places.ts';
import { claimantOf, layGround, voicesOn, type Ground } from './zones.ts';

type Roles = { readonly by: Range | null; readonly to: Range | null };
type Sighting = Roles & { readonly line: Line; readonly at: number; readonly kind: EventKind; readonly noun: boolean };

const VERBS = new Map<string, { readonly kind: EventKind; readonly form: VerbForm }>(
  Object.entries(EVENT_VERBS).flatMap(([base, kind]) =>
    formsOf(base).map(([word, form]) => [word, { kind, form }] as const),
  ),
);

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

const LIGHT =
  /^(?:gave|given|issued|set|delivered|sent|made|held|signed|began|begins|begin|started|starts|came|comes|happened|took|takes|ended|due|expires|expired|ends)$/u;

/** True where a time dates the event, and not what else the sentence says of it: "rejected a demand on Thursday". */
const dates = (figure: Figure, { line, at, noun }: Sighting): boolean => {
  const { of } = figure;
  if (
    of === null ||
    !/^(?:clock|day|date|relative)$/u.test(figure.kind) ||
    !contains(of, spanOf(line, { from: at, to: at + 1 }))
  )
    return false;
  if (figure.rule !== 'clause') return noun;
  const verbs = line.items.filter(
    (item, i) => i !== at && contains(of, item) && /^(?:past|pres|part|base)$/u.test(item.tag),
  );
  return noun ? verbs.length > 0 && verbs.every((item) => LIGHT.test(item.lower)) : verbs.length === 0;
};

const figuresByLine = (figures: readonly Figure[], ground: Ground): ReadonlyMap<number, readonly Figure[]> => {
  const found = new Map<number, Figure[]>();
  for (const figure of figures) {
    const index = ground.locate(figure.core)?.line.index;
    if (index === undefined) continue;
    const list = found.get(index);
    if (list === undefined) found.set(index, [figure]);
    else list.push(figure);
  }
  return found;
};

const inRange = (line: Line, range: Range, span: Span): boolean => {
  const whole = spanOf(line, range);
  return whole.start <= span.start && span.end <= whole.end;
};

const sightings = (line: Line): Sighting[] =>
  line.items.flatMap((item, at): Sighting[] => {
    if (item.quotation !== null || item.tag === 'mark') return [];
    const noun = item.tag === 'noun' && Object.hasOwn(EVENT_NOUNS, item.lower) ? EVENT_NOUNS[item.lower] : undefined;
    if (noun !== undefined)
      return namesNothing(line, at) ? [] : [{ line, at, kind: noun, noun: true, ...nounRoles(line, at, noun) }];
    const verb = /^(?:past|pres|part|base|ing)$/u.test(item.tag) ? VERBS.get(item.lower) : undefined;
    return verb === undefined ? [] : [{ line, at, kind: verb.kind, noun: false, ...verbRoles(line, at, verb.kind) }];
  });

/** "in order to", "on demand", "a strike rate": not the event. */
const namesNothing = (line: Line, at: number): boolean => {
  const [before, next] = [line.items[at - 1]?.lower ?? '', line.items[at + 1]];
  if (/^(?:in|on)$/u.test(before) && /^(?:order|demand|offer|strike)$/u.test(line.items[at]?.lower ?? '')) return true;
  return next?.tag === 'noun' || next?.tag === 'name';
};

const nounRoles = (line: Line, at: number, kind: EventKind): Roles => {
  const { items } = line;
  const link = items[at + 1]?.lower ?? '';
  const toward = TOWARDS[kind];
  const patient = toward?.test(link) === true ? partyAt(line, at + 2) : null;
  if (items[at - 1]?.tag === 'poss' && items[at - 1]?.lower === "'s") {
    const from = phraseStart(line, at - 2, Math.max(0, at - 12));
    const owner = from < 0 || isTimePhrase(line, { from, to: at - 1 }) ? null : { from, to: at - 1 };
    // "the mayor’s resignation": the one who resigns, "the mayor’s arrest": the one arrested
    return kind === 'arrest' || kind === 'appointment' ? { by: null, to: owner } : { by: owner, to: patient };
  }
  for (let i = at + 1; i < Math.min(items.length, at + 6); i += 1) {
    if (items[i]?.tag === 'mark' || isFinite(items[i])) break;
    if (items[i]?.lower === 'by' || (items[i]?.lower === 'from' && kind !== 'closure'))
      return { by: partyAt(line, i + 1), to: patient };
  }
  return { by: null, to: patient };
};

/** A noun phrase that somebody or something may be, no time, no figure, without what follows its own preposition. */
const partyAt = (line: Line, from: number): Range | null => {
  let to = phraseEnd(line, from);
  // "offered customers £50"
  for (let i = from + 1; i < to; i += 1) if (line.items[i]?.tag === 'num') to = i;
  for (let i = from + 1; i < to; i += 1)
    if (line.items[i]?.tag === 'to' || (line.items[i]?.tag === 'prep' && line.items[i]?.lower !== 'of')) to = i;
  const first = line.items[from];
  if (
    to <= from ||
    first?.tag === 'pron' ||
    (first?.tag === 'num' && !/s$|^people$/u.test(line.items[to - 1]?.lower ?? '')) ||
    isTimePhrase(line, { from, to })
  )
    return null;
  return { from, to };
};

const BE = wordSet("is are was were be been being 's 're");

/** Whom or what the event befalls: not what is demanded or ordered, but who is told to do it. */
const objectOf = (line: Line, at: number, kind: EventKind): Range | null => {
  const object = partyAt(line, at + 1);
  if (object === null || kind === 'demand') return null;
  const next = line.items[object.to];
  if (kind === 'order') return next?.tag === 'to' ? object : null;
  if (kind === 'offer') return next?.tag === 'det' || next?.tag === 'num' ? object : null;
  return object;
};

const verbRoles = (line: Line, at: number, kind: EventKind): Roles => {
  const { items } = line;
  let first = at;
  while (first > 0 && /^(?:aux|adv|modal|neg)$/u.test(items[first - 1]?.tag ?? '')) first -= 1;
  const passive = items.slice(first, at).some((item) => BE.has(item.lower)) && items[at]?.tag !== 'ing';
  const found = /^(?:to|prep|cc|det|poss)$/u.test(items[first - 1]?.tag ?? '') ? null : subjectBefore(line, first);
  const subject = found === null || found === 'shared' ? null : (found.parts[0] ?? found);
  const party = subject === null || items[subject.from]?.tag === 'pron' ? null : subject;
  if (!passive) {
    const active = isFinite(items[at]) || first < at;
    return { by: active ? party : null, to: objectOf(line, at, kind) };
  }
  for (let i = at + 1; i < Math.min(items.length, at + 6); i += 1) {
    if (isStop(items[i]) || isComma(items[i]) || isFinite(items[i])) break;
    if (items[i]?.lower === 'by') return { by: partyAt(line, i + 1), to: party };
  }
  return { by: null, to: party };
};

/** "may", "not", "would", "threatened to": what keeps the event from having happened. */
const openWord = (line: Line, clause: Range, at: number): Span | null => {
  for (let i = at - 1; i >= Math.max(clause.from, at - 6); i -= 1) {
    const item = line.items[i];
    if (item === undefined || item.tag === 'mark') return null;
    if (item.tag === 'modal' || item.tag === 'neg' || OPENS.has(item.lower))
      return { start: item.start, end: item.end };
  }
  return null;
};

const OPENS = wordSet(
  'no without threatened threatens threaten threatening plans planned planning if unless whether possible averted avoid avoided avert called-off deny denied denies',
);
