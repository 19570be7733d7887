import { MOVES, type Command } from '../../class/command.ts';
import type { ToClient, ToServer } from '../../class/protocol.ts';
import type { Sent } from './connection.ts';

/** Without an answer for so long the line is taken for dead, in ms. */
const ANSWERS_WITHIN = 10_000;
/** A server that cannot write for a while is asked again this often, so many ms apart. */
const BUSY = { times: 20, wait: 500 } as const;
/** Ids stay below what the protocol reads. */
const MOST_IDS = 100_000;

type Wish = { readonly message: ToServer; readonly settle: (sent: Sent) => void; times: number };
export type Answer = Extract<ToClient, { type: 'done' | 'refused' }>;

export type Outbox = {
  readonly put: (command: Command) => Promise<Sent>;
  readonly answered: (answer: Answer) => void;
  readonly resume: () => void; // a line is open: sends all that has no answer yet, in order
  readonly pause: () => void;
  readonly end: () => void;
};

/** A move that went out twice and is out of date has been followed the first time, or overtaken: the view tells which. */
const isOldMove = ({ message, times }: Wish, code: string): boolean =>
  times > 1 && code === 'stale' && MOVES.some((move) => move === message.command.type);

/** Intentions that wait for their answer, over as many lines as it takes. */
export const makeOutbox = (line: {
  readonly send: (message: ToServer) => void;
  readonly stuck: () => void;
}): Outbox => {
  const wishes = new Map<number, Wish>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let [isOpen, over, lastId] = [false, false, 0];
  let stuck: ReturnType<typeof setTimeout> | undefined;

  const later = (ms: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  };
  const watch = (): void => {
    clearTimeout(stuck);
    if (isOpen && wishes.size > 0) stuck = setTimeout(line.stuck, ANSWERS_WITHIN);
  };
  const post = (wish: Wish): void => {
    if (!isOpen || !wishes.has(wish.message.id)) return;
    wish.times += 1;
    line.send(wish.message);
    watch();
  };
  const settle = (wish: Wish, sent: Sent): void => {
    wishes.delete(wish.message.id);
    watch();
    wish.settle(sent);
  };

  return {
    put: (command) =>
      new Promise((resolve) => {
        if (over) return resolve({ type: 'refused', code: 'gone' });
        lastId = (lastId % MOST_IDS) + 1;
        const wish = { message: { id: lastId, command }, settle: resolve, times: 0 };
        wishes.set(lastId, wish);
        post(wish);
      }),
    answered: (answer) => {
      const wish = wishes.get(answer.id);
      if (!wish) return;
      if (answer.type === 'done' || isOldMove(wish, answer.code)) return settle(wish, { type: 'done' });
      if (answer.code === 'busy' && wish.times < BUSY.times) return later(BUSY.wait, () => post(wish));
      settle(wish, { type: 'refused', code: answer.code });
    },
    resume: () => {
      isOpen = true;
      for (const wish of wishes.values()) post(wish);
    },
    pause: () => {
      isOpen = false;
      watch();
    },
    end: () => {
      [isOpen, over] = [false, true];
      clearTimeout(stuck);
      for (const timer of timers) clearTimeout(timer);
      for (const wish of [...wishes.values()]) settle(wish, { type: 'refused', code: 'gone' });
    },
  };
};
