import { wordSet } from '../../article/word-set.ts';
import type { Line } from '../lines.ts';
import { type Range, isComma, isFinite, isStop, isTimePhrase, phraseEnd, phraseStart } from '../phrases.ts';
import { subjectBefore } from '../subjects.ts';
import { TOWARDS } from '../words/event-words.ts';
import type { EventKind } from './figure.ts';
import type { Roles } from './sightings.ts';

/** Who did what an event noun names, and to whom: “the ban on scooters by the council”. */
export const nounRoles = (line: Line, at: number, kind: EventKind): Roles => {
  const { items } = line;
  const link = items[at + 1]?.lower ?? '';
  const toward = TOWARDS[kind];
  const patient = toward?.test(link) === true ? partyAt(line, at + 2) : null;
  if (items[at - 1]?.tag === 'poss' && items[at - 1]?.lower === "'s") {
    const from = phraseStart(line, at - 2, Math.max(0, at - 12));
    const owner = from < 0 || isTimePhrase(line, { from, to: at - 1 }) ? null : { from, to: at - 1 };
    // "the mayor’s resignation": the one who resigns, "the mayor’s arrest": the one arrested
    return kind === 'arrest' || kind === 'appointment' ? { by: null, to: owner } : { by: owner, to: patient };
  }
  for (let i = at + 1; i < Math.min(items.length, at + 6); i += 1) {
    if (items[i]?.tag === 'mark' || isFinite(items[i])) break;
    if (items[i]?.lower === 'by' || (items[i]?.lower === 'from' && kind !== 'closure'))
      return { by: partyAt(line, i + 1), to: patient };
  }
  return { by: null, to: patient };
};

/** A noun phrase that somebody or something may be, no time, no figure, without what follows its own preposition. */
const partyAt = (line: Line, from: number): Range | null => {
  let to = phraseEnd(line, from);
  // "offered customers £50"
  for (let i = from + 1; i < to; i += 1) if (line.items[i]?.tag === 'num') to = i;
  for (let i = from + 1; i < to; i += 1)
    if (line.items[i]?.tag === 'to' || (line.items[i]?.tag === 'prep' && line.items[i]?.lower !== 'of')) to = i;
  const first = line.items[from];
  if (
    to <= from ||
    first?.tag === 'pron' ||
    (first?.tag === 'num' && !/s$|^people$/u.test(line.items[to - 1]?.lower ?? '')) ||
    isTimePhrase(line, { from, to })
  )
    return null;
  return { from, to };
};

const BE = wordSet("is are was were be been being 's 're");

/** Whom or what the event befalls: not what is demanded or ordered, but who is told to do it. */
const objectOf = (line: Line, at: number, kind: EventKind): Range | null => {
  const object = partyAt(line, at + 1);
  if (object === null || kind === 'demand') return null;
  const next = line.items[object.to];
  if (kind === 'order') return next?.tag === 'to' ? object : null;
  if (kind === 'offer') return next?.tag === 'det' || next?.tag === 'num' ? object : null;
  return object;
};

/** Who did what an event verb says, and to whom: “Kell was evacuated by firefighters”. */
export const verbRoles = (line: Line, at: number, kind: EventKind): Roles => {
  const { items } = line;
  let first = at;
  while (first > 0 && /^(?:aux|adv|modal|neg)$/u.test(items[first - 1]?.tag ?? '')) first -= 1;
  const passive = items.slice(first, at).some((item) => BE.has(item.lower)) && items[at]?.tag !== 'ing';
  const found = /^(?:to|prep|cc|det|poss)$/u.test(items[first - 1]?.tag ?? '') ? null : subjectBefore(line, first);
  const subject = found === null || found === 'shared' ? null : (found.parts[0] ?? found);
  const party = subject === null || items[subject.from]?.tag === 'pron' ? null : subject;
  if (!passive) {
    const active = isFinite(items[at]) || first < at;
    return { by: active ? party : null, to: objectOf(line, at, kind) };
  }
  for (let i = at + 1; i < Math.min(items.length, at + 6); i += 1) {
    if (isStop(items[i]) || isComma(items[i]) || isFinite(items[i])) break;
    if (items[i]?.lower === 'by') return { by: partyAt(line, i + 1), to: party };
  }
  return { by: null, to: party };
};
