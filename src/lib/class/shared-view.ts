import type { Pack } from '../questions/pack-type.ts';
import { progressOf, type Room } from './room.ts';
import type { RoomSettings, Stage } from './room-type.ts';
import { askedOf, toldOf, type Asked, type Told } from './shown.ts';
import { allVotes, type Votes } from './votes.ts';

/** What everybody in the room may see; made once a step, however many are in the room. */
export type Shared = {
  readonly step: number;
  readonly stage: Stage;
  readonly paused: boolean;
  readonly title: string;
  readonly settings: Pick<
    RoomSettings,
    | 'pace'
    | 'feedback'
    | 'evidence'
    | 'certainty'
    | 'seconds'
    | 'opens'
    | 'closes'
    | 'attempts'
    | 'teams'
    | 'leaderboard'
  >;
  readonly total: number;
  readonly index: number;
  readonly round: number;
  readonly asked: Asked | null; // the question before the class, while it is open or closed
  readonly told: Told | null; // the question before the class, once revealed
  readonly votes: readonly Votes[]; // once revealed: the first vote, and the one after a discussion
  readonly review: readonly Told[]; // once finished: every question; one text for the whole room
};

const SHOWS_QUESTION: readonly Stage[] = ['asking', 'closed', 'discussing'];

/** What everybody may see. A key leaves the server from here alone, and only at `revealed` and `finished`. */
export const sharedOf = (room: Room, pack: Pack): Shared => {
  const { settings, stage, paused, step } = room;
  const { index, round } = progressOf(room);
  const { pace, feedback, evidence, certainty, seconds, opens, closes, attempts, teams, leaderboard } = settings;
  return {
    step,
    stage,
    paused,
    title: pack.title,
    settings: { pace, feedback, evidence, certainty, seconds, opens, closes, attempts, teams, leaderboard },
    total: pack.questions.length,
    index,
    round,
    asked: SHOWS_QUESTION.includes(stage) ? askedOf(pack, settings, index) : null,
    told: stage === 'revealed' ? toldOf(pack, settings, index, room.withdrawn.has(index)) : null,
    votes: stage === 'revealed' ? allVotes(room, pack) : [],
    review:
      stage === 'finished'
        ? pack.questions.map((_, question) => toldOf(pack, settings, question, room.withdrawn.has(question)))
        : [],
  };
};
