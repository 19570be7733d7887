import { DURATION_UNITS } from '../../../language/words/times.ts';
import type { Item } from '../../lines.ts';
import { MEASURES, ORDINALS, RANK_NOUNS, RANK_VERBS, SCORE_WORDS, VOTE_WORDS } from '../../words/figures.ts';
import { readSingle } from '../numerals.ts';
import { type AmountMatch, type Items, near } from './reader.ts';

/** "3-1" as one token or as three. */
const pairAt = (items: Items, i: number): { readonly to: number; readonly values: readonly number[] } | null => {
  const whole = /^(\d{1,3})[-–](\d{1,3})$/u.exec(items[i]?.text ?? '');
  if (whole !== null) return { to: i + 1, values: [Number(whole[1]), Number(whole[2])] };
  const [a, dash, b] = [items[i], items[i + 1], items[i + 2]];
  return a !== undefined &&
    b !== undefined &&
    /^\d{1,3}$/u.test(a.text) &&
    /^[-–]$/u.test(dash?.text ?? '') &&
    /^\d{1,3}$/u.test(b.text) &&
    a.end === dash?.start &&
    dash.end === b.start
    ? { to: i + 3, values: [Number(a.text), Number(b.text)] }
    : null;
};

/** “won 3-1”; beside words of voting the same is a vote. */
export const score = (items: Items, i: number): AmountMatch | null => {
  const pair = pairAt(items, i);
  if (pair === null) return null;
  if (near(items, i, VOTE_WORDS, 3) && !near(items, i, SCORE_WORDS, 3)) return { ...pair, kind: 'votes', unit: null };
  const counted = items[pair.to]?.lower ?? '';
  return near(items, i, SCORE_WORDS, 5) && !DURATION_UNITS.has(counted) && !MEASURES.has(counted)
    ? { ...pair, kind: 'score', unit: null }
    : null;
};

/** “312 votes to 289”, “by 7 to 2”, “19 seats”. */
export const votes = (items: Items, i: number): AmountMatch | null => {
  const first = readSingle(items, i);
  if (first === null) return null;
  let at = first.to;
  if (/^votes?$/u.test(items[at]?.lower ?? '')) at += 1;
  if (!/^(?:to|against)$/u.test(items[at]?.lower ?? '')) {
    const counted = items[first.to]?.lower ?? '';
    return /^(?:votes|seats|abstentions|ballots)$/u.test(counted)
      ? { to: first.to + 1, kind: 'votes', unit: counted, values: first.values }
      : null;
  }
  const second = readSingle(items, at + 1);
  return second !== null && first.digits === second.digits && near(items, i, VOTE_WORDS, 4)
    ? { to: second.to, kind: 'votes', unit: null, values: [...first.values, ...second.values] }
    : null;
};

const isOrdinal = (item: Item | undefined): boolean =>
  item !== undefined && (ORDINALS.has(item.lower) || /^\d+(?:st|nd|rd|th)$/u.test(item.lower));

/** “No. 3”, “third place”, “finished fourth”. */
export const rank = (items: Items, i: number): AmountMatch | null => {
  const item = items[i];
  if (/^(?:no|no\.|nos\.)$/u.test(item?.lower ?? '') && /^\d{1,3}$/u.test(items[i + 1]?.text ?? ''))
    return { to: i + 2, kind: 'rank', unit: null, values: [Number(items[i + 1]?.text)] };
  if (!isOrdinal(item)) return null;
  const next = items[i + 1]?.lower ?? '';
  if (RANK_NOUNS.has(next)) return { to: i + 2, kind: 'rank', unit: null, values: [] };
  if (/^(?:largest|biggest|highest|lowest|longest|oldest|richest|smallest|busiest)$/u.test(next))
    return { to: i + 2, kind: 'rank', unit: null, values: [] };
  const before = items[i - 1]?.lower === 'joint' ? items[i - 2] : items[i - 1];
  return before !== undefined && RANK_VERBS.has(before.lower) && !/^(?:time|to)$/u.test(next)
    ? { to: i + 1, kind: 'rank', unit: null, values: [] }
    : null;
};
