import { storeOf } from './stores.ts';

// What is too large for localStorage, kept on this device: the reader's own pack and the text being pasted.
const desk = storeOf('desk');

/** Keeps a value on this device; true when it will still be there after a reload. */
export const keep = desk.put;

/** What was kept under that key, or undefined. */
export const recall = desk.get;

/** Forgets what was kept under that key. */
export const forget = desk.remove;
