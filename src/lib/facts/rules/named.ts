import type { Line } from '../lines.ts';
import { isStop, type Phrase } from '../phrases.ts';
import { mayBeSource } from '../speakers.ts';
import { subjectAfter } from '../subjects.ts';

export const asPhrase = (from: number, to: number): Phrase => ({ from, to, parts: [{ from, to }] });

/** The source behind a preposition or "citing", with a relative clause that belongs to it. */
export const named = (line: Line, from: number): Phrase | null => {
  const phrase = subjectAfter(line, from) ?? describedAfter(line, from);
  return phrase !== null && mayBeSource(line, phrase) ? phrase : null;
};

/** "a leaked memo", "an unnamed official": a participle between the article and its noun. */
const describedAfter = (line: Line, from: number): Phrase | null => {
  const [det, middle] = [line.items[from], line.items[from + 1]];
  if (det?.tag !== 'det' || !/^(?:past|part|ing)$/u.test(middle?.tag ?? '')) return null;
  const phrase = subjectAfter(line, from + 2);
  return phrase === null
    ? null
    : { from, to: phrase.to, parts: [{ from, to: phrase.parts[0]?.to ?? phrase.to }, ...phrase.parts.slice(1)] };
};

export const indexOf = (line: Line, from: number, limit: number, test: (i: number) => boolean): number => {
  for (let i = from; i < Math.min(line.items.length, from + limit); i += 1) {
    if (test(i)) return i;
    if (isStop(line.items[i])) return -1;
  }
  return -1;
};
