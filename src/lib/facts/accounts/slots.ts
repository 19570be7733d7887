import { LOOSE_PLURALS, PERSON_NOUNS } from '../words/kinds.ts';
import type { Figure } from './figures.ts';
import { type Both, type Common, commonTerms, total } from './links.ts';
import type { Clause, Side } from './side.ts';
import type { Term } from './terms.ts';

/** A figure in its clause: what two accounts may both put a number to. */
export type Slot = {
  readonly figure: Figure;
  readonly clause: Clause;
  readonly counted: Term | null; // "people" in "nine people", "crowd" in "a crowd of 1,500"
};

const REACH = 3; // tokens between a figure and what it counts

const countedBy = (side: Side, { terms }: Clause, { from, to }: Figure): Term | null => {
  const { tokens } = side.account.reading;
  if (tokens[from - 1]?.lower === 'of')
    return terms.findLast((term) => term.at < from && term.kind !== 'light') ?? null;
  if (tokens[to]?.lower === 'of') return null;
  return terms.find((term) => term.at >= to && term.at < to + REACH && term.kind !== 'figure') ?? null;
};

/** The figures of the body, each with its clause and what it counts. */
export const slotsOf = (side: Side): Slot[] =>
  side.clauses
    .filter((clause) => !clause.headline)
    .flatMap((clause) =>
      clause.figures.map((figure) => ({ figure, clause, counted: countedBy(side, clause, figure) })),
    );

const PEOPLE = new Set(['=people', '=crowd', '=visitor']);

const isPeople = ({ key, word }: Term): boolean =>
  PEOPLE.has(key) ||
  PERSON_NOUNS.has(word.replace(/s$/u, '')) ||
  LOOSE_PLURALS.has(word) ||
  /(?:[^u]ers|ors|ists|ians|ees)$/u.test(word);

/** What the counted things say: the same thing, one that the other clause speaks of, both people, or two that cannot be one. */
const countedTie = (a: Slot, b: Slot): number => {
  if (a.figure.measure !== 'count' || a.counted === null || b.counted === null) return 0;
  const [keyA, keyB] = [a.counted.key, b.counted.key];
  if (keyA === keyB) return keyA === '=people' ? 0.3 : 0.7;
  if (b.clause.bag.byKey.has(keyA) || a.clause.bag.byKey.has(keyB)) return 0.7;
  return isPeople(a.counted) && isPeople(b.counted) ? 0.3 : -0.4;
};

/** "10 years had been mentioned": a clause that says nothing but its figure takes its subject from the sentence before. */
const isThin = ({ clause }: Slot): boolean =>
  clause.terms.filter((term) => term.kind === 'word' || term.kind === 'verb').length < 2;

export type Tie = {
  readonly weight: number;
  readonly own: number; // of it, what the clauses themselves share
  readonly counted: number; // and what the counted things add
  readonly common: readonly Term[];
};

/** How surely two figures are about one thing: by their clauses above all, then by what stands around. */
export const tieOf = (sides: Both, a: Slot, b: Slot): Tie => {
  const seen = new Set<string>();
  const fresh = (common: readonly Common[]): Common[] => {
    const found = common.filter(({ term }) => term.kind !== 'figure' && !seen.has(term.key));
    for (const { term } of found) seen.add(term.key);
    return found;
  };
  const own = fresh(commonTerms(sides, a.clause.bag, b.clause.bag));
  const near = fresh(commonTerms(sides, a.clause.near, b.clause.near));
  const far = fresh(commonTerms(sides, a.clause.far, b.clause.far));
  const thin = isThin(a) || isThin(b);
  const counted = countedTie(a, b);
  return {
    weight: total(own) + (thin ? 1 : 0.6) * total(near) + (thin ? 0.8 : 0.4) * total(far) + counted,
    own: total(own),
    counted,
    common: [...own, ...near, ...far].map((one) => one.term),
  };
};
