import { contains, type Span } from '../../article/span.ts';
import type { Alignment, Shared, Sides } from '../../facts/accounts/account.ts';
import type { Attribution } from '../../facts/facts.ts';
import { passagesOver, sensitivityOf, type Context } from '../context.ts';
import { wholeProof, type Proof } from '../proof.ts';
import type { Draft, Kind, Option, Passage, Skill } from '../question.ts';

/** Two accounts of one event, as the makers of cross-text questions see them. */
export type Pair = { readonly a: Context; readonly b: Context; readonly alignment: Alignment };

/** One way to write questions about two accounts at once; `matches` and `not` are pairs of short texts. */
export type PairMaker = {
  readonly id: Kind;
  readonly write: (pair: Pair) => readonly Draft[];
  readonly matches: readonly [string, string];
  readonly not: readonly [string, string];
};

type Write = PairMaker['write'];

/** Several ways to write as one; texts that do not tell of one event are never set side by side. */
export const together =
  (...writes: readonly Write[]): Write =>
  (pair) =>
    pair.alignment.related ? writes.flatMap((write) => write(pair)) : [];

/** Of drafts of several kinds, those of one. */
export const ofKind =
  (kind: Kind, write: Write): Write =>
  (pair) =>
    write(pair).filter((draft) => draft.kind === kind);

export const SIDES = ['a', 'b'] as const;
export type Side = (typeof SIDES)[number];
export const otherOf = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** The line under an answer where the accounts differ: nobody is declared right. */
export const NO_VERDICT = 'The accounts differ here. This quiz has not checked either of them.';

/** The sentences of both accounts that the spans stand in, account A's first. */
export const passagesOf = (pair: Pair, spans: Partial<Sides>): Passage[] =>
  SIDES.flatMap((side) => passagesOver(pair[side], spans[side] ? [spans[side]] : []));

/** The report whose words hold most of the span: the innermost one. */
export const creditOf = (context: Context, span: Span): Attribution | null => {
  const over = context.facts.attributions.filter((one) =>
    one.content.some((content) => content.start < span.end && content.end > span.start),
  );
  const size = (one: Attribution): number => one.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return [...over].sort((x, y) => size(x) - size(y))[0] ?? null;
};

/** Clauses that tell one fact and hold no figure in dispute. */
export const agreed = ({ alignment }: Pair): Shared[] =>
  alignment.shared.filter(
    ({ a, b }) => !alignment.conflicts.some(({ values }) => contains(a, values.a) || contains(b, values.b)),
  );

type Parts = {
  readonly kind: Kind;
  readonly stem: string;
  readonly options: readonly Option[];
  readonly scale?: boolean;
  readonly explanation: string;
  readonly status?: string | null;
  readonly evidence: readonly Passage[];
  readonly beside?: readonly Passage[]; // shown with the proof, never to be pointed at: where a silent account comes nearest
};

/** A kind that one article can have keeps its skill where two are held side by side. */
const SKILL: Partial<Readonly<Record<Kind, Skill>>> = {
  XINDEP: 'S3',
  SRCTYPE: 'S3',
  VOICE: 'S2',
  ZONE: 'S6',
  XLATE: 'S7',
};

const inOrder = (x: Passage, y: Passage): number => x.article - y.article || x.start - y.start;

const proofWith = (evidence: readonly Passage[], beside: readonly Passage[]): Proof => {
  const shown = [...evidence, ...beside].sort(inOrder);
  return { evidence: shown, needed: shown.flatMap((one, at) => (evidence.includes(one) ? [at] : [])) };
};

/** A draft about two accounts: its parts, with what all such drafts have alike. */
export const crossDraft = (pair: Pair, parts: Parts): Draft => ({
  kind: parts.kind,
  skill: SKILL[parts.kind] ?? 'S8',
  process: 'E3',
  stem: parts.stem,
  options: parts.options,
  scale: parts.scale ?? false,
  explanation: parts.explanation,
  status: parts.status ?? null,
  ...(parts.beside ? proofWith(parts.evidence, parts.beside) : wholeProof(parts.evidence)),
  certainty: null,
  facts: [],
  flags: SIDES.flatMap(
    (side) =>
      sensitivityOf(
        pair[side],
        parts.evidence.filter((one) => one.article === pair[side].index),
      ) ?? [],
  ),
  absence: false,
});
