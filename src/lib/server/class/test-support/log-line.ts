import { classPack, SETTINGS } from '../../../class/fixture.ts';
import { joined } from '../../../class/fixture.ts';
import type { RoomRow } from '../store/schema.ts';
import type { Batch } from '../store/store.ts';

/** A row of a room, for tests of the store. */
export const roomRow = (id: string, change: Partial<RoomRow> = {}): RoomRow => ({
  id,
  code: `code-${id}`,
  host_hash: 'hash',
  seed: 2 ** 31 - 1,
  settings: JSON.stringify(SETTINGS),
  pack: JSON.stringify(classPack),
  created: 1_790_000_000_000,
  expires: 1_790_000_000_000 + 30 * 86_400_000,
  ...change,
});

/** So many players who come in after that line. */
export const joining = (room: string, after: number, players: readonly string[]): Batch => ({
  room,
  after,
  lines: players.map((player) => joined(player, 1_790_000_000_123)),
  tokens: players.map((player) => ({ player, token_hash: `${room} ${player}` })),
});
