import type { TimeFact } from '../facts.ts';
import type { Line } from '../lines.ts';
import { isComma, type Range } from '../phrases.ts';
import { EARLY, TIME_LINKS, ZONES } from '../words/moments.ts';
import type { TimeLink } from './figure.ts';
import type { Ground, Spot } from './zones.ts';

/** One point or stretch of time, whole: "5 a.m. Moscow time on Monday". */
export type Moment = {
  readonly spot: Spot; // with its zone, its "early", its "about"
  readonly core: TimeFact;
  readonly link: TimeLink | null;
};

const JOINS = /^(?:on|in|of|at)$/u;

/** "5 a.m. Moscow time", "7.30pm GMT", "noon local time": where the zone ends. */
const zoneEnd = (line: Line, at: number): number => {
  const { items } = line;
  if (ZONES.has(items[at]?.lower ?? '')) return at + 1;
  for (let i = at; i < at + 3; i += 1) {
    const item = items[i];
    if (item?.lower === 'time' && i > at) return i + 1;
    if (item?.tag !== 'name' && item?.lower !== 'local' && item?.lower !== 'standard' && item?.tag !== 'adj') return at;
  }
  return at;
};

/** Kinds that make one moment together: a clock with its day, a day with its date. */
const joinsWith = (a: TimeFact['kind'], b: TimeFact['kind']): boolean =>
  a !== 'duration' && b !== 'duration' && (a !== b || a === 'relative');

/** Where the next time of the same moment begins, given where this one ends; -1 when none does. */
const nextStart = (line: Line, end: number, next: Spot): number => {
  if (next.line !== line || next.from < end) return -1;
  const between = line.items.slice(end, next.from);
  if (between.length === 0) return next.from;
  const [one] = between;
  return between.length === 1 && one !== undefined && (JOINS.test(one.lower) || isComma(one)) ? next.from : -1;
};

/** "between 1908 and 1916", "from Monday to Friday": two times that bound one stretch. */
const isStretch = (line: Line, first: Range, next: Spot): boolean => {
  if (next.line !== line || next.from !== first.to + 1) return false;
  const opens = line.items[first.from - 1]?.lower ?? '';
  const link = line.items[first.to]?.lower ?? '';
  return (opens === 'between' && link === 'and') || (opens === 'from' && /^(?:to|until|till)$/u.test(link));
};

/** The times of an article, those that belong together as one. */
export const gatherMoments = (times: readonly TimeFact[], ground: Ground): Moment[] => {
  const spots = times.map((time) => ground.locate(time.span));
  const moments: Moment[] = [];
  for (let i = 0; i < times.length; i += 1) {
    const [core, spot] = [times[i], spots[i]];
    if (core === undefined || spot === undefined || spot === null) continue;
    const { line, from } = spot;
    let to = zoneEnd(line, spot.to);
    let kind = core.kind;
    let stretch = false;
    for (let next = spots[i + 1]; next !== undefined && next !== null; next = spots[i + 1]) {
      const other = times[i + 1];
      if (other === undefined) break;
      const bounds: boolean = !stretch && other.kind === core.kind && isStretch(line, { from, to }, next);
      if (!bounds && (!joinsWith(kind, other.kind) || nextStart(line, to, next) < 0)) break;
      stretch ||= bounds;
      to = zoneEnd(line, next.to);
      kind = other.kind;
      i += 1;
    }
    moments.push(finish(line, { from, to }, core, stretch));
  }
  return moments;
};

const finish = (line: Line, range: Range, core: TimeFact, stretch: boolean): Moment => {
  const { items } = line;
  let { from } = range;
  while (from > 0 && range.from - from < 3 && EARLY.has(items[from - 1]?.lower ?? '')) from -= 1;
  if (items[from - 1]?.lower === 'than' && /^(?:more|less|later|earlier)$/u.test(items[from - 2]?.lower ?? ''))
    from -= 2;
  if (items[from - 1]?.lower === 'least' && items[from - 2]?.lower === 'at') from -= 2;
  // "in the last ten minutes", never "will last ten minutes"
  const ordered = /^(?:last|past|next|first|final|coming|opening|closing)$/u.test(items[from - 1]?.lower ?? '');
  if (core.kind === 'duration' && ordered && /^(?:the|his|her|its|their)$/u.test(items[from - 2]?.lower ?? ''))
    from -= 2;
  const before = items[from - 1];
  const link = stretch ? 'at' : (TIME_LINKS[before?.lower ?? ''] ?? null);
  return { spot: { line, from, to: range.to }, core, link };
};
