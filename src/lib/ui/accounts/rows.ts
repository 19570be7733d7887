import { contains, overlaps, type Span } from '../../article/span.ts';
import { type Alignment, type ConflictKind, type FramingKind, type Origin } from '../../facts/accounts/account.ts';
import type { Certainty } from '../../facts/facts.ts';
import type { Account } from '../engine-type.ts';

export const GROUPS = ['differ', 'otherwise', 'both', 'only-a', 'only-b', 'origins'] as const;
/** What a row says of the two accounts. */
export type Group = (typeof GROUPS)[number];

/** Who an account credits with it, and how firmly. */
export type Credit = { readonly name: string; readonly certainty: Certainty };

/** One account’s part of a row. */
export type Telling = {
  readonly span: Span;
  readonly lit: Span | null; // the words that differ, where they are fewer than all
  readonly credit: Credit | null; // null: in the account’s own voice
};

export type Row = {
  readonly key: string; // "differ-0"
  readonly group: Group;
  readonly kind: ConflictKind | FramingKind | null;
  readonly origin: Pick<Origin, 'name' | 'kind' | 'central'> | null;
  readonly a: Telling | null; // null: this account does not say
  readonly b: Telling | null;
};

type Sides = readonly [Account, Account];

/** The innermost attribution that holds these words. */
const creditOf = ({ facts }: Account, span: Span): Credit | null => {
  const holding = facts.attributions
    .filter(({ content }) =>
      content.some((each) => contains(each, span) || contains(span, each) || overlaps(each, span)),
    )
    .sort((one, other) => other.chain.length - one.chain.length);
  const [attribution] = holding;
  const source = facts.sources.find(({ id }) => id === attribution?.sourceId);
  return attribution && source ? { name: source.canonical, certainty: attribution.certainty } : null;
};

const isWhole = (value: Span, span: Span): boolean => value.start <= span.start && span.end <= value.end;

const tellingOf = (account: Account, span: Span, value: Span | null): Telling => ({
  span,
  lit: value && contains(span, value) && !isWhole(value, span) ? value : null,
  credit: creditOf(account, span),
});

type Laid = { readonly a: Span; readonly b: Span; readonly values?: { readonly a: Span; readonly b: Span } };

const crossing = ([a, b]: Sides, { a: inA, b: inB, values }: Laid): Pick<Row, 'a' | 'b'> => ({
  a: tellingOf(a, inA, values?.a ?? null),
  b: tellingOf(b, inB, values?.b ?? null),
});

const NONE = { kind: null, origin: null } as const;

/** The comparison as rows, in the order of the first text within each group. Headlines have a place of their own. */
export const rowsOf = (sides: Sides, alignment: Alignment): readonly Row[] => {
  const [a, b] = sides;
  const bare: readonly Omit<Row, 'key'>[] = [
    ...alignment.conflicts.map((each) => ({
      ...NONE,
      group: 'differ' as const,
      kind: each.kind,
      ...crossing(sides, each),
    })),
    ...alignment.framing
      .filter(({ kind }) => kind !== 'headline')
      .map((each) => ({ ...NONE, group: 'otherwise' as const, kind: each.kind, ...crossing(sides, each) })),
    ...alignment.shared.map((each) => ({ ...NONE, group: 'both' as const, ...crossing(sides, each) })),
    ...alignment.onlyA.map(({ span }) => ({ ...NONE, group: 'only-a' as const, a: tellingOf(a, span, null), b: null })),
    ...alignment.onlyB.map(({ span }) => ({ ...NONE, group: 'only-b' as const, a: null, b: tellingOf(b, span, null) })),
    ...alignment.origins.map((each) => ({
      ...NONE,
      group: 'origins' as const,
      origin: each,
      ...crossing(sides, each),
    })),
  ];
  return bare.map((row, n) => ({ ...row, key: `${row.group}-${n}` }));
};

/** The rows of one group. */
export const inGroup = (rows: readonly Row[], group: Group): readonly Row[] =>
  rows.filter((row) => row.group === group);
