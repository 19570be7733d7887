import type { Pack } from '../../questions/pack-type.ts';
import { sheetsOf, type Marked } from '../class-marks.ts';
import type { Room } from '../room.ts';

/** A first reply as a report lists it; null where nothing was given, or the question was withdrawn. */
export type SheetAnswer = { readonly right: boolean; readonly proven: boolean } | null;

/** One player’s line of a report, for the host alone. */
export type SheetLine = {
  readonly name: string;
  readonly team: number | null;
  readonly answers: readonly SheetAnswer[]; // by question
  readonly marks: number;
  readonly max: number;
  readonly backed: number;
};

const answerOf = (marked: Marked | null): SheetAnswer =>
  marked && { right: marked.outcome.first.right, proven: marked.outcome.first.cell === 'both' };

/** A line a player, in the order of joining. */
export const sheetLinesOf = (room: Room, pack: Pack): SheetLine[] =>
  sheetsOf(room, pack).map(({ player, first, marks, max, backed }) => ({
    name: room.players.get(player)?.name ?? '',
    team: room.players.get(player)?.team ?? null,
    answers: first.map(answerOf),
    marks,
    max,
    backed,
  }));
