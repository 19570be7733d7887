import type { Move } from '../../src/lib/class/command.ts';
import { replyTo } from '../../src/lib/class/fixture.ts';
import type { Reply } from '../../src/lib/class/room-type.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import { guest, host, take, type Seat, type Visitor } from '../../src/lib/ui/class/test-support/visitor.ts';

/** An answer that its player was told is kept. */
export type Acknowledged = { readonly name: string; readonly question: number; readonly reply: Reply };

/** A class in which something breaks: real clients, which come back by themselves and send again what was not answered. */
export type FaultyClass = {
  readonly teacher: Visitor;
  readonly room: string;
  readonly desk: Seat;
  readonly seats: readonly Seat[];
  readonly acknowledged: Acknowledged[];
  readonly refused: string[]; // codes of answers that were refused in the end
};

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const openClass = async (origin: string, pack: Pack, players: number): Promise<FaultyClass> => {
  const made = await host(origin, pack, { pace: 'live' });
  const visitors = await Promise.all(Array.from({ length: players }, () => guest(origin, made.code)));
  const seats = visitors.map((visitor) => take(visitor, made.room, 'player'));
  const desk = take(made.host, made.room, 'host');
  await Promise.all([desk, ...seats].map((seat) => seat.untilState('live')));
  return { teacher: made.host, room: made.room, desk, seats, acknowledged: [], refused: [] };
};

const stepOf = ({ messages }: Seat): number => {
  const last = messages.findLast(({ type }) => type === 'view');
  return last?.type === 'view' && last.view.as !== 'nobody' ? last.view.shared.step : 0;
};

const nameOf = ({ messages }: Seat): string => {
  const view = messages.find(({ type }) => type === 'view');
  return view?.type === 'view' && view.view.as === 'player' ? view.view.own.name : '';
};

/** The host’s press, for the step that the console shows by then; it is made again where it came too early. */
export const press = async ({ desk }: FaultyClass, move: Move): Promise<void> => {
  for (let tries = 0; tries < 20; tries += 1) {
    const before = stepOf(desk);
    const sent = await desk.send({ type: move, step: before });
    if (sent.type === 'done') {
      // The console shows the new step before the next press.
      for (let waits = 0; waits < 400 && stepOf(desk) === before; waits += 1) await pause(10);
      return;
    }
    await pause(200);
  }
  throw new Error(`Expected “${move}” to be followed`);
};

/** Everybody answers at any moment of so many ms; what is acknowledged is noted. Settles when each has an answer. */
export const answerAll = async (
  { seats, acknowledged, refused }: FaultyClass,
  { pack, question, within, next }: { pack: Pack; question: number; within: number; next: () => number },
): Promise<void> => {
  await Promise.all(
    seats.map(async (seat) => {
      await pause(next() * within);
      const reply = replyTo(question, next() < 0.6, pack);
      const sent = await seat.send({ type: 'answer', question, round: 1, reply });
      if (sent.type === 'done') acknowledged.push({ name: nameOf(seat), question, reply });
      else refused.push(sent.code);
    }),
  );
};

const isLive = (seat: Seat): boolean => seat.states.at(-1) === 'live';

/** Ms from a moment until nobody is without a line any more. */
export const backAfter = async ({ desk, seats }: FaultyClass, since: number): Promise<number> => {
  const all = [desk, ...seats];
  for (let waits = 0; waits < 100 && all.every(isLive); waits += 1) await pause(10);
  for (let waits = 0; waits < 6_000 && !all.every(isLive); waits += 1) await pause(5);
  return performance.now() - since;
};

export const leave = ({ desk, seats }: FaultyClass): void => [desk, ...seats].forEach((seat) => seat.close());
