/** The tables, in types that both engines keep alike: text, integers, JSON as text, times in ms since 1970. */
export type Tables = {
  readonly rooms: {
    readonly id: string; // in addresses and cookies
    readonly code: string; // what players type
    readonly host_hash: string; // of the host's secret; the secret itself is nowhere
    readonly seed: number; // of the made-up names
    readonly settings: string; // JSON
    readonly pack: string; // JSON
    readonly created: number;
    readonly expires: number;
  };
  readonly players: {
    readonly token_hash: string; // of the token in the player's cookie
    readonly room: string;
    readonly player: string;
  };
  /** What happened, line by line. Nothing here is ever changed; a room's lines go when the room goes. */
  readonly log: {
    readonly room: string;
    readonly seq: number; // from 1, without a gap
    readonly at: number;
    readonly event: string; // JSON
  };
};

export type RoomRow = Tables['rooms'];
export type PlayerRow = Tables['players'];
