import { join, overlaps, type Span } from '../../../article/span.ts';
import type { Quotation } from '../../../language/reading.ts';
import type { Conflict } from '../account.ts';
import type { Link } from '../links.ts';
import { aboutOf } from '../shared.ts';
import type { Clause, Side } from '../side.ts';
import { isSameSource, speakerOf } from '../speakers.ts';

/** The words of a clause that stand inside quotation marks. */
export type Quoted = { readonly span: Span; readonly words: readonly string[] };

const SHORTEST = 2;

const wordsOf = (text: string, span: Span): string[] =>
  text
    .slice(span.start, span.end)
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];

const quotationsByParagraph = (side: Side): ReadonlyMap<number, Quotation[]> => {
  const found = new Map<number, Quotation[]>();
  for (const one of side.account.reading.quotations)
    if (one.depth === 0) found.set(one.paragraph, [...(found.get(one.paragraph) ?? []), one]);
  return found;
};

/** Looks up what of a clause is quoted; null when fewer than two words are. */
export const quotedIn = (side: Side): ((clause: Clause) => Quoted | null) => {
  const byParagraph = quotationsByParagraph(side);
  const { text } = side.account.article;
  const known = new Map<Clause, Quoted | null>();
  const look = (clause: Clause): Quoted | null => {
    const inside = (byParagraph.get(clause.paragraph) ?? [])
      .filter(({ inner }) => overlaps(inner, clause.span))
      .map(({ inner }) => ({
        start: Math.max(inner.start, clause.span.start),
        end: Math.min(inner.end, clause.span.end),
      }))
      .sort((x, y) => y.end - y.start - (x.end - x.start))[0];
    if (inside === undefined) return null;
    while (inside.end > inside.start && /[\s,.;:]/u.test(text.charAt(inside.end - 1))) inside.end -= 1;
    const words = wordsOf(text, inside);
    return words.length < SHORTEST ? null : { span: inside, words };
  };
  return (clause) => {
    const before = known.get(clause);
    if (before !== undefined) return before;
    const quoted = look(clause);
    known.set(clause, quoted);
    return quoted;
  };
};

/** The same words, or some of them without a change. */
const isVerbatim = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
};

/** How many words of the shorter stand in the longer too, small words included. */
const likeness = (a: readonly string[], b: readonly string[]): number => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const others = new Set(long);
  return short.filter((word) => others.has(word)).length / Math.max(1, short.length);
};

type Rendering = { readonly link: Link; readonly a: Quoted; readonly b: Quoted };

const isOneUtterance = (sides: readonly [Side, Side], { link, a, b }: Rendering): boolean => {
  const [speakerA, speakerB] = [speakerOf(sides[0], link.a), speakerOf(sides[1], link.b)];
  const inside = link.common.filter((term) => term.kind !== 'light' && overlaps(term.span, a.span));
  if (inside.length === 0) return false;
  const like = likeness(a.words, b.words);
  if (speakerA !== null && speakerB !== null && isSameSource(speakerA, speakerB, sides[1].renamed))
    return link.own >= 0.7 && link.own + like >= 1.15 && link.cover >= 0.35;
  return link.own >= 1.3 && link.cover >= 0.5 && like >= 0.3;
};

/** One utterance that the accounts quote in other words: another translation, or another ear. */
export const quotationConflicts = (
  sides: readonly [Side, Side],
  links: readonly Link[],
): { conflicts: Conflict[]; links: Link[] } => {
  const [quotedA, quotedB] = [quotedIn(sides[0]), quotedIn(sides[1])];
  const taken = new Set<Clause>();
  const found: Rendering[] = [];
  const spoken = links.filter((link) => quotedA(link.a) !== null && quotedB(link.b) !== null);
  for (const link of spoken.sort((x, y) => y.own - x.own || x.a.index - y.a.index || x.b.index - y.b.index)) {
    const [a, b] = [quotedA(link.a), quotedB(link.b)];
    if (a === null || b === null || taken.has(link.a) || taken.has(link.b)) continue;
    const rendering = { link, a, b };
    if (!isOneUtterance(sides, rendering)) continue;
    taken.add(link.a).add(link.b);
    if (!isVerbatim(a.words, b.words)) found.push(rendering);
  }
  const { text } = sides[0].account.article;
  return {
    conflicts: merge(
      text,
      found.sort((x, y) => x.link.a.index - y.link.a.index),
    ),
    links: found.map((one) => one.link),
  };
};

/** Neighbouring clauses of one quotation on both sides are one rendering. */
const merge = (text: string, found: readonly Rendering[]): Conflict[] => {
  const merged: { last: Link; conflict: Conflict }[] = [];
  for (const { link, a, b } of found) {
    const values = { a: a.span, b: b.span };
    const before = merged.at(-1);
    if (before !== undefined && isNext(before.last.a, link.a) && isNext(before.last.b, link.b)) {
      const both = { a: join(before.conflict.values.a, a.span), b: join(before.conflict.values.b, b.span) };
      merged.splice(-1, 1, { last: link, conflict: { ...before.conflict, ...both, values: both } });
    } else merged.push({ last: link, conflict: { kind: 'quotation', ...values, about: aboutOf(text, link), values } });
  }
  return merged.map((one) => one.conflict);
};

const isNext = (a: Clause, b: Clause): boolean => a.paragraph === b.paragraph && Math.abs(b.index - a.index) <= 2;
