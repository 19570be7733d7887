import type { Source } from '../facts.ts';
import { areComparable } from './figures.ts';
import { type Both, type Link, rarityOf } from './links.ts';
import type { Clause, Side } from './side.ts';
import { type Slot, slotsOf } from './slots.ts';
import { sourceMatcher, speakerOf } from './speakers.ts';
import type { Term } from './terms.ts';

/** A link with all that speaks for its clauses telling one fact. */
export type Judged = { readonly link: Link; readonly sure: number }; // log-odds: above 0 more likely than not

type Case = {
  readonly sides: Both;
  readonly link: Link;
  readonly slots: readonly [ReadonlyMap<Clause, readonly Slot[]>, ReadonlyMap<Clause, readonly Slot[]>];
  readonly matter: readonly Term[]; // common words that tell what happened, the most telling first
  readonly isSame: (a: Source, b: Source) => boolean;
  readonly best: boolean; // no clause of B shares more with A's
};

const isTelling = (term: Term): boolean =>
  term.kind === 'word' || term.kind === 'verb' || (term.kind === 'figure' && term.weight > 0.5);

/** The common words that tell what happened; "the Juniper Ridge fire" in one and "the fire" in the other only name it. */
export const matterOf = ({ common, matched }: Link): Term[] =>
  common.filter((term, i) => isTelling(term) && matched[i]?.kind !== 'name' && matched[i]?.kind !== 'role');

const weightIn = (sides: Both, term: Term | undefined): number =>
  term === undefined ? 0 : term.weight * rarityOf(sides, term.key);

const isOnce = (sides: Both, { key }: Term): boolean =>
  (sides[0].counts.get(key) ?? 1) === 1 && (sides[1].counts.get(key) ?? 1) === 1;

const isOneSpeaker = ({ sides, link, isSame }: Case): boolean => {
  const [a, b] = [speakerOf(sides[0], link.a), speakerOf(sides[1], link.b)];
  return a !== null && b !== null && isSame(a, b);
};

/** How far apart the clauses stand in their articles: news tells the main things first, whoever writes it. */
const apart = ({ sides, link }: Case): number =>
  Math.abs(link.a.index / Math.max(1, sides[0].clauses.length) - link.b.index / Math.max(1, sides[1].clauses.length));

/** What a list of terms weighs, rare words more. */
const massOf = ({ sides }: Case, terms: readonly Term[]): number =>
  terms.reduce((sum, term) => sum + weightIn(sides, term), 0);

const namesOf = ({ link }: Case): Term[] => link.common.filter((term) => term.kind === 'name' || term.kind === 'role');

/** Both put a figure to one sort of thing, the same or another: "212 volunteers" and "300 volunteers", two percentages. */
const measuresAlike = ({ link, slots }: Case): boolean => {
  const others = slots[1].get(link.b) ?? [];
  return (slots[0].get(link.a) ?? []).some((a) => others.some((b) => isOneMeasure(a, b)));
};

const isOneMeasure = (a: Slot, b: Slot): boolean =>
  areComparable(a.figure, b.figure) &&
  (a.figure.measure === 'count'
    ? a.counted !== null && a.counted.key === b.counted?.key
    : a.figure.measure !== 'weekday');

type Evidence = { readonly id: string; readonly weight: number; readonly of: (one: Case) => number };

// The weights are those of a logistic regression over the clauses of fifteen made-up pairs, rounded (decision 8; bench/fit-pairs.ts).
export const EVIDENCE: readonly Evidence[] = [
  { id: 'what they tell alike', weight: 1.43, of: (one) => massOf(one, one.matter) },
  { id: 'whom they name alike', weight: 0.92, of: (one) => Math.min(2, massOf(one, namesOf(one))) },
  { id: 'one sort of figure', weight: 2.21, of: (one) => Number(measuresAlike(one)) },
  { id: 'words around them', weight: 0.84, of: ({ link }) => link.context },
  { id: 'how many tell what happened', weight: 0.49, of: ({ matter }) => Math.min(3, matter.length) },
  { id: 'the second most telling word', weight: 0.57, of: ({ sides, matter }) => weightIn(sides, matter[1]) },
  {
    id: 'words found nowhere else',
    weight: 0.9,
    of: ({ sides, matter }) => Math.min(2, matter.filter((term) => isOnce(sides, term)).length),
  },
  { id: 'one speaker', weight: 1.16, of: (one) => Number(isOneSpeaker(one)) },
  { id: 'nothing nearer in B', weight: 1.25, of: ({ best }) => Number(best) },
  { id: 'places in the articles', weight: -2.05, of: apart },
];
const BEFORE = -3.89;

const shareOf = (link: Link): number => link.own + link.context;

const bestFor = (links: readonly Link[]): ReadonlyMap<Clause, number> => {
  const best = new Map<Clause, number>();
  for (const link of links) best.set(link.a, Math.max(best.get(link.a) ?? 0, shareOf(link)));
  return best;
};

const byClause = (side: Side): ReadonlyMap<Clause, Slot[]> => {
  const found = new Map<Clause, Slot[]>();
  for (const slot of slotsOf(side)) found.set(slot.clause, [...(found.get(slot.clause) ?? []), slot]);
  return found;
};

/** What each piece of evidence says of each link, in the order of `EVIDENCE`. */
export const evidenceFor = (sides: Both, links: readonly Link[]): number[][] => {
  const best = bestFor(links);
  const slots = [byClause(sides[0]), byClause(sides[1])] as const;
  const isSame = sourceMatcher(sides[1].renamed);
  return links.map((link) => {
    const matter = [...matterOf(link)].sort((x, y) => weightIn(sides, y) - weightIn(sides, x));
    const one: Case = { sides, slots, link, matter, isSame, best: best.get(link.a) === shareOf(link) };
    return EVIDENCE.map(({ of }) => of(one));
  });
};

/** Weighs all the evidence for each link. */
export const judge = (sides: Both, links: readonly Link[]): Judged[] => {
  const evidence = evidenceFor(sides, links);
  return links.map((link, i) => ({
    link,
    sure: EVIDENCE.reduce((sum, { weight }, k) => sum + weight * (evidence[i]?.[k] ?? 0), BEFORE),
  }));
};
