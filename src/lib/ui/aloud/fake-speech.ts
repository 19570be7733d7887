import type { Speech, Voice } from './speech.ts';

/** A speech without sound: what was said, and a hand to end it with. */
export const fakeSpeech = (...first: readonly Voice[]) => {
  let voices = first;
  let tell: (() => void) | null = null;
  const said: string[] = [];
  let now: { readonly onend: () => void; readonly onfail: () => void } | null = null;
  const speech: Speech = {
    voices: () => voices,
    onvoices: (listener) => {
      tell = listener;
      return () => (tell = null);
    },
    say: (words, _voice, onend, onfail) => {
      said.push(words);
      now = { onend, onfail };
    },
    // As browsers do: what is cut off ends, or fails, a moment later all the same.
    hush: () => now?.onfail(),
  };
  return {
    speech,
    said,
    end: () => now?.onend(),
    fail: () => now?.onfail(),
    find: (...found: readonly Voice[]) => {
      voices = found;
      tell?.();
    },
    isHeard: () => tell !== null,
  };
};

export const ENGLISH: Voice = { lang: 'en-GB', localService: true, default: false };
