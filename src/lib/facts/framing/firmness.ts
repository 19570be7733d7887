import type { Span } from '../../article/span.ts';
import type { Certainty } from '../facts.ts';
import { isQuote } from '../lines.ts';
import { COMMITMENT, HOLDS_BACK } from '../words/firmness.ts';
import type { Comparison, Firmness, FirmnessReason, Statement } from './comparison.ts';
import type { Stem } from './stems.ts';

const RANK: Readonly<Record<Certainty, number>> = { stated: 3, alleged: 2, hedged: 1, questioned: 0, denied: 0 };

/** Weighs a headline against one passage: by source, by hedges, by how far along a plan is. */
export const compare = (head: Statement, body: Statement, shared: readonly Stem[]): Comparison => {
  const verdicts = [bySource(head, body), byHedge(head, body), byVerb(head, body)];
  const sum = verdicts.reduce((total, one) => total + one.weight, 0);
  const firmness: Firmness = sum > 0 ? 'firmer' : sum < 0 ? 'softer' : 'equal';
  const deciding = verdicts.filter((one) => Math.sign(one.weight) === Math.sign(sum) && one.weight !== 0);
  return {
    attribution: body.attribution?.id ?? null,
    passage: body.span,
    firmness,
    because: deciding.map((one) => one.reason),
    words: sum === 0 ? shared.map((one) => one.span) : deciding.flatMap((one) => one.words),
  };
};

type Verdict = { readonly reason: FirmnessReason; readonly weight: number; readonly words: readonly Span[] };

const cuesOf = (one: Statement): readonly Span[] => one.attribution?.cue ?? [];

const isCredited = (one: Statement): boolean => one.attribution !== null || one.items.some((item) => isQuote(item));

const bySource = (head: Statement, body: Statement): Verdict => {
  const weight = Number(isCredited(body)) - Number(isCredited(head));
  return { reason: 'source', weight, words: [...cuesOf(head), ...cuesOf(body)] };
};

const hedgesOf = (one: Statement): readonly Span[] =>
  one.items.filter((item) => HOLDS_BACK.has(item.lower)).map(({ start, end }) => ({ start, end }));

const byHedge = (head: Statement, body: Statement): Verdict => {
  const [a, b] = [hedgesOf(head), hedgesOf(body)];
  const inWords = Math.sign(b.length - a.length);
  const inCues =
    head.attribution === null || body.attribution === null
      ? 0
      : Math.sign(RANK[head.attribution.certainty] - RANK[body.attribution.certainty]);
  return {
    reason: 'hedge',
    weight: Math.sign(inWords + inCues),
    words: [...a, ...b, ...(inCues === 0 ? [] : [...cuesOf(head), ...cuesOf(body)])],
  };
};

type Rung = { readonly rung: number; readonly span: Span };

// The verb that a statement turns on stands near its head; "plans" further on is somebody else's.
const NEAR = 10;

/** How far along the plan is that the words speak of, by the first verb that says so. */
const rungOf = (one: Statement): Rung | null => {
  const item = one.items.slice(0, NEAR).find((each) => COMMITMENT.has(each.lower) && each.tag !== 'adj');
  return item === undefined
    ? null
    : { rung: COMMITMENT.get(item.lower) ?? 0, span: { start: item.start, end: item.end } };
};

/** A headline without such a verb: "Firm to close plant" plans it, "Firm closes plant" does it. */
const bareRung = (head: Statement): Rung | null => {
  const item = head.items.find(
    (each) => each.tag === 'to' || each.lower === 'will' || each.tag === 'pres' || each.tag === 'past',
  );
  if (item === undefined) return null;
  return { rung: item.tag === 'to' ? 3 : item.lower === 'will' ? 4 : 5, span: { start: item.start, end: item.end } };
};

const byVerb = (head: Statement, body: Statement): Verdict => {
  const [a, b] = [rungOf(head) ?? bareRung(head), rungOf(body)];
  if (a === null || b === null) return { reason: 'verb', weight: 0, words: [] };
  // "planning" for "considers the possibility" outweighs a cue that hedges
  return { reason: 'verb', weight: 2 * Math.sign(a.rung - b.rung), words: [a.span, b.span] };
};
