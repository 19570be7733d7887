import { DURATION_UNITS, MONTHS } from '../../../language/words/times.ts';
import {
  AREA_WORDS,
  COMPOUND_UNITS,
  CURRENCIES,
  MEASURES,
  MEASURE_ENDINGS,
  POUNDS,
  SCALES,
  SMALL_NUMBERS,
  WEIGHS,
} from '../../words/figures.ts';
import { readCount } from './counted.ts';
import { readNumeral, valueOf } from '../numerals.ts';
import { type AmountMatch, type Items, near } from './reader.ts';

/** “38.5C”, “38 °C”, “19 degrees Celsius”. */
export const temperature = (items: Items, i: number): AmountMatch | null => {
  const joined = /^([-−]?\d+(?:\.\d+)?)°?([CF])$/u.exec(items[i]?.text ?? '');
  if (joined !== null)
    return { to: i + 1, kind: 'temperature', unit: joined[2] ?? null, values: [valueOf(joined[1] ?? '')] };
  const number = readNumeral(items, i);
  if (number === null || number.values.length === 0) return null;
  const parted = items[number.to]?.text === '°' && /^[CF]$/u.test(items[number.to + 1]?.text ?? '');
  if (parted)
    return { to: number.to + 2, kind: 'temperature', unit: items[number.to + 1]?.text ?? null, values: number.values };
  if (!/^degrees?$/u.test(items[number.to]?.lower ?? '')) return null;
  const scale = /^(?:celsius|fahrenheit|centigrade|c|f)$/u.test(items[number.to + 1]?.lower ?? '');
  return { to: number.to + (scale ? 2 : 1), kind: 'temperature', unit: 'degrees', values: number.values };
};

/** “$4.5 million”, “£410m”, “180p”, “30 cents”. */
export const money = (items: Items, i: number): AmountMatch | null => {
  const item = items[i];
  if (item === undefined) return null;
  const signed = /^(?:US|A|C|NZ|HK|S)?([$€£¥₴₽₹])(\d[\d,]*(?:\.\d+)?)(k|m|mn|bn|tn)?$/iu.exec(item.text);
  if (signed !== null) {
    const next = SCALES[items[i + 1]?.lower ?? ''];
    const scale = SCALES[(signed[3] ?? '').toLowerCase()] ?? next ?? 1;
    const to = next === undefined || signed[3] !== undefined ? i + 1 : i + 2;
    return { to, kind: 'money', unit: signed[1] ?? null, values: [valueOf(signed[2] ?? '') * scale] };
  }
  if (/^[$€£¥₴₽₹]\d/u.test(item.text)) return { to: i + 1, kind: 'money', unit: item.text.charAt(0), values: [] };
  if (/^\d[\d.,]*p$/u.test(item.lower))
    return { to: i + 1, kind: 'money', unit: 'p', values: [valueOf(item.text.slice(0, -1))] };
  const number = readNumeral(items, i);
  const unit = items[number?.to ?? -1]?.lower ?? '';
  if (number === null) return null;
  const coined = CURRENCIES.has(unit) || (POUNDS.has(unit) && !near(items, number.to, WEIGHS, 5));
  return coined ? { to: number.to + 1, kind: 'money', unit, values: number.values } : null;
};

/** “six-foot”, “nine-page”. */
export const compound = (items: Items, i: number): AmountMatch | null => {
  const found = /^(\d+(?:\.\d+)?|[a-z]+)-([a-z]+)$/u.exec(items[i]?.lower ?? '');
  const [, number = '', unit = ''] = found ?? [];
  const value = /^\d/u.test(number) ? Number(number) : SMALL_NUMBERS[number];
  if (value === undefined || !COMPOUND_UNITS.has(unit)) return null;
  return { to: i + 1, kind: MEASURES.has(unit) ? 'measure' : 'count', unit, values: [value] };
};

/** “8.1 metres”, “171km/h”, “three square miles”. */
export const measure = (items: Items, i: number): AmountMatch | null => {
  const joined = MEASURE_ENDINGS.exec(items[i]?.lower ?? '');
  if (joined !== null) {
    const digits = (items[i]?.text ?? '').slice(0, -(joined[1]?.length ?? 0));
    // "£410m" is money, and a bare "12m" behind nothing is twelve million as often as twelve metres
    return { to: i + 1, kind: 'measure', unit: joined[1] ?? null, values: [valueOf(digits)] };
  }
  const number = readNumeral(items, i);
  if (number === null) return null;
  const unit = items[number.to]?.lower ?? '';
  if (AREA_WORDS.has(unit) && MEASURES.has(items[number.to + 1]?.lower ?? ''))
    return {
      to: number.to + 2,
      kind: 'measure',
      unit: `${unit} ${items[number.to + 1]?.lower ?? ''}`,
      values: number.values,
    };
  return MEASURES.has(unit) || POUNDS.has(unit)
    ? { to: number.to + 1, kind: 'measure', unit, values: number.values }
    : null;
};

/** A number with what it counts; those of a time are left to the times. */
export const count = (items: Items, i: number): AmountMatch | null => {
  const number = readNumeral(items, i);
  const unit = items[number?.to ?? -1]?.lower ?? '';
  if (number === null || DURATION_UNITS.has(unit) || MONTHS.has(unit)) return null;
  return readCount(items, i, number);
};
