import { type Bag, type Match, matchesOf } from './bags.ts';
import type { Clause, Side } from './side.ts';
import type { Term } from './terms.ts';

/** Two clauses that share words, with how much they share. */
export type Link = {
  readonly a: Clause;
  readonly b: Clause;
  readonly own: number; // what the clauses themselves share
  readonly context: number; // what the rest of their sentences and paragraphs shares
  readonly cover: number; // own, as a part of all that the shorter clause says
  readonly common: readonly Term[]; // the terms of A that B has too, heaviest first
  readonly matched: readonly Term[]; // the terms of B that they match, in the same order
};

export type Both = readonly [Side, Side];

// Rare words tie two texts, words that are everywhere do not: a key in four sentences of each counts for a third.
const SPREAD = -0.4;

const POWERS = Array.from({ length: 65 }, (_, n) => Math.max(1, n) ** SPREAD);
const power = (n: number): number => POWERS[n] ?? n ** SPREAD;

/** How telling a key is: one that stands in a single sentence of each account ties them most. */
export const rarityOf = ([a, b]: Both, key: string): number =>
  power(a.counts.get(key) ?? 1) * power(b.counts.get(key) ?? 1);

export type Common = Match & { readonly weight: number };

/** What two lists of terms share, with its weight, heaviest first. */
export const commonTerms = (sides: Both, a: Bag, b: Bag): Common[] =>
  matchesOf(a, b)
    .map((match) => ({
      ...match,
      weight: match.alike * Math.min(match.term.weight, match.other.weight) * rarityOf(sides, match.term.key),
    }))
    .sort((x, y) => y.weight - x.weight);

const PAIR = 0.5;

/** "power lines" in both counts for more than "power" and "lines". */
const pairBonus = (sides: Both, a: Clause, b: Clause): number => {
  let bonus = 0;
  for (const [pair, keys] of a.pairs)
    if (b.pairs.has(pair)) bonus += PAIR * Math.min(...keys.map((key) => rarityOf(sides, key)));
  return bonus;
};

/** All that a clause says, but for names and figures that only it has: two accounts often name and count differently. */
const mass = (sides: Both, bag: Bag, common: ReadonlySet<string>): number => {
  let sum = 0;
  for (const term of bag.byKey.values())
    if (common.has(term.key) || !/^(?:figure|name|role)$/u.test(term.kind))
      sum += term.weight * rarityOf(sides, term.key);
  return sum;
};

export const total = (common: readonly { readonly weight: number }[]): number =>
  common.reduce((sum, one) => sum + one.weight, 0);

const MOST_CONTEXT = 0.7;

/** What stands around two clauses and ties them further: never counted twice, and never as much as their own words. */
const contextOf = (sides: Both, a: Clause, b: Clause, own: ReadonlySet<string>): number => {
  const near = commonTerms(sides, a.near, b.near).filter((one) => !own.has(one.term.key));
  const seen = new Set([...own, ...near.map((one) => one.term.key)]);
  const far = commonTerms(sides, a.far, b.far).filter((one) => !seen.has(one.term.key));
  return Math.min(MOST_CONTEXT, 0.4 * total(near) + 0.2 * total(far));
};

const VERB = 0.5;

/** What is done counts for more than who or what is there. */
const verbBonus = (common: readonly Common[]): number =>
  common.some(({ term, other }) => term.kind === 'verb' && other.kind !== 'name' && other.kind !== 'role') ? VERB : 0;

/** Compares two clauses by their words, by pairs of words and by what stands around them. */
export const linkOf = (sides: Both, a: Clause, b: Clause): Link => {
  const common = commonTerms(sides, a.bag, b.bag);
  const keys = new Set(common.map((one) => one.term.key));
  const own = total(common) + pairBonus(sides, a, b) + verbBonus(common);
  const least = Math.min(mass(sides, a.bag, keys), mass(sides, b.bag, keys));
  return {
    a,
    b,
    own,
    context: contextOf(sides, a, b, keys),
    cover: least > 0 ? own / least : 0,
    common: common.map((one) => one.term),
    matched: common.map((one) => one.other),
  };
};

const COMMON_KEY = 30; // a key in more clauses than this ties nothing
const CANDIDATES = 8; // clauses of B that one clause of A is compared with in full

const clausesByKey = ({ clauses }: Side): ReadonlyMap<string, Clause[]> => {
  const index = new Map<string, Clause[]>();
  for (const clause of clauses)
    for (const key of clause.bag.byKey.keys()) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [clause]);
      else known.push(clause);
    }
  return index;
};

/** The clauses of both accounts that may speak of one thing: found by the words they share, so the work stays linear. */
export const linkClauses = (sides: Both): Link[] => {
  const index = clausesByKey(sides[1]);
  return sides[0].clauses.flatMap((clause) =>
    candidates(sides, clause, index).map((other) => linkOf(sides, clause, other)),
  );
};

const candidates = (sides: Both, clause: Clause, index: ReadonlyMap<string, readonly Clause[]>): Clause[] => {
  const scores = new Map<Clause, number>();
  for (const term of clause.bag.byKey.values()) {
    const others = index.get(term.key) ?? [];
    if (others.length > COMMON_KEY) continue;
    const weight = term.weight * rarityOf(sides, term.key);
    for (const other of others)
      if (other.headline === clause.headline) scores.set(other, (scores.get(other) ?? 0) + weight);
  }
  return [...scores]
    .sort((x, y) => y[1] - x[1] || x[0].index - y[0].index)
    .slice(0, CANDIDATES)
    .map(([other]) => other);
};
