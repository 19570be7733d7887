import type { Role } from '../../class/command.ts';
import { printToClient } from '../../class/protocol.ts';
import type { Room } from '../../class/room.ts';
import type { PlayerId } from '../../class/room-type.ts';
import { sharedOf, type Shared } from '../../class/shared-view.ts';
import { progressIn, viewFor } from '../../class/view-for.ts';
import { allVotes } from '../../class/votes.ts';
import type { Pack } from '../../questions/pack-type.ts';

/** The texts that leave a room. Each is made by `viewFor`, or of what `viewFor` would show. */
export type Messages = {
  readonly view: (role: Role, room: Room) => string;
  readonly shared: (room: Room) => string;
  readonly own: (player: PlayerId, room: Room) => string | null; // null: that is nobody in the room
  readonly tally: (role: Role, room: Room) => string;
};

export const GONE = printToClient({ type: 'gone' });

/** The messages of a room with that pack, at the server's time. */
export const makeMessages = (pack: Pack, now: () => number): Messages => {
  const known = new WeakMap<Room, Shared>();
  const sharedIn = (room: Room): Shared => {
    const shared = known.get(room) ?? sharedOf(room, pack);
    known.set(room, shared);
    return shared;
  };
  return {
    view: (role, room) => printToClient({ type: 'view', view: viewFor(role, room, pack, sharedIn(room)), at: now() }),
    shared: (room) => printToClient({ type: 'shared', shared: sharedIn(room), at: now() }),
    own: (player, room) => {
      const view = viewFor({ as: 'player', player }, room, pack, sharedIn(room));
      return view.as === 'player' ? printToClient({ type: 'own', own: view.own }) : null;
    },
    tally: (role, room) =>
      printToClient({
        type: 'tally',
        progress: progressIn(room),
        votes: role.as === 'host' ? allVotes(room, pack) : null,
      }),
  };
};
