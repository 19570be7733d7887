import type { Pack } from '../../questions/pack-type.ts';
import { SKILLS, type Skill } from '../../questions/question.ts';
import { levelOf, type Level } from '../../quiz/level.ts';
import type { Room } from '../room.ts';
import { calibrationOf, type Calibration } from './calibration.ts';
import { discernmentIn } from './discernment.ts';
import { heatOf, type HeatCell } from './heat.ts';
import { itemOf, type Item } from './items.ts';
import { ITEMS_FOR_RELIABILITY, mayShow } from './show-when.ts';
import { reliabilityOf, shareOf, type Discernment, type Estimate, type Reliability } from './statistics.ts';
import { isRight, tableOf, type Table } from './table.ts';

export type SkillLine = {
  readonly skill: Skill;
  readonly questions: number;
  readonly share: Estimate | null; // of all first replies to them
  readonly levels: Readonly<Record<Level, number>>; // how many learners stand where
};

/** What a class did, by its first replies. Fields are null where there are too few learners to say. */
export type Report = {
  readonly learners: number;
  readonly items: readonly Item[];
  readonly skills: readonly SkillLine[];
  readonly reliability: Reliability | null;
  readonly calibration: Calibration | null;
  readonly discernment: Discernment | null; // sound statements told from unsound ones
  readonly heat: readonly HeatCell[];
  readonly withdrawn: readonly number[];
};

const skillLine = (pack: Pack, { questions, sheets }: Table, skill: Skill): SkillLine | null => {
  const own = questions.filter((index) => pack.questions[index]?.skill === skill);
  if (own.length === 0) return null;
  const levels: Record<Level, number> = { 'not-enough': 0, 'needs-work': 0, developing: 0, secure: 0 };
  let [right, asked] = [0, 0];
  for (const { first } of sheets) {
    const given = own.filter((index) => first[index] !== null);
    const hits = given.filter((index) => isRight(first[index])).length;
    levels[levelOf(hits, given.length)] += 1;
    right += hits;
    asked += given.length;
  }
  return {
    skill,
    questions: own.length,
    share: mayShow('difficulty', sheets.length) && asked > 0 ? shareOf(right, asked) : null,
    levels,
  };
};

/** Whole rows only: who left a question out would be counted as wrong at it. */
const reliability = ({ questions, sheets }: Table): Reliability | null => {
  const whole = sheets.filter(({ first }) => questions.every((index) => first[index] !== null));
  if (!mayShow('groups', whole.length) || questions.length < ITEMS_FOR_RELIABILITY) return null;
  return reliabilityOf(whole.map(({ first }) => questions.map((index) => Number(isRight(first[index])))));
};

/** The report of a room: a fold over its log, the same however often it is made. Fewer than five learners get no figures but their own. */
export const reportOf = (room: Room, pack: Pack): Report => {
  const table = tableOf(room, pack);
  const learners = table.sheets.length;
  const enough = mayShow('counts', learners);
  return {
    learners,
    items: table.questions.map((question) => itemOf(room, pack, table, question)),
    skills: enough ? SKILLS.flatMap((skill) => skillLine(pack, table, skill) ?? []) : [],
    reliability: reliability(table),
    calibration: enough ? calibrationOf(table) : null,
    discernment: enough ? discernmentIn(pack, table) : null,
    heat: enough ? heatOf(pack, table) : [],
    withdrawn: [...room.withdrawn].toSorted((a, b) => a - b),
  };
};
