import { slice, type Span } from '../../article/span.ts';
import type { Attribution, Certainty, Mode, Source, SourceKind } from '../../facts/facts.ts';

/** What the map is drawn from: everything that an article credits somebody with. */
export type MapFacts = { readonly sources: readonly Source[]; readonly attributions: readonly Attribution[] };

/** One thing said, on its way from a teller to whoever passed it on. */
export type Claim = {
  readonly id: string; // of its attribution, "a4"
  readonly cue: string; // "said", as the article has it
  readonly words: string; // on one line
  readonly mode: Mode;
  readonly certainty: Certainty;
  readonly spans: readonly Span[]; // its words, its cue and its source, in order of the text
};

/** Somebody or something credited, at one place of one chain. */
export type Teller = {
  readonly key: string; // ids of the chain, outermost first: "s1>s5"
  readonly sourceId: string | null;
  readonly name: string | null; // null: the article does not say who
  readonly kind: SourceKind;
  readonly unnamed: boolean;
  readonly role: string | null;
  readonly again: boolean; // the same source stands further up as well
  readonly mention: Span | null; // where the article first names it
  readonly claims: readonly Claim[]; // what it told the one outside it
  readonly tellers: readonly Teller[]; // who told it
};

/** Who told whom, from the article inwards. */
export type SourceTree = { readonly tellers: readonly Teller[]; readonly sources: number; readonly claims: number };

type Told = { readonly chain: readonly string[]; readonly claim: Claim };

const NOBODY = 'nobody';

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => oneLine(slice(text, span))).join(' … ');

const inOrder = (spans: readonly Span[]): readonly Span[] => [...spans].sort((a, b) => a.start - b.start);

const claimOf = (text: string, { id, source, cue, content, mode, certainty }: Attribution): Claim => ({
  id,
  cue: wordsAt(text, cue),
  words: wordsAt(text, content),
  mode,
  certainty,
  spans: inOrder([...source, ...cue, ...content]),
});

/** Two sources of one name are one on the map, even where the reader of facts took them for two: the first stands for both. */
const oneNamed = (sources: readonly Source[], id: string): string => {
  const name = sources.find((source) => source.id === id)?.canonical;
  return sources.find(({ canonical }) => canonical === name)?.id ?? id;
};

const toldIn = (text: string, { sources, attributions }: MapFacts): readonly Told[] =>
  attributions.map((each) => ({
    chain: (each.chain.length > 0 ? each.chain : [each.sourceId ?? NOBODY]).map((id) => oneNamed(sources, id)),
    claim: claimOf(text, each),
  }));

const placeOf = (
  sources: ReadonlyMap<string, Source>,
  id: string,
): Omit<Teller, 'key' | 'claims' | 'tellers' | 'again'> => {
  const source = sources.get(id);
  return {
    sourceId: source?.id ?? null,
    name: source?.canonical ?? null,
    kind: source?.kind ?? 'anonymous',
    unnamed: source?.anonymous ?? true,
    role: source?.role ?? null,
    mention: source?.mentions[0] ?? null,
  };
};

/** The tellers at one depth of the chains that begin alike, in the order in which the article comes to them. */
const tellersAt = (told: readonly Told[], depth: number, sources: ReadonlyMap<string, Source>): readonly Teller[] => {
  const byId = new Map<string, Told[]>();
  for (const each of told) {
    const id = each.chain[depth];
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), each]);
  }
  return [...byId].map(([id, mine]) => ({
    ...placeOf(sources, id),
    key: mine[0]?.chain.slice(0, depth + 1).join('>') ?? id,
    again: false,
    claims: mine.filter(({ chain }) => chain.length === depth + 1).map(({ claim }) => claim),
    tellers: tellersAt(mine, depth + 1, sources),
  }));
};

/** Marks what stands further up already; `met` holds the ids seen so far, from the top of the map down. */
const marked = (tellers: readonly Teller[], met: Set<string>): readonly Teller[] =>
  tellers.map((teller) => {
    const again = teller.sourceId !== null && met.has(teller.sourceId);
    if (teller.sourceId !== null) met.add(teller.sourceId);
    return { ...teller, again, tellers: marked(teller.tellers, met) };
  });

/** The chains of an article as a tree whose root is the article: who told it, and who told them. */
export const sourceTree = (text: string, facts: MapFacts): SourceTree => {
  const told = toldIn(text, facts);
  const met = new Set<string>();
  const tellers = marked(tellersAt(told, 0, new Map(facts.sources.map((source) => [source.id, source]))), met);
  return { tellers, sources: met.size, claims: told.length };
};

/** How many hands stand between the innermost of these and the article. */
export const depthOf = (teller: Teller): number => 1 + Math.max(0, ...teller.tellers.map(depthOf));

/** Every teller of a tree, in the order of the map. */
export const everyTeller = (tellers: readonly Teller[]): readonly Teller[] =>
  tellers.flatMap((teller) => [teller, ...everyTeller(teller.tellers)]);
