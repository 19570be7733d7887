import { cueVerbOf } from './cue-verbs.ts';
import type { Line } from './lines.ts';
import {
  isComma,
  isFinite,
  isNominal,
  isShortQuote,
  isStop,
  isTimePhrase,
  type Phrase,
  phraseStart,
  type Range,
} from './phrases.ts';

export const onePart = (range: Range): Phrase => ({ ...range, parts: [range] });

/** Where the clause that ends before `end` begins: after a stop, a comma, a quotation that is speech, or "that". */
export const clauseStart = (line: Line, end: number): number => {
  const { items } = line;
  for (let i = end - 1; i >= 0 && i > end - 80; i -= 1) {
    const item = items[i];
    if (item === undefined || isComma(item) || isStop(item)) return i + 1;
    if (item.quotation !== null && !isShortQuote(item)) return i + 1;
    const gap = item.lower === 'that' && items[i + 1]?.tag === 'pron' && items[i - 1]?.tag === 'noun' && i < 6;
    if (
      (item.tag === 'sub' && !gap && item.lower !== 'as') ||
      (item.lower === 'that' && !gap && !isNominal(items[i + 1]))
    )
      return i + 1;
  }
  return Math.max(0, end - 80);
};

/** The subject in a stretch without commas: `[bound, end)` holds it and perhaps an adverbial or a verb before it. */
export const subjectIn = (line: Line, bound: number, end: number): Range | null => {
  const { items } = line;
  // "A clerk who saw the paper said it describes": "it" begins what is said
  if (/^(?:he|she|it|they)$/u.test(items[end - 1]?.lower ?? '') && cueVerbOf(items[end - 2])?.clause === true)
    return { from: end - 1, to: end };
  // "a neighbour who gave her name only as Nell": everything from "who" on belongs to the neighbour.
  for (let i = bound + 1; i < end; i += 1) {
    const item = items[i];
    const relative = item?.tag === 'wh' && /^(?:who|whose|which)$/u.test(item.lower);
    const gap = item?.lower === 'that' && items[i + 1]?.tag === 'pron' && items[i - 1]?.tag === 'noun' && i - bound < 6;
    if ((!relative && !gap) || !isNominal(items[i - 1])) continue;
    const start = phraseStart(line, i - 1, bound);
    if (start >= 0 && leftIsFree(line, start, bound)) return { from: start, to: i };
  }
  let from = bound;
  for (let i = end - 1; i >= bound; i -= 1) {
    if (!isFinite(items[i])) continue;
    from = i + 1;
    break;
  }
  if (from > bound)
    for (let i = end - 1; i >= from; i -= 1)
      if (items[i]?.tag === 'cc' && !(items[i - 1]?.tag === 'name' && items[i + 1]?.tag === 'name')) {
        from = i + 1;
        break;
      }
  let to = end;
  while (to > from && (items[to - 1]?.tag === 'adv' || isFloating(line, to - 1))) to -= 1;
  if (to <= from) return null;
  const start = withAtLeast(line, behindYear(line, coordinated(line, phraseStart(line, to - 1, from), from), to));
  if (start < 0 || !(leftIsFree(line, start, bound) || opensClause(line, start, end))) return null;
  if (isTimePhrase(line, { from: start, to })) return null;
  return { from: start, to };
};

/** "the army and the rebels each accused": the word only repeats who they are. */
const isFloating = ({ items }: Line, at: number): boolean =>
  /^(?:each|both|all)$/u.test(items[at]?.lower ?? '') && isNominal(items[at - 1]);

/** "At least half of voters say": without the bound, they are who says it. */
const withAtLeast = (line: Line, start: number): number =>
  /^(?:least|most)$/u.test(line.items[start]?.lower ?? '') && line.items[start - 1]?.lower === 'at' ? start + 1 : start;

// "A memo leaked to the Herald shows", "papers filed with the court say".
const HANDED = /^(?:leaked|sent|passed|addressed|provided|given|shared|filed|submitted)$/u;

/** "The memo signed by Ana Reyes warns": a participle with its agent belongs to the noun in front; null where none does. */
export const signedSubject = (line: Line, bound: number, end: number): Range | null => {
  const { items } = line;
  for (let i = bound + 1; i < end - 1; i += 1) {
    const item = items[i];
    if (item?.tag === 'aux' || item?.tag === 'modal' || item?.tag === 'pres') return null;
    if (item?.tag !== 'part' && item?.tag !== 'past') continue;
    const handed =
      items[i + 1]?.lower === 'by' || (HANDED.test(item.lower) && /^(?:to|with)$/u.test(items[i + 1]?.lower ?? ''));
    if (!handed || !isNominal(items[i - 1])) return null;
    const start = phraseStart(line, i - 1, bound);
    return start >= 0 && leftIsFree(line, start, bound) ? { from: start, to: end } : null;
  }
  return null;
};

/** "In 2021 Tomas Belko wrote": the year is no part of who wrote. */
const behindYear = (line: Line, start: number, to: number): number => {
  const dated = start + 1 < to && /^(?:1[5-9]|20)\d\d$/u.test(line.items[start]?.text ?? '');
  return dated && /^(?:in|since|by|during)$/u.test(line.items[start - 1]?.lower ?? '') ? start + 1 : start;
};

/** "the mayor and his deputy said": two phrases joined are one subject. */
const coordinated = (line: Line, start: number, bound: number): number => {
  const { items } = line;
  if (start < bound + 2 || items[start - 1]?.lower !== 'and') return start;
  const other = phraseStart(line, start - 2, bound);
  return other >= 0 && (other === bound || items[other - 1]?.tag === 'mark') && items[start - 2]?.tag !== 'time'
    ? other
    : start;
};

/** "ordered a recount after the mayor accused him": taken for a preposition, though a verb follows. */
const opensClause = ({ items }: Line, start: number, verb: number): boolean =>
  /^(?:after|before|since|until)$/u.test(items[start - 1]?.lower ?? '') &&
  /^(?:past|pres|aux|part)$/u.test(items[verb]?.tag ?? '') &&
  (items[verb]?.tag !== 'part' || /^(?:name|det|poss)$/u.test(items[verb + 1]?.tag ?? ''));

/** A subject follows a comma, a conjunction, a verb or an adverbial, never a preposition that governs it. */
const leftIsFree = (line: Line, start: number, bound: number): boolean => {
  const before = line.items[start - 1];
  if (start <= bound && (before === undefined || isComma(before) || isStop(before) || before.quotation !== null))
    return true;
  if (before === undefined) return true;
  return before.tag !== 'prep' && before.tag !== 'to' && before.tag !== 'poss' && before.tag !== 'det';
};
