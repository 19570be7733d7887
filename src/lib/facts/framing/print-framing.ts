import type { Span } from '../../article/span.ts';
import type { Facts } from '../facts.ts';
import type { Comparison } from './comparison.ts';

type Pair = readonly [start: number, end: number];

type PrintedComparison = {
  readonly canonical: string | null; // who is credited with the passage; null: the writer
  readonly passage: Pair;
  readonly firmness: string;
  readonly because: readonly string[];
  readonly words: readonly Pair[];
};

/** The framing as the command line gives it: people and bodies by name. */
export type PrintedFraming = {
  readonly evaluative: readonly {
    readonly kind: string;
    readonly word: Pair;
    readonly phrase: Pair;
    readonly removable: boolean;
    readonly neutral: string | null;
    readonly paragraph: number;
  }[];
  readonly cues: readonly { readonly cue: readonly Pair[]; readonly stance: string }[];
  readonly labels: readonly { readonly kind: string; readonly span: Pair; readonly paragraphs: readonly number[] }[];
  readonly headline: {
    readonly span: Pair;
    readonly compresses: PrintedComparison | null;
    readonly against: readonly PrintedComparison[];
  } | null;
  readonly quoted: readonly string[];
  readonly reported: readonly string[];
  readonly spokenOf: readonly string[];
  readonly unheard: readonly string[];
  readonly translation: {
    readonly says: readonly Pair[] | null;
    readonly untranslated: readonly { readonly span: Pair; readonly glossed: boolean }[];
    readonly calques: readonly Pair[];
  };
};

const pair = (span: Span): Pair => [span.start, span.end];

/** Framing as a plain object that survives JSON. */
export const printFraming = ({ framing, attributions, sources, entities }: Facts): PrintedFraming => {
  const sourceNames = new Map(sources.map((one) => [one.id, one.canonical]));
  const entityNames = new Map(entities.map((one) => [one.id, one.canonical]));
  const reports = new Map(attributions.map((one) => [one.id, one]));
  const named = (ids: readonly string[], names: ReadonlyMap<string, string>): string[] =>
    ids.flatMap((id) => names.get(id) ?? []);
  const compared = (one: Comparison): PrintedComparison => {
    const sourceId = one.attribution === null ? null : (reports.get(one.attribution)?.sourceId ?? null);
    return {
      canonical: sourceId === null ? null : (sourceNames.get(sourceId) ?? null),
      passage: pair(one.passage),
      firmness: one.firmness,
      because: one.because,
      words: one.words.map(pair),
    };
  };
  const { headline, translation } = framing;
  return {
    evaluative: framing.evaluative.map((one) => ({ ...one, word: pair(one.word), phrase: pair(one.phrase) })),
    cues: framing.cues.map((one) => ({ cue: (reports.get(one.attribution)?.cue ?? []).map(pair), stance: one.stance })),
    labels: framing.labels.map((one) => ({ ...one, span: pair(one.span) })),
    headline:
      headline === null
        ? null
        : {
            span: pair(headline.span),
            compresses: headline.compresses === null ? null : compared(headline.compresses),
            against: headline.against.map(compared),
          },
    quoted: named(framing.quoted, sourceNames),
    reported: named(framing.reported, sourceNames),
    spokenOf: named(framing.spokenOf, entityNames),
    unheard: named(framing.unheard, entityNames),
    translation: {
      says: translation.says === null ? null : translation.says.map(pair),
      untranslated: translation.untranslated.map(({ span, glossed }) => ({ span: pair(span), glossed })),
      calques: translation.calques.map(pair),
    },
  };
};
