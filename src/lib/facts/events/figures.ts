import type { AmountFact, Attribution, Entity, TimeFact } from '../facts.ts';
import type { Line } from '../lines.ts';
import { spanOf } from '../phrases.ts';
import { hasVerb, trimmed } from './clauses.ts';
import { type FigureDraft, asSpan, isTime } from './draft.ts';
import { ofAmount, ofMoment } from './draw-figures.ts';
import type { Figure } from './figure.ts';
import { gatherMoments } from './moments.ts';
import { type PlacesAt, placeOfClause, placesOf } from './places.ts';
import { linkRevisions } from './revisions.ts';
import { shareTies } from './shared-ties.ts';
import { type Ground, claimantOf, layGround } from './zones.ts';

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
