import { DURATION_UNITS } from '../../../language/words/times.ts';
import { FRACTIONS, SMALL_NUMBERS } from '../../words/figures.ts';
import { readNumeral, readSingle, valueOf } from '../numerals.ts';
import type { AmountMatch, Items } from './reader.ts';

/** “23%”, “12 per cent”, “three percentage points”. */
export const percent = (items: Items, i: number): AmountMatch | null => {
  const item = items[i];
  const signed = /^(\d[\d,]*(?:\.\d+)?)%$/u.exec(item?.text ?? '');
  if (signed !== null) return { to: i + 1, kind: 'percent', unit: '%', values: [valueOf(signed[1] ?? '')] };
  const number = readNumeral(items, i);
  if (number === null) return null;
  const { to, values } = number;
  const unit = items[to]?.lower ?? '';
  if (unit === '%' || unit === 'percent' || unit === 'pc') return { to: to + 1, kind: 'percent', unit, values };
  if (unit === 'per' && items[to + 1]?.lower === 'cent')
    return { to: to + 2, kind: 'percent', unit: 'per cent', values };
  if (/^percentage$/u.test(unit) && /^points?$/u.test(items[to + 1]?.lower ?? ''))
    return { to: to + 2, kind: 'percent', unit: 'percentage points', values };
  return null;
};

const OWNER = /^(?:the|its|his|her|their|a|an|all|those|these|that|this|our|my)$/u;

/** “half the fleet”, “a fifth of the town”, “two-thirds”, “one in five”. */
export const share = (items: Items, i: number): AmountMatch | null => {
  const word = items[i]?.lower ?? '';
  const next = items[i + 1];
  if (word === 'half' && (next?.lower === 'of' || (OWNER.test(next?.lower ?? '') && !/^an?$/u.test(next?.lower ?? ''))))
    return { to: i + 1, kind: 'share', unit: null, values: [0.5] };
  if (word === 'half' && next?.lower === 'price') return { to: i + 2, kind: 'share', unit: null, values: [0.5] };
  const hyphened = /^(one|two|three|four)-(third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)$/u.exec(word);
  if (hyphened !== null)
    return {
      to: i + 1,
      kind: 'share',
      unit: null,
      values: [(SMALL_NUMBERS[hyphened[1] ?? ''] ?? 1) * (FRACTIONS[hyphened[2] ?? ''] ?? 1)],
    };
  const parts = word === 'a' || word === 'an' ? 1 : (SMALL_NUMBERS[word] ?? null);
  const whole = FRACTIONS[next?.lower ?? ''];
  if (parts !== null && whole !== undefined && next?.lower !== 'half' && items[i + 2]?.lower === 'of')
    return { to: i + 2, kind: 'share', unit: null, values: [parts * whole] };
  const first = readSingle(items, i);
  const gap = first === null ? 0 : items[first.to]?.lower === 'in' ? 1 : isOutOf(items, first.to) ? 2 : 0;
  const second = first === null || gap === 0 ? null : readSingle(items, first.to + gap);
  const [a, b] = [first?.values[0], second?.values[0]];
  return second !== null &&
    a !== undefined &&
    b !== undefined &&
    first?.digits === second.digits &&
    a < b &&
    b <= 1000 &&
    !DURATION_UNITS.has(items[second.to]?.lower ?? '')
    ? { to: second.to, kind: 'share', unit: null, values: [a / b] }
    : null;
};

const isOutOf = (items: Items, i: number): boolean => items[i]?.lower === 'out' && items[i + 1]?.lower === 'of';
