import { sheetsOf, type Marked } from '../../../class/class-marks.ts';
import { reportOf } from '../../../class/report/report.ts';
import type { Estimate } from '../../../class/report/statistics.ts';
import type { Room } from '../../../class/room.ts';
import type { Pack } from '../../../questions/pack-type.ts';
import { stemOf } from '../../../quiz/reply.ts';

/** A number stays a number, so that a sheet can add it up. */
export type Cell = string | number | null;
export type SheetTable = { readonly name: string; readonly rows: readonly (readonly Cell[])[] };

/** The words of the tables, in the language of whoever asked for them. */
export type SheetWords = {
  readonly questions: string; // names of the two sheets
  readonly players: string;
  readonly questionHead: readonly string[]; // seventeen
  readonly playerHead: readonly string[]; // five, before a column a question
  readonly questionN: (n: number) => string; // from 1
  readonly yes: string;
  readonly no: string;
  readonly replace: string; // the advice to do without a question
};

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1_000) / 1_000);
const estimate = (found: Estimate | null): Cell[] =>
  found ? [rounded(found.value), rounded(found.low), rounded(found.high)] : [null, null, null];
const yes = (words: SheetWords, value: boolean | null): Cell => (value === null ? null : value ? words.yes : words.no);

/** A row a question; figures stay empty where there are too few learners for them. */
const questionTable = (room: Room, pack: Pack, words: SheetWords): SheetTable => {
  const items = new Map(reportOf(room, pack).items.map((item) => [item.question, item]));
  const rows = pack.questions.map((question, index): Cell[] => {
    const item = items.get(index);
    const start: Cell[] = [index + 1, stemOf(question), question.kind, question.skill, yes(words, !item)];
    if (!item) return start;
    return [
      ...start,
      item.answered,
      item.right,
      item.proven,
      ...estimate(item.difficulty),
      rounded(item.discrimination?.value ?? null),
      rounded(item.groups),
      yes(words, item.keyAlarm),
      item.advice && words[item.advice],
      item.second?.right ?? null,
      item.second?.given ?? null,
    ];
  });
  return { name: words.questions, rows: [words.questionHead, ...rows] };
};

const marks = (marked: Marked | null | undefined): Cell => marked?.outcome.marks ?? null;

/** A row a player: marks by question in the latest vote or run, empty where nothing was given. */
const playerTable = (room: Room, pack: Pack, words: SheetWords): SheetTable => {
  const head = [...words.playerHead, ...pack.questions.map((_, n) => words.questionN(n + 1))];
  const rows = sheetsOf(room, pack).map((sheet): Cell[] => {
    const player = room.players.get(sheet.player);
    const team = player?.team ?? null;
    return [
      player?.name ?? '',
      team === null ? null : team + 1,
      sheet.marks,
      sheet.max,
      sheet.backed,
      ...pack.questions.map((_, n) => marks(sheet.last[n])),
    ];
  });
  return { name: words.players, rows: [head, ...rows] };
};

/** The report of a room as tables for a spreadsheet. Kinds and skills stand by their codes, as in a pack. */
export const sheetTables = (room: Room, pack: Pack, words: SheetWords): readonly SheetTable[] => [
  questionTable(room, pack, words),
  playerTable(room, pack, words),
];
