import type { PlayerId, Reply } from './room-type.ts';

/** Who asks for something: the host by a secret, a player by a token, a projector by the host's link, or nobody. */
export type Role =
  | { readonly as: 'host' }
  | { readonly as: 'projector' }
  | { readonly as: 'player'; readonly player: PlayerId }
  | { readonly as: 'nobody' };

/** What moves the room on; `step` is the step of the room that the host saw, so that a second click does not skip a page. */
export const MOVES = ['begin', 'ask', 'close', 'discuss', 'askAgain', 'reveal', 'pause', 'resume', 'finish'] as const;
export type Move = (typeof MOVES)[number];

/** What a client intends. It never carries a mark or a time. */
export type Command =
  | { readonly type: Move; readonly step: number }
  | { readonly type: 'lock'; readonly locked: boolean }
  | { readonly type: 'admit' | 'kick'; readonly player: PlayerId }
  | { readonly type: 'giveTime'; readonly player: PlayerId; readonly time: number }
  | { readonly type: 'withdraw'; readonly question: number; readonly withdrawn: boolean }
  | { readonly type: 'startRun' }
  | { readonly type: 'answer'; readonly question: number; readonly round: number; readonly reply: Reply }
  | { readonly type: 'handIn' };

/** Why an intention was not followed. */
export const REFUSALS = [
  'not-yours', // that role may not do it
  'stale', // the room has moved on since
  'not-now', // the room is not where this makes sense
  'paused',
  'not-admitted',
  'kicked',
  'unknown-player',
  'another-question', // not the question, or the vote, that is open
  'answered', // a reply was taken already
  'too-late', // the player's time is over
  'incomplete', // not a whole reply to this question
  'no-run-left', // own pace: every attempt is used
] as const;
export type Refusal = { readonly refused: (typeof REFUSALS)[number] };
