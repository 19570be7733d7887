import type { Pack } from '../questions/pack-type.ts';
import { markOf } from './class-marks.ts';
import { progressOf, type Room } from './room.ts';
import type { Player } from './room-type.ts';

/** How many gave which answer. Options by index; replies in a form count as right, half right or not. */
export type Votes = {
  readonly round: number;
  readonly given: number;
  readonly options: readonly number[];
  readonly right: number;
  readonly backed: number;
};

/** Does the player count: let in, and not sent away? */
export const isHere = ({ admitted, kicked }: Player): boolean => admitted && !kicked;

/** The votes on a question in one round. */
export const votesOn = (room: Room, pack: Pack, question: number, round: number): Votes => {
  const size = pack.questions[question]?.options.length ?? 0;
  const options = Array.from({ length: size }, () => 0);
  let [given, right, backed] = [0, 0, 0];
  for (const player of room.players.values()) {
    const own = isHere(player)
      ? room.given.get(player.id)?.findLast((each) => each.question === question && each.round === round)
      : undefined;
    if (!own) continue;
    const { first } = markOf(pack, own).outcome;
    given += 1;
    if (first.right) right += 1;
    if (first.cell === 'both') backed += 1;
    if (own.reply.option !== null) options[own.reply.option] = (options[own.reply.option] ?? 0) + 1;
  }
  return { round, given, options, right, backed };
};

/** The votes on the question before the class: the first, and the one after a discussion. */
export const allVotes = (room: Room, pack: Pack): Votes[] => {
  const { index, round } = progressOf(room);
  return index < 0 ? [] : Array.from({ length: round }, (_, n) => votesOn(room, pack, index, n + 1));
};
