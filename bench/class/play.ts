import type { Move } from '../../src/lib/class/command.ts';
import { replyTo } from '../../src/lib/class/fixture.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import type { SeatedRoom } from './bench-room.ts';

export type Played = {
  readonly acks: readonly (number | null)[];
  readonly messages: number; // that players got for their answers
  readonly tallies: number; // that the host got meanwhile, a second
  readonly reveals: readonly number[];
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What a step or an answer has set in motion is over before messages are counted. */
const untilQuiet = async (count: () => number): Promise<void> => {
  for (let [waits, last] = [0, -1]; waits < 30 && count() !== last; waits += 1) {
    last = count();
    await pause(300);
  }
};

/** Presses, and waits until everybody has the stage that follows; gives the ms each waited. */
export const pressAndWait = async (room: SeatedRoom, move: Move, stage: string): Promise<number[]> => {
  const before = performance.now();
  const arriving = room.players.map((player) => player.reaches(stage, before));
  const pressed = await room.press(move);
  const arrived = await Promise.all(arriving);
  return arrived.map((at) => {
    if (at === null) throw new Error(`Expected everybody to hear of “${stage}”`);
    return at - pressed;
  });
};

/** One question in one room: asked, answered by everybody at any moment of so many seconds, closed, revealed. */
export const playQuestion = async (
  room: SeatedRoom,
  { pack, question, seconds, next }: { pack: Pack; question: number; seconds: number; next: () => number },
): Promise<Played> => {
  await pressAndWait(room, 'ask', 'asking');
  const count = (): number => room.players.reduce((sum, player) => sum + player.messages(), 0);
  await untilQuiet(count);
  const [before, tallied, began] = [count(), room.desk.messages(), performance.now()];
  const acks = await Promise.all(
    room.players.map(async (player) => {
      await pause(next() * seconds * 1_000);
      return player.send({ type: 'answer', question, round: 1, reply: replyTo(question, next() < 0.6, pack) });
    }),
  );
  await untilQuiet(count);
  const messages = count() - before;
  const tallies = (room.desk.messages() - tallied) / ((performance.now() - began) / 1_000);
  await pressAndWait(room, 'close', 'closed');
  return { acks, messages, tallies, reveals: await pressAndWait(room, 'reveal', 'revealed') };
};
