import { remembered } from './remembered.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

/** The words of a text, lower case, without marks. */
export const wordsOf: (text: string) => readonly string[] = remembered((text) =>
  (text.toLowerCase().replace(/’/gu, "'").match(WORD) ?? []).map((word) => word.replace(/'s$/u, '')),
);
