import { isQuote, type Item, type Line } from '../lines.ts';
import { isComma, isFinite, isStop, type Range } from '../phrases.ts';

/** Which report an offset stands in; a clause does not reach out of it. */
export type VoiceAt = (offset: number) => number;

// Longer than a clause of news; keeps the work linear on a text that is one long list.
const LONGEST = 45;

type Cut = 'hard' | 'soft' | null;

/** What parts clauses at an item: a stop or "which" always, a comma or "and" only between two verbs. */
const cutAt = (line: Line, i: number): Cut => {
  const item = line.items[i];
  if (item === undefined) return 'hard';
  if (isStop(item)) return 'hard';
  if (isQuote(item) && item.speech) return 'hard';
  // "They will say that in five years …", "…, but its voices disagree"
  if (item.lower === 'that' && isVerb(line.items[i - 1])) return 'hard';
  if (item.lower === 'but' && isComma(line.items[i - 1])) return 'hard';
  if (item.tag === 'wh') return 'hard';
  if (item.tag === 'sub' && item.lower !== 'as')
    return /^(?:until|till|since|before|after|once)$/u.test(item.lower) ? null : 'hard';
  return isComma(item) || item.tag === 'cc' ? 'soft' : null;
};

const isVerb = (item: Item | undefined): boolean => isFinite(item) || item?.tag === 'part';

const hasVerb = (line: Line, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (isVerb(line.items[i])) return true;
  return false;
};

/** The clause around a stretch of a line: as far as one verb reaches, inside one report. */
export const clauseAround = (line: Line, spot: Range, voiceAt: VoiceAt): Range => {
  const { items } = line;
  const own = items[spot.from];
  if (own === undefined) return spot;
  const floor = Math.max(0, spot.from - LONGEST);
  const ceiling = Math.min(items.length, spot.to + LONGEST);
  const voice = voiceAt(own.start);
  const inVoice = (i: number): boolean => {
    const item = items[i];
    return item !== undefined && voiceAt(item.start) === voice;
  };
  let from = spot.from;
  while (from > floor && cutAt(line, from - 1) === null && inVoice(from - 1)) from -= 1;
  let to = spot.to;
  while (to < ceiling && cutAt(line, to) === null && inVoice(to)) to += 1;

  const growLeft = (): boolean => {
    // "won 7-5 and will meet": the subject is shared, the clause is not
    if (line.items[from - 1]?.tag === 'cc' && isVerb(line.items[from])) return false;
    const aside = startOfAside(line, from, floor);
    if (aside >= 0 && inVoice(aside - 1)) from = aside;
    else if (from - 1 <= floor || cutAt(line, from - 1) !== 'soft' || !inVoice(from - 1)) return false;
    let next = aside >= 0 ? from : from - 1;
    while (next > floor && cutAt(line, next - 1) === null && inVoice(next - 1)) next -= 1;
    if (aside < 0 && hasVerb(line, from, to) && hasVerb(line, next, from - 1)) return false;
    from = next;
    return true;
  };
  const growRight = (): boolean => {
    if (to + 1 >= ceiling || cutAt(line, to) !== 'soft' || !inVoice(to)) return false;
    const verbal = hasVerb(line, from, to);
    // Behind its verb a clause ends at a comma: what follows is an aside, or the next clause.
    if (verbal && isComma(line.items[to])) return false;
    const aside = verbal ? -1 : endOfAside(line, to, ceiling);
    let next = aside >= 0 ? aside : to + 1;
    while (next < ceiling && cutAt(line, next) === null && inVoice(next)) next += 1;
    if (verbal && hasVerb(line, to + 1, next)) return false;
    to = next;
    return true;
  };
  // "…, and on Monday, the board met": what opens a clause looks to the right first.
  const opens = items[from - 1]?.tag === 'cc' || from === 0 || cutAt(line, from - 1) === 'hard';
  const steps = opens ? [growRight, growLeft] : [growLeft, growRight];
  for (let n = 0; n < 8; n += 1) if (!steps.map((step) => step()).some(Boolean)) break;
  return { from, to };
};

// Words that an aside between commas may have.
const ASIDE = 25;

/** "the service, which never greets anyone, put": where the clause goes on behind the aside that begins at `comma`; −1. */
const endOfAside = (line: Line, comma: number, ceiling: number): number => {
  if (line.items[comma + 1]?.tag !== 'wh') return -1;
  for (let i = comma + 2; i < Math.min(ceiling, comma + ASIDE); i += 1)
    if (isComma(line.items[i])) return isVerb(line.items[i + 1]) || line.items[i + 1]?.tag === 'adv' ? i + 1 : -1;
  return -1;
};

/** The same read backwards: from the verb behind an aside to the comma that opens it; −1 when there is none. */
const startOfAside = (line: Line, from: number, floor: number): number => {
  if (!isComma(line.items[from - 1]) || !isVerb(line.items[from])) return -1;
  for (let i = from - 2; i > Math.max(floor, from - ASIDE); i -= 1)
    if (isComma(line.items[i])) return opensAside(line, i, from) ? i : -1;
  return -1;
};

/** "which …", "called by the union", "the largest in Kell", "61": never one word of a list of verbs. */
const opensAside = (line: Line, comma: number, end: number): boolean =>
  line.items[comma + 1]?.tag === 'wh' ||
  (end - comma > 3 && !isVerb(line.items[comma - 1])) ||
  line.items[comma + 1]?.tag === 'num';

const PARTICLES = /^(?:out|up|down|off|away|back|over|through|in|on)$/u;

/** The range without marks, conjunctions and loose prepositions at its ends. */
export const trimmed = (line: Line, range: Range): Range => {
  let { from, to } = range;
  while (from < to && /^(?:mark|cc)$/u.test(line.items[from]?.tag ?? '')) from += 1;
  while (to > from && !isQuote(line.items[to - 1]) && hangs(line, from, to - 1)) to -= 1;
  return { from, to };
};

/** True for a last word that leads to something; "ran out" and "cut off" keep theirs. */
const hangs = (line: Line, from: number, last: number): boolean => {
  const item = line.items[last];
  if (item !== undefined && PARTICLES.test(item.lower) && last > from && isVerb(line.items[last - 1])) return false;
  return /^(?:mark|cc|prep|sub|det)$/u.test(item?.tag ?? '');
};

export { hasVerb, isVerb };
