import type { Language } from './languages.ts';
import { PIECES } from './messages/pieces.js';
import { learn } from './messages/tell.js';

let spoken: Language = 'en'; // what pages are made in
let rest: Promise<void> | null = null;

/** The language that the page speaks: English until another one’s words are here. */
export const language = (): Language => spoken;

/** Brings the words that the front page says; awaited before the page comes alive. False when they cannot be had, and the page stays English. */
export const speak = async (wanted: Language): Promise<boolean> => {
  if (wanted === 'en') return true;
  try {
    learn(await PIECES[wanted].first());
    spoken = wanted;
    return true;
  } catch {
    return false;
  }
};

const bringRest = async (wanted: Exclude<Language, 'en'>): Promise<void> => {
  try {
    learn(await PIECES[wanted].rest());
  } catch {
    rest = null; // asked for again with the next page, and in English till then
  }
};

/** Brings the words of every other screen, once: awaited before any of them is shown. */
export const speakAll = (): Promise<void> => {
  if (spoken === 'en') return Promise.resolve();
  return (rest ??= bringRest(spoken));
};
