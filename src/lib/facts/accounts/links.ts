import { type Figure, mayAgree } from './figures.ts';
import type { Clause, Side } from './side.ts';
import type { Term } from './terms.ts';
import { polesOf } from './thesaurus.ts';

/** Two clauses that share words, with how much they share. */
export type Link = {
  readonly a: Clause;
  readonly b: Clause;
  readonly own: number; // what the clauses themselves share
  readonly context: number; // what the rest of their sentences shares
  readonly cover: number; // own, as a part of all that the shorter clause says
  readonly common: readonly Term[]; // the terms of A that B has too, heaviest first
};

/** How telling a key is: one that stands in a single sentence of each account ties them, one that is everywhere does not. */
export const rarityOf = (a: Side, b: Side, key: string): number =>
  Math.max(1, a.counts.get(key) ?? 1) ** -0.4 * Math.max(1, b.counts.get(key) ?? 1) ** -0.4;

const byKey = (terms: readonly Term[]): ReadonlyMap<string, Term> => {
  const found = new Map<string, Term>();
  for (const term of terms) if ((found.get(term.key)?.weight ?? 0) < term.weight) found.set(term.key, term);
  return found;
};

type Common = { readonly term: Term; readonly weight: number };

/** The terms that two lists share, each key once. */
export const commonTerms = (sides: readonly [Side, Side], a: readonly Term[], b: readonly Term[]): Common[] => {
  const others = byKey(b);
  return [...byKey(a).values()]
    .flatMap((term) => {
      const other = others.get(term.key) ?? b.find((one) => pointsAlike(term, one));
      if (other === undefined) return [];
      const alike = other.key === term.key ? 1 : 0.6;
      return [{ term, weight: alike * Math.min(term.weight, other.weight) * rarityOf(sides[0], sides[1], term.key) }];
    })
    .sort((x, y) => y.weight - x.weight);
};

/** "40 minutes of gas left" and "plenty of fuel": other words at one end of one scale. */
const pointsAlike = (a: Term, b: Term): boolean => agrees(a.figure, b.figure) || standOf(a).some((one) => standOf(b).some((other) => one.axis === other.axis && one.pole === other.pole));

/** "a crowd of 8,412" and "just over 8,400": two figures that may be one, where neither is a handful. */
const agrees = (a: Figure | null, b: Figure | null): boolean =>
  a !== null && b !== null && a.measure === b.measure && a.age === b.age && a.ago === b.ago && a.value >= 12 && a.measure !== 'weekday' && mayAgree(a, b);

const clashes = (a: Term, b: Term): boolean => standOf(a).some((one) => standOf(b).some((other) => one.axis === other.axis && one.pole !== other.pole));

/** The two terms that stand at opposite ends of one scale, if any do. */
export const clashOf = (a: readonly Term[], b: readonly Term[]): { readonly a: Term; readonly b: Term } | null => {
  for (const term of a) {
    const other = b.find((one) => clashes(term, one));
    if (other !== undefined) return { a: term, b: other };
  }
  return null;
};

const standOf = (term: Term): { readonly axis: string; readonly pole: number }[] =>
  polesOf(term.key).map(({ axis, pole }) => ({ axis, pole: term.negated ? -pole : pole }));

/** "power lines" in both counts for more than "power" and "lines". */
const neighbours = (sides: readonly [Side, Side], a: readonly Term[], b: readonly Term[]): number => {
  const pairs = new Set(b.flatMap((term, i) => (b[i + 1] === undefined ? [] : [`${term.key} ${b[i + 1]?.key ?? ''}`])));
  let bonus = 0;
  a.forEach((term, i) => {
    const next = a[i + 1];
    if (next === undefined || term.kind === 'light' || next.kind === 'light') return;
    if (pairs.has(`${term.key} ${next.key}`)) bonus += 0.5 * Math.min(rarityOf(sides[0], sides[1], term.key), rarityOf(sides[0], sides[1], next.key));
  });
  return bonus;
};

/** All that a clause says, but for names and figures that only it has: two accounts often name and count differently. */
const mass = (sides: readonly [Side, Side], terms: readonly Term[], common: ReadonlySet<string>): number =>
  [...byKey(terms).values()]
    .filter((term) => common.has(term.key) || (term.kind !== 'figure' && term.kind !== 'name' && term.kind !== 'role'))
    .reduce((sum, term) => sum + term.weight * rarityOf(sides[0], sides[1], term.key), 0);

const total = (common: readonly Common[]): number => common.reduce((sum, one) => sum + one.weight, 0);

/** The terms around a clause: the rest of its sentence, and the rest of its paragraph. */
export const around = (side: Side, clause: Clause): { readonly near: readonly Term[]; readonly far: readonly Term[] } => {
  const near = (side.bySentence.get(clause.sentence) ?? []).filter((one) => one !== clause).flatMap((one) => one.terms);
  const far: Term[] = [];
  for (const step of [-1, 1])
    for (let s = clause.sentence + step; Math.abs(s - clause.sentence) <= FAR; s += step) {
      const clauses = side.bySentence.get(s);
      if (clauses?.[0]?.paragraph !== clause.paragraph) break;
      far.push(...clauses.flatMap((one) => one.terms));
    }
  return { near, far };
};

const FAR = 3; // sentences of a paragraph, either way

/** What stands around two clauses and ties them further: never counted twice, and never as much as their own words. */
const contextOf = (sides: readonly [Side, Side], a: Clause, b: Clause, own: ReadonlySet<string>): number => {
  const [roundA, roundB] = [around(sides[0], a), around(sides[1], b)];
  const rest = (terms: readonly Term[]): Term[] => terms.filter((term) => !own.has(term.key) && term.kind !== 'light');
  const near = commonTerms(sides, rest([...a.terms, ...roundA.near]), rest([...b.terms, ...roundB.near]));
  const seen = new Set([...own, ...near.map((one) => one.term.key)]);
  const far = commonTerms(
    sides,
    [...a.terms, ...roundA.near, ...roundA.far].filter((term) => !seen.has(term.key) && term.kind !== 'light'),
    [...b.terms, ...roundB.near, ...roundB.far].filter((term) => !seen.has(term.key) && term.kind !== 'light'),
  );
  return Math.min(0.7, 0.4 * total(near) + 0.2 * total(far));
};

/** What is done counts for more than who or what is there. */
const verbBonus = (common: readonly Common[]): number => (common.some(({ term }) => term.kind === 'verb') ? 0.5 : 0);

/** Compares two clauses by their words, by pairs of words and by what stands around them. */
export const linkOf = (sides: readonly [Side, Side], a: Clause, b: Clause): Link => {
  const common = commonTerms(sides, a.terms, b.terms);
  const keys = new Set(common.map((one) => one.term.key));
  const own = total(common) + neighbours(sides, a.terms, b.terms) + verbBonus(common);
  const least = Math.min(mass(sides, a.terms, keys), mass(sides, b.terms, keys));
  return {
    a,
    b,
    own,
    context: contextOf(sides, a, b, keys),
    cover: least > 0 ? own / least : 0,
    common: common.map((one) => one.term),
  };
};

const COMMON_KEY = 30; // a key in more clauses than this ties nothing
const CANDIDATES = 10; // clauses of B that one clause of A is compared with in full

/** The clauses of both accounts that may speak of one thing: found by the words they share, so the work stays linear. */
export const linkClauses = (a: Side, b: Side): Link[] => {
  const index = new Map<string, Clause[]>();
  for (const clause of b.clauses)
    for (const key of new Set(clause.terms.map((term) => term.key))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [clause]);
      else known.push(clause);
    }
  return a.clauses.flatMap((clause) => candidates(a, b, clause, index).map((other) => linkOf([a, b], clause, other)));
};

const candidates = (a: Side, b: Side, clause: Clause, index: ReadonlyMap<string, readonly Clause[]>): Clause[] => {
  const scores = new Map<Clause, number>();
  for (const term of byKey(clause.terms).values()) {
    const others = index.get(term.key) ?? [];
    if (others.length > COMMON_KEY) continue;
    const weight = term.weight * rarityOf(a, b, term.key);
    for (const other of others)
      if (other.headline === clause.headline) scores.set(other, (scores.get(other) ?? 0) + weight);
  }
  return [...scores]
    .sort((x, y) => y[1] - x[1] || x[0].index - y[0].index)
    .slice(0, CANDIDATES)
    .map(([other]) => other);
};
