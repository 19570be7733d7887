import type { Span } from '../../article/span.ts';
import type { Attribution, Certainty, Facts } from '../facts.ts';
import type { EventFact, Figure } from './figure.ts';

type Pair = readonly [start: number, end: number];

/** Who stands behind a figure or an event: null for the writer's own statement. */
export type PrintedClaim = {
  readonly claimant: string;
  readonly chain: readonly string[];
  readonly certainty: Certainty;
} | null;

/** A figure that survives JSON. */
export type PrintedFigure = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly span: Pair;
  readonly unit: string | null;
  readonly values: readonly number[];
  readonly bound: string;
  readonly link: string | null;
  readonly deadline: boolean;
  readonly of: Pair | null;
  readonly event: Pair | null;
  readonly whose: Pair | null;
  readonly place: Pair | null;
  readonly claim: PrintedClaim;
  readonly denied: boolean;
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  readonly revision: Pair | null;
  readonly paragraph: number;
};

/** An event that survives JSON. */
export type PrintedEvent = {
  readonly id: string;
  readonly kind: string;
  readonly cue: Pair;
  readonly span: Pair;
  readonly by: Pair | null;
  readonly to: Pair | null;
  readonly place: Pair | null;
  readonly when: string | null;
  readonly deadline: string | null;
  readonly open: Pair | null;
  readonly claim: PrintedClaim;
  readonly denied: boolean;
  readonly paragraph: number;
};

const pair = (span: Span | null): Pair | null => (span === null ? null : [span.start, span.end]);
const sure = (span: Span): Pair => [span.start, span.end];

/** Names the claimant of a report by its id. */
export const claimsOf = (facts: Facts): ((id: string | null) => PrintedClaim) => {
  const reports = new Map(facts.attributions.map((one) => [one.id, one]));
  const names = new Map(facts.sources.map((one) => [one.id, one.canonical]));
  const print = (one: Attribution): PrintedClaim => ({
    claimant: (one.sourceId === null ? undefined : names.get(one.sourceId)) ?? '',
    chain: one.chain.flatMap((id) => names.get(id) ?? []),
    certainty: one.certainty,
  });
  return (id) => {
    const report = id === null ? undefined : reports.get(id);
    return report === undefined ? null : print(report);
  };
};

/** A figure as the command line gives it. */
export const printFigure = (one: Figure, claimOf: ReturnType<typeof claimsOf>): PrintedFigure => ({
  id: one.id,
  kind: one.kind,
  text: one.text,
  span: sure(one.span),
  unit: one.unit,
  values: one.values,
  bound: one.bound,
  link: one.link,
  deadline: one.deadline,
  of: pair(one.of),
  event: pair(one.event),
  whose: pair(one.whose),
  place: pair(one.place),
  claim: claimOf(one.claimant),
  denied: one.deniedBy !== null,
  supersedes: one.supersedes,
  supersededBy: one.supersededBy,
  revision: pair(one.revision),
  paragraph: one.paragraph,
});

/** An event as the command line gives it. */
export const printEvent = (one: EventFact, claimOf: ReturnType<typeof claimsOf>): PrintedEvent => ({
  id: one.id,
  kind: one.kind,
  cue: sure(one.cue),
  span: sure(one.span),
  by: pair(one.by),
  to: pair(one.to),
  place: pair(one.place),
  when: one.when,
  deadline: one.deadline,
  open: pair(one.open),
  claim: claimOf(one.claimant),
  denied: one.deniedBy !== null,
  paragraph: one.paragraph,
});

/** What `times` and `amounts` say of their figure: what it belongs to, and who says so. */
export const figuresByCore = (facts: Facts): ReadonlyMap<number, Figure> =>
  new Map(facts.figures.map((one) => [one.core.start, one]));
