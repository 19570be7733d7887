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

const FEWEST_BETWEEN = 3; // words that stayed; fewer between two changes are read as part of one

/** Runs of changes with a word or two between them as one change: a sentence exchanged for another is no mosaic. */
const joined = (parts: readonly Change[]): Change[] => {
  const runs: Change[][] = [];
  for (const [n, part] of parts.entries()) {
    const isBetween = n > 0 && n < parts.length - 1 && part.text.trim().split(/\s+/u).length < FEWEST_BETWEEN;
    if (part.kind === 'same' && !isBetween) runs.push([part]);
    else if (runs.at(-1)?.some(({ kind }) => kind !== 'same')) runs.at(-1)?.push(part);
    else runs.push([part]);
  }
  return runs.flatMap((run): Change[] => {
    if (run.every(({ kind }) => kind === 'same')) return run;
    const textOf = (not: Change['kind']): string =>
      run.flatMap(({ kind, text }) => (kind === not ? [] : text)).join('');
    const both: Change[] = [
      { kind: 'gone', text: textOf('new') },
      { kind: 'new', text: textOf('gone') },
    ];
    return both.filter(({ text }) => text.trim() !== '');
  });
};

/** What a correction took out and put in, with a few words around each. */
export const changesBetween = (before: string, after: string): Change[] => {
  const parts = joined(
    diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value,
    })),
  );
  return parts.map((part, n) =>
    part.kind === 'same' ? { ...part, text: shortened(part.text, n === 0, n === parts.length - 1) } : part,
  );
};

export const FATES = ['kept', 'moved', 'stale', 'vanished'] as const;
/** What a correction does to a question: its passages stay, stand elsewhere, have to be looked at again, or are gone. */
export type Fate = (typeof FATES)[number];

/** Which sentences a question rests on, by their number: letters put in before them do not move them. */
const placesOf = ({ articles, questions }: Pack, n: number): string =>
  (questions[n]?.evidence ?? [])
    .map(({ article, start, end }) => {
      const sentences = articles[article]?.sentences ?? [];
      return sentences.flatMap(([from, to], at) => (from < end && start < to ? [`${article}.${at}`] : [])).join();
    })
    .join();

/** What became of each question of `before` in the pack that was renewed from it. */
export const fatesOf = (before: Pack, after: Pack): Fate[] =>
  after.questions.map((question, n) => {
    if (question.stale !== null) return question.stale === GONE ? 'vanished' : 'stale';
    return placesOf(before, n) === placesOf(after, n) ? 'kept' : 'moved';
  });
