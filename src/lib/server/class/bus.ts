/**
 * Tells the other processes that a room has changed; what has changed they read from the log. It may come late, twice or
 * never: whoever listens looks for itself from time to time.
 */
export type Bus = {
  readonly publish: (room: string, when: Haste) => void;
  readonly close: () => Promise<void>;
};

/** now: the room has moved on, and everybody waits for it · soon: answers have come in, which may gather for a while. */
export type Haste = 'now' | 'soon';

/** What a bus tells: one room, or null for any: the line was broken, so nobody knows. */
export type Heard = (room: string | null) => void;

/** One process has nobody to tell. */
export const makeOwnBus = (): Bus => ({ publish: () => undefined, close: async () => undefined });
