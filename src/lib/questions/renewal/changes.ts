import { diffWordsWithSpace } from 'diff';
import type { Pack } from '../pack-type.ts';
import { GONE } from './renew-pack.ts';

export type Change = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

const AROUND = 60; // characters of what stayed that are shown beside what changed

const shortened = (text: string, isFirst: boolean, isLast: boolean): string => {
  if (text.length <= 2 * AROUND) return text;
  const [head, tail] = [isFirst ? '' : text.slice(0, AROUND), isLast ? '' : text.slice(-AROUND)];
  return `${head} … ${tail}`;
};

/** What a correction took out and put in, with a few words around each. */
export const changesBetween = (before: string, after: string): Change[] => {
  const parts = diffWordsWithSpace(before, after);
  return parts.map(({ added, removed, value }, n) => {
    if (added) return { kind: 'new', text: value };
    if (removed) return { kind: 'gone', text: value };
    return { kind: 'same', text: shortened(value, n === 0, n === parts.length - 1) };
  });
};

export const FATES = ['kept', 'moved', 'stale', 'vanished'] as const;
/** What a correction does to a question: its passages stay, stand elsewhere, have to be looked at again, or are gone. */
export type Fate = (typeof FATES)[number];

const placesOf = (pack: Pack, n: number): string => JSON.stringify(pack.questions[n]?.evidence ?? []);

/** What became of each question of `before` in the pack that was renewed from it. */
export const fatesOf = (before: Pack, after: Pack): Fate[] =>
  after.questions.map((question, n) => {
    if (question.stale !== null) return question.stale === GONE ? 'vanished' : 'stale';
    return placesOf(before, n) === placesOf(after, n) ? 'kept' : 'moved';
  });
