import { type Code, simd } from '../src/lib/language/model/assemble.ts';

/** Four floats at a time, by the names of what is done to them. */
export const plus = (a: Code, b: Code): Code => simd(0xe4, a, b);
export const minus = (a: Code, b: Code): Code => simd(0xe5, a, b);
export const times = (a: Code, b: Code): Code => simd(0xe6, a, b);
export const over = (a: Code, b: Code): Code => simd(0xe7, a, b);
export const root = (a: Code): Code => simd(0xe3, a);
const least = (a: Code, b: Code): Code => simd(0xe8, a, b);
const most = (a: Code, b: Code): Code => simd(0xe9, a, b);
const nearest = (a: Code): Code => simd(0x6a, a);
const toIntegers = (a: Code): Code => simd(0xf8, a);
const plusIntegers = (a: Code, b: Code): Code => simd(0xae, a, b);
const shiftLeft = (a: Code, by: number): Code => [a, 0x41, by, 0xfd, 0xab, 1];

const constant = (bytes: ArrayLike<number>): Code => [0xfd, 12, Array.from(bytes)];

export const floats = (value: number): Code =>
  constant(new Uint8Array(Float32Array.of(value, value, value, value).buffer));
const integers = (value: number): Code => constant(new Uint8Array(Int32Array.of(value, value, value, value).buffer));

export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const get = (local: number): Code => [0x20, local];
const set = (local: number, value: Code): Code => [value, 0x21, local];

const LOG2_E = Math.LOG2E;
const LN2_HIGH = 0.693359375;
const LN2_LOW = -2.1219444e-4;
/** exp(r) for |r| ≤ ln 2 / 2, highest power first (Cephes). */
const POLYNOMIAL = [1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1];

/** value ← 1 / (1 + exp(−value)); `power` and `rest` are spare locals. */
export const sigmoidOf = (value: number, power: number, rest: number): Code => [
  set(value, minus(floats(0), least(most(get(value), floats(-30)), floats(30)))),
  set(power, nearest(times(get(value), floats(LOG2_E)))),
  set(value, minus(get(value), times(get(power), floats(LN2_HIGH)))),
  set(value, minus(get(value), times(get(power), floats(LN2_LOW)))),
  set(rest, floats(POLYNOMIAL[0] ?? 0)),
  POLYNOMIAL.slice(1).map((factor) => set(rest, plus(times(get(rest), get(value)), floats(factor)))),
  set(rest, plus(plus(times(times(get(rest), get(value)), get(value)), get(value)), floats(1))),
  set(power, shiftLeft(plusIntegers(toIntegers(get(power)), integers(127)), 23)),
  set(value, over(floats(1), plus(floats(1), times(get(rest), get(power))))),
];
