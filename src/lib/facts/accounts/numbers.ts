import type { Token } from '../../language/reading.ts';

const ONES: Readonly<Record<string, number>> = { zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12, half: 0.5 }; // prettier-ignore
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, k: 1000, million: 1e6, m: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, tn: 1e12 }; // prettier-ignore

export type NumberRead = { readonly value: number; readonly to: number; readonly unit: string | null };

const WRITTEN = /^[$€£¥₴₽₹]?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([\p{L}%°][\p{L}/%]*|(?:-[\p{L}]+)+)?$/u;

const written = (token: Token): { value: number; unit: string | null } | null => {
  const match = WRITTEN.exec(token.lower);
  if (match === null) return null;
  const value = Number((match[1] ?? '').replace(/,/gu, ''));
  const tail = match[2] ?? '';
  const scale = SCALES[tail];
  if (scale !== undefined && /^[$€£¥₴₽₹]/u.test(token.text)) return { value: value * scale, unit: null };
  if (scale !== undefined && tail !== 'm') return { value: value * scale, unit: null };
  return { value, unit: tail === '' ? null : tail.replace(/^-/u, '') };
};

const wordValue = (lower: string): number | undefined => {
  const [tens = '', ones = '', ...rest] = lower.split('-');
  const first = ONES[tens];
  if (first === undefined) return undefined;
  if (ones === '') return first;
  const second = ONES[ones];
  return second !== undefined && first >= 20 && rest.length === 0 ? first + second : undefined;
};

/** "two-mile", "six-week": a number word fastened to its unit. */
const hyphened = (lower: string): { value: number; unit: string } | null => {
  const at = lower.indexOf('-');
  const value = at < 0 ? undefined : ONES[lower.slice(0, at)];
  const unit = lower.slice(at + 1);
  return value === undefined || ONES[unit] !== undefined || !/^\p{L}/u.test(unit) ? null : { value, unit };
};

/** The number that begins at a token: "1,500", "£18m", "four hundred", "2.5 million", "41cm"; null when none does. */
export const numberAt = (tokens: readonly Token[], at: number): NumberRead | null => {
  const token = tokens[at];
  if (token === undefined || token.kind === 'punctuation') return null;
  const digits = written(token) ?? hyphened(token.lower);
  if (digits !== null && digits.unit !== null) return { ...digits, to: at + 1 };
  let value = digits?.value ?? wordValue(token.lower);
  if (value === undefined) return null;
  let to = at + 1;
  for (; to < at + 5; to += 1) {
    const next = tokens[to]?.lower ?? '';
    const scale = SCALES[next];
    const more = wordValue(next);
    if (scale !== undefined && (next.length > 2 || next === 'bn')) value *= scale;
    else if (next === 'and' && value >= 100 && wordValue(tokens[to + 1]?.lower ?? '') !== undefined) continue;
    else if (digits === null && more !== undefined && more < 100 && value >= 100) value += more;
    else break;
  }
  return { value, to, unit: null };
};
