import { alarmOf } from '../../class/deadline.ts';
import type { Role } from '../../class/command.ts';
import { applyEvents, type Room } from '../../class/room.ts';
import type { PlayerId, RoomEvent } from '../../class/room-type.ts';
import type { Pack } from '../../questions/pack-type.ts';
import type { Bus } from './bus.ts';
import type { Client, Member } from './client.ts';
import { makeMessages } from './messages.ts';
import type { RoomRow } from './store/schema.ts';
import type { Store } from './store/store.ts';
import { decideAll, type Answer, type Stretch, type Wish } from './stretch.ts';
import { makeTeller } from './teller.ts';
import { clockWish } from './wishes.ts';
import type { Writer } from './writer.ts';

/** A room as it lies in the store. */
export type Found = {
  readonly row: RoomRow;
  readonly pack: Pack;
  readonly room: Room;
  readonly seq: number;
  readonly tokens: ReadonlyMap<string, PlayerId>; // by hash
};

export type KeeperNeeds = {
  readonly store: Pick<Store, 'linesAfter' | 'isShared'>;
  readonly writer: Writer;
  readonly publish: Bus['publish']; // to other processes
  readonly now: () => number;
  readonly report: (error: unknown) => void;
  readonly forget: () => void; // the room is no more
};

export type Keeper = {
  readonly row: RoomRow;
  readonly pack: Pack;
  readonly room: () => Room;
  readonly playerOf: (tokenHash: string) => PlayerId | null;
  readonly know: (tokenHash: string, player: PlayerId) => void;
  /** Puts a wish to the room; it settles after its commit. */
  readonly put: (wish: Wish) => void;
  /** Reads what others have written meanwhile; settles when it is told. */
  readonly refresh: () => Promise<void>;
  /** Brings somebody in, and tells them what they may see; gives what takes them out again. */
  readonly enter: (role: Role, client: Client) => () => void;
  readonly size: () => number;
  readonly isIdle: (since: number) => boolean;
  readonly end: (why: 'gone' | 'away') => void;
};

/** A wish that loses against other processes so often is given back. */
const MOST_TRIES = 20;
/** When the store failed, the log's tail is read again after so many ms. */
const AGAIN = 500;
/** setTimeout takes no more. */
const LONGEST_TIMER = 2 ** 31 - 1;

const BUSY: Answer = { type: 'refused', code: 'busy' };
const NO_ROOM: Answer = { type: 'refused', code: 'gone' };

/** Keeps one room in memory as the fold of its log: decides, writes, folds, tells, in that order and one stretch at a time. */
export const keepRoom = (found: Found, { store, writer, publish, now, report, forget }: KeeperNeeds): Keeper => {
  const { row, pack } = found;
  const teller = makeTeller(makeMessages(pack, now));
  const tokens = new Map(found.tokens);
  let { room, seq } = found;
  const [queue, readers]: [Wish[], (() => void)[]] = [[], []];
  let [isWorking, isOld, over, touched] = [false, false, false, now()];
  let alarm: ReturnType<typeof setTimeout> | undefined;

  const arm = (): void => {
    clearTimeout(alarm);
    const next = over ? null : alarmOf(room);
    if (!next) return;
    const rung = ({ type }: Answer): void => {
      if (type === 'done') return arm();
      alarm = setTimeout(arm, AGAIN);
      alarm.unref();
    };
    const ring = (): void => put(clockWish(now(), rung));
    alarm = setTimeout(ring, Math.min(LONGEST_TIMER, Math.max(0, next.at - now()) + 1));
    alarm.unref();
  };

  const moveTo = (next: Room, length: number, events: Stretch['lines']): void => {
    const before = room;
    [room, seq] = [next, seq + length];
    teller.changed(before, room, events);
    arm();
  };

  const end = (why: 'gone' | 'away'): void => {
    if (over) return;
    over = true;
    clearTimeout(alarm);
    teller.end(why);
    for (const { settle } of queue.splice(0)) settle(why === 'gone' ? NO_ROOM : BUSY);
    for (const read of readers.splice(0)) read();
    if (why === 'gone') forget();
  };

  const readTail = async (): Promise<void> => {
    const waiting = readers.splice(0);
    isOld = false;
    try {
      const lines = await store.linesAfter(row.id, seq);
      if (lines === null) end('gone');
      else if (lines.length > 0 && !over) {
        const events = lines.map(({ event }) => event);
        moveTo(applyEvents(room, events), events.length, events);
      }
    } finally {
      for (const read of waiting) read();
    }
  };

  const settleAll = (wishes: readonly Wish[], answers: readonly Answer[]): void =>
    wishes.forEach(({ settle }, n) => settle(answers[n] ?? BUSY));

  /** What is refused may be refused for what another process has changed meanwhile: then it is looked up, once. */
  const decideFresh = async (wishes: readonly Wish[]): Promise<Stretch> => {
    const stretch = decideAll(room, wishes);
    if (!store.isShared || stretch.answers.every(({ type }) => type === 'done')) return stretch;
    await readTail();
    return decideAll(room, wishes);
  };

  const write = async (wishes: readonly Wish[], tries = 1): Promise<void> => {
    let stretch = await decideFresh(wishes);
    if (over) return settleAll(wishes, []);
    const { lines, tokens: fresh } = stretch;
    if (lines.length === 0 && fresh.length === 0) return settleAll(wishes, stretch.answers);
    let [before, events]: [Room, readonly RoomEvent[]] = [room, []]; // what others were quicker with
    const again = (others: readonly RoomEvent[]): Stretch => {
      [before, events] = [applyEvents(room, others), others];
      stretch = decideAll(before, wishes);
      return stretch;
    };
    const written = await writer.write({ room: row.id, after: seq, lines, tokens: fresh, again });
    if (written === 'gone') {
      settleAll(
        wishes,
        wishes.map(() => NO_ROOM),
      );
      return end('gone');
    }
    if (written === 'conflict') {
      await readTail();
      if (over || tries >= MOST_TRIES) return settleAll(wishes, []);
      return write(wishes, tries + 1);
    }
    for (const { token_hash: hash, player } of stretch.tokens) tokens.set(hash, player);
    settleAll(wishes, stretch.answers);
    if (over) return;
    if (events.length > 0) moveTo(before, events.length, events);
    const when = stretch.room.step === room.step ? 'soon' : 'now';
    if (stretch.lines.length === 0) return;
    publish(row.id, when);
    moveTo(stretch.room, stretch.lines.length, stretch.lines);
  };

  const workOnce = async (): Promise<boolean> => {
    if (isOld) await readTail();
    const wishes = queue.splice(0);
    try {
      if (wishes.length > 0 && !over) await write(wishes);
      else settleAll(wishes, []);
      return true;
    } catch (error) {
      // Nobody knows whether it was written: the log will tell.
      settleAll(wishes, []);
      throw error;
    }
  };

  const work = async (): Promise<void> => {
    // What arrives in one turn of the loop is written together.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      while (!over && (isOld || queue.length > 0)) await workOnce();
    } catch (error) {
      report(error);
      isOld = true;
      settleAll(queue.splice(0), []);
      for (const read of readers.splice(0)) read();
      setTimeout(wake, AGAIN).unref();
    }
    isWorking = false;
  };

  const wake = (): void => {
    if (isWorking || over) return;
    isWorking = true;
    void work();
  };

  const put = (wish: Wish): void => {
    touched = now();
    if (over) return wish.settle(NO_ROOM);
    queue.push(wish);
    wake();
  };

  arm();
  return {
    row,
    pack,
    room: () => room,
    playerOf: (hash) => tokens.get(hash) ?? null,
    know: (hash, player) => void tokens.set(hash, player),
    put,
    refresh: () =>
      new Promise((resolve) => {
        if (over) return resolve();
        isOld = true;
        readers.push(resolve);
        wake();
      }),
    enter: (role, client) => {
      touched = now();
      const member: Member = { role, client };
      if (over) client.close('gone');
      else teller.enter(member, room);
      return () => {
        touched = now();
        teller.leave(member);
      };
    },
    size: teller.size,
    isIdle: (since) => teller.size() === 0 && !isWorking && queue.length === 0 && touched < since,
    end,
  };
};
