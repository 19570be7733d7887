import { assign, setup } from 'xstate';
import type { Pace, StepType } from './room-type.ts';

/** Facts of the room's progress; who is in it and what they answered is folded beside it. */
export type RoomContext = {
  readonly pace: Pace;
  readonly total: number; // questions
  readonly index: number; // the question before the class; −1 before the first
  readonly round: number; // 1, or 2 after a discussion
  readonly since: number; // when the question was opened, pauses taken off; ms since 1970
  readonly pausedAt: number | null;
};

export type RoomStep = { readonly type: StepType; readonly at: number };
export type RoomInput = { readonly pace: Pace; readonly total: number };

/** Read by the type checker alone; empty when the program runs. */
const types: { context?: RoomContext; events?: RoomStep; input?: RoomInput } = {};

const opened = (context: RoomContext, at: number, index: number, round: number): RoomContext => ({
  ...context,
  index,
  round,
  since: at,
});

/**
 * A class's way through a quiz. Live: lobby → reading → asking → closed (→ discussing → asking again) → revealed →
 * … → finished, and a pause anywhere between. At their own pace: lobby → open → finished.
 */
export const roomMachine = setup({
  types,
  guards: {
    isLive: ({ context }) => context.pace === 'live',
    isOwnPace: ({ context }) => context.pace === 'own',
    isMoreToAsk: ({ context }) => context.index < context.total - 1,
    isFirstVote: ({ context }) => context.round === 1,
  },
  actions: {
    openNext: assign(({ context, event }) => opened(context, event.at, context.index + 1, 1)),
    openAgain: assign(({ context, event }) => opened(context, event.at, context.index, context.round + 1)),
    stopClock: assign({ pausedAt: ({ event }) => event.at }),
    startClock: assign(({ context, event }) => ({
      pausedAt: null,
      since: context.since + event.at - (context.pausedAt ?? event.at),
    })),
  },
}).createMachine({
  id: 'room',
  context: ({ input }) => ({ ...input, index: -1, round: 1, since: 0, pausedAt: null }),
  initial: 'running',
  states: {
    running: {
      initial: 'lobby',
      on: {
        'host.paused': { guard: 'isLive', target: 'paused', actions: 'stopClock' },
        'host.finished': 'finished',
      },
      states: {
        lobby: {
          on: {
            'host.began': [
              { guard: 'isLive', target: 'reading' },
              { guard: 'isOwnPace', target: 'open' },
            ],
            'clock.opened': { guard: 'isOwnPace', target: 'open' },
          },
        },
        reading: { on: { 'host.asked': { guard: 'isMoreToAsk', target: 'asking', actions: 'openNext' } } },
        asking: { on: { 'host.closed': 'closed', 'clock.closed': 'closed' } },
        closed: {
          on: {
            'host.discussed': { guard: 'isFirstVote', target: 'discussing' },
            'host.revealed': 'revealed',
          },
        },
        discussing: {
          on: { 'host.askedAgain': { target: 'asking', actions: 'openAgain' }, 'host.revealed': 'revealed' },
        },
        revealed: { on: { 'host.asked': { guard: 'isMoreToAsk', target: 'asking', actions: 'openNext' } } },
        open: { on: { 'clock.finished': '#room.finished' } },
        last: { type: 'history' },
      },
    },
    paused: {
      on: {
        'host.resumed': { target: 'running.last', actions: 'startClock' },
        'host.finished': 'finished',
      },
    },
    finished: {},
  },
});
