import type { Span } from '../../article/span.ts';
import type { Attribution } from '../facts.ts';
import type { Line } from '../lines.ts';
import { isFinite, type Range } from '../phrases.ts';

/** Where a stretch of the text stands: in which line, at which items. */
export type Spot = Range & { readonly line: Line };

/** The lines of an article by the offsets of their items, with the report that each item stands in. */
export type Ground = {
  readonly locate: (span: Span) => Spot | null;
  readonly reportAt: (offset: number) => Attribution | null; // the tightest report, denials and questions included
  readonly voiceAt: (offset: number) => Attribution | null; // the same, without what is only named: "rejected a demand"
};

const NONE: readonly Attribution[] = [];

/** Lays out lines and reports so that every look-up is one step or a short search. */
export const layGround = (lines: readonly Line[], attributions: readonly Attribution[]): Ground => {
  const starts = new Map<number, { readonly line: Line; readonly at: number }>();
  for (const line of lines)
    line.items.forEach((item, at) => {
      if (item.quotation === null) starts.set(item.start, { line, at });
    });
  const locate = (span: Span): Spot | null => {
    const first = starts.get(span.start);
    if (first === undefined) return null;
    let to = first.at + 1;
    while ((first.line.items[to]?.start ?? Infinity) < span.end) to += 1;
    return { line: first.line, from: first.at, to };
  };
  const pieces = piecesOf(attributions);
  const voices = piecesOf(attributions.filter((one) => saysAClause(one, locate)));
  return {
    locate,
    reportAt: (offset) => tightest(pieces, offset),
    voiceAt: (offset) => tightest(voices, offset),
  };
};

/** Which report an offset stands in, by its cue: two rules may have found one report each their way. −1 in the writer's voice. */
export const voicesOn =
  (ground: Ground) =>
  (offset: number): number => {
    const report = ground.voiceAt(offset);
    return report === null ? -1 : (report.cue[0]?.start ?? report.content[0]?.start ?? -1);
  };

/** False for a content that is a mere noun phrase: "rejected a demand for the port". */
const saysAClause = (one: Attribution, locate: Ground['locate']): boolean =>
  one.mode !== 'indirect' ||
  one.content.some((span) => {
    const spot = locate(span);
    return spot === null || hasOwnVerb(spot);
  });

/** "a demand that it hand over the port" has its verb only behind "that". */
const hasOwnVerb = ({ line, from, to }: Spot): boolean => {
  for (let i = from; i < to; i += 1) {
    const item = line.items[i];
    if (isFinite(item)) return true;
    if (i > from && (item?.tag === 'wh' || item?.lower === 'that')) return false;
  }
  return false;
};

type Piece = Span & { readonly open: readonly Attribution[] };

/** The text cut at every edge of a report, each piece with the reports open over it, outermost first. */
const piecesOf = (attributions: readonly Attribution[]): readonly Piece[] => {
  const edges = attributions.flatMap((one) =>
    one.content.flatMap((span) => [
      { at: span.start, opens: true, one, length: span.end - span.start },
      { at: span.end, opens: false, one, length: span.end - span.start },
    ]),
  );
  edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || b.length - a.length);
  const pieces: Piece[] = [];
  let open: readonly Attribution[] = NONE;
  edges.forEach((edge, i) => {
    // More reports over one word than this is a misreading, and would make the work grow with its square.
    open = edge.opens ? [...open, edge.one].slice(-12) : open.filter((one) => one !== edge.one);
    const end = edges[i + 1]?.at ?? edge.at;
    if (end > edge.at && open.length > 0) pieces.push({ start: edge.at, end, open });
  });
  return pieces;
};

const tightest = (pieces: readonly Piece[], offset: number): Attribution | null => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  return piece !== undefined && piece.start <= offset ? (piece.open.at(-1) ?? null) : null;
};

/** The report whose claim this is, and the denial it stands in, if any; going outwards past denials and questions. */
export const claimantOf = (
  report: Attribution | null,
  byId: ReadonlyMap<string, Attribution>,
): { readonly claimant: string | null; readonly deniedBy: string | null } => {
  let deniedBy: string | null = null;
  let one: Attribution | null = report;
  for (let steps = 0; one !== null && steps < 12; steps += 1) {
    if (one.certainty !== 'denied' && one.certainty !== 'questioned') return { claimant: one.id, deniedBy };
    if (one.certainty === 'denied') deniedBy ??= one.id;
    one = one.parent === null ? null : (byId.get(one.parent) ?? null);
  }
  return { claimant: null, deniedBy };
};
