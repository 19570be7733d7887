import type { Move } from '../../src/lib/class/command.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import { guest, host, type Visitor } from '../../src/lib/ui/class/test-support/visitor.ts';
import { openPlayer, type BenchPlayer } from './bench-player.ts';
import type { Run } from './run-type.ts';

export type Seated = { readonly visitor: Visitor; readonly room: string };

/** A room whose players have come in by its code; nobody has a line yet. */
export type BenchRoom = { readonly teacher: Visitor; readonly room: string; readonly guests: readonly Visitor[] };

/** A room with all who sit in it, each on a line. */
export type SeatedRoom = {
  readonly desk: BenchPlayer;
  readonly players: readonly BenchPlayer[];
  /** Moves the room on by the host’s press; gives when that was, by `performance.now()`. */
  readonly press: (move: Move) => Promise<number>;
  readonly close: () => void;
};

/** So many come in, and open their lines, at the same time. */
const AT_ONCE = 50;

/** Works through a list, some at a time; gives what came of each, in order. */
const inTurns = async <T, R>(list: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  for (let at = 0; at < list.length; at += AT_ONCE)
    results.push(...(await Promise.all(list.slice(at, at + AT_ONCE).map(work))));
  return results;
};

const originOf = (origins: readonly string[], n: number): string => origins[n % origins.length] ?? '';

/** Makes a room at the first server and lets the players in, at each server in turn. */
export const fillRoom = async (origins: readonly string[], pack: Pack, players: number): Promise<BenchRoom> => {
  const made = await host(originOf(origins, 0), pack, { pace: 'live' });
  const numbers = Array.from({ length: players }, (_, n) => n);
  const guests = await inTurns(numbers, (n) => guest(originOf(origins, n), made.code));
  return { teacher: made.host, room: made.room, guests };
};

/** Opens everybody’s line and waits until each has heard where the room is. */
export const seatRoom = async ({ teacher, room, guests }: BenchRoom, by: Run['by']): Promise<SeatedRoom> => {
  const open = async (visitor: Visitor, as: 'player' | 'host'): Promise<BenchPlayer> => {
    const player = openPlayer(by, { origin: visitor.origin, cookie: visitor.cookie(), room, as });
    if ((await player.reaches('lobby', 0)) === null) throw new Error(`Expected a ${as} to be let in`);
    return player;
  };
  const desk = await open(teacher, 'host');
  const players = await inTurns(guests, (visitor) => open(visitor, 'player'));
  let step = 0;
  return {
    desk,
    players,
    press: async (move) => {
      const at = performance.now();
      if ((await desk.send({ type: move, step })) === null) throw new Error(`Expected “${move}” to be followed`);
      step += 1;
      return at;
    },
    close: () => [desk, ...players].forEach((each) => each.close()),
  };
};
