import type { Line } from './lines.ts';
import { isTimePhrase, wordsOf, type Phrase } from './phrases.ts';
import { NOBODY } from './words/kinds.ts';

/** False for subjects that no source stands behind: I, we, nobody, "the fact", a date. */
export const mayBeSource = (line: Line, phrase: Phrase): boolean => {
  const { items } = line;
  const first = items[phrase.from];
  const head = phrase.parts.at(-1) ?? phrase;
  if (first === undefined || phrase.to <= phrase.from) return false;
  if (phrase.to - phrase.from === 1 && NOBODY.has(first.lower)) return false;
  if (/^(?:no|nobody)$/u.test(first.lower)) return false;
  if (isTimePhrase(line, head)) return false;
  const last = items[(phrase.parts[0] ?? phrase).to - 1];
  // "the news said", but "Fox News said"
  if (last !== undefined && THINGS.has(last.lower) && !(last.tag === 'name' && last.text !== last.lower)) return false;
  return wordsOf(line, phrase).trim() !== '';
};

// Subjects of "means that", "shows that" and the like that nobody speaks through.
const THINGS = new Set([
  'fact',
  'thing',
  'things',
  'way',
  'reason',
  'idea',
  'problem',
  'question',
  'result',
  'move',
  'decision',
  'absence',
  'lack',
  'silence',
  'voice',
  'camera',
  'bird',
  'dog',
  'cat',
  'robot',
  'machine',
  'sign',
  'sticker',
  'plaque',
  'banner',
  'weather',
  'news',
  'time',
  'history',
  'experience',
  'number',
  'price',
  'prices',
  'attempt',
  'attack',
  'event',
  'events',
]);
