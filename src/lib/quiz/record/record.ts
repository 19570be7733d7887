import { SKILLS, type Skill } from '../../questions/question.ts';
import { calibrationOf, type Calibration } from '../calibration.ts';
import type { Cell } from '../marks.ts';
import type { Result } from '../result.ts';
import type { Day } from './days.ts';
import type { Entry, Told } from './entry.ts';
import { RANK_WINDOW, skillRank, type SkillRank } from './rank.ts';

/** Every quiz that a reader finished, oldest first. All that is told about a reader is worked out from this. */
export type ReaderRecord = readonly Entry[];

/** Two records as one: every entry once, oldest first. */
export const mergeRecords = (...records: readonly ReaderRecord[]): ReaderRecord => {
  const byId = new Map(records.flat().map((entry) => [entry.id, entry]));
  return [...byId.values()].sort((a, b) => a.on - b.on || (a.id < b.id ? -1 : 1));
};

/** The entries with their first answers alone: a question asked again, in whichever quiz, tells nothing new. */
export const firstTold = (record: ReaderRecord): ReaderRecord => {
  const asked = new Set<string>();
  return record.map((entry) => ({
    ...entry,
    told: entry.told.filter((each) => !asked.has(each.asked) && asked.add(each.asked)),
  }));
};

const toldIn = (record: ReaderRecord): readonly Told[] => firstTold(record).flatMap(({ told }) => told);

/** The rank in every skill, S1 to S8. */
export const ranksOf = (record: ReaderRecord): readonly SkillRank[] => {
  const told = toldIn(record);
  return SKILLS.map((skill) =>
    skillRank(
      skill,
      told.filter((each) => each.skill === skill),
    ),
  );
};

/** How a skill stood after a quiz that asked for it: of the answers that counted then, how many were right. */
export type Standing = { readonly day: Day; readonly right: number; readonly asked: number };

/** How a skill went, quiz by quiz. */
export const standingsOf = (record: ReaderRecord, skill: Skill): readonly Standing[] => {
  const answers: Told[] = [];
  return firstTold(record).flatMap(({ day, told }) => {
    const own = told.filter((each) => each.skill === skill);
    if (own.length === 0) return [];
    answers.push(...own);
    const latest = answers.slice(-RANK_WINDOW);
    return [{ day, right: latest.filter(({ right }) => right).length, asked: latest.length }];
  });
};

/** Runs of evidence-backed answers from quiz to quiz: the one that stands, and the longest. */
export const proofRunOf = (record: ReaderRecord): { readonly last: number; readonly best: number } =>
  toldIn(record).reduce(
    ({ last, best }, { proven }) => (proven ? { last: last + 1, best: Math.max(best, last + 1) } : { last: 0, best }),
    { last: 0, best: 0 },
  );

/** The four cells over all first answers. */
export const cellsOf = (record: ReaderRecord): Result['cells'] => {
  const told = toldIn(record);
  const count = (cell: Cell): number => told.filter((each) => each.cell === cell).length;
  return {
    both: count('both'),
    'answer-only': count('answer-only'),
    'place-only': count('place-only'),
    neither: count('neither'),
  };
};

/** How well certainty matched accuracy over all first answers; null where it was never asked. */
export const calibrationIn = (record: ReaderRecord): Calibration | null =>
  calibrationOf(toldIn(record).flatMap(({ sure, right }) => (sure === null ? [] : [{ sure, right }])));

/** The days whose edition was finished. */
export const editionDays = (record: ReaderRecord): readonly Day[] =>
  record.flatMap(({ edition }) => (edition === null ? [] : [edition]));
