import { LOOSE_PLURALS, PERSON_NOUNS } from '../words/kinds.ts';
import type { Figure } from './figures.ts';
import { around, commonTerms } from './links.ts';
import type { Clause, Side } from './side.ts';
import type { Term } from './terms.ts';

/** A figure in its clause: what two accounts may both put a number to. */
export type Slot = {
  readonly figure: Figure;
  readonly clause: Clause;
  readonly counted: Term | null; // "people" in "nine people", "crowd" in "a crowd of 1,500"
  readonly near: readonly Term[]; // the rest of its sentence
  readonly far: readonly Term[]; // the sentence before
};

const REACH = 3; // tokens between a figure and what it counts

const countedBy = (side: Side, clause: Clause, figure: Figure): Term | null => {
  const { tokens } = side.account.reading;
  const after = clause.terms.find((term) => term.at >= figure.to && term.at < figure.to + REACH && term.kind !== 'figure');
  const linked = tokens[figure.to]?.lower !== 'of';
  if (tokens[figure.from - 1]?.lower === 'of') return clause.terms.findLast((term) => term.at < figure.from && term.kind !== 'light') ?? null;
  return linked ? (after ?? null) : null;
};

/** The figures of the body, each with what stands around it. */
export const slotsOf = (side: Side): Slot[] =>
  side.clauses
    .filter((clause) => !clause.headline)
    .flatMap((clause) =>
      clause.figures.map((figure) => ({ figure, clause, counted: countedBy(side, clause, figure), ...around(side, clause) })),
    );

const isPeople = (term: Term): boolean =>
  term.key === '=people' || term.key === '=crowd' || term.key === '=visitor' || PERSON_NOUNS.has(term.word.replace(/s$/u, '')) || LOOSE_PLURALS.has(term.word) || /(?:[^u]ers|ors|ists|ians|ees)$/u.test(term.word);

/** What the counted things say: the same thing, one that the other clause speaks of, both people, or two that cannot be one. */
const countedTie = (a: Slot, b: Slot): number => {
  if (a.counted === null || b.counted === null) return 0;
  const [keyA, keyB] = [a.counted.key, b.counted.key];
  if (keyA === keyB) return keyA === '=people' ? 0.3 : 0.7;
  if (b.clause.terms.some((term) => term.key === keyA) || a.clause.terms.some((term) => term.key === keyB)) return 0.7;
  return isPeople(a.counted) && isPeople(b.counted) ? 0.3 : -0.7;
};

/** "10 years had been mentioned": a clause that says nothing but its figure takes its subject from the sentence before. */
const isThin = (slot: Slot): boolean =>
  slot.clause.terms.filter((term) => term.kind === 'word' || term.kind === 'verb').length < 2;

export type Tie = { readonly weight: number; readonly own: number; readonly common: readonly Term[] };

const matter = (terms: readonly Term[]): Term[] => terms.filter((term) => term.kind !== 'figure');

/** How surely two figures are about one thing: by their clauses above all, then by what stands around. */
export const tieOf = (sides: readonly [Side, Side], a: Slot, b: Slot): Tie => {
  const own = commonTerms(sides, matter(a.clause.terms), matter(b.clause.terms));
  const seen = new Set(own.map((one) => one.term.key));
  const fresh = (terms: readonly Term[]): Term[] => matter(terms).filter((term) => !seen.has(term.key) && term.kind !== 'light');
  const near = commonTerms(sides, fresh([...a.clause.terms, ...a.near]), fresh([...b.clause.terms, ...b.near]));
  for (const one of near) seen.add(one.term.key);
  const far = commonTerms(sides, fresh([...a.clause.terms, ...a.near, ...a.far]), fresh([...b.clause.terms, ...b.near, ...b.far]));
  const sum = (list: typeof own): number => list.reduce((total, one) => total + one.weight, 0);
  const counted = a.figure.measure === 'count' ? countedTie(a, b) : 0;
  const thin = isThin(a) || isThin(b);
  return {
    own: sum(own),
    weight: sum(own) + (thin ? 1 : 0.6) * sum(near) + (thin ? 0.8 : 0.4) * sum(far) + counted,
    common: [...own, ...near, ...far].map((one) => one.term),
  };
};
