import type { Command, Role } from '../../class/command.ts';
import { decide, isRefusal } from '../../class/decide.ts';
import { alarmOf } from '../../class/deadline.ts';
import { holderOf, join } from '../../class/join.ts';
import { canStep } from '../../class/room.ts';
import type { PlayerId } from '../../class/room-type.ts';
import type { Pack } from '../../questions/pack-type.ts';
import { isRepeat } from './repeat.ts';
import type { Answer, Verdict, Wish } from './stretch.ts';

type Settle = (answer: Answer) => void;

const DONE = { type: 'done' } as const;
const refused = (code: string): Verdict => ({ lines: [], answer: { type: 'refused', code } });

/** An intention of somebody in the room. `at` is when it reached the server. */
export const commandWish = (pack: Pack, role: Role, command: Command, at: number, settle: Settle): Wish => ({
  alone: role.as === 'player' ? role.player : null,
  settle,
  decide: (room) => {
    const sitting = { room, pack, at };
    const decision = decide(sitting, role, command);
    if (!isRefusal(decision)) return { lines: decision, answer: DONE };
    const isMine = role.as === 'player' && decision.refused !== 'kicked' && decision.refused !== 'unknown-player';
    return isMine && isRepeat(sitting, role.player, command) ? { lines: [], answer: DONE } : refused(decision.refused);
  },
});

export type Coming = {
  readonly roster: string | null;
  readonly seed: number;
  readonly at: number;
  readonly player: PlayerId; // drawn for somebody new
  readonly tokenHash: string; // of the token that will be in the cookie
};

/** Somebody who comes in: as a new player, or as the one that a roster code stands for already. */
export const joinWish = ({ roster, seed, at, player, tokenHash }: Coming, settle: Settle): Wish => ({
  alone: null,
  settle,
  decide: (room) => {
    const holder = roster !== null && room.settings.codes.includes(roster) ? holderOf(room, roster) : null;
    if (holder !== null) {
      if (room.players.get(holder)?.kicked) return refused('kicked');
      return { lines: [], tokens: [{ token_hash: tokenHash, player: holder }], answer: { ...DONE, player: holder } };
    }
    const line = join(room, { player, code: roster, seed, at });
    if ('refused' in line) return refused(line.refused);
    return { lines: [line], tokens: [{ token_hash: tokenHash, player }], answer: { ...DONE, player } };
  },
});

/** What the clock has to do, if it is time. Two processes may ring at once: the second finds it done. */
export const clockWish = (at: number, settle: Settle): Wish => ({
  alone: null,
  settle,
  decide: (room) => {
    const alarm = alarmOf(room);
    const step = alarm && alarm.at <= at ? { type: alarm.step, at } : null;
    return { lines: step && canStep(room, step) ? [step] : [], answer: DONE };
  },
});
