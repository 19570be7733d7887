import type { Source } from '../facts.ts';
import type { Clause, Side } from './side.ts';
import { stemOf } from './stems.ts';

const MEANS_NOTHING = /^(?:the|a|an|of|for|and|to|in|on|at|mr|mrs|ms|dr)$/u;

/** The words by which a source is known, in the spelling of account A, surnames last. */
export const wordsOfSource = (source: Source, renamed: ReadonlyMap<string, string>): string[] =>
  source.canonical
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .split(/[^\p{L}\p{N}’'-]+/u)
    .filter((word) => word !== '' && !MEANS_NOTHING.test(word))
    .map((word) => renamed.get(word) ?? word);

/** True when two sources may be one: a person by surname, all else by most of its words. */
export const isSameSource = (a: Source, b: Source, renamed: ReadonlyMap<string, string>): boolean => {
  const [wordsA, wordsB] = [wordsOfSource(a, new Map()), wordsOfSource(b, renamed)];
  if (wordsA.length === 0 || wordsB.length === 0) return false;
  if (a.kind === 'person' && b.kind === 'person') return wordsA.at(-1) === wordsB.at(-1);
  const stems = new Set(wordsA.map(stemOf));
  const common = wordsB.filter((word) => stems.has(stemOf(word))).length;
  const [few, many] = [Math.min(wordsA.length, wordsB.length), Math.max(wordsA.length, wordsB.length)];
  return common / many >= 0.6 || (few > 1 && common === few && a.kind === b.kind);
};

/** Who is credited with a clause, when the account says it. */
export const speakerOf = (side: Side, clause: Clause): Source | null => {
  const id = clause.attribution?.sourceId ?? null;
  return id === null ? null : (side.sources.get(id) ?? null);
};

/** Who of one account is who of the other, told once for each pair. */
export const sourceMatcher = (renamed: ReadonlyMap<string, string>): ((a: Source, b: Source) => boolean) => {
  const known = new Map<string, boolean>();
  return (a, b) => {
    const key = `${a.id} ${b.id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const same = isSameSource(a, b, renamed);
    known.set(key, same);
    return same;
  };
};
