import { spawnSync } from 'node:child_process';
import type { EnglishModel } from '../../src/lib/language/model/model.ts';
import { makeQuiz, readText } from '../../src/lib/pipeline.ts';
import { best } from '../best.ts';
import { countWords, longText } from './long-text.ts';

/** What a text of this length costs. */
export type Cost = {
  readonly words: number;
  readonly read: number; // ms
  readonly quiz: number; // ms, reading included
  readonly memory: number; // MB at the peak of making the quiz, above what the process took before
};

export const SIZES = [1_000, 5_000, 20_000, 100_000] as const;

/** Memory is measured in a process of its own: what one text took, the next would get for nothing. */
const peakMemory = (words: number): number => {
  const child = spawnSync(process.execPath, ['--import', 'tsx', 'bench/speed/peak-memory.ts', String(words)], {
    encoding: 'utf8',
  });
  const found = Number(child.stdout);
  if (child.status !== 0 || Number.isNaN(found)) throw new Error(`Expected a number of MB, got: ${child.stderr}`);
  return found;
};

export const measureGrowth = (english: EnglishModel | null): readonly Cost[] =>
  SIZES.map((size) => {
    const text = longText(size);
    const turns = size > 20_000 ? 1 : 3;
    return {
      words: countWords(text),
      read: best(() => void readText({ text }, english), turns + 1),
      quiz: best(() => void makeQuiz([{ text }], { count: 10, seed: 1, english }), turns),
      memory: peakMemory(size),
    };
  });

/** How many times as much a word costs in the longest text as in one of so many words: 1 is linear. */
export const growthOf = (costs: readonly Cost[], of: (cost: Cost) => number, from: (typeof SIZES)[number]): number => {
  const [short, long] = [costs[SIZES.indexOf(from)], costs.at(-1)];
  if (short === undefined || long === undefined) throw new Error('Expected costs of every size, got fewer.');
  return of(long) / long.words / (of(short) / short.words);
};

/** Reading, quiz and memory by growth. Below 20,000 words memory is lost in what the process holds in store. */
export const growths = (costs: readonly Cost[]): Readonly<Record<'read' | 'quiz' | 'memory', number>> => ({
  read: growthOf(costs, ({ read }) => read, 5_000),
  quiz: growthOf(costs, ({ quiz }) => quiz, 5_000),
  memory: growthOf(costs, ({ memory }) => memory, 20_000),
});

/** Above this the cost of a word is held to grow with the text; below it is what the machine’s noise explains. */
export const LINEAR = 1.5;
