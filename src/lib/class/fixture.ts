import { anyPackOf } from '../quiz/form-fixture.ts';
import { rightReply } from '../quiz/reply.ts';
import type { Pack } from '../questions/pack-type.ts';
import type { Question } from '../questions/question.ts';
import type { Command, Role } from './command.ts';
import { decide, isRefusal } from './decide.ts';
import { applyEvents, openRoom, type Room } from './room.ts';
import type { Reply, RoomEvent, RoomSettings } from './room-type.ts';

const whole = anyPackOf('q1', 'q5', 'f1', 'f2', 'f3');

/** What tells a key, with the number of its question: no question of the class has another’s. */
const withOwnReasons = (question: Question): Question => {
  const tag = `(${question.id})`;
  const own = <T extends { readonly because: string }>(each: T): T => ({ ...each, because: `${each.because} ${tag}` });
  const { form } = question;
  return {
    ...question,
    explanation: `${question.explanation} ${tag}`,
    options: question.options.map(own),
    form:
      form?.as === 'order'
        ? { ...form, parts: form.parts.map(own) }
        : form?.as === 'match'
          ? { ...form, explanation: `${form.explanation} ${tag}`, left: form.left.map(own) }
          : form,
  };
};

/** For tests only: a class with options and every form to answer in. */
export const classPack: Pack = { ...whole, questions: whole.questions.map(withOwnReasons) };

export const SETTINGS: RoomSettings = {
  pace: 'live',
  feedback: 'each',
  evidence: true,
  certainty: false,
  seconds: null,
  opens: null,
  closes: null,
  attempts: 1,
  teams: 0,
  leaderboard: false,
  admits: false,
  lateJoin: true,
  codes: [],
  keepDays: 30,
};

export const HOST: Role = { as: 'host' };
export const playerRole = (player: string): Role => ({ as: 'player', player });

export const joined = (player: string, at = 0): RoomEvent => ({
  type: 'player.joined',
  player,
  name: `Name of ${player}`,
  team: null,
  admitted: true,
  at,
});

/** A room with players in it. */
export const roomWith = (players: readonly string[], settings: Partial<RoomSettings> = {}, pack = classPack): Room =>
  applyEvents(
    openRoom({ ...SETTINGS, ...settings }, pack.questions.length),
    players.map((player) => joined(player)),
  );

/** The room after a command, or the code it was refused with. */
export const after = (room: Room, role: Role, command: Command, at = 1_000, pack = classPack): Room | string => {
  const decision = decide({ room, pack, at }, role, command);
  return isRefusal(decision) ? decision.refused : applyEvents(room, decision);
};

/** The room after commands of the host, each for the step it is at; throws where one is refused. */
export const led = (room: Room, ...moves: readonly Extract<Command, { step: number }>['type'][]): Room =>
  moves.reduce((now, type) => {
    const next = after(now, HOST, { type, step: now.step });
    if (typeof next === 'string') throw new Error(`Expected ${type} at ${now.stage}, got ${next}`);
    return next;
  }, room);

/** The right reply to a question of the pack, or, where there are options, a wrong one. */
export const replyTo = (index: number, right = true, pack = classPack): Reply => {
  const question = pack.questions[index];
  if (!question) throw new Error(`Expected a question, got ${index}`);
  const { option, laid, marked } = rightReply(pack, question);
  const reply = { option, laid, marked, certainty: null };
  if (right || question.form) return reply;
  return { ...reply, option: question.options.findIndex(({ correct }) => !correct) };
};

/** The room after a player's reply; throws where it is refused. */
export const answered = (room: Room, player: string, reply: Reply, at = 1_000): Room => {
  const { index, round } = room.snapshot.context;
  const next = after(room, playerRole(player), { type: 'answer', question: index, round, reply }, at);
  if (typeof next === 'string') throw new Error(`Expected the reply to be taken, got ${next}`);
  return next;
};
