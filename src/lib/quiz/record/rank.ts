import type { Skill } from '../../questions/question.ts';
import { levelOf, type Level } from '../level.ts';
import type { Told } from './entry.ts';

/** What a reader is at the desk in one skill, from the first day upwards. */
export const RANKS = ['cub', 'reporter', 'sub-editor', 'editor'] as const;
export type Rank = (typeof RANKS)[number];

/** So many first answers of a skill count, the latest: a rank tells how one reads now, and can fall. */
export const RANK_WINDOW = 8;

/** What it takes to come to a higher rank from here, if the next answers all are so. */
export type Step = {
  readonly rank: Rank;
  readonly answers: number;
  readonly proven: boolean; // right is not enough: each has to be proven
};

export type SkillRank = {
  readonly skill: Skill;
  readonly rank: Rank;
  readonly level: Level; // of the answers that count
  readonly latest: readonly Told[]; // those that count, oldest first
  readonly right: number;
  readonly proven: number;
  readonly next: Step | null; // null: there is nothing higher
};

export type Mark = Pick<Told, 'right' | 'proven'>;

const count = (marks: readonly Mark[], is: (mark: Mark) => boolean): number => marks.filter(is).length;

/** The rank after these answers; an editor's answers are as sure to be proven as to be right. */
export const rankAfter = (marks: readonly Mark[]): Rank => {
  const latest = marks.slice(-RANK_WINDOW);
  const level = levelOf(
    count(latest, ({ right }) => right),
    latest.length,
  );
  switch (level) {
    case 'not-enough':
    case 'needs-work':
      return 'cub';
    case 'developing':
      return 'reporter';
    case 'secure':
      return levelOf(
        count(latest, ({ proven }) => proven),
        latest.length,
      ) === 'secure'
        ? 'editor'
        : 'sub-editor';
    default:
      return level satisfies never;
  }
};

const HITS: readonly Mark[] = [
  { right: true, proven: false },
  { right: true, proven: true },
];

const isHigher = (a: Rank, b: Rank): boolean => RANKS.indexOf(a) > RANKS.indexOf(b);

const stepBy = (marks: readonly Mark[], hit: Mark): Step | null => {
  const now = rankAfter(marks);
  for (let answers = 1; answers <= RANK_WINDOW; answers += 1) {
    const rank = rankAfter([...marks, ...Array<Mark>(answers).fill(hit)]);
    if (isHigher(rank, now)) return { rank, answers, proven: hit.proven };
  }
  return null;
};

/** The nearest higher rank: by right answers where those do, else by proven ones. */
export const nextStep = (marks: readonly Mark[]): Step | null =>
  HITS.reduce<Step | null>((found, hit) => found ?? stepBy(marks, hit), null);

/** The rank in one skill, from its first answers, oldest first. */
export const skillRank = (skill: Skill, told: readonly Told[]): SkillRank => {
  const latest = told.slice(-RANK_WINDOW);
  const right = count(latest, (mark) => mark.right);
  return {
    skill,
    rank: rankAfter(latest),
    level: levelOf(right, latest.length),
    latest,
    right,
    proven: count(latest, (mark) => mark.proven),
    next: nextStep(latest),
  };
};
