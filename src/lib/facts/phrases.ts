import { isQuote } from './lines.ts';
import type { Span } from '../article/span.ts';
import { DURATION_UNITS, TIME_NOUNS } from '../language/words/times.ts';
import type { Item, Line } from './lines.ts';
import { LOOSE_PLURALS, PERSON_NOUNS } from './words/kinds.ts';

/** A stretch of a line's items, half-open. */
export type Range = { readonly from: number; readonly to: number };

/** A noun phrase with what stands beside it in commas; `parts` are the bare noun phrases, in order. */
export type Phrase = Range & { readonly parts: readonly Range[] };

export const spanOf = (line: Line, range: Range): Span => ({
  start: line.items[range.from]?.start ?? line.end,
  end: line.items[range.to - 1]?.end ?? line.end,
});

export const wordsOf = (line: Line, range: Range): string => {
  const { start, end } = spanOf(line, range);
  return line.text.slice(start, Math.max(start, end));
};

export const isComma = (item: Item | undefined): boolean => item?.text === ',';
export const isStop = (item: Item | undefined): boolean =>
  item !== undefined && item.tag === 'mark' && /^(?:[.!?…]+|[;:]|[—–]|--|[()[\]])$/u.test(item.text);
export const isFinite = (item: Item | undefined): boolean =>
  item !== undefined && (item.tag === 'past' || item.tag === 'pres' || item.tag === 'aux' || item.tag === 'modal');
/** A quotation that works as a word or two of the sentence around it. */
export const isShortQuote = (item: Item | undefined): boolean =>
  item !== undefined && item.quotation !== null && item.size <= 4 && !item.speech;
export const isNominal = (item: Item | undefined): boolean =>
  item !== undefined && (item.tag === 'noun' || item.tag === 'name' || item.tag === 'num');

const isTimeNoun = (item: Item | undefined): boolean =>
  item !== undefined && (item.tag === 'time' || TIME_NOUNS.has(item.lower) || DURATION_UNITS.has(item.lower));

/** "last week", "early Monday", "on 3 March": a phrase that only dates. */
export const isTimePhrase = (line: Line, range: Range): boolean => {
  const last = line.items[range.to - 1];
  if (isTimeNoun(last) || last?.tag === 'time') return true;
  for (let i = range.from; i < range.to; i += 1)
    if (line.items[i]?.tag === 'time')
      return range.to - range.from <= 4 && (last?.tag === 'num' || last?.tag === 'noun');
  return last?.tag === 'num' && range.to - range.from === 1 && /^\d{4}$|[ap]\.?m/u.test(last.lower);
};

/** "told the minister three times", "sent two nights before": how often, how long or how far, and no part of a name. */
export const isExtent = ({ items }: Line, at: number): boolean => {
  const unit = items[at + 1]?.lower ?? '';
  return (
    items[at]?.tag === 'num' &&
    (/^(?:times|miles|metres|meters|kilometres|kilometers)$/u.test(unit) || DURATION_UNITS.has(unit))
  );
};

const inBase = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.tag === 'noun' || item.tag === 'name' || item.tag === 'adj' || item.tag === 'num' || isShortQuote(item));

/** "officials briefed on the talks": what follows people may describe them. */
const isPeople = (item: Item | undefined): boolean =>
  item !== undefined &&
  (LOOSE_PLURALS.has(item.lower) || PERSON_NOUNS.has(item.lower) || PERSON_NOUNS.has(item.lower.replace(/s$/u, '')));

const CONNECTS_NAMES = new Set([
  '&',
  'and',
  'of',
  'for',
  'de',
  'van',
  'von',
  'der',
  'la',
  'le',
  'al',
  'bin',
  'the',
  'du',
  'da',
  'di',
  'on',
]);

const POST = new Set([
  'of',
  'in',
  'at',
  'for',
  'from',
  'on',
  'with',
  'near',
  'to',
  'between',
  'behind',
  'against',
  'under',
  'over',
  'within',
  'inside',
  'across',
  'about',
  'as',
  'by',
]);

const OPENS_REDUCED = new Set(['familiar', 'close', 'aware', 'responsible', 'involved', 'present', 'eligible']);

// Longer than any noun phrase of news: keeps the work linear on a text that is one long list.
const LONGEST = 40;

/** The item where the noun phrase that ends at `end` (inclusive) begins, going no further left than `bound`; −1 when there is none. */
export const phraseStart = (line: Line, end: number, leftmost: number): number => {
  const { items } = line;
  const bound = Math.max(leftmost, end - LONGEST);
  const base = baseStart(line, end, bound);
  if (base < 0) return -1;
  const before = items[base - 1];
  if (before === undefined || base - 1 < bound + 1) return base;
  const isLink = (before.tag === 'prep' || before.tag === 'to') && POST.has(before.lower);
  if (!isLink) return base;
  let left = base - 2;
  if (items[left]?.tag === 'prep') left -= 1; // "up to", "close to"
  const link = items[left];
  if (
    link !== undefined &&
    left > bound &&
    (OPENS_REDUCED.has(link.lower) || ((link.tag === 'part' || link.tag === 'past') && isPeople(items[left - 1]))) &&
    isNominal(items[left - 1])
  ) {
    const start = phraseStart(line, left - 1, bound);
    return start < 0 ? base : start;
  }
  if (
    left < bound ||
    !(
      isNominal(link) ||
      isShortQuote(link) ||
      link?.lower === 'all' ||
      link?.lower === 'some' ||
      link?.lower === 'both' ||
      link?.lower === 'many' ||
      link?.lower === 'one'
    ) ||
    (isTimeNoun(link) && before.lower !== 'of')
  )
    return base;
  const start = phraseStart(line, left, bound);
  return start < 0 ? base : start;
};

const baseStart = (line: Line, end: number, bound: number): number => {
  const { items } = line;
  const last = items[end];
  if (last === undefined || end < bound) return -1;
  if (last.tag === 'pron') return end;
  if (last.tag === 'det')
    return /^(?:some|many|both|several|few|all|others|another|each|most)$/u.test(last.lower) ? end : -1;
  if (!inBase(last)) return -1;
  let i = end;
  while (i > bound) {
    const before = items[i - 1];
    if (before === undefined) break;
    if (before.tag === 'det' || (before.tag === 'poss' && before.lower !== "'s" && before.lower !== "'")) {
      i -= 1;
      // "all the", "one of the two", "both the"
      while (i > bound && items[i - 1]?.tag === 'det') i -= 1;
      break;
    }
    if (before.tag === 'poss') {
      const owner = i - 2 >= bound ? baseStart(line, i - 2, bound) : -1;
      if (owner < 0) break;
      i = owner;
      break;
    }
    if (before.tag === 'adv' && i - 2 >= bound && items[i - 2]?.tag === 'det') {
      i -= 1;
      continue;
    }
    if (inBase(before) && !(isTimeNoun(before) && before.tag !== 'name' && items[i]?.tag !== 'noun')) {
      i -= 1;
      continue;
    }
    if (before.tag === 'ing' && (items[i - 2]?.tag === 'det' || items[i - 2]?.tag === 'poss') && i - 2 >= bound) {
      i -= 1;
      continue;
    }
    // "Metal and Pottery Federation", "Chief Directorate of Intelligence", "Sound & Isles"
    if (
      CONNECTS_NAMES.has(before.lower) &&
      items[i]?.tag === 'name' &&
      items[i - 2]?.tag === 'name' &&
      i - 2 >= bound
    ) {
      i -= 2;
      continue;
    }
    break;
  }
  return i;
};

const ROUGHLY = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'some',
  'over',
  'under',
  'more',
  'fewer',
  'less',
  'than',
  'at',
  'least',
  'most',
  'up',
  'to',
  'as',
  'many',
  'much',
  'only',
  'just',
  'approximately',
]);

/** "at least 60", "more than a dozen": how many words stand before the figure. */
const approximation = (line: Line, from: number): number => {
  let i = from;
  while (i < from + 3 && ROUGHLY.has(line.items[i]?.lower ?? '')) i += 1;
  return i > from && line.items[i]?.tag === 'num' ? i - from : 0;
};

/** Where the noun phrase that begins at `from` ends (exclusive); `from` when there is none. */
export const phraseEnd = (line: Line, from: number, depth = 0): number => {
  const { items } = line;
  const first = items[from];
  if (first?.tag === 'pron') return from + 1;
  let i = from + approximation(line, from);
  while (items[i]?.tag === 'det' || (items[i]?.tag === 'poss' && items[i]?.lower !== "'s")) i += 1;
  let head = -1;
  for (; i < Math.min(items.length, from + LONGEST); i += 1) {
    const item = items[i];
    if (item === undefined) break;
    if (isTimeNoun(item) && item.tag === 'time' && items[i + 1]?.tag !== 'poss') break;
    if (item.tag === 'noun' || item.tag === 'name' || item.tag === 'num' || isShortQuote(item)) {
      head = i;
      continue;
    }
    if (item.tag === 'adj' || (item.tag === 'adv' && items[i + 1]?.tag === 'adj' && head < 0)) continue;
    if (item.tag === 'poss' && head === i - 1) continue;
    if (item.tag === 'ing' && head < 0) continue;
    if (CONNECTS_NAMES.has(item.lower) && items[i - 1]?.tag === 'name' && items[i + 1]?.tag === 'name') continue;
    if (
      item.lower === 'of' &&
      items[i - 1]?.tag === 'name' &&
      items[i + 1]?.lower === 'the' &&
      items[i + 2]?.tag === 'name'
    ) {
      i += 1;
      continue;
    }
    break;
  }
  if (head < 0 && items[i - 1]?.tag === 'adj' && first?.tag === 'det' && i - 1 > from) head = i - 1; // "the accused"
  if (head < 0)
    return first?.tag === 'det' && /^(?:some|many|both|several|all|others)$/u.test(first.lower) ? from + 1 : from;
  const end = head + 1;
  const link = items[end];
  if (
    link !== undefined &&
    (link.tag === 'prep' || link.tag === 'to') &&
    POST.has(link.lower) &&
    !(link.tag === 'to' && isQuote(items[end + 1]))
  ) {
    const object = depth < 4 ? phraseEnd(line, end + 1, depth + 1) : end + 1;
    if (
      object > end + 1 &&
      items[end + 1]?.tag !== 'time' &&
      !(link.lower !== 'of' && isTimePhrase(line, { from: end + 1, to: object }))
    )
      return object;
  }
  if (
    link !== undefined &&
    (OPENS_REDUCED.has(link.lower) ||
      (link.tag === 'past' && items[head]?.lower === 'people') ||
      link.tag === 'part') &&
    (items[end + 1]?.tag === 'prep' || items[end + 1]?.tag === 'to')
  ) {
    const object = depth < 4 ? phraseEnd(line, end + 2, depth + 1) : end + 2;
    if (object > end + 2) return object;
  }
  return end;
};
