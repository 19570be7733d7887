import { applyEvents, type Room } from '../../class/room.ts';
import type { PlayerId, RoomEvent } from '../../class/room-type.ts';
import type { Batch } from './store/store.ts';

/** What somebody is told once their wish is written down, or why it is not. */
export type Answer =
  { readonly type: 'done'; readonly player?: PlayerId } | { readonly type: 'refused'; readonly code: string };

export type Verdict = {
  readonly lines: readonly RoomEvent[];
  readonly tokens?: Batch['tokens'];
  readonly answer: Answer;
};

/** Something that somebody wants of a room. */
export type Wish = {
  readonly alone: PlayerId | null; // the one player it reads and changes; null: it may depend on all that came before
  readonly decide: (room: Room) => Verdict;
  readonly settle: (answer: Answer) => void; // called once, after the commit
};

export type Stretch = {
  readonly room: Room;
  readonly lines: readonly RoomEvent[];
  readonly tokens: Batch['tokens'];
  readonly answers: readonly Answer[]; // one a wish, in order
};

/**
 * Decides wishes one after the other. A thousand answers of a thousand players do not touch each other: they are decided
 * on one room and folded into it together.
 */
export const decideAll = (start: Room, wishes: readonly Wish[]): Stretch => {
  let room = start;
  let open: RoomEvent[] = []; // decided, not yet folded in
  const touched = new Set<PlayerId>();
  const [lines, tokens, answers]: [RoomEvent[], Batch['tokens'][number][], Answer[]] = [[], [], []];
  const fold = (): void => {
    if (open.length > 0) room = applyEvents(room, open);
    open = [];
    touched.clear();
  };
  for (const { alone, decide } of wishes) {
    if (alone === null || touched.has(alone)) fold();
    const verdict = decide(room);
    open.push(...verdict.lines);
    lines.push(...verdict.lines);
    tokens.push(...(verdict.tokens ?? []));
    answers.push(verdict.answer);
    if (alone === null) fold();
    else touched.add(alone);
  }
  fold();
  return { room, lines, tokens, answers };
};
