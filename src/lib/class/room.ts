import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { roomMachine, type RoomContext, type RoomStep } from './room.machine.ts';
import {
  STAGES,
  STEPS,
  type Given,
  type Player,
  type PlayerId,
  type RoomEvent,
  type RoomSettings,
  type Stage,
} from './room-type.ts';

/** A player's way through an own-pace set. */
export type Run = { readonly run: number; readonly handedIn: boolean };

/** A room as its log tells it. Maps are never changed in place: a new room shares what an event left alone. */
export type Room = {
  readonly settings: RoomSettings;
  readonly snapshot: SnapshotFrom<typeof roomMachine>;
  readonly stage: Stage;
  readonly paused: boolean;
  readonly step: number; // how often the room has moved on; a command for an earlier step is stale
  readonly players: ReadonlyMap<PlayerId, Player>;
  readonly given: ReadonlyMap<PlayerId, readonly Given[]>; // replies in the order of the log
  readonly runs: ReadonlyMap<PlayerId, Run>; // own pace
  readonly withdrawn: ReadonlySet<number>; // questions that no longer count
  readonly locked: boolean;
};

/** The room's progress: which question, which vote, since when. */
export const progressOf = (room: Room): RoomContext => room.snapshot.context;

const stageOf = (snapshot: Room['snapshot']): Stage => {
  const stage = STAGES.find((each) =>
    each === 'finished' ? snapshot.matches('finished') : snapshot.matches({ running: each }),
  );
  return stage ?? 'lobby';
};

/** A room before anything has happened in it. */
export const openRoom = (settings: RoomSettings, total: number): Room => {
  const [snapshot] = initialTransition(roomMachine, { pace: settings.pace, total });
  return {
    settings,
    snapshot,
    stage: 'lobby',
    paused: false,
    step: 0,
    players: new Map(),
    given: new Map(),
    runs: new Map(),
    withdrawn: new Set(),
    locked: false,
  };
};

const isStep = (event: RoomEvent): event is RoomEvent & RoomStep => STEPS.some((step) => step === event.type);

/** Would the room move on by this step from where it is? */
export const canStep = (room: Room, step: RoomStep): boolean => room.snapshot.can(step);

const moveOn = (room: Room, event: RoomStep): Room => {
  const [snapshot] = transition(roomMachine, room.snapshot, event);
  const paused = snapshot.matches('paused');
  return { ...room, snapshot, paused, stage: paused ? room.stage : stageOf(snapshot), step: room.step + 1 };
};

/** A room that is being built from a stretch of log: its maps are copied once, at the first event that needs them. */
type Draft = {
  room: Room;
  players: Map<PlayerId, Player> | null;
  given: Map<PlayerId, readonly Given[]> | null;
  runs: Map<PlayerId, Run> | null;
};

const players = (draft: Draft): Map<PlayerId, Player> => (draft.players ??= new Map(draft.room.players));
const given = (draft: Draft): Map<PlayerId, readonly Given[]> => (draft.given ??= new Map(draft.room.given));
const runs = (draft: Draft): Map<PlayerId, Run> => (draft.runs ??= new Map(draft.room.runs));

const changePlayer = (draft: Draft, id: PlayerId, change: Partial<Player>): void => {
  const player = players(draft).get(id);
  if (player) players(draft).set(id, { ...player, ...change });
};

const withdrawnAfter = (room: Room, question: number, withdrawn: boolean): ReadonlySet<number> => {
  const others = [...room.withdrawn].filter((each) => each !== question);
  return new Set(withdrawn ? [...others, question] : others);
};

const applyTo = (draft: Draft, event: RoomEvent): void => {
  if (isStep(event)) {
    draft.room = moveOn(draft.room, event);
    return;
  }
  switch (event.type) {
    case 'player.joined': {
      const { player: id, name, team, admitted } = event;
      players(draft).set(id, { id, name, team, admitted, kicked: false, time: 1 });
      return;
    }
    case 'player.answered': {
      const before = given(draft).get(event.player) ?? [];
      given(draft).set(event.player, [...before, { ...event.given, at: event.at }]);
      return;
    }
    case 'player.began':
      runs(draft).set(event.player, { run: event.run, handedIn: false });
      return;
    case 'player.handedIn':
      runs(draft).set(event.player, { run: event.run, handedIn: true });
      return;
    case 'host.admitted':
      return changePlayer(draft, event.player, { admitted: true });
    case 'host.kicked':
      return changePlayer(draft, event.player, { kicked: true });
    case 'host.gaveTime':
      return changePlayer(draft, event.player, { time: event.time });
    case 'host.locked':
      draft.room = { ...draft.room, locked: event.locked };
      return;
    case 'host.withdrew':
      draft.room = { ...draft.room, withdrawn: withdrawnAfter(draft.room, event.question, event.withdrawn) };
      return;
    default:
      event satisfies never;
  }
};

/**
 * The room after a stretch of its log. Maps are copied once a stretch, not once an event, so that a thousand answers
 * that arrive together cost a thousand small steps.
 */
export const applyEvents = (room: Room, events: readonly RoomEvent[]): Room => {
  const draft: Draft = { room, players: null, given: null, runs: null };
  for (const event of events) applyTo(draft, event);
  return {
    ...draft.room,
    players: draft.players ?? room.players,
    given: draft.given ?? room.given,
    runs: draft.runs ?? room.runs,
  };
};
