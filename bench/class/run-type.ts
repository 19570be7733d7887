export const CARRIERS = ['socket', 'stream'] as const;
export const STORES = ['libsql', 'postgres'] as const;
export const SIZES = '100,500,1000,2000,50x40';

/** One class to be measured. On libsql one process serves it, on PostgreSQL two. */
export type Run = {
  readonly rooms: number;
  readonly players: number; // a room
  readonly by: (typeof CARRIERS)[number];
  readonly store: (typeof STORES)[number];
};

/** What a run came to. Times in ms. */
export type Measured = {
  readonly acks: readonly number[]; // answer sent → acknowledged
  readonly reveals: readonly number[]; // the host's press → a player has it
  readonly finishes: readonly number[]; // the same for the end of the class, which tells every key
  readonly perAnswer: number; // messages that its player gets for an answer, all told
  readonly tallies: number; // messages that the host gets a second, while answers come in
  readonly connection: number; // kB of the servers' memory that one more line takes
  readonly cpu: number; // seconds of the servers' processor time a question, from the host's press to the reveal
  readonly unanswered: number; // answers without an acknowledgement: none may be left
};
