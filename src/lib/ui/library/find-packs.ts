import type { PackLevel } from '../../questions/pack-level.ts';
import type { Skill } from '../../questions/question.ts';
import type { ShelfItem, Topic } from '../shelf.ts';

export const LENGTHS = ['short', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

/** What a reader looks for in the library; null: any. */
export type Wanted = {
  readonly words: string;
  readonly topic: Topic | null;
  readonly level: PackLevel | null;
  readonly skill: Skill | null;
  readonly length: Length | null;
};

export const ANYTHING: Wanted = { words: '', topic: null, level: null, skill: null, length: null };

const SHORT = 5; // minutes

export const lengthOf = ({ minutes }: ShelfItem): Length => (minutes <= SHORT ? 'short' : 'long');

/** Letters without their case and accents: who types "cyclone" or "Cyclône" means one thing. */
const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const says = (item: string, words: string): boolean => {
  const said = plain(item);
  return plain(words)
    .split(/\s+/u)
    .every((word) => said.includes(word));
};

/** The packs that fit everything asked for, in their own order; `wordsOf` is what a reader sees of one. */
export const findPacks = (
  shelf: readonly ShelfItem[],
  { words, topic, level, skill, length }: Wanted,
  wordsOf: (item: ShelfItem) => string,
): readonly ShelfItem[] =>
  shelf.filter(
    (item) =>
      says(wordsOf(item), words.trim()) &&
      (topic === null || item.topic === topic) &&
      (level === null || item.level === level) &&
      (skill === null || item.skills.includes(skill)) &&
      (length === null || lengthOf(item) === length),
  );
