import { DAY_PARTS, DURATION_UNITS } from '../../../language/words/times.ts';
import { LIGHT_TIMES, SEASONS } from '../../words/moments.ts';
import { type Items, type TimeMatch, isMonth, isWeekday, isYear, lower } from './reader.ts';

const SAME_WEEK = /^(?:last|next|this)$/u;

const POINTS = /^(?:previous|following|next|same|preceding)$/u;

/** “last week”, “the next day”, “earlier this month”, “at dawn”: left as worded. */
export const relative = (items: Items, i: number): TimeMatch | null => {
  const word = lower(items, i);
  const next = lower(items, i + 1);
  const after = lower(items, i + 2);
  if (word === 'last' && /^(?:birthday|anniversary)$/u.test(next)) return { to: i + 2, kind: 'relative' };
  if (
    word === 'the' &&
    /^(?:day|night|morning|eve|evening|week|year)$/u.test(next) &&
    after === 'of' &&
    /^(?:the|his|her|its|their)$/u.test(lower(items, i + 3)) &&
    items[i + 4]?.tag === 'noun'
  )
    return { to: i + 5, kind: 'relative' };
  if (/^(?:today|yesterday|tomorrow|tonight)$/u.test(word))
    return { to: DAY_PARTS.has(next) ? i + 2 : i + 1, kind: 'relative' };
  if (SAME_WEEK.test(word) && (DURATION_UNITS.has(next) || DAY_PARTS.has(next) || SEASONS.has(next)))
    return { to: i + 2, kind: 'relative' };
  if (SAME_WEEK.test(word) && (isMonth(items[i + 1]) || isWeekday(items[i + 1])))
    return { to: i + 2, kind: 'relative' };
  if (/^(?:earlier|later)$/u.test(word) && /^(?:this|last|that|in)$/u.test(next)) {
    const unit = next === 'in' ? lower(items, i + 3) : after;
    if (DURATION_UNITS.has(unit) || DAY_PARTS.has(unit)) return { to: next === 'in' ? i + 4 : i + 3, kind: 'relative' };
  }
  if (
    /^(?:the|that)$/u.test(word) &&
    POINTS.test(next) &&
    (DURATION_UNITS.has(after) || DAY_PARTS.has(after) || SEASONS.has(after))
  )
    return { to: i + 3, kind: 'relative' };
  if (word === 'the' && DURATION_UNITS.has(next) && /^(?:before|after)$/u.test(after) && items[i + 3]?.tag === 'mark')
    return { to: i + 3, kind: 'relative' };
  if (/^(?:recent|coming)$/u.test(word) && /^(?:days|weeks|months|years|hours|decades)$/u.test(next))
    return { to: i + 2, kind: 'relative' };
  if (/^(?:in|over|by|until|at|before|since|during)$/u.test(lower(items, i - 1))) {
    if (word === 'the' && (SEASONS.has(next) || next === 'weekend' || next === 'meantime'))
      return next === 'meantime' ? null : { to: i + 2, kind: 'relative' };
    if (
      word === 'the' &&
      next === 'end' &&
      after === 'of' &&
      /^(?:the|this|next)$/u.test(lower(items, i + 3)) &&
      DURATION_UNITS.has(lower(items, i + 4))
    )
      return { to: i + 5, kind: 'relative' };
    const edge = word === 'the' && /^(?:end|start|beginning|middle|close)$/u.test(next) && after === 'of';
    if (edge && (isMonth(items[i + 3]) || isYear(items[i + 3])))
      return { to: isYear(items[i + 4]) ? i + 5 : i + 4, kind: 'date' };
    if (LIGHT_TIMES.has(word)) return { to: i + 1, kind: 'relative' };
  }
  return word === 'overnight' && items[i + 1]?.tag !== 'noun' ? { to: i + 1, kind: 'relative' } : null;
};
