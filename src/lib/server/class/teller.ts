import type { Room } from '../../class/room.ts';
import type { PlayerId, RoomEvent } from '../../class/room-type.ts';
import { isHere } from '../../class/votes.ts';
import type { Member } from './client.ts';
import { coalesce } from './coalesce.ts';
import { GONE, type Messages } from './messages.ts';

/** Tallies come at most five times a second. */
const TALLY_APART = 200;
/** The host's list of players is as long as the class, so it comes the less often the larger that is: so many ms a player. */
const VIEW_APART = 2;
/** So many players are told of their own part before others get their turn. */
const PORTION = 200;

export type Teller = {
  readonly enter: (member: Member, room: Room) => void;
  readonly leave: (member: Member) => void;
  /** Tells everybody what they have to know of a stretch of the log. */
  readonly changed: (before: Room, room: Room, events: readonly RoomEvent[]) => void;
  readonly size: () => number;
  readonly end: (why: 'gone' | 'away') => void;
};

/** The players that a stretch of the log is about. */
const playersIn = (events: readonly RoomEvent[]): ReadonlySet<PlayerId> =>
  new Set(events.flatMap((event) => ('player' in event ? [event.player] : [])));

/** Tells the lines of one room. An answer costs its player's own part, and a share in a tally; never a word to the others. */
export const makeTeller = (messages: Messages): Teller => {
  const leaders = new Set<Member>(); // hosts and projectors
  const players = new Map<PlayerId, Set<Member>>();
  const lastOwn = new Map<PlayerId, string>(); // live rooms, where most steps change nothing in it
  let latest: Room | null = null;

  const isInside = (room: Room, id: PlayerId): boolean => {
    const player = room.players.get(id);
    return player !== undefined && isHere(player);
  };
  const membersOf = (id: PlayerId): Iterable<Member> => players.get(id) ?? [];

  const tally = coalesce(
    () => TALLY_APART,
    () => {
      if (!latest) return;
      for (const { role, client } of leaders) client.send(messages.tally(role, latest));
    },
  );
  const tellLeaders = (): void => {
    if (!latest) return;
    for (const { role, client } of leaders) client.send(messages.view(role, latest));
  };
  const leaderViews = coalesce(() => Math.max(TALLY_APART, (latest?.players.size ?? 0) * VIEW_APART), tellLeaders);

  const tellOwn = (id: PlayerId, room: Room, always: boolean): void => {
    const text = messages.own(id, room);
    if (text === null || (!always && lastOwn.get(id) === text)) return;
    if (room.settings.pace === 'live') lastOwn.set(id, text);
    for (const { client } of membersOf(id)) client.send(text);
  };

  /** Everybody's own part, a portion at a time; what comes later goes by the room as it is then. */
  const tellAllOwn = (ids: readonly PlayerId[]): void => {
    for (const id of ids.slice(0, PORTION)) if (latest && isInside(latest, id)) tellOwn(id, latest, false);
    if (ids.length > PORTION) setImmediate(() => tellAllOwn(ids.slice(PORTION)));
  };

  const sendAway = (id: PlayerId): void => {
    for (const { client } of [...membersOf(id)]) {
      client.send(GONE);
      client.close('gone');
    }
  };

  const tellTouched = (before: Room, room: Room, touched: ReadonlySet<PlayerId>): void => {
    for (const id of touched) {
      if (!players.has(id)) continue;
      if (isInside(room, id) && !isInside(before, id))
        for (const { role, client } of membersOf(id)) client.send(messages.view(role, room));
      else tellOwn(id, room, true);
      if (room.players.get(id)?.kicked) sendAway(id);
    }
  };

  return {
    enter: (member, room) => {
      latest = room;
      const { role, client } = member;
      client.send(messages.view(role, room));
      if (role.as !== 'player') return void leaders.add(member);
      if (room.players.get(role.player)?.kicked) {
        client.send(GONE);
        return client.close('gone');
      }
      players.set(role.player, (players.get(role.player) ?? new Set()).add(member));
    },
    leave: (member) => {
      leaders.delete(member);
      if (member.role.as !== 'player') return;
      const own = players.get(member.role.player);
      own?.delete(member);
      if (own?.size !== 0) return;
      players.delete(member.role.player);
      lastOwn.delete(member.role.player);
    },
    changed: (before, room, events) => {
      latest = room;
      const touched = playersIn(events);
      const stepped = before.step !== room.step || before.withdrawn !== room.withdrawn;
      if (stepped) {
        const text = messages.shared(room);
        for (const [id, own] of players) if (isInside(room, id)) for (const { client } of own) client.send(text);
        leaderViews.stop();
        tellLeaders();
      }
      tellTouched(before, room, touched);
      if (stepped) tellAllOwn([...players.keys()].filter((id) => !touched.has(id)));
      else if (leaders.size > 0 && events.length > 0) {
        tally.call();
        leaderViews.call();
      }
    },
    size: () => leaders.size + [...players.values()].reduce((sum, own) => sum + own.size, 0),
    end: (why) => {
      tally.stop();
      leaderViews.stop();
      for (const { client } of [...leaders, ...[...players.values()].flatMap((own) => [...own])]) {
        if (why === 'gone') client.send(GONE);
        client.close(why);
      }
      leaders.clear();
      players.clear();
      latest = null;
    },
  };
};
