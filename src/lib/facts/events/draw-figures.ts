import type { AmountFact } from '../facts.ts';
import type { Range } from '../phrases.ts';
import { widen } from './bounds.ts';
import { clauseAround } from './clauses.ts';
import { DATINGS } from './datings.ts';
import { isDeadline, setterOf } from './deadlines.ts';
import type { FigureDraft } from './draft.ts';
import type { Moment } from './moments.ts';
import { TIES } from './ties.ts';
import type { Tie } from './ties/tie.ts';
import { type Ground, type Spot, voicesOn } from './zones.ts';

const clauseOf = (spot: Spot, ground: Ground): Range => clauseAround(spot.line, spot, voicesOn(ground));

/** A time with what it dates. */
export const ofMoment = (moment: Moment, ground: Ground): FigureDraft => {
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

/** An amount with what it measures. */
export const ofAmount = (amount: AmountFact, at: Spot, ground: Ground): FigureDraft => {
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
    if (tie === null || isEmpty(tie)) continue;
    rule = one.id;
    break;
  }
  const base = { spot, core: amount.span, kind, unit, values, bound, link: null, clause, deadline: false, rule };
  return { ...base, of: rule === null ? null : (tie?.of ?? null), whose: rule === null ? null : (tie?.whose ?? null) };
};

/** Nothing is left between the marks that the thing counted was looked for in. */
const isEmpty = ({ of }: Tie): boolean => of !== null && of.to <= of.from;
