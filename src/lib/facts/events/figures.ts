import type { Span } from '../../article/span.ts';
import type { AmountFact, Attribution, Entity, TimeFact } from '../facts.ts';
import type { Item, Line } from '../lines.ts';
import { spanOf, type Range } from '../phrases.ts';
import { widen } from './bounds.ts';
import { clauseAround, hasVerb, trimmed } from './clauses.ts';
import { isDeadline, setterOf } from './deadlines.ts';
import { DATINGS } from './datings.ts';
import type { BoundSide, Figure, TimeLink } from './figure.ts';
import { gatherMoments, type Moment } from './moments.ts';
import { placeOfClause, placesOf, type PlacesAt } from './places.ts';
import { linkRevisions } from './revisions.ts';
import { TIES, type Tie } from './ties.ts';
import { claimantOf, type Ground, layGround, voicesOn, type Spot } from './zones.ts';

/** A figure before revisions are linked: with its line at hand. */
export type FigureDraft = {
  readonly spot: Spot;
  readonly core: Span;
  readonly kind: Figure['kind'];
  readonly unit: string | null;
  readonly values: readonly number[];
  readonly bound: BoundSide;
  readonly link: TimeLink | null;
  readonly clause: Range;
  readonly of: Range | Span | null;
  readonly whose: Range | null;
  readonly deadline: boolean;
  readonly rule: string | null;
};

type Reading = {
  readonly ground: Ground;
  readonly placesAt: PlacesAt;
  readonly byId: ReadonlyMap<string, Attribution>;
};

/** The amounts and times of an article, each tied to what it belongs to, to its place and to whoever claims it. */
export const findFigures = (
  lines: readonly Line[],
  found: { readonly times: readonly TimeFact[]; readonly amounts: readonly AmountFact[] },
  attributions: readonly Attribution[],
  entities: readonly Entity[],
): Figure[] => {
  const ground = layGround(lines, attributions);
  const byId = new Map(attributions.map((one) => [one.id, one]));
  const moments = gatherMoments(found.times, ground).map((moment) => ofMoment(moment, ground));
  const amounts = found.amounts.flatMap((amount) => {
    const spot = ground.locate(amount.span);
    return spot === null ? [] : [ofAmount(amount, spot, ground)];
  });
  const drafts = [...moments, ...amounts].sort((a, b) => a.core.start - b.core.start);
  const tied = shareTies(drafts);
  const reading = { ground, placesAt: placesOf(entities), byId };
  return linkRevisions(
    lines,
    tied,
    tied.map((draft, index) => toFigure(draft, index, reading)),
  );
};

const clauseOf = (spot: Spot, ground: Ground): Range => clauseAround(spot.line, spot, voicesOn(ground));

const ofMoment = (moment: Moment, ground: Ground): FigureDraft => {
  const { spot, core, link } = moment;
  const clause = clauseOf(spot, ground);
  const scene = { moment, clause };
  let of: Range | null = null;
  let rule: string | null = null;
  for (const one of DATINGS) {
    of = one.find(scene);
    if (of === null) continue;
    rule = one.id;
    break;
  }
  const deadline = isDeadline(spot, link, clause);
  return {
    spot,
    core: core.span,
    kind: core.kind,
    unit: null,
    values: [],
    bound: 'exact',
    link,
    clause,
    of,
    whose: deadline ? setterOf(spot, clause) : null,
    deadline,
    rule,
  };
};

/** Kinds that no "up to" or "a year" goes with. */
const BARE = /^(?:score|rank|votes)$/u;

const ofAmount = (amount: AmountFact, at: Spot, ground: Ground): FigureDraft => {
  const { line } = at;
  const { bound, ...range } = BARE.test(amount.kind)
    ? { from: at.from, to: at.to, bound: 'exact' as const }
    : widen(line, at);
  const spot = { line, ...range };
  const clause = clauseOf(at, ground);
  const { kind, unit, values } = amount;
  const scene = { line, core: at, from: range.from, to: range.to, kind, unit, clause };
  let tie: Tie | null = null;
  let rule: string | null = null;
  for (const one of TIES) {
    tie = one.find(scene);
    if (tie === null) continue;
    rule = one.id;
    break;
  }
  const base = { spot, core: amount.span, kind, unit, values, bound, link: null, clause, deadline: false, rule };
  return { ...base, of: tie?.of ?? null, whose: tie?.whose ?? null };
};

/** "180p and 195p a share", "203p, up 38p", "17 of them": a figure that leaves its noun to the one before it. */
const shareTies = (drafts: readonly FigureDraft[]): FigureDraft[] => {
  let before: FigureDraft | null = null;
  const tied: FigureDraft[] = [];
  for (const draft of drafts) {
    const own: FigureDraft = before === null ? draft : shared(draft, before);
    tied.push(own);
    if (!isTime(own)) before = own;
  }
  return tied;
};

const shared = (draft: FigureDraft, before: FigureDraft): FigureDraft => {
  const { line, from } = draft.spot;
  if (draft.of !== null || before.of === null || isTime(draft) || !isAlike(draft.kind, before.kind)) return draft;
  const gap = line === before.spot.line ? line.items.slice(before.spot.to, from) : null;
  return gap !== null && (isBeside(gap) || isFrom(gap))
    ? { ...draft, of: asSpan(before.spot.line, before.of), rule: 'beside' }
    : draft;
};

const isAlike = (a: Figure['kind'], b: Figure['kind']): boolean =>
  a === b || (/^(?:count|casualties)$/u.test(a) && /^(?:count|casualties)$/u.test(b));

const isBeside = (gap: readonly Item[]): boolean =>
  gap.length > 0 && gap.length <= 2 && gap.every((item) => /^(?:and|or|to|,|then|up|down)$/u.test(item.lower));

/** "2.1% in March from 2.4%", "12 on Friday, up from nine". */
export const isFrom = (gap: readonly Item[]): boolean =>
  gap.length <= 6 &&
  gap.at(-1)?.lower === 'from' &&
  gap.every(
    (item) =>
      item.tag === 'time' ||
      /^(?:from|up|down|,|on|in|last|this|year|month|week|today|yesterday|day)$/u.test(item.lower),
  );

const isTime = (draft: FigureDraft): boolean => /^(?:clock|day|date|relative|duration)$/u.test(draft.kind);

const asSpan = (line: Line, of: Range | Span): Span => ('from' in of ? spanOf(line, of) : of);

const toFigure = (draft: FigureDraft, index: number, { ground, placesAt, byId }: Reading): Figure => {
  const { spot, core, clause } = draft;
  const { line } = spot;
  const whole = trimmed(line, clause);
  const event = !isTime(draft) && hasVerb(line, clause.from, clause.to) ? spanOf(line, whole) : null;
  const place = placeOfClause(line, clause, placesAt);
  return {
    id: `n${index + 1}`,
    kind: draft.kind,
    span: spanOf(line, spot),
    text: line.text.slice(spanOf(line, spot).start, spanOf(line, spot).end),
    core,
    unit: draft.unit,
    values: draft.values,
    bound: draft.bound,
    link: draft.link,
    deadline: draft.deadline,
    of: draft.of === null ? null : asSpan(line, draft.of),
    event,
    whose: draft.whose === null ? null : spanOf(line, draft.whose),
    place: place === null ? null : { start: place.start, end: place.end },
    placeEntity: place?.entity.id ?? null,
    ...claimantOf(ground.reportAt(core.start), byId),
    supersedes: null,
    supersededBy: null,
    revision: null,
    paragraph: line.paragraph,
    rule: draft.rule,
  };
};
