import type { Line } from './lines.ts';
import {
  isComma,
  isFinite,
  isShortQuote,
  isStop,
  isTimePhrase,
  type Phrase,
  phraseEnd,
  type Range,
} from './phrases.ts';
import { subjectIn } from './subject-phrases.ts';

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
    (first.tag === 'adj' && range.to - range.from <= 2 && items[range.to - 1]?.tag !== 'name') ||
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

// "acting mayor Ana Reyes": they tell which post somebody holds.
const OF_POSTS = /^(?:returning|acting|managing|presiding|commanding|founding|sitting|attending)$/u;

/** "its author, retired dentist Hal Mooney": a participle before the noun that a name goes with is no clause of its own. */
const afterParticiple = ({ items }: Line, { from, to }: Range): number =>
  isComma(items[from - 1]) &&
  (/^(?:past|part)$/u.test(items[from]?.tag ?? '') || OF_POSTS.test(items[from]?.lower ?? '')) &&
  items[from + 1]?.tag === 'noun' &&
  items[to - 1]?.tag === 'name'
    ? from + 1
    : from;

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
      const range = { from: afterParticiple(line, { from: i + 1, to }), to };
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

/** "An internal memo dated March 3, seen by the Herald, shows": where the phrase ends before its date. */
const undated = ({ items }: Line, { from, to }: Range): number => {
  const day = items[to - 1]?.tag === 'num' && items[to - 2]?.tag === 'time' ? to - 2 : to;
  return day < to && day - from > 2 && /^(?:dated|from|of|on)$/u.test(items[day - 1]?.lower ?? '') ? day - 1 : to;
};

/** "Nadja Corelli, a historian at …," and "the mayor, Ana Reyes," are one subject: the phrases that stand side by side in commas. */
export const apposedSubject = (line: Line, comma: number): Phrase | null => {
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
    const named = subjectIn(line, bare.from, undated(line, bare));
    if (named === null) break;
    const range = { from: named.from, to: named.to };
    parts.unshift(range);
    found = [{ from: range.from, to: best?.to ?? (at === 0 ? range.to : comma), parts: [...parts] }];
    if (parts.length === 3 || bare.from !== segment.from) break;
  }
  const best = found[0];
  return best === undefined ? null : { ...best, to: Math.max(best.to, best.parts.at(-1)?.to ?? best.to) };
};
