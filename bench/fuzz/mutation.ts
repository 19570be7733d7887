/** One way to spoil an article. It draws all its chance from `next`, so that the same stream spoils the same way. */
export type Mutation = { readonly id: string; readonly spoil: (text: string, next: Chance) => string };
export type Chance = () => number; // in [0, 1)

export const below = (next: Chance, limit: number): number => Math.floor(next() * limit);

export const pick = <T>(next: Chance, list: readonly [T, ...T[]]): T => list[below(next, list.length)] ?? list[0];

export const insertAt = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

/** Put somewhere in the text, now and then in the middle of a word. */
export const insert = (text: string, next: Chance, what: string): string =>
  insertAt(text, below(next, text.length + 1), what);

/** One place where the pattern matches, with its text; null where it matches nowhere. */
export const onePlace = (text: string, next: Chance, pattern: RegExp): { at: number; found: string } | null => {
  const places = [...text.matchAll(pattern)];
  const match = places[below(next, places.length)];
  return match === undefined ? null : { at: match.index, found: match[0] };
};

export const replaceAt = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

/** A stretch of at most `longest` units. */
export const stretch = (text: string, next: Chance, longest: number): { start: number; end: number } => {
  const start = below(next, text.length + 1);
  return { start, end: Math.min(text.length, start + 1 + below(next, longest)) };
};

export const paragraphsOf = (text: string): string[] => text.split(/\n\n+/u);
