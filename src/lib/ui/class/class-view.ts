import type { Own, OwnReply } from '../../class/own-view.ts';
import type { ToClient } from '../../class/protocol.ts';
import type { Shared } from '../../class/shared-view.ts';
import type { Told } from '../../class/shown.ts';
import type { View } from '../../class/view-for.ts';

/** How the connection stands: first try · open · lost and being sought again · the room is deleted · this device has no part in it. */
export const LINKS = ['joining', 'live', 'waiting', 'gone', 'forbidden'] as const;
export type Link = (typeof LINKS)[number];

export type RoomView = Exclude<View, { as: 'nobody' }>;
export type PlayerView = Extract<View, { as: 'player' }>;
export type ProjectorView = Extract<View, { as: 'projector' }>;
export type HostView = Extract<View, { as: 'host' }>;

/** The questions that a player may open again with all that is told of them: one’s own, and at the end everybody’s. */
export const toldTo = ({ shared, own }: PlayerView): readonly Told[] => [...own.told, ...shared.review];

/** What a class screen knows: the last it was told, and whether it is still being told. */
export type ClassState = {
  readonly view: RoomView | null; // null until the first word of the server
  readonly link: Link;
  readonly ahead: number; // ms by which the server's clock is before this device's
};

export const NO_CLASS: ClassState = { view: null, link: 'joining', ahead: 0 };

/** The state once the connection says how it stands; a room that is gone stays gone. */
export const linked = (state: ClassState, link: Link): ClassState =>
  state.link === 'gone' ? state : { ...state, link };

const withShared = (view: RoomView, shared: Shared): RoomView =>
  // Two roads may cross: what tells of an earlier step has been overtaken.
  shared.step < view.shared.step ? view : { ...view, shared };

const withTally = (view: RoomView, { progress, votes }: Extract<ToClient, { type: 'tally' }>): RoomView => {
  switch (view.as) {
    case 'player':
      return view;
    case 'projector':
      return { ...view, progress };
    case 'host':
      return { ...view, progress, votes: votes ?? view.votes };
    default:
      return view satisfies never;
  }
};

/** The state after one message of the server; `now` is this device's clock in ms since 1970. */
export const received = (state: ClassState, message: ToClient, now: number): ClassState => {
  switch (message.type) {
    case 'view': {
      const { view, at } = message;
      return view.as === 'nobody' ? linked(state, 'forbidden') : { ...state, view, ahead: at - now };
    }
    case 'shared':
      return state.view === null
        ? state
        : { ...state, view: withShared(state.view, message.shared), ahead: message.at - now };
    case 'own':
      return state.view?.as === 'player' ? { ...state, view: { ...state.view, own: message.own } } : state;
    case 'tally':
      return state.view === null ? state : { ...state, view: withTally(state.view, message) };
    case 'gone':
      return { ...state, link: 'gone' };
    case 'done':
    case 'refused':
      return state;
    default:
      return message satisfies never;
  }
};

export const PLAYER_PLACES = [
  'sent-away',
  'outside', // waits to be let in
  'lobby',
  'reading',
  'asking',
  'sent', // has answered, and waits for the others
  'closed',
  'discussing',
  'revealed',
  'ready', // own pace: a run may be begun
  'working', // own pace: in a run
  'handed-in',
  'finished',
] as const;
export type PlayerPlace = (typeof PLAYER_PLACES)[number];

/** The reply of a player to a question in a round, as the server has it: the last one. */
export const replyTo = (own: Own, question: number, round: number): OwnReply | null =>
  own.replies.findLast((reply) => reply.question === question && reply.round === round) ?? null;

const openPlace = ({ run }: Own): PlayerPlace => (run === null ? 'ready' : run.handedIn ? 'handed-in' : 'working');

/** Where a player is. */
export const placeOf = ({ shared, own }: PlayerView): PlayerPlace => {
  if (own.kicked) return 'sent-away';
  if (!own.admitted) return 'outside';
  if (shared.stage === 'open') return openPlace(own);
  return shared.stage === 'asking' && replyTo(own, shared.index, shared.round) ? 'sent' : shared.stage;
};

/** May another run be begun? */
export const isRunLeft = ({ shared, own }: PlayerView): boolean => (own.run?.run ?? 0) < shared.settings.attempts;

/** Seconds that are left until a moment of the server's clock, never below 0; null where there is none. */
export const secondsLeft = (deadline: number | null, now: number, ahead: number): number | null =>
  deadline === null ? null : Math.max(0, Math.ceil((deadline - (now + ahead)) / 1000));

/** "2:05", "0:09": what a clock shows. */
export const printSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
