import type { Span } from '../../article/span.ts';
import type { Attribution, Certainty } from '../facts.ts';
import { isQuote, type Item, type Line } from '../lines.ts';
import { COMMITMENT, HOLDS_BACK } from '../words/firmness.ts';
import type { Material } from './framing.ts';
import { sharedWords, stemsIn, type Stem } from './stems.ts';

export const FIRMNESSES = ['firmer', 'softer', 'equal'] as const;
export type Firmness = (typeof FIRMNESSES)[number];
export const FIRMNESS_REASONS = ['source', 'hedge', 'verb'] as const;
/** What makes it so: a source lost or added, a hedge lost or added, a verb further along. */
export type FirmnessReason = (typeof FIRMNESS_REASONS)[number];

/** The headline held against one passage of the body. */
export type Comparison = {
  readonly attribution: string | null; // Attribution.id of the body; null: the writer's own sentence
  readonly passage: Span;
  readonly firmness: Firmness; // of the headline
  readonly because: readonly FirmnessReason[];
  readonly words: readonly Span[]; // in the headline, then in the passage, what decides it
};

export type HeadlineFraming = {
  readonly span: Span;
  readonly attribution: string | null; // Attribution.id of the headline, when it credits somebody
  readonly compresses: Comparison | null; // the passage that it most likely sums up
  readonly against: readonly Comparison[]; // all passages that say much the same, best first
};

type Statement = {
  readonly attribution: Attribution | null;
  readonly span: Span;
  readonly items: readonly Item[];
};

// A headline is held against the passages that share this many of its words.
const ENOUGH = 2;
const MOST = 5;

/** Holds the headline against the passages of the body that it sums up; null without a headline. */
export const weighHeadline = (material: Material): HeadlineFraming | null => {
  const lines = material.lines.filter((line) => isHeadline(material, line));
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const own =
    material.attributions.find(
      (one) => one.inHeadline && one.content.some((span) => span.start >= first.start && span.end <= last.end),
    ) ?? null;
  const items = lines.flatMap((line) => line.items);
  const said =
    own === null
      ? items
      : items.filter((item) => own.content.some((span) => span.start < item.end && item.start < span.end));
  const head: Statement = { attribution: own, span: { start: first.start, end: last.end }, items: said };
  const stems = stemsIn(said);
  const against = statementsOf(material, own)
    .map((body) => ({ body, shared: sharedWords(stems, stemsIn(body.items)), same: sameSource(own, body.attribution) }))
    .filter(
      ({ shared, same }) =>
        shared.length >= ENOUGH && shared.length + (same ? 1 : 0) >= Math.min(3, Math.ceil(stems.length / 2)),
    )
    .sort(
      (a, b) =>
        b.shared.length + Number(b.same) - a.shared.length - Number(a.same) || a.body.span.start - b.body.span.start,
    )
    .slice(0, MOST)
    .map(({ body, shared }) => compare(head, body, shared));
  return { span: head.span, attribution: own?.id ?? null, compresses: against[0] ?? null, against };
};

const isHeadline = ({ article }: Material, line: Line): boolean =>
  article.paragraphs.some((one) => one.index === line.paragraph && one.role === 'headline') && line.quotation === null;

const sameSource = (a: Attribution | null, b: Attribution | null): boolean =>
  a !== null && b !== null && a.sourceId !== null && a.sourceId === b.sourceId;

/** The reports of the body, and the writer's sentences of its first paragraphs that report nothing. */
const statementsOf = ({ lines, attributions }: Material, head: Attribution | null): Statement[] => {
  // What is denied or asked sums up only what is denied or asked.
  const isTold = (one: Attribution): boolean => one.certainty !== 'denied' && one.certainty !== 'questioned';
  const body = attributions.filter(
    (one) => !one.inHeadline && !one.anaphoric && (isTold(one) || one.certainty === head?.certainty),
  );
  const wordsAt = itemIndex(lines);
  const reports = body.flatMap((attribution): Statement[] => {
    const [first, last] = [attribution.content[0], attribution.content.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    return [{ attribution, span, items: attribution.content.flatMap((one) => wordsAt(one)).slice(0, LONGEST) }];
  });
  const opening = lines.filter((line) => !line.headline && line.quotation === null).slice(0, 8);
  const told = (line: Line): boolean =>
    attributions.some(
      (one) =>
        !one.inHeadline && [...one.content, ...one.cue].some((span) => span.start < line.end && line.start < span.end),
    );
  const own = opening
    .filter((line) => !told(line))
    .map((line) => ({ attribution: null, span: { start: line.start, end: line.end }, items: line.items }));
  return [...reports, ...own];
};

// Words of a report that are looked at: a headline sums up a sentence, not a speech.
const LONGEST = 60;

/** All items of all lines in order, found by offset. */
const itemIndex = (lines: readonly Line[]) => {
  const items = lines.flatMap((line) => line.items.filter((item) => !isQuote(item))).sort((a, b) => a.start - b.start);
  return ({ start, end }: Span): Item[] => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((items[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: Item[] = [];
    for (let i = low; i < items.length && found.length < LONGEST; i += 1) {
      const item = items[i];
      if (item === undefined || item.end > end) break;
      found.push(item);
    }
    return found;
  };
};

const RANK: Readonly<Record<Certainty, number>> = { stated: 3, alleged: 2, hedged: 1, questioned: 0, denied: 0 };

const compare = (head: Statement, body: Statement, shared: readonly Stem[]): Comparison => {
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
