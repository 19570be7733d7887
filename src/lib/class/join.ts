import { makeName } from './names.ts';
import type { Room } from './room.ts';
import type { PlayerId, RoomEvent } from './room-type.ts';

export const JOIN_REFUSALS = ['locked', 'begun', 'over', 'full', 'unknown-code', 'needs-code'] as const;
export type JoinRefusal = { readonly refused: (typeof JOIN_REFUSALS)[number] };

/** More players than this and one room is no class any more; the largest that was measured. */
export const MOST_PLAYERS = 2_500;

export type Joining = {
  readonly player: PlayerId; // new, drawn by the server
  readonly code: string | null; // roster code, where the teacher handed some out
  readonly seed: number; // the room's, for its names
  readonly at: number;
};

const refuse = (refused: JoinRefusal['refused']): JoinRefusal => ({ refused });

/** A team for the next player: the smallest one. */
const nextTeam = (room: Room): number | null => {
  const { teams } = room.settings;
  if (teams === 0) return null;
  const sizes = Array.from({ length: teams }, () => 0);
  for (const { team, kicked } of room.players.values())
    if (team !== null && !kicked) sizes[team] = (sizes[team] ?? 0) + 1;
  return sizes.indexOf(Math.min(...sizes));
};

const hasBegun = ({ stage, settings }: Room): boolean => settings.pace === 'live' && stage !== 'lobby';

/** The player that a roster code stands for, when that code has come in before: another device, the same player. */
export const holderOf = (room: Room, code: string): PlayerId | null =>
  [...room.players.values()].find(({ name }) => name === code)?.id ?? null;

/** The line that somebody's coming adds to the log, or why they stay outside. */
export const join = (room: Room, { player, code, seed, at }: Joining): RoomEvent | JoinRefusal => {
  const { codes, lateJoin, admits } = room.settings;
  if (room.stage === 'finished') return refuse('over');
  if (room.locked) return refuse('locked');
  if (!lateJoin && hasBegun(room)) return refuse('begun');
  if (room.players.size >= MOST_PLAYERS) return refuse('full');
  if (codes.length > 0 && code === null) return refuse('needs-code');
  if (codes.length > 0 && code !== null && !codes.includes(code)) return refuse('unknown-code');
  const name = codes.length > 0 && code !== null ? code : makeName(room.players.size, seed);
  return { type: 'player.joined', player, name, team: nextTeam(room), admitted: !admits, at };
};
