import { QUIZ_MODES, type QuizMode } from '../quiz/quiz-type.ts';

/** Where a quiz is played: a shipped pack's slug, or `own`. */
export type Place = string;

/** What the front page needs to offer a quiz again, without opening its pack. */
export type Resume = {
  readonly place: Place;
  readonly title: string;
  readonly answered: number;
  readonly total: number;
};

const SAVE = 'says-who:save:';
const UNRECORDED = 'says-who:unrecorded:';
const RESUME = 'says-who:resume';
const RECORD = 'says-who:record';
const MODE = 'says-who:mode';
const CERTAINTY = 'says-who:certainty';
const KEYS = 'says-who:keys';

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const write = (key: string, text: string): boolean => {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

const drop = (key: string): void => {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
};

/** The saved quiz of that place, as `saveQuiz` printed it. */
export const readSave = (place: Place): string | null => read(SAVE + place);
/** Keeps a quiz; false when the device refuses. */
export const writeSave = (place: Place, text: string): boolean => write(SAVE + place, text);
export const dropSave = (place: Place): void => {
  drop(SAVE + place);
  dropUnrecorded(place);
};

/** When the quiz at that place was finished, in ms since 1970, while the record does not hold it yet; null otherwise. */
export const readUnrecorded = (place: Place): number | null => Number(read(UNRECORDED + place)) || null;
export const writeUnrecorded = (place: Place, on: number): void => void write(UNRECORDED + place, String(on));
export const dropUnrecorded = (place: Place): void => drop(UNRECORDED + place);

/** The keys that are kept under that beginning. */
const keysUnder = (beginning: string): string[] => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(beginning));
  } catch {
    return [];
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads what `writeResume` kept; null when there is nothing, or nothing that makes sense. */
export const parseResume = (text: string | null): Resume | null => {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return null;
    const { place, title, answered, total } = value;
    if (typeof place !== 'string' || typeof title !== 'string') return null;
    if (typeof answered !== 'number' || typeof total !== 'number') return null;
    return { place, title, answered, total };
  } catch {
    return null;
  }
};

export const readResume = (): Resume | null => parseResume(read(RESUME));
export const writeResume = (resume: Resume): void => void write(RESUME, JSON.stringify(resume));
/** Takes the offer back, if it was for that place. */
export const dropResume = (place: Place): void => {
  if (readResume()?.place === place) drop(RESUME);
};

/** Forgets the quizzes at all places under that one but the one named. */
export const dropOthers = (under: string, kept: Place): void => {
  for (const kind of [SAVE, UNRECORDED]) for (const key of keysUnder(kind + under)) if (key !== kind + kept) drop(key);
  const place = readResume()?.place;
  if (place?.startsWith(under) && place !== kept) drop(RESUME);
};

/** Whether a quiz was ever finished here: a first screen need not open the record to know. */
export const hasRecord = (): boolean => read(RECORD) !== null;
export const writeHasRecord = (has: boolean): void => void (has ? write(RECORD, 'yes') : drop(RECORD));

/** Practice unless the reader last chose otherwise. */
export const readMode = (): QuizMode => QUIZ_MODES.find((mode) => mode === read(MODE)) ?? 'practice';
export const writeMode = (mode: QuizMode): void => void write(MODE, mode);

/** What was kept of how the article is set, by the name of the setting. */
export const readTextStep = (setting: string): string | null => read(`says-who:${setting}`);
export const writeTextStep = (setting: string, step: string): void => void write(`says-who:${setting}`, step);

/** Whether the reader wishes to be asked how sure they are; nobody is unless they said so. */
export const readAsksCertainty = (): boolean => read(CERTAINTY) === 'on';
export const writeAsksCertainty = (on: boolean): void => void write(CERTAINTY, on ? 'on' : 'off');

/** Whether single letters and digits act as shortcuts (WCAG 2.1.4: they can be switched off). */
export const readKeys = (): boolean => read(KEYS) !== 'off';
export const writeKeys = (on: boolean): void => void write(KEYS, on ? 'on' : 'off');
