import jstat from 'jstat';

/** A figure with the interval that holds it in 95 of 100 such samples. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number };

/** The normal quantile of 97.5 %. */
const Z = 1.959963984540054;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Population variance: the divisor is n, everywhere in a report (PEDAGOGY §5). */
export const varianceOf = (values: readonly number[]): number => {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
};

/** A share with Wilson's interval (Wilson 1927), which stays inside 0 to 1 for small classes. */
export const shareOf = (right: number, of: number): Estimate => {
  const p = right / of;
  const spread = Z * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  const centre = p + (Z * Z) / (2 * of);
  const whole = 1 + (Z * Z) / of;
  return { value: p, low: Math.max(0, (centre - spread) / whole), high: Math.min(1, (centre + spread) / whole) };
};

/**
 * The point-biserial correlation of an item with the rest of the set, (M₁ − M₀) / s · √(pq), and its interval by Fisher's
 * z. Null where everybody, or nobody, was right, or all have the same rest.
 */
export const discriminationOf = (right: readonly boolean[], rest: readonly number[]): Estimate | null => {
  const spread = Math.sqrt(varianceOf(rest));
  const of = (is: boolean): number[] => rest.filter((_, n) => right[n] === is);
  const [ones, zeros] = [of(true), of(false)];
  if (spread === 0 || ones.length === 0 || zeros.length === 0) return null;
  const p = ones.length / rest.length;
  const value = ((mean(ones) - mean(zeros)) / spread) * Math.sqrt(p * (1 - p));
  if (rest.length < 4) return { value, low: -1, high: 1 };
  const z = Math.atanh(Math.max(-0.999999, Math.min(0.999999, value)));
  const step = Z / Math.sqrt(rest.length - 3);
  return { value, low: Math.tanh(z - step), high: Math.tanh(z + step) };
};

export type Reliability = Estimate & { readonly error: number }; // SEM, in items

/**
 * KR-20 = k/(k−1) · (1 − Σpq/σ²) with Feldt's interval (Feldt 1965) and the standard error of measurement. `rows` holds a
 * learner's items, 1 or 0 each. Null where all learners have the same total.
 */
export const reliabilityOf = (rows: readonly (readonly number[])[]): Reliability | null => {
  const [learners, items] = [rows.length, rows[0]?.length ?? 0];
  const total = varianceOf(rows.map((row) => row.reduce((sum, item) => sum + item, 0)));
  if (total === 0 || items < 2 || learners < 2) return null;
  const own = Array.from({ length: items }, (_, item) => varianceOf(rows.map((row) => row[item] ?? 0)));
  const value = (items / (items - 1)) * (1 - own.reduce((sum, each) => sum + each, 0) / total);
  const [above, below] = [learners - 1, (learners - 1) * (items - 1)];
  return {
    value,
    low: 1 - (1 - value) * jstat.centralF.inv(0.975, above, below),
    high: 1 - (1 - value) * jstat.centralF.inv(0.025, above, below),
    error: Math.sqrt(total) * Math.sqrt(Math.max(0, 1 - value)),
  };
};

/** How well sound statements are told from unsound ones: d′ and the bias c, with the loglinear rule (x + ½)/(N + 1) (Hautus 1995). */
export type Discernment = { readonly sensitivity: number; readonly bias: number };

export const discernmentOf = (hits: number, sound: number, falseAlarms: number, unsound: number): Discernment => {
  const z = (x: number, of: number): number => jstat.normal.inv((x + 0.5) / (of + 1), 0, 1);
  const [hit, alarm] = [z(hits, sound), z(falseAlarms, unsound)];
  return { sensitivity: hit - alarm, bias: -(hit + alarm) / 2 };
};
