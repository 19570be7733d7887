import { overlaps, type Span } from '../../article/span.ts';
import { tagTokens, type Tag } from '../../language/tag-by-pattern.ts';
import { readVerb } from '../../language/verb-forms.ts';
import { CLAUSE_VERBS } from '../words/saying.ts';
import type { Attribution, Source } from '../facts.ts';
import type { Account } from './account.ts';
import { clausesOf, spanOfStretch } from './clauses.ts';
import { type Figure, figuresOf } from './figures.ts';
import { type Renamed, type Term, termsOf } from './terms.ts';

/** A clause with its terms and its figures. */
export type Clause = {
  readonly index: number;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly sentence: number; // Sentence.index
  readonly paragraph: number;
  readonly headline: boolean;
  readonly terms: readonly Term[];
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
    if (one.content.some((content) => overlaps(content, span) && content.start <= span.start + 2))
      found = one;
  return found;
};

const SAYING = new Set(Object.values(CLAUSE_VERBS).flat());

/** Tokens that only say who is credited, up to what is told of them, and the verbs of saying that credit. */
const creditTokens = ({ facts, reading, article }: Account, tags: readonly Tag[]): ReadonlySet<number> => {
  const cues = facts.attributions
    .flatMap((one) => one.cue)
    .filter((span) => article.text.slice(span.start, span.end).toLowerCase().split(/\s+/u).some((word) => SAYING.has(readVerb(word)?.lemma ?? word)));
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

/** Reads an account into clauses and terms; `renamed` gives the other account's spelling of its names. */
export const readSide = (account: Account, renamed: Renamed): Side => {
  const { reading, article, facts } = account;
  const starts = new Set(reading.sentences.map((sentence) => sentence.tokens.from));
  const tags = tagTokens(article.text, reading.tokens, starts);
  const figures = figuresOf(account);
  const headlines = new Set(
    article.paragraphs.filter((p) => p.role === 'headline' || p.role === 'standfirst').map((p) => p.index),
  );
  const credits = byParagraph(facts.attributions);
  const credit = creditTokens(account, tags);
  let f = 0;
  const clauses = clausesOf(account, tags).map((stretch, index): Clause => {
    while ((figures[f]?.from ?? Infinity) < stretch.from) f += 1;
    const own: Figure[] = [];
    for (let k = f; (figures[k]?.from ?? Infinity) < stretch.to; k += 1) {
      const figure = figures[k];
      if (figure !== undefined) own.push(figure);
    }
    const span = spanOfStretch(reading, tags, stretch);
    const { paragraph } = stretch.sentence;
    return {
      index,
      span,
      from: stretch.from,
      to: stretch.to,
      sentence: stretch.sentence.index,
      paragraph,
      headline: headlines.has(paragraph),
      terms: termsOf(reading, tags, own, renamed, stretch, credit),
      figures: own,
      attribution: creditOf(credits.get(paragraph) ?? [], span),
    };
  });
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses) bySentence.set(clause.sentence, [...(bySentence.get(clause.sentence) ?? []), clause]);
  const sources = new Map(facts.sources.map((source) => [source.id, source]));
  return { account, tags, clauses, bySentence, sources, renamed, counts: countKeys(clauses.filter((one) => !one.headline)) };
};
