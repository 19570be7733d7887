import type { Command } from '../../class/command.ts';
import type { ClassArticle } from '../../class/view-for.ts';
import { articlesIn, roomFacts, takeHost, type RoomFacts } from './class-api.ts';
import { linked, NO_CLASS, received, type ClassState } from './class-view.ts';
import { connect, type ClientRole, type Sent } from './connection.ts';

/** One screen's part in a class, alive on the page. */
export type ClassSession = {
  readonly state: ClassState;
  readonly send: (command: Command) => Promise<Sent>;
  readonly close: () => void;
};

/** Connects a screen to its room; call `close` when the screen goes. */
export const openClass = (room: string, as: ClientRole): ClassSession => {
  let state = $state.raw<ClassState>(NO_CLASS);
  const { send, close } = connect({
    room,
    as,
    onMessage: (message) => (state = received(state, message, Date.now())),
    onState: (link) => (state = linked(state, link)),
  });
  return {
    get state() {
      return state;
    },
    send,
    close,
  };
};

/** A screen of a class: its part in the room, and what it fetches once beside it. */
export type ClassScreen = Pick<ClassSession, 'send' | 'close'> & {
  readonly state: ClassState;
  readonly articles: readonly ClassArticle[];
  readonly facts: RoomFacts | null; // for a host and a projector
};

const AGAIN = 2_000; // ms until something that did not come is asked for again

/** Asks until it is answered, or nobody waits any more. */
const insist = async <T>(ask: () => Promise<T | null>, isWaited: () => boolean): Promise<T | null> => {
  for (;;) {
    const answer = await ask();
    if (answer !== null || !isWaited()) return answer;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
};

/**
 * Opens a screen. The secret of a host stands behind the # of the address, where no server sees it; it is shown once,
 * for a cookie, and stays in the address so that a reload works.
 */
export const openScreen = (room: string, as: ClientRole, fragment: string): ClassScreen => {
  let session = $state.raw<ClassSession | null>(null);
  let articles = $state.raw<readonly ClassArticle[]>([]);
  let facts = $state.raw<RoomFacts | null>(null);
  let isOpen = true;

  const isWaited = (): boolean => isOpen && session?.state.link !== 'gone' && session?.state.link !== 'forbidden';

  const start = async (): Promise<void> => {
    const secret = decodeURIComponent(fragment.replace(/^#/u, ''));
    if (as !== 'player' && secret !== '') await takeHost(room, secret);
    if (!isOpen) return;
    session = openClass(room, as);
    void insist(() => articlesIn(room, as), isWaited).then((found) => (articles = found ?? []));
    if (as !== 'player') void insist(() => roomFacts(room), isWaited).then((found) => (facts = found));
  };
  void start();

  return {
    get state() {
      return session?.state ?? NO_CLASS;
    },
    get articles() {
      return articles;
    },
    get facts() {
      return facts;
    },
    send: async (command) => (await session?.send(command)) ?? { type: 'refused', code: 'busy' },
    close: () => {
      isOpen = false;
      session?.close();
    },
  };
};
