import { overlaps, type Span } from '../../article/span.ts';
import { tagTokens, type Tag } from '../../language/tag-by-pattern.ts';
import { readVerb } from '../../language/verb-forms.ts';
import { CLAUSE_VERBS } from '../words/saying.ts';
import type { Attribution, Source } from '../facts.ts';
import type { Account } from './account.ts';
import { type Bag, bagOf } from './bags.ts';
import { clausesOf, spanOfStretch } from './clauses.ts';
import { type Figure, figuresOf } from './figures.ts';
import { stemOf } from './stems.ts';
import { type Renamed, type Term, termsOf } from './terms.ts';

/** A clause with its terms and its figures. */
export type Clause = {
  readonly index: number;
  readonly span: Span;
  readonly from: number; // its first token
  readonly sentence: number; // Sentence.index
  readonly paragraph: number;
  readonly headline: boolean;
  readonly terms: readonly Term[];
  readonly bag: Bag;
  readonly near: Bag; // with the rest of its sentence, without light words
  readonly far: Bag; // with the sentences around it in its paragraph
  readonly pairs: ReadonlyMap<string, readonly [string, string]>; // neighbours: "power lines"
  readonly figures: readonly Figure[];
  readonly attribution: Attribution | null; // the innermost one whose content holds it
};

/** One account made ready for comparing. */
export type Side = {
  readonly account: Account;
  readonly tags: readonly Tag[];
  readonly clauses: readonly Clause[];
  readonly bySentence: ReadonlyMap<number, readonly Clause[]>;
  readonly sources: ReadonlyMap<string, Source>; // by Source.id
  readonly renamed: Renamed;
  readonly counts: ReadonlyMap<string, number>; // in how many sentences of the body a key stands
};

const creditOf = (attributions: readonly Attribution[], span: Span): Attribution | null => {
  let found: Attribution | null = null;
  for (const one of attributions)
    if (one.content.some((content) => overlaps(content, span) && content.start <= span.start + 2)) found = one;
  return found;
};

const SAYING = new Set(Object.values(CLAUSE_VERBS).flat());

/** Tokens that only say who is credited, up to what is told of them, and the verbs of saying that credit. */
const creditTokens = ({ facts, reading, article }: Account, tags: readonly Tag[]): ReadonlySet<number> => {
  const cues = facts.attributions
    .flatMap((one) => one.cue)
    .filter((span) =>
      article.text
        .slice(span.start, span.end)
        .toLowerCase()
        .split(/\s+/u)
        .some((word) => SAYING.has(readVerb(word)?.lemma ?? word)),
    );
  const spans = [...facts.attributions.flatMap((one) => one.source), ...cues].sort((x, y) => x.start - y.start);
  const found = new Set<number>();
  let s = 0;
  let told: Span | null = null; // "Ray Stokes, who voted against it": from "who" on it is a deed
  reading.tokens.forEach((token, i) => {
    while ((spans[s]?.end ?? Infinity) <= token.start) s += 1;
    const span = spans[s];
    if (span === undefined || span.start > token.start) return;
    if (tags[i] === 'wh' && span.start < token.start) told = span;
    if (told !== span) found.add(i);
  });
  return found;
};

const byParagraph = (attributions: readonly Attribution[]): ReadonlyMap<number, Attribution[]> => {
  const found = new Map<number, Attribution[]>();
  for (const one of attributions) found.set(one.paragraph, [...(found.get(one.paragraph) ?? []), one]);
  return found;
};

const countKeys = (clauses: readonly Clause[]): Map<string, number> => {
  const seen = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const clause of clauses)
    for (const { key } of clause.terms) {
      if (seen.get(key) === clause.sentence) continue;
      seen.set(key, clause.sentence);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
};

type Bare = Omit<Clause, 'bag' | 'near' | 'far' | 'pairs'>;

const FAR = 3; // sentences of a paragraph, either way

const pairsOf = (terms: readonly Term[]): Map<string, readonly [string, string]> => {
  const pairs = new Map<string, readonly [string, string]>();
  terms.forEach((term, i) => {
    const next = terms[i + 1];
    if (next !== undefined && term.kind !== 'light' && next.kind !== 'light')
      pairs.set(`${term.key} ${next.key}`, [term.key, next.key]);
  });
  return pairs;
};

/** Gives each clause what stands around it: what a sentence leaves unsaid stands in the ones beside it. */
const withSurroundings = (bare: readonly Bare[]): Clause[] => {
  const sentences = new Map<number, Bare[]>();
  for (const one of bare) sentences.set(one.sentence, [...(sentences.get(one.sentence) ?? []), one]);
  const heavy = (index: number, paragraph: number): Term[] =>
    (sentences.get(index) ?? [])
      .filter((one) => one.paragraph === paragraph)
      .flatMap((one) => one.terms.filter((term) => term.kind !== 'light'));
  const bags = new Map<number, { near: Bag; far: Bag }>();
  for (const [index, [first]] of sentences) {
    if (first === undefined) continue;
    const around = Array.from({ length: 2 * FAR + 1 }, (_, step) => heavy(index - FAR + step, first.paragraph)).flat();
    bags.set(index, { near: bagOf(heavy(index, first.paragraph)), far: bagOf(around) });
  }
  return bare.map((one) => {
    const bag = bagOf(one.terms);
    return { ...one, bag, near: bag, far: bag, ...bags.get(one.sentence), pairs: pairsOf(one.terms) };
  });
};

const headlinesOf = ({ article }: Account): ReadonlySet<number> =>
  new Set(article.paragraphs.filter((p) => p.role === 'headline' || p.role === 'standfirst').map((p) => p.index));

const tagsOf = ({ article, reading }: Account): Tag[] =>
  tagTokens(article.text, reading.tokens, new Set(reading.sentences.map((sentence) => sentence.tokens.from)));

const readClauses = (account: Account, tags: readonly Tag[], renamed: Renamed): Bare[] => {
  const { reading, facts } = account;
  const figures = figuresOf(account);
  const headlines = headlinesOf(account);
  const credits = byParagraph(facts.attributions);
  const credit = creditTokens(account, tags);
  const stems = new Map<string, string>();
  for (const { lower } of reading.tokens) if (!stems.has(lower)) stems.set(lower, stemOf(lower));
  let next = 0; // the first figure that may stand in the clause
  return clausesOf(account, tags).map((stretch, index) => {
    while ((figures[next]?.from ?? Infinity) < stretch.from) next += 1;
    let end = next;
    while ((figures[end]?.from ?? Infinity) < stretch.to) end += 1;
    const own = figures.slice(next, end);
    const span = spanOfStretch(reading, tags, stretch);
    const { paragraph, index: sentence } = stretch.sentence;
    return {
      index,
      span,
      sentence,
      paragraph,
      headline: headlines.has(paragraph),
      terms: termsOf({ reading, tags, figures: own, renamed, credit, stems }, stretch),
      figures: own,
      from: stretch.from,
      attribution: creditOf(credits.get(paragraph) ?? [], span),
    };
  });
};

/** Reads an account into clauses and terms; `renamed` gives the other account's spelling of its names. */
export const readSide = (account: Account, renamed: Renamed): Side => {
  const tags = tagsOf(account);
  const clauses = withSurroundings(readClauses(account, tags, renamed));
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses) bySentence.set(clause.sentence, [...(bySentence.get(clause.sentence) ?? []), clause]);
  const sources = new Map(account.facts.sources.map((source) => [source.id, source]));
  return {
    account,
    tags,
    clauses,
    bySentence,
    sources,
    renamed,
    counts: countKeys(clauses.filter((one) => !one.headline)),
  };
};
