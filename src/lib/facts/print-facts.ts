import type { Span } from '../article/span.ts';
import {
  claimsOf,
  figuresByCore,
  printEvent,
  printFigure,
  type PrintedClaim,
  type PrintedEvent,
  type PrintedFigure,
} from './events/print-events.ts';
import { printFraming, type PrintedFraming } from './framing/print-framing.ts';
import type { Attribution, Certainty, Facts, Mode, SourceKind } from './facts.ts';

export const FACTS_SCHEMA = 'says-who/facts@1';

type Pair = readonly [start: number, end: number];

/** Facts as the command line gives them: spans as pairs, sources by name. */
export type PrintedFacts = {
  readonly schema: typeof FACTS_SCHEMA;
  readonly reader: Facts['reader'];
  readonly attributions: readonly {
    readonly source: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly content: readonly Pair[];
    readonly canonical: string | null;
    readonly kind: SourceKind;
    readonly anonymous: boolean;
    readonly mode: Mode;
    readonly certainty: Certainty;
    readonly certaintyCue: readonly Pair[];
    readonly chain: readonly string[];
    readonly paragraph: number;
    readonly rule: string;
  }[];
  readonly entities: readonly {
    readonly canonical: string;
    readonly type: string;
    readonly subtype: string | null;
    readonly role: string | null;
    readonly mentions: readonly Pair[];
  }[];
  readonly times: readonly {
    readonly text: string;
    readonly kind: string;
    readonly span: Pair;
    readonly of: Pair | null; // what it dates
    readonly claim: PrintedClaim; // who says so; null: the writer
  }[];
  readonly amounts: readonly {
    readonly text: string;
    readonly kind: string;
    readonly unit: string | null;
    readonly values: readonly number[];
    readonly span: Pair;
    readonly of: Pair | null; // what it measures or counts
    readonly claim: PrintedClaim;
  }[];
  readonly noComments: readonly {
    readonly source: Pair;
    readonly canonical: string | null;
    readonly cue: Pair;
    readonly paragraph: number;
  }[];
  readonly demands: readonly {
    readonly cue: Pair;
    readonly by: Pair | null;
    readonly place: Pair | null;
    readonly span: Pair;
    readonly paragraph: number;
  }[];
  readonly events: readonly PrintedEvent[];
  readonly figures: readonly PrintedFigure[];
  readonly framing: PrintedFraming;
  readonly labels: readonly { readonly kind: string; readonly span: Pair }[];
  readonly boilerplate: readonly Pair[];
};

const pair = (span: Span): Pair => [span.start, span.end];
const maybePair = (span: Span | null): Pair | null => (span === null ? null : pair(span));

/** The pieces of one utterance under one cue, “…,” S said. “…”, as one record with several contents. */
const joinPieces = (attributions: readonly Attribution[]): readonly Attribution[] => {
  const joined = new Map<string, Attribution>();
  for (const one of attributions) {
    const key =
      one.cue.length === 0 ? one.id : JSON.stringify([one.cue, one.source, one.sourceId, one.certainty === 'denied']);
    const known = joined.get(key);
    joined.set(
      key,
      known === undefined
        ? one
        : {
            ...known,
            content: [...known.content, ...one.content],
            mode: known.mode === one.mode ? known.mode : 'mixed',
          },
    );
  }
  return [...joined.values()];
};

/** Facts as a plain object that survives JSON; a source that could not be told has no canonical name. */
export const printFacts = (facts: Facts): PrintedFacts => {
  const byId = new Map(facts.sources.map((source) => [source.id, source]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (byId.get(id)?.canonical ?? null));
  const claimOf = claimsOf(facts);
  const figures = figuresByCore(facts);
  const belonging = ({ span }: { readonly span: Span }): { readonly of: Pair | null; readonly claim: PrintedClaim } => {
    const figure = figures.get(span.start);
    return { of: maybePair(figure?.of ?? null), claim: claimOf(figure?.claimant ?? null) };
  };
  return {
    schema: FACTS_SCHEMA,
    reader: facts.reader,
    attributions: joinPieces(facts.attributions).map((one) => {
      const source = one.sourceId === null ? undefined : byId.get(one.sourceId);
      return {
        source: [...one.source, ...(one.relative === null ? [] : [one.relative])].map(pair),
        cue: one.cue.map(pair),
        content: one.content.map(pair),
        canonical: source?.canonical ?? null,
        kind: source?.kind ?? 'anonymous',
        anonymous: source?.anonymous ?? false,
        mode: one.mode,
        certainty: one.certainty,
        certaintyCue: one.certaintyCue.map(pair),
        chain: one.chain.flatMap((id) => nameOf(id) ?? []),
        paragraph: one.paragraph,
        rule: one.rule,
      };
    }),
    entities: facts.entities.map((one) => ({
      canonical: one.canonical,
      type: one.type,
      subtype: one.subtype,
      role: one.role,
      mentions: one.mentions.map(pair),
    })),
    times: facts.times.map((one) => ({ text: one.text, kind: one.kind, span: pair(one.span), ...belonging(one) })),
    amounts: facts.amounts.map((one) => ({
      text: one.text,
      kind: one.kind,
      unit: one.unit,
      values: one.values,
      span: pair(one.span),
      ...belonging(one),
    })),
    noComments: facts.noComments.map((one) => ({
      source: pair(one.source),
      canonical: nameOf(one.sourceId),
      cue: pair(one.cue),
      paragraph: one.paragraph,
    })),
    demands: facts.demands.map((one) => ({
      cue: pair(one.cue),
      by: maybePair(one.by),
      place: maybePair(one.place),
      span: pair(one.span),
      paragraph: one.paragraph,
    })),
    events: facts.events.map((one) => printEvent(one, claimOf)),
    figures: facts.figures.map((one) => printFigure(one, claimOf)),
    framing: printFraming(facts),
    labels: facts.labels.map((one) => ({ kind: one.kind, span: pair(one.span) })),
    boilerplate: facts.boilerplate.map(pair),
  };
};
