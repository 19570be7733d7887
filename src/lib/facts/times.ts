import type { Reading, Token } from '../language/reading.ts';
import { DAY_PARTS, DURATION_UNITS, MONTHS, WEEKDAYS } from '../language/words/times.ts';
import { NUMBER_WORDS } from '../language/words/function-words.ts';
import type { TimeFact } from './facts.ts';

type Match = { readonly to: number; readonly kind: TimeFact['kind'] } | null;

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && MONTHS.has(token.lower) && /^\p{Lu}/u.test(token.text);
const isWeekday = (token: Token | undefined): boolean =>
  token !== undefined && WEEKDAYS.has(token.lower) && /^\p{Lu}/u.test(token.text);
const isDayNumber = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u.test(token.lower);
const isYear = (token: Token | undefined): boolean => token !== undefined && /^(?:1[5-9]|20)\d\d$/u.test(token.text);
const isClock = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?:[ap]\.?m\.?)?$/u.test(token.lower);
const isHalfDay = (token: Token | undefined): boolean => token !== undefined && /^[ap]\.?m\.?$/u.test(token.lower);

const clock = (tokens: readonly Token[], i: number): Match => {
  const token = tokens[i];
  if (token === undefined) return null;
  if (/^(?:1[0-2]|[1-9])(?:[.:][0-5]\d)?[ap]\.?m\.?$/u.test(token.lower)) return { to: i + 1, kind: 'clock' };
  if ((isClock(token) || /^(?:1[0-2]|[1-9])$/u.test(token.text)) && isHalfDay(tokens[i + 1]))
    return { to: i + 2, kind: 'clock' };
  if (/^(?:1[0-2]|[1-9])$/u.test(token.text) && /^o'clock$/u.test(tokens[i + 1]?.lower ?? ''))
    return { to: i + 2, kind: 'clock' };
  if (
    isClock(token) &&
    (token.text.includes(':') || /^(?:at|by|before|after|until|from|the)$/u.test(tokens[i - 1]?.lower ?? ''))
  )
    return { to: i + 1, kind: 'clock' };
  return /^(?:noon|midnight|midday)$/u.test(token.lower) ? { to: i + 1, kind: 'clock' } : null;
};

const date = (tokens: readonly Token[], i: number): Match => {
  const withYear = (to: number): number =>
    tokens[to]?.text === ',' && isYear(tokens[to + 1]) ? to + 2 : isYear(tokens[to]) ? to + 1 : to;
  if (isMonth(tokens[i]) && isDayNumber(tokens[i + 1])) return { to: withYear(i + 2), kind: 'date' };
  if (isDayNumber(tokens[i]) && isMonth(tokens[i + 1])) return { to: withYear(i + 2), kind: 'date' };
  if (isDayNumber(tokens[i]) && tokens[i + 1]?.lower === 'of' && isMonth(tokens[i + 2]))
    return { to: withYear(i + 3), kind: 'date' };
  if (isMonth(tokens[i]) && isYear(tokens[i + 1])) return { to: i + 2, kind: 'date' };
  if (
    isMonth(tokens[i]) &&
    ((tokens[i]?.lower !== 'may' && tokens[i]?.lower !== 'march') ||
      /^(?:in|last|next|this|since|until|by|of|early|late)$/u.test(tokens[i - 1]?.lower ?? ''))
  )
    return { to: i + 1, kind: 'date' };
  if (
    isYear(tokens[i]) &&
    /^(?:in|since|until|from|by|before|after|during|of|about|around|to)$/u.test(tokens[i - 1]?.lower ?? '')
  )
    return { to: i + 1, kind: 'date' };
  return null;
};

const day = (tokens: readonly Token[], i: number): Match => {
  const token = tokens[i];
  if (isWeekday(token)) return { to: DAY_PARTS.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1, kind: 'day' };
  return null;
};

const isCount = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === 'number' && /^[\d.,]+$/u.test(token.text)) ||
    NUMBER_WORDS.has(token.lower) ||
    /^(?:a|an|several|few|many)$/u.test(token.lower));

const relative = (tokens: readonly Token[], i: number): Match => {
  const word = tokens[i]?.lower ?? '';
  const next = tokens[i + 1]?.lower ?? '';
  if (/^(?:today|yesterday|tomorrow|tonight)$/u.test(word))
    return { to: DAY_PARTS.has(next) ? i + 2 : i + 1, kind: 'relative' };
  if (
    /^(?:last|next|this)$/u.test(word) &&
    (DURATION_UNITS.has(next) || DAY_PARTS.has(next) || /^(?:spring|summer|autumn|fall|winter)$/u.test(next))
  )
    return { to: i + 2, kind: 'relative' };
  if (/^(?:last|next|this)$/u.test(word) && (isMonth(tokens[i + 1]) || isWeekday(tokens[i + 1])))
    return { to: i + 2, kind: 'relative' };
  if (word === 'earlier' && /^(?:this|last)$/u.test(next) && DURATION_UNITS.has(tokens[i + 2]?.lower ?? ''))
    return { to: i + 3, kind: 'relative' };
  if (word === 'overnight') return { to: i + 1, kind: 'relative' };
  return null;
};

const duration = (tokens: readonly Token[], i: number): Match => {
  const token = tokens[i];
  if (!isCount(token)) return null;
  let to = i + 1;
  if (isCount(tokens[to]) && (token?.lower === 'a' || NUMBER_WORDS.has(tokens[to]?.lower ?? ''))) to += 1;
  if (!DURATION_UNITS.has(tokens[to]?.lower ?? '')) return null;
  if (tokens[to + 1]?.lower === 'old' || (tokens[to + 1]?.lower === 'of' && tokens[to + 2]?.lower === 'age'))
    return null;
  const after = tokens[to + 1]?.lower ?? '';
  return /^(?:ago|later|earlier|before)$/u.test(after)
    ? { to: to + 2, kind: 'relative' }
    : { to: to + 1, kind: 'duration' };
};

/** Times as the article words them; relative ones are left as they stand. */
export const findTimes = (reading: Reading): TimeFact[] => {
  const { tokens, article } = reading;
  const found: TimeFact[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const match = clock(tokens, i) ?? date(tokens, i) ?? relative(tokens, i) ?? day(tokens, i) ?? duration(tokens, i);
    const first = tokens[i];
    const last = match === null ? undefined : tokens[match.to - 1];
    if (match === null || first === undefined || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    found.push({ span, text: article.text.slice(span.start, span.end), kind: match.kind });
    i = match.to - 1;
  }
  return found;
};
