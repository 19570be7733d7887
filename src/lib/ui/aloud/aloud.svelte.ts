import { browserSpeech, voiceFor, type Speech, type Voice } from './speech.ts';

/** What can be read aloud: the article's sentences, or the question and its options. */
export type Aloud = 'article' | 'question';
/** Words read in one breath; `id` is the sentence or option they are of, -1 for the question itself. */
export type Line = { readonly id: number; readonly words: string };

type Reading = {
  readonly what: Aloud;
  readonly lines: readonly Line[];
  readonly at: number;
  readonly isPaused: boolean;
};

/**
 * Reads lines aloud, one after the other, in a voice of that language. A pause begins the line anew when it goes on: not every browser
 * can stop within one.
 */
export const makeAloud = <V extends Voice>(speech: Speech<V> | null, language: string) => {
  let voice = $state.raw<V | null>(null);
  let reading = $state.raw<Reading | null>(null);
  let turn = 0; // words of an earlier turn may still end, or fail, after they were hushed

  const hush = (): void => {
    turn += 1;
    speech?.hush();
  };

  const stop = (): void => {
    if (reading) hush();
    reading = null;
  };

  const say = (now: Reading): void => {
    hush();
    const line = now.lines[now.at];
    if (!speech || !voice || !line) return stop();
    reading = now;
    const mine = turn;
    const next = (): void => {
      if (mine === turn) say({ ...now, at: now.at + 1 });
    };
    speech.say(line.words, voice, next, () => mine === turn && stop());
  };

  return {
    /** Whether there is a voice for it at all. */
    get canRead(): boolean {
      return voice !== null;
    },
    /** What is being read, or paused. */
    get what(): Aloud | null {
      return reading?.what ?? null;
    },
    get isPaused(): boolean {
      return reading?.isPaused ?? false;
    },
    /** The line that is being read of that; null when it is not being read. */
    lineOf: (what: Aloud): number | null => (reading?.what === what ? (reading.lines[reading.at]?.id ?? null) : null),
    /** Begins, at the line of that id if there is one. */
    start: (what: Aloud, lines: readonly Line[], from?: number): void =>
      say({
        what,
        lines,
        at: Math.max(
          0,
          lines.findIndex(({ id }) => id === from),
        ),
        isPaused: false,
      }),
    pause: (): void => {
      if (!reading) return;
      hush();
      reading = { ...reading, isPaused: true };
    },
    goOn: (): void => {
      if (reading?.isPaused) say({ ...reading, isPaused: false });
    },
    stop,
    /** Looks for voices until the function it gives is called, which stops the reading too. */
    listen: (): (() => void) => {
      const look = (): void => {
        voice = voiceFor(speech?.voices() ?? [], language);
      };
      look();
      const deafen = speech?.onvoices(look);
      return () => {
        stop();
        deafen?.();
      };
    },
  };
};

export type Reader = ReturnType<typeof makeAloud>;

/** The reader of this browser; it can read nothing where there is no speech. */
export const browserAloud = (language: string): Reader => makeAloud(browserSpeech(), language);
