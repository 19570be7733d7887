/** As much of a voice as choosing one takes. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** What reads aloud; the browser’s own speech, or a stand-in. */
export type Speech<V extends Voice = Voice> = {
  readonly voices: () => readonly V[];
  readonly onvoices: (tell: () => void) => () => void; // browsers may find their voices late
  readonly say: (words: string, voice: V, onend: () => void, onfail: () => void) => void;
  readonly hush: () => void;
};

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? '';

/**
 * The voice for a language: the reader’s own default if it speaks it. Only voices of the device itself: others send what they read to
 * somebody’s server. Null where there is none.
 */
export const voiceFor = <V extends Voice>(voices: readonly V[], language: string): V | null => {
  const fit = voices.filter((voice) => voice.localService && primary(voice.lang) === primary(language));
  return fit.find((voice) => voice.default) ?? fit[0] ?? null;
};

/** The speech of this browser, or null. */
export const browserSpeech = (): Speech<SpeechSynthesisVoice> | null => {
  if (!('speechSynthesis' in globalThis)) return null;
  let spoken: SpeechSynthesisUtterance | null = null; // held, since some browsers forget one that nobody holds
  return {
    voices: () => speechSynthesis.getVoices(),
    onvoices: (tell) => {
      speechSynthesis.addEventListener('voiceschanged', tell);
      return () => speechSynthesis.removeEventListener('voiceschanged', tell);
    },
    say: (words, voice, onend, onfail) => {
      spoken = new SpeechSynthesisUtterance(words);
      spoken.voice = voice;
      spoken.lang = voice.lang;
      spoken.onend = onend;
      spoken.onerror = onfail;
      speechSynthesis.speak(spoken);
    },
    hush: () => speechSynthesis.cancel(),
  };
};
