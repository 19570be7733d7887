import type { Attempt } from '../quiz/quiz-type.ts';

/** live: the host turns the pages · own: each player works alone between opening and closing. */
export const PACES = ['live', 'own'] as const;
export type Pace = (typeof PACES)[number];

/** When a player of an own-pace room is told: after each answer, after the last, or when the room has closed. */
export const FEEDBACKS = ['each', 'end', 'closing'] as const;
export type Feedback = (typeof FEEDBACKS)[number];

/** What a teacher decides when the class is started; it never changes afterwards. */
export type RoomSettings = {
  readonly pace: Pace;
  readonly feedback: Feedback; // own pace only; a live room is told by its host
  readonly evidence: boolean; // players mark the sentence that proves the answer
  readonly certainty: boolean; // players say how sure they are
  readonly seconds: number | null; // live: time for a question; null: until the host closes it
  readonly opens: number | null; // own pace, ms since 1970; null: at once
  readonly closes: number | null; // own pace; null: when the host ends it
  readonly attempts: number; // own pace: how often a player may work through the set, 1 to 5
  readonly teams: number; // 0: none
  readonly leaderboard: boolean; // false unless a teacher asks for it
  readonly admits: boolean; // the host lets each player in
  readonly lateJoin: boolean; // players may join once the class has begun
  readonly codes: readonly string[]; // roster codes that the teacher handed out; empty: names are made up
  readonly keepDays: number; // everything is deleted after so many days
};

export type PlayerId = string;

/** Somebody in the room, under a made-up name or a roster code. */
export type Player = {
  readonly id: PlayerId;
  readonly name: string;
  readonly team: number | null; // 0-based
  readonly admitted: boolean;
  readonly kicked: boolean;
  readonly time: number; // 1, 1.5, 2 … times the time that the others have
};

/** What a player gives for one question: the answer, its proof and how sure. A class has no hints. */
export type Reply = Omit<Attempt, 'hint'>;

/** One reply in the log. */
export type Given = {
  readonly question: number; // index in the pack
  readonly round: number; // live: 1, or 2 after a discussion; own pace: the run, from 1
  readonly reply: Reply;
  readonly at: number; // ms since 1970, by the server's clock
};

/** What the host did, each a step of the room; `at` is the server's clock in ms since 1970. */
export const HOST_STEPS = [
  'host.began',
  'host.asked',
  'host.closed',
  'host.discussed',
  'host.askedAgain',
  'host.revealed',
  'host.paused',
  'host.resumed',
  'host.finished',
] as const;
/** What the clock did: a question's time ran out; an assignment opened or closed. */
export const CLOCK_STEPS = ['clock.closed', 'clock.opened', 'clock.finished'] as const;
export const STEPS = [...HOST_STEPS, ...CLOCK_STEPS] as const;
export type StepType = (typeof STEPS)[number];

/** One line of the room's log. The log is the truth: all else is folded from it. */
export type RoomEvent = { readonly at: number } & (
  | { readonly type: StepType }
  | {
      readonly type: 'player.joined';
      readonly player: PlayerId;
      readonly name: string;
      readonly team: number | null;
      readonly admitted: boolean;
    }
  | { readonly type: 'player.answered'; readonly player: PlayerId; readonly given: Omit<Given, 'at'> }
  | { readonly type: 'player.began' | 'player.handedIn'; readonly player: PlayerId; readonly run: number }
  | { readonly type: 'host.admitted' | 'host.kicked'; readonly player: PlayerId }
  | { readonly type: 'host.gaveTime'; readonly player: PlayerId; readonly time: number }
  | { readonly type: 'host.locked'; readonly locked: boolean }
  | { readonly type: 'host.withdrew'; readonly question: number; readonly withdrawn: boolean }
);

/** Where a room is. */
export const STAGES = ['lobby', 'reading', 'asking', 'closed', 'discussing', 'revealed', 'open', 'finished'] as const;
export type Stage = (typeof STAGES)[number];
