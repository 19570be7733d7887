import { TIME_NOUNS } from '../language/words/times.ts';
import { TITLES } from '../language/words/titles.ts';
import type { Line } from './lines.ts';
import {
  isComma,
  isFinite,
  isNominal,
  isShortQuote,
  isStop,
  isTimePhrase,
  phraseEnd,
  phraseStart,
  type Phrase,
  type Range,
} from './phrases.ts';

/** Who stands before a verb: a phrase, or the subject of the verb before it ("confirmed … but said"). */
export type Subject = Phrase | 'shared' | null;

const phrase = (range: Range): Phrase => ({ ...range, parts: [range] });

const isDash = (text: string): boolean => text === '—' || text === '–' || text === '--';

/** Where the clause that ends before `end` begins: after a stop, a comma, a quotation that is speech, or "that". */
const clauseStart = (line: Line, end: number): number => {
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
const subjectIn = (line: Line, bound: number, end: number): Range | null => {
  const { items } = line;
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
  while (to > from && items[to - 1]?.tag === 'adv') to -= 1;
  if (to <= from) return null;
  const start = coordinated(line, phraseStart(line, to - 1, from), from);
  if (start < 0 || !leftIsFree(line, start, bound)) return null;
  if (isTimePhrase(line, { from: start, to })) return null;
  return { from: start, to };
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

/** A subject follows a comma, a conjunction, a verb or an adverbial, never a preposition that governs it. */
const leftIsFree = (line: Line, start: number, bound: number): boolean => {
  const before = line.items[start - 1];
  if (start <= bound && (before === undefined || isComma(before) || isStop(before) || before.quotation !== null))
    return true;
  if (before === undefined) return true;
  return before.tag !== 'prep' && before.tag !== 'to' && before.tag !== 'poss' && before.tag !== 'det';
};

type Segment = Range & { readonly kind: 'phrase' | 'aside' | 'other' };

const NOT_APPOSED = new Set([
  'in',
  'on',
  'at',
  'by',
  'after',
  'before',
  'during',
  'for',
  'from',
  'with',
  'without',
  'under',
  'speaking',
  'writing',
  'as',
  'to',
  'including',
  'despite',
  'like',
  'of',
]);

const kindOf = (line: Line, range: Range): Segment['kind'] => {
  const { items } = line;
  const first = items[range.from];
  if (first === undefined) return 'other';
  if (first.tag === 'wh') return 'aside';
  if (range.to - range.from === 1 && first.tag === 'num') return 'aside';
  if (
    first.tag === 'ing' ||
    first.tag === 'part' ||
    first.tag === 'past' ||
    first.tag === 'prep' ||
    (first.tag === 'adj' && range.to - range.from <= 2) ||
    NOT_APPOSED.has(first.lower)
  )
    return 'aside';
  if (first.tag === 'adv' && range.to - range.from <= 2) return 'aside';
  const from = /^(?:and|but|so|or)$/u.test(first.lower) ? range.from + 1 : range.from;
  for (let i = from; i < range.to; i += 1) {
    const item = items[i];
    if (item?.tag === 'wh' && i > from) break;
    if (isFinite(item) || item?.tag === 'base' || item?.tag === 'sub') return 'other';
  }
  return phraseEnd(line, from) > from || isShortQuote(first) ? 'phrase' : 'other';
};

/** Splits what lies before a comma into its comma-separated pieces, last first, up to a firm boundary. */
const segmentsBefore = (line: Line, comma: number): Segment[] => {
  const { items } = line;
  const segments: Segment[] = [];
  let to = comma;
  for (let i = comma - 1; i >= -1 && comma - i < 70 && segments.length < 6; i -= 1) {
    const item = items[i];
    const firm =
      item === undefined || (item.tag === 'mark' && isStop(item)) || (item.quotation !== null && !isShortQuote(item));
    if (!firm && !isComma(item)) continue;
    if (to > i + 1) {
      const range = { from: i + 1, to };
      segments.push({ ...range, kind: kindOf(line, range) });
    }
    to = i;
    if (firm) break;
  }
  return segments;
};

const withoutConjunction = (line: Line, range: Range): Range =>
  /^(?:and|but|so|or|yet|then|still)$/u.test(line.items[range.from]?.lower ?? '')
    ? { from: range.from + 1, to: range.to }
    : range;

/** "Nadja Corelli, a historian at …," and "the mayor, Ana Reyes," are one subject: the phrases that stand side by side in commas. */
const apposedSubject = (line: Line, comma: number): Phrase | null => {
  const segments = segmentsBefore(line, comma);
  const parts: Range[] = [];
  let found: Phrase[] = [];
  for (const [at, segment] of segments.entries()) {
    const best = found[0] ?? null;
    if (segment.kind === 'aside') continue;
    if (segment.kind === 'other') {
      // A clause may end in the phrase that the commas explain: "the vote failed and Ana Reyes, the mayor, said".
      if (at === 0 || (best !== null && line.items[best.from]?.tag === 'name')) break;
      const tail = subjectIn(line, segment.from, segment.to);
      if (tail !== null && tail.to === segment.to) found = [{ from: tail.from, to: comma, parts: [tail, ...parts] }];
      break;
    }
    const bare = withoutConjunction(line, segment);
    if (isTimePhrase(line, bare) || bare.to <= bare.from) break;
    const named = subjectIn(line, bare.from, bare.to);
    if (named === null) break;
    const range = { from: named.from, to: named.to };
    parts.unshift(range);
    found = [{ from: range.from, to: best?.to ?? (at === 0 ? range.to : comma), parts: [...parts] }];
    if (parts.length === 3 || bare.from !== segment.from) break;
  }
  const best = found[0];
  return best === undefined ? null : { ...best, to: Math.max(best.to, best.parts.at(-1)?.to ?? best.to) };
};

/** Who does what the verb group beginning at `verb` says. */
export const subjectBefore = (line: Line, verb: number): Subject => {
  const { items } = line;
  let end = verb;
  while (
    end > 0 &&
    items[end - 1]?.tag === 'adv' &&
    !/^(?:one|none|others|here|there|today|yesterday)$/u.test(items[end - 1]?.lower ?? '')
  )
    end -= 1;
  if (/^(?:him|her|it|them)sel(?:f|ves)$/u.test(items[end - 1]?.lower ?? '') && end > 1) end -= 1;
  // "the president on Friday said", "the board last week said"
  if (items[end - 1]?.tag === 'time' && end > 2) {
    end -= 1;
    while (end > 1 && /^(?:on|in|late|early|last|next|this)$/u.test(items[end - 1]?.lower ?? '')) end -= 1;
  }
  if (
    end > 3 &&
    TIME_NOUNS.has(items[end - 1]?.lower ?? '') &&
    /^(?:last|this|next|earlier|later)$/u.test(items[end - 2]?.lower ?? '') &&
    isNominal(items[end - 3])
  )
    end -= 2;
  if (items[end - 1]?.text === ')') {
    let open = end - 2;
    while (open > 0 && end - open < 12 && items[open]?.text !== '(') open -= 1;
    if (open > 0 && items[open]?.text === '(') end = open;
  }
  const last = items[end - 1];
  if (last === undefined) return null;
  if (last.tag === 'wh' || (last.lower === 'that' && isNominal(items[end - 2]))) return antecedent(line, end - 1);
  if (last.tag === 'pron') return SUBJECTS.has(last.lower) ? phrase({ from: end - 1, to: end }) : null;
  if (last.tag === 'cc' || last.lower === 'then') return 'shared';
  if (isComma(last)) {
    const before = items[end - 2];
    if (before?.quotation !== null && before !== undefined && !isShortQuote(before)) return null;
    return apposedSubject(line, end - 1);
  }
  if (isStop(last)) return isDash(last.text) ? null : null;
  if (last.quotation !== null && !isShortQuote(last)) return null;
  if (!isNominal(last) && last.tag !== 'adj' && last.tag !== 'det' && last.quotation === null && last.tag !== 'time')
    return null;
  const bound = clauseStart(line, end);
  const plain = subjectIn(line, bound, end);
  if (plain === null) return null;
  // "Lorvane’s prime minister, Signe Ostby said" and "the mayor, said": a phrase in front with one comma only is left alone.
  return phrase(plain);
};

const SUBJECTS = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'everyone',
  'everybody',
  'nobody',
  'somebody',
  'someone',
  'none',
]);

/** Whom "who", "which" or "that" at `at` stands for. */
const antecedent = (line: Line, at: number): Phrase | null => {
  const { items } = line;
  if (!/^(?:who|which|that)$/u.test(items[at]?.lower ?? '')) return null;
  let end = at;
  if (isComma(items[end - 1])) end -= 1;
  const start = phraseStart(line, end - 1, clauseStart(line, end));
  if (start < 0) return null;
  // After a preposition or a verb only the nearest phrase is meant: "cited two officials who said".
  return phrase({ from: start, to: end });
};

const APPOSITION_STARTS = new Set(['a', 'an', 'the', 'one', 'his', 'her', 'its', 'their', 'who', 'whose', 'which']);

/** Who stands after the verb in “…,” said Ana Reyes, the mayor. */
export const subjectAfter = (line: Line, from: number): Phrase | null => {
  const { items } = line;
  const end = phraseEnd(line, from);
  if (end <= from) return null;
  const first: Range = { from, to: end };
  if (isTimePhrase(line, first)) return null;
  if (items[from]?.tag === 'pron' && !SUBJECTS.has(items[from]?.lower ?? '')) return null;
  const parts = [first];
  let to = end;
  if (isComma(items[to]) && items[to + 1]?.tag === 'num' && (isComma(items[to + 2]) || isStop(items[to + 2]))) to += 2;
  if (isComma(items[to])) {
    const next = items[to + 1];
    const role =
      next !== undefined &&
      (APPOSITION_STARTS.has(next.lower) ||
        TITLES.has(next.lower) ||
        next.tag === 'noun' ||
        next.tag === 'adj' ||
        (next.tag === 'name' && items[end - 1]?.tag === 'noun'));
    const apposed = role ? phraseEnd(line, to + 1) : to + 1;
    const after = items[apposed];
    if (
      apposed > to + 1 &&
      !isTimePhrase(line, { from: to + 1, to: apposed }) &&
      !isFinite(after) &&
      after?.tag !== 'cc'
    ) {
      parts.push({ from: to + 1, to: apposed });
      to = apposed;
    }
  }
  return { from, to, parts };
};
