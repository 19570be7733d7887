import { readFileSync } from 'node:fs';
import { makeQuiz } from '../../src/lib/pipeline.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import { shippedEnglish } from '../../src/lib/server/read-english.ts';

/** What a reader pastes: a whole news page, noise and all. */
export const ARTICLE = readFileSync(new URL('../fixtures/cyclone.txt', import.meta.url), 'utf8');

/** The quiz that the page must come to: the same text and seed give the same quiz on every machine. */
export const ownQuiz = (count: number, text = ARTICLE): Pack => {
  const made = makeQuiz([{ text }], { count, seed: 1, english: shippedEnglish() });
  if (!('pack' in made)) throw new Error(made.message);
  return made.pack;
};
