import { clauseEnd, trimEnd } from '../clause-ends.ts';
import { type Cue, cueSpan, mainSubject } from '../cues.ts';
import type { Certainty } from '../facts.ts';
import { contentSpan, finding, type Finding, type Scene } from '../findings.ts';
import { isQuote, type Line } from '../lines.ts';
import { isComma, isFinite, isNominal, isStop, type Phrase, phraseStart, type Range } from '../phrases.ts';
import { mayBeSource } from '../speakers.ts';

export const credited = (scene: Scene, test: (cue: Cue) => boolean): (Cue & { readonly subject: Phrase })[] =>
  scene.cues.flatMap((cue) => {
    if (cue.voice === 'passive' || cue.inverted || !test(cue)) return [];
    const subject = cue.voice === 'participle' ? (ownerOf(scene, cue) ?? cue.subject) : cue.subject;
    return subject !== null && mayBeSource(scene.line, subject) ? [{ ...cue, subject }] : [];
  });

export const one = (rule: string, scene: Scene, cue: Cue, range: Range, force: Certainty): Finding =>
  finding(rule, scene.line, cue.subject, [cueSpan(scene.line, cue)], [contentSpan(scene.line, range)], force);

/** The end of an act's object with all that hangs on it, before a comma that opens something new. */
export const actEnd = (line: Line, from: number, cue: Cue): number => {
  const limit = clauseEnd(line, from, cue);
  let quoted = false;
  for (let i = from; i < limit; i += 1) {
    const item = line.items[i];
    if (isQuote(item)) quoted = true;
    const aside = isComma(item) && line.items[i + 1]?.tag === 'wh' ? asideEnd(line, i + 1) : -1;
    if (aside > i + 1 && /^(?:that|of)$/u.test(line.items[aside + 1]?.lower ?? '')) {
      i = aside;
      continue;
    }
    // ", which …", ", a tally the firm disputes", ", on Monday": the writer goes on
    if (
      isComma(item) &&
      (line.items[i + 1]?.tag === 'wh' ||
        line.items[i + 1]?.tag === 'det' ||
        line.items[i + 1]?.tag === 'ing' ||
        line.items[i + 1]?.tag === 'cc' ||
        line.items[i + 1]?.tag === 'sub' ||
        /^(?:past|pres)$/u.test(line.items[i + 1]?.tag ?? '') || // "who denies it, told"
        quoted)
    )
      return trimEnd(line, from, i);
  }
  return limit;
};

export const findWord = (line: Line, from: number, limit: number, word: string): number => {
  for (let i = from; i < Math.min(line.items.length, from + limit); i += 1) {
    const item = line.items[i];
    if (item === undefined || isStop(item) || isFinite(item)) return -1;
    if (item.lower === word) return i;
    if (isComma(item) && line.items[i + 1]?.tag === 'wh') i = asideEnd(line, i + 1);
  }
  return -1;
};

/** The comma behind "which owns the line" in "accused Gridway, which owns the line, of …". */
const asideEnd = (line: Line, from: number): number => {
  for (let i = from; i < Math.min(line.items.length, from + 12); i += 1) if (isComma(line.items[i])) return i;
  return from;
};

/** Whose "saying" it is: "with Ost claiming that" its own neighbour's; ", saying that" the sentence's subject's. */
export const ownerOf = (scene: Scene, cue: Cue): Phrase | null => {
  const { line } = scene;
  const before = line.items[cue.from - 1];
  if (before === undefined) return null;
  if (before.lower === 'as') return null;
  if (isComma(before) || before.tag === 'cc' || before.speech) return mainSubject(line, cue.from);
  // ", with Ost claiming that …"
  const start = isNominal(before) ? phraseStart(line, cue.from - 1, Math.max(0, cue.from - 12)) : -1;
  return start > 0 && line.items[start - 1]?.lower === 'with'
    ? { from: start, to: cue.from, parts: [{ from: start, to: cue.from }] }
    : null;
};
