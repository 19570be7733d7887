import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measurePair, pairNames, type Tally } from '../pairs.ts';
import { atLeast, type Figure, type Section } from './figure.ts';

const GOALS = [
  ['conflicts', 'conflicts'],
  ['shared', 'shared facts'],
] as const;

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

const total = (tallies: readonly Tally[], of: (tally: Tally) => number): number =>
  tallies.reduce((sum, tally) => sum + of(tally), 0);

/** Two accounts against the gold pairs, all pairs together; null where the folder has none. */
export const pairsSection = (dev: string): Section | null => {
  if (!existsSync(join(dev, 'pairs'))) return null;
  const pairs = pairNames(dev).map((name) => measurePair(dev, name));
  const figures = GOALS.flatMap(([row, what]): Figure[] => {
    const tallies = pairs.flatMap(({ rows }) => rows[row] ?? []);
    const sum = (of: (tally: Tally) => number): number => total(tallies, of);
    return [
      atLeast(
        `${what} found`,
        percent(
          sum(({ found }) => found),
          sum(({ gold }) => gold),
        ),
        80,
        ' %',
      ),
      atLeast(
        `${what} said that are right`,
        percent(
          sum(({ right }) => right),
          sum(({ said }) => said),
        ),
        90,
        ' %',
      ),
    ];
  });
  return { title: `two accounts (${pairs.length} pairs)`, figures };
};
