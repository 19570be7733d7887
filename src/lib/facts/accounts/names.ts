import type { Span } from '../../article/span.ts';
import type { Entity } from '../facts.ts';
import { placeKey } from '../words/place-names.ts';
import type { Account } from './account.ts';
import { GIVEN_NAMES } from './words/given-names.ts';

/** One person, place or body under two spellings. */
export type NamePair = { readonly a: Entity; readonly b: Entity; readonly differs: boolean };

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s$/u, '')
    .toLowerCase();

const wordsOf = (entity: Entity): string[] => plain(entity.canonical.replace(/^the\s+/iu, '')).split(/\s+/u);

/** How many letters must be put in, left out or changed; counts no further than 4. */
export const lettersApart = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 3 || a.length > 40 || b.length > 40) return 4;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 9) + 1,
          (next[j - 1] ?? 9) + 1,
          (row[j - 1] ?? 9) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1),
        ),
      );
    row = next;
  }
  return Math.min(4, row[b.length] ?? 4);
};

/** "Treharne" and "Trehearn": so few letters apart that both may be one name. */
const isNear = (a: string, b: string): boolean => {
  const longest = Math.max(a.length, b.length);
  return a.charAt(0) === b.charAt(0) && lettersApart(a, b) <= (longest < 5 ? 1 : 2) && longest > 3;
};

const families = new Map<string, Set<number>>();
GIVEN_NAMES.trim()
  .split('\n')
  .forEach((line, index) => {
    for (const name of line.split(' ')) families.set(name, new Set([...(families.get(name) ?? []), index]));
  });

/** "Percy" and "Percival", "Oleksandr" and "Alexander". */
const isSameGiven = (a: string, b: string): boolean => {
  if (a === b) return true;
  const known = families.get(b);
  if ([...(families.get(a) ?? [])].some((index) => known?.has(index) === true)) return true;
  if (/^\p{L}\.?$/u.test(a) || /^\p{L}\.?$/u.test(b)) return a.charAt(0) === b.charAt(0);
  return (a.slice(0, 4) === b.slice(0, 4) && Math.min(a.length, b.length) > 3) || isNear(a, b);
};

const isSamePerson = (a: readonly string[], b: readonly string[]): boolean => {
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)];
  if (a.length < 2 || b.length < 2) return lastA === lastB;
  // "Substitute Dele Okafor": a word before the name may have been taken for a part of it.
  const [firstA = '', firstB = ''] = a.at(-2) === b.at(-2) ? [a.at(-2), b.at(-2)] : [a[0], b[0]];
  if (lastA === lastB) return isSameGiven(firstA, firstB);
  // The same given name and the first five letters of the surname: "Kenji Alvarado" and "Kenji Alvarez".
  return firstA === firstB && (isNear(lastA, lastB) || (lastA.slice(0, 5) === lastB.slice(0, 5) && lastA.length > 5));
};

const isSameBody = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.join(' ') === b.join(' ')) return true;
  if (a.length !== b.length || a.join('').length < 6) return false;
  const apart = a.filter((word, i) => word !== b[i]);
  const [odd = ''] = apart;
  return apart.length === 1 && odd.length > 5 && lettersApart(odd, b[a.indexOf(odd)] ?? '') === 1;
};

const isSame = (a: Entity, b: Entity): boolean => {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (a.type === 'person' || b.type === 'person')
    return (a.type === b.type || wordsA.length > 1) && isSamePerson(wordsA, wordsB);
  if (a.type === 'place' && b.type === 'place' && placeKey(wordsA.join(' ')) === placeKey(wordsB.join(' ')))
    return true;
  return isSameBody(wordsA, wordsB);
};

/** A key that two spellings of a name share, so that only likely pairs are compared. */
const bucketsOf = (entity: Entity): string[] => {
  const words = wordsOf(entity);
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  return [last, first, last.slice(0, 3), placeKey(words.join(' '))].map((key, i) => `${i === 3 ? 'place ' : ''}${key}`);
};

const MOST = 24; // namesakes compared with one name

/** The names that both accounts hold, whatever their spelling; each is used once, the nearest spelling first. */
export const alignNames = (a: Account, b: Account): NamePair[] => {
  const index = new Map<string, Entity[]>();
  for (const entity of b.facts.entities)
    for (const key of new Set(bucketsOf(entity))) index.set(key, [...(index.get(key) ?? []), entity].slice(0, MOST));
  const taken = new Set<string>();
  const pairs: NamePair[] = [];
  for (const one of a.facts.entities) {
    const others = new Set(bucketsOf(one).flatMap((key) => index.get(key) ?? []));
    const like = [...others].filter((other) => !taken.has(other.id) && isSame(one, other));
    const best = like.find((other) => plain(other.canonical) === plain(one.canonical)) ?? like[0];
    if (best === undefined) continue;
    taken.add(best.id);
    pairs.push({ a: one, b: best, differs: plainApart(one, best) });
  }
  return pairs;
};

const plainApart = (a: Entity, b: Entity): boolean => {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.length !== wordsB.length && (wordsA.length < 2 || wordsB.length < 2)) return false;
  if (a.type === 'place' && placeKey(wordsA.join(' ')) === placeKey(wordsB.join(' '))) return false;
  const first = wordsA.at(-2) !== wordsB.at(-2) && wordsA[0] !== wordsB[0];
  return first || wordsA.at(-1) !== wordsB.at(-1);
};

/** The words of B's names in A's spelling, where they differ. */
export const renamedBy = (pairs: readonly NamePair[]): ReadonlyMap<string, string> => {
  const renamed = new Map<string, string>();
  for (const { a, b } of pairs) {
    const [wordsA, wordsB] = [a, b].map((one) => one.canonical.toLowerCase().replace(/’/gu, "'").split(/\s+/u));
    if (wordsA === undefined || wordsB === undefined) continue;
    const place = a.type === 'place' && wordsA.length !== wordsB.length;
    const lastOf = [wordsA.at(-1), wordsB.at(-1)] as const;
    if (!place && lastOf[0] !== undefined && lastOf[1] !== undefined && lastOf[0] !== lastOf[1])
      renamed.set(lastOf[1], lastOf[0]);
    const [firstA, firstB] = [wordsA[0], wordsB[0]];
    if (wordsA.length > 1 && wordsB.length > 1 && firstA !== undefined && firstB !== undefined && firstA !== firstB)
      renamed.set(firstB, firstA);
  }
  return renamed;
};

/** The longest way an account writes a name: the whole name, with its span. */
export const fullMention = (account: Account, entity: Entity): Span | null =>
  entity.mentions.reduce<Span | null>(
    (best, span) => (best === null || span.end - span.start > best.end - best.start ? span : best),
    null,
  );
