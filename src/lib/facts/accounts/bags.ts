import { type Figure, mayAgree } from './figures.ts';
import type { Term } from './terms.ts';
import { polesOf } from './thesaurus.ts';

/** Terms made ready for looking up what another list shares with them. */
export type Bag = {
  readonly byKey: ReadonlyMap<string, Term>; // the heaviest of each key
  readonly stands: ReadonlyMap<string, Term>; // by scale and end: "hurt | safe +"
  readonly figures: readonly Term[];
};

/** Where a term stands on scales of opposites; "not" turns it to the other end. */
const standsOf = (term: Term): string[] =>
  polesOf(term.key).map(({ axis, pole }) => `${axis}${(term.negated ? -pole : pole) > 0 ? '+' : '-'}`);

const turned = (stand: string): string => `${stand.slice(0, -1)}${stand.endsWith('+') ? '-' : '+'}`;

export const bagOf = (terms: readonly Term[]): Bag => {
  const byKey = new Map<string, Term>();
  const stands = new Map<string, Term>();
  for (const term of terms) {
    if ((byKey.get(term.key)?.weight ?? 0) < term.weight) byKey.set(term.key, term);
    for (const stand of standsOf(term)) if (!stands.has(stand)) stands.set(stand, term);
  }
  return { byKey, stands, figures: terms.filter((term) => term.figure !== null) };
};

const A_HANDFUL = 12;

/** "a crowd of 8,412" and "just over 8,400": two figures that may be one, where neither is a handful. */
const agree = (a: Figure, b: Figure | null): boolean =>
  b !== null &&
  a.measure === b.measure &&
  a.age === b.age &&
  a.ago === b.ago &&
  a.value >= A_HANDFUL &&
  a.measure !== 'weekday' &&
  mayAgree(a, b);

export type Match = { readonly term: Term; readonly other: Term; readonly alike: number };

const NEARLY = 0.6; // other words for one end of a scale, or a figure roundly given

/** The terms of one list that another shares, each key once: by the same key, the same end of a scale, or a figure that may be one. */
export const matchesOf = (a: Bag, b: Bag): Match[] => {
  const found: Match[] = [];
  for (const term of a.byKey.values()) {
    const same = b.byKey.get(term.key);
    if (same !== undefined) found.push({ term, other: same, alike: 1 });
    else {
      const near =
        a.stands.size > 0 && b.stands.size > 0
          ? standsOf(term).flatMap((one) => b.stands.get(one) ?? [])[0]
          : undefined;
      const { figure } = term;
      const other = near ?? (figure === null ? undefined : b.figures.find((one) => agree(figure, one.figure)));
      if (other !== undefined) found.push({ term, other, alike: NEARLY });
    }
  }
  return found;
};

/** The two terms that stand at opposite ends of one scale, if any do. */
export const clashOf = (a: Bag, b: Bag): { readonly a: Term; readonly b: Term } | null => {
  for (const [stand, term] of a.stands) {
    const other = b.stands.get(turned(stand));
    if (other !== undefined) return { a: term, b: other };
  }
  return null;
};

/** The scales on which any of the terms stands. */
export const scalesOf = (bag: Bag): string[] => [...new Set([...bag.stands.keys()].map((stand) => stand.slice(0, -1)))];
