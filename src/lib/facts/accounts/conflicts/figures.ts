import type { Conflict } from '../account.ts';
import { areComparable, type Figure, mayAgree } from '../figures.ts';
import { aboutOf } from '../shared.ts';
import type { Link } from '../links.ts';
import type { Side } from '../side.ts';
import { type Slot, slotsOf, type Tie, tieOf } from '../slots.ts';

const TIMES = new Set(['clock', 'weekday', 'date', 'month', 'year', 'time']);

/** How much must tie two figures before they count as two answers to one question. */
const NEEDED: Readonly<Record<string, number>> = {
  weekday: 2.4,
  date: 1.5,
  month: 2,
  year: 1.25,
  time: 1.3,
  count: 1.25,
  money: 1,
};

type Pair = { readonly a: Slot; readonly b: Slot; readonly tie: Tie };

const COMMON_KEY = 30;
const CANDIDATES = 14;
const FEW = 3;

const keysOf = ({ clause }: Slot): ReadonlySet<string> =>
  new Set([...clause.bag.byKey.keys(), ...clause.far.byKey.keys()]);

/** Slots of B that share a word with a slot of A, and those of a measure that both accounts hold once or twice. */
const candidatesIn = (slots: readonly Slot[]): ((slot: Slot) => readonly Slot[]) => {
  const index = new Map<string, Slot[]>();
  const byMeasure = new Map<string, Slot[]>();
  for (const slot of slots) {
    const { measure } = slot.figure;
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []).slice(0, FEW), slot]);
    for (const key of keysOf(slot)) {
      const known = index.get(`${measure} ${key}`);
      if (known === undefined) index.set(`${measure} ${key}`, [slot]);
      else if (known.length <= COMMON_KEY) known.push(slot);
    }
  }
  return (slot) => {
    const { measure } = slot.figure;
    const lone = byMeasure.get(measure) ?? [];
    const found = new Map<Slot, number>();
    if (lone.length <= FEW) for (const other of lone) found.set(other, 0);
    for (const key of keysOf(slot)) {
      const others = index.get(`${measure} ${key}`) ?? [];
      if (others.length <= COMMON_KEY) for (const other of others) found.set(other, (found.get(other) ?? 0) + 1);
    }
    return [...found]
      .sort((x, y) => y[1] - x[1] || x[0].clause.index - y[0].clause.index)
      .slice(0, CANDIDATES)
      .map(([other]) => other);
  };
};

/** Hours are held against hours: a measure with its unit, where texts use several. */
const kindOf = (figure: Figure): string => `${figure.measure} ${figure.unit}`;

/** So near that they look like two readings of one thing: within a quarter, an hour on the clock, five years. */
const isNearValue = (a: Figure, b: Figure): boolean => {
  if (a.measure === 'clock') return Math.abs(a.value - b.value) <= 60 || Math.abs(a.value - b.value) >= 1380;
  if (a.measure === 'year') return Math.abs(a.value - b.value) <= 5;
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return high <= low * (a.measure === 'time' || a.measure === 'length' ? 1.6 : 1.25);
};

/** Each account holds one open figure of its measure: "41cm high" and "43 centimetres" need little else to tie them. */
const loneBonus = (a: Figure, b: Figure, counts: ReadonlyMap<string, number>): number => {
  const open = counts.get(kindOf(a)) ?? 0;
  const near = isNearValue(a, b) ? 0.2 : 0;
  if (a.measure === 'count' || a.measure === 'weekday' || a.measure === 'month' || open > 2 || kindOf(a) !== kindOf(b))
    return 0;
  return a.measure === 'length' && near > 0 ? 1.2 : a.measure === 'year' ? 0.4 + near : 0.6 + near;
};

const countMeasures = (slots: readonly Slot[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { figure } of slots) if (!figure.age) counts.set(kindOf(figure), (counts.get(kindOf(figure)) ?? 0) + 1);
  return counts;
};

/** A clock read without "a.m." may be twelve hours off, and midnight is both ends of a day. */
const isSame = (a: Figure, b: Figure): boolean => {
  if (mayAgree(a, b)) return true;
  if (a.measure !== 'clock') return false;
  return (
    [-1440, 1440].some((turn) => mayAgree({ ...a, low: a.low + turn, high: a.high + turn }, b)) ||
    a.value % 720 === b.value % 720
  );
};

const rank = (x: Pair, y: Pair): number =>
  y.tie.weight - x.tie.weight || x.a.figure.from - y.a.figure.from || x.b.figure.from - y.b.figure.from;

// Small counts and weekdays come up by chance; two equal sums or lengths hardly do.
const LOOSE = new Set(['count', 'weekday', 'time', 'month']);

/** Figures that agree, settled first, so that neither is set against another figure beside it. */
const settle = (pairs: readonly Pair[]): Set<Slot> => {
  const settled = new Set<Slot>();
  for (const { a, b, tie } of [...pairs].sort(rank))
    if (
      isSame(a.figure, b.figure) &&
      areComparable(a.figure, b.figure) &&
      tie.weight >= (LOOSE.has(a.figure.measure) ? 0.5 : 0) &&
      !settled.has(a) &&
      !settled.has(b)
    )
      settled.add(a).add(b);
  return settled;
};

/** A weekday is often that of the saying: only the day of one deed counts. */
const isTied = ({ a, b, tie }: Pair, bonus: number): boolean => {
  const { measure } = a.figure;
  if (
    measure === 'weekday' &&
    !(
      tie.own >= 1 &&
      tie.common.some((term) => term.kind === 'verb' && b.clause.terms.some((one) => one.key === term.key))
    )
  )
    return false;
  if (measure === 'count' && tie.own === 0 && tie.counted <= 0) return false;
  return tie.weight + bonus >= (NEEDED[measure] ?? 1.2);
};

const TOLD = 0.4; // the clauses are known to tell of one fact

/** Figures and times that the accounts give differently for one thing. */
export const figureConflicts = (sides: readonly [Side, Side], told: readonly Link[]): Conflict[] => {
  const [slotsA, slotsB] = [slotsOf(sides[0]), slotsOf(sides[1])];
  const candidates = candidatesIn(slotsB);
  const pairs = slotsA.flatMap((a) =>
    candidates(a)
      .filter((b) => areComparable(a.figure, b.figure))
      .map((b): Pair => ({ a, b, tie: tieOf(sides, a, b) })),
  );
  const settled = settle(pairs);
  const partners = new Map(told.map((link) => [link.a, link.b]));
  const isTold = ({ a, b }: Pair): boolean => partners.get(a.clause) === b.clause;
  const counts = countMeasures([...slotsA, ...slotsB].filter((slot) => !settled.has(slot)));
  const open = pairs
    .filter(({ a, b }) => !a.figure.age && !isSame(a.figure, b.figure))
    .map((pair) => ({ pair, bonus: loneBonus(pair.a.figure, pair.b.figure, counts) + (isTold(pair) ? TOLD : 0) }))
    .sort((x, y) => y.pair.tie.weight + y.bonus - x.pair.tie.weight - x.bonus || rank(x.pair, y.pair));
  const found: Conflict[] = [];
  for (const { pair, bonus } of open) {
    if (settled.has(pair.a) || settled.has(pair.b) || !isTied(pair, bonus)) continue;
    settled.add(pair.a).add(pair.b);
    found.push(toConflict(sides[0].account.article.text, pair));
  }
  return found.sort((x, y) => x.a.start - y.a.start);
};

const toConflict = (text: string, { a, b, tie }: Pair): Conflict => ({
  kind: TIMES.has(a.figure.measure) ? 'time' : 'figure',
  a: a.clause.span,
  b: b.clause.span,
  about: aboutOf(text, tie) || (a.counted?.word ?? ''),
  values: { a: a.figure.span, b: b.figure.span },
});
