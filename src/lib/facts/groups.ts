import type { Line } from './lines.ts';
import type { Range } from './phrases.ts';
import type { Referent } from './referents.ts';

/** Somebody spoken of in a line; `from` takes in the titles and the role in front. */
export type Place = Range & { readonly referent: Referent; readonly owns: boolean };

/** Two people or bodies joined by "and": "Ana Reyes and her husband, Jim". */
export type Pair = Range & { readonly and: number; readonly left: Referent; readonly right: Referent };

const alike = (a: Referent, b: Referent): boolean => {
  const person = (one: Referent): boolean => one.kind === 'person' || one.kind === 'anonymous';
  return a !== b && !a.plural && !b.plural && (person(a) ? person(b) : a.kind === b.kind);
};

/** "Its founder and chief executive, Ana Reyes": two posts of one person, whose name follows. */
const isTwoPosts = ({ items }: Line, left: Place, right: Place): boolean =>
  left.referent.named === null &&
  right.referent.named !== null &&
  /^(?:det|poss)$/u.test(items[left.from]?.tag ?? '') &&
  !/^(?:det|poss|name)$/u.test(items[right.from]?.tag ?? '');

/** The pairs of a line; three in a row are no pair. */
export const pairsIn = (line: Line, places: readonly Place[]): Pair[] => {
  const { items } = line;
  const endsAt = new Map(places.filter((one) => !one.owns).map((one) => [one.to, one]));
  const startsAt = new Map(places.map((one) => [one.from, one]));
  return items.flatMap((item, and): Pair[] => {
    if (item.lower !== 'and') return [];
    const left = endsAt.get(and);
    const right = startsAt.get(and + 1);
    if (left === undefined || right === undefined || right.owns || !alike(left.referent, right.referent)) return [];
    if (isTwoPosts(line, left, right)) return [];
    const before = items[left.from - 1];
    const listed = before?.text === ',' && endsAt.has(left.from - 1);
    if (listed || before?.tag === 'prep' || before?.tag === 'to') return [];
    return [{ from: left.from, to: right.to, and, left: left.referent, right: right.referent }];
  });
};
