import type { Pack } from '../questions/pack-type.ts';
import type { Command, Move, Refusal, Role } from './command.ts';
import { closingFor, deadlineFor, GRACE } from './deadline.ts';
import { asAsked, isWholeReply } from './replies.ts';
import { canStep, progressOf, type Room } from './room.ts';
import type { Given, Player, RoomEvent, StepType } from './room-type.ts';

/** What a command is decided on: the room, its pack, and the server's clock. */
export type Sitting = { readonly room: Room; readonly pack: Pack; readonly at: number };

type Decision = readonly RoomEvent[] | Refusal;

const refuse = (refused: Refusal['refused']): Refusal => ({ refused });
export const isRefusal = (decision: Decision): decision is Refusal => 'refused' in decision;

/** The line of the log that each move of the host becomes. */
export const STEP_OF: Readonly<Record<Move, StepType>> = {
  begin: 'host.began',
  ask: 'host.asked',
  close: 'host.closed',
  discuss: 'host.discussed',
  askAgain: 'host.askedAgain',
  reveal: 'host.revealed',
  pause: 'host.paused',
  resume: 'host.resumed',
  finish: 'host.finished',
};

const isMove = (command: Command): command is Extract<Command, { type: Move }> => command.type in STEP_OF;

const move = ({ room, at }: Sitting, { type, step }: Extract<Command, { type: Move }>): Decision => {
  if (step !== room.step) return refuse('stale');
  const event = { type: STEP_OF[type], at };
  return canStep(room, event) ? [event] : refuse('not-now');
};

type HostCommand = Exclude<Command, { type: 'startRun' | 'answer' | 'handIn' }>;

const host = (sitting: Sitting, command: HostCommand): Decision => {
  const { room, pack, at } = sitting;
  if (isMove(command)) return move(sitting, command);
  switch (command.type) {
    case 'lock':
      return [{ type: 'host.locked', locked: command.locked, at }];
    case 'withdraw':
      if (!pack.questions[command.question]) return refuse('another-question');
      return [{ type: 'host.withdrew', question: command.question, withdrawn: command.withdrawn, at }];
    case 'admit':
    case 'kick':
    case 'giveTime': {
      const { player } = command;
      if (!room.players.has(player)) return refuse('unknown-player');
      if (command.type === 'giveTime') return [{ type: 'host.gaveTime', player, time: command.time, at }];
      return [{ type: command.type === 'admit' ? 'host.admitted' : 'host.kicked', player, at }];
    }
    default:
      return command satisfies never;
  }
};

/** The replies of a player to one question in one round. */
const given = (room: Room, player: string, question: number, round: number): Given[] =>
  (room.given.get(player) ?? []).filter((each) => each.question === question && each.round === round);

type AnswerCommand = Extract<Command, { type: 'answer' }>;

const isOver = (deadline: number | null, at: number): boolean => deadline !== null && at > deadline + GRACE;

/** May this player answer that now? Null when so. */
const againstLive = ({ room, at }: Sitting, player: Player, { question, round }: AnswerCommand): Refusal | null => {
  const progress = progressOf(room);
  if (room.paused) return refuse('paused');
  if (room.stage !== 'asking') return refuse('not-now');
  if (question !== progress.index || round !== progress.round) return refuse('another-question');
  if (given(room, player.id, question, round).length > 0) return refuse('answered');
  return isOver(deadlineFor(room, player), at) ? refuse('too-late') : null;
};

const againstOwn = ({ room, at }: Sitting, player: Player, { question, round }: AnswerCommand): Refusal | null => {
  const run = room.runs.get(player.id);
  if (room.stage !== 'open') return refuse('not-now');
  if (isOver(closingFor(room, player), at)) return refuse('too-late');
  if (!run || run.handedIn || run.run !== round) return refuse('another-question');
  // What is told at once cannot be taken back; otherwise an answer may be changed until it is handed in.
  const told = room.settings.feedback === 'each' && given(room, player.id, question, round).length > 0;
  return told ? refuse('answered') : null;
};

const answer = (sitting: Sitting, player: Player, command: AnswerCommand): Decision => {
  const { room, pack, at } = sitting;
  const against = room.settings.pace === 'live' ? againstLive : againstOwn;
  const refused = against(sitting, player, command);
  if (refused) return refused;
  const question = pack.questions[command.question];
  if (!question) return refuse('another-question');
  if (!isWholeReply(pack, room.settings, question, command.reply)) return refuse('incomplete');
  const reply = asAsked(room.settings, question, command.reply);
  return [
    {
      type: 'player.answered',
      player: player.id,
      given: { question: command.question, round: command.round, reply },
      at,
    },
  ];
};

/** Has the player answered every question of a run? */
const isThrough = ({ room, pack }: Sitting, player: Player, run: number): boolean =>
  pack.questions.every((_, question) => given(room, player.id, question, run).length > 0);

const startRun = (sitting: Sitting, player: Player): Decision => {
  const { room, at } = sitting;
  const { run, handedIn } = room.runs.get(player.id) ?? { run: 0, handedIn: true };
  if (room.stage !== 'open') return refuse('not-now');
  if (isOver(closingFor(room, player), at)) return refuse('too-late');
  if (!handedIn) return refuse('answered');
  if (run >= room.settings.attempts) return refuse('no-run-left');
  return [{ type: 'player.began', player: player.id, run: run + 1, at }];
};

const handIn = (sitting: Sitting, player: Player): Decision => {
  const { room, at } = sitting;
  const run = room.runs.get(player.id);
  if (room.stage !== 'open' || !run || run.handedIn) return refuse('not-now');
  if (!isThrough(sitting, player, run.run)) return refuse('incomplete');
  return [{ type: 'player.handedIn', player: player.id, run: run.run, at }];
};

const byPlayer = (sitting: Sitting, id: string, command: Command): Decision => {
  const player = sitting.room.players.get(id);
  if (!player) return refuse('unknown-player');
  if (player.kicked) return refuse('kicked');
  if (!player.admitted) return refuse('not-admitted');
  if (command.type === 'answer') return answer(sitting, player, command);
  if (command.type === 'startRun') return startRun(sitting, player);
  return command.type === 'handIn' ? handIn(sitting, player) : refuse('not-yours');
};

/** What follows from a command: the lines it adds to the log, or why it is not followed. */
export const decide = (sitting: Sitting, role: Role, command: Command): Decision => {
  switch (role.as) {
    case 'host':
      return command.type === 'answer' || command.type === 'startRun' || command.type === 'handIn'
        ? refuse('not-yours')
        : host(sitting, command);
    case 'player':
      return byPlayer(sitting, role.player, command);
    case 'projector':
    case 'nobody':
      return refuse('not-yours');
    default:
      return role satisfies never;
  }
};
