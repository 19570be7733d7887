import { progressOf, type Room } from './room.ts';
import type { Player } from './room-type.ts';

/** What a reply may take on its way from a player who pressed in time, in ms. */
export const GRACE = 1_000;

/** Until when this player may answer the open question, by the server's clock; null: until the host closes it. */
export const deadlineFor = (room: Room, player: Pick<Player, 'time'>): number | null => {
  const { seconds } = room.settings;
  return seconds === null ? null : progressOf(room).since + seconds * 1000 * player.time;
};

/** Until when this player may work on an assignment: extra time is a share of the time it is open. */
export const closingFor = (room: Room, player: Pick<Player, 'time'>): number | null => {
  const { opens, closes } = room.settings;
  if (closes === null) return null;
  return closes + (player.time - 1) * Math.max(0, closes - (opens ?? closes));
};

const present = (room: Room): Player[] =>
  [...room.players.values()].filter((player) => player.admitted && !player.kicked);

const latest = (times: readonly (number | null)[]): number | null =>
  times.reduce((most: number | null, time) => (time !== null && (most === null || time > most) ? time : most), null);

/**
 * When the clock has something to do next: close the question once the last player's time is over, open an assignment,
 * or close it. Null: nothing is waiting for the clock.
 */
export const alarmOf = (
  room: Room,
): { readonly at: number; readonly step: 'clock.closed' | 'clock.opened' | 'clock.finished' } | null => {
  const everybody = [{ time: 1 }, ...present(room)];
  if (room.paused) return null;
  if (room.stage === 'asking') {
    const at = latest(everybody.map((player) => deadlineFor(room, player)));
    return at === null ? null : { at: at + GRACE, step: 'clock.closed' };
  }
  if (room.stage === 'lobby' && room.settings.pace === 'own' && room.settings.opens !== null)
    return { at: room.settings.opens, step: 'clock.opened' };
  if (room.stage === 'open') {
    const at = latest(everybody.map((player) => closingFor(room, player)));
    return at === null ? null : { at: at + GRACE, step: 'clock.finished' };
  }
  return null;
};
