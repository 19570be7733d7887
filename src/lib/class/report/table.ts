import type { Pack } from '../../questions/pack-type.ts';
import { sheetsOf, type Marked, type Sheet } from '../class-marks.ts';
import type { Room } from '../room.ts';

/** The class as a table: a row a learner, a column a question that still counts; null where nothing was given. */
export type Table = {
  readonly questions: readonly number[]; // indexes in the pack
  readonly sheets: readonly Sheet[]; // learners who gave at least one reply
};

/** First replies only, as all reports use them. */
export const tableOf = (room: Room, pack: Pack): Table => ({
  questions: pack.questions.flatMap((_, index) => (room.withdrawn.has(index) ? [] : [index])),
  sheets: sheetsOf(room, pack).filter(({ first }) => first.some((marked) => marked !== null)),
});

export const isRight = (marked: Marked | null | undefined): boolean => marked?.outcome.first.right ?? false;

/** How many of the questions a learner got right at the first try. */
export const rightsOf = ({ questions }: Table, { first }: Sheet): number =>
  questions.filter((question) => isRight(first[question])).length;

/** The learners by their rights, best first; equal ones keep the order in which they came. */
export const ranked = (table: Table): Sheet[] =>
  table.sheets.toSorted((a, b) => rightsOf(table, b) - rightsOf(table, a));
