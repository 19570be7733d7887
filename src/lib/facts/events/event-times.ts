import { type Span, contains } from '../../article/span.ts';
import { wordSet } from '../../article/word-set.ts';
import type { Line } from '../lines.ts';
import { type Range, spanOf } from '../phrases.ts';
import type { Figure } from './figure.ts';
import type { Sighting } from './sightings.ts';
import type { Ground } from './zones.ts';

const LIGHT =
  /^(?:gave|given|issued|set|delivered|sent|made|held|signed|began|begins|begin|started|starts|came|comes|happened|took|takes|ended|due|expires|expired|ends)$/u;

/** True where a time dates the event, and not what else the sentence says of it: "rejected a demand on Thursday". */
export const dates = (figure: Figure, { line, at, noun }: Sighting): boolean => {
  const { of } = figure;
  if (
    of === null ||
    !/^(?:clock|day|date|relative)$/u.test(figure.kind) ||
    !contains(of, spanOf(line, { from: at, to: at + 1 }))
  )
    return false;
  if (figure.rule !== 'clause') return noun;
  const verbs = line.items.filter(
    (item, i) => i !== at && contains(of, item) && /^(?:past|pres|part|base)$/u.test(item.tag),
  );
  return noun ? verbs.length > 0 && verbs.every((item) => LIGHT.test(item.lower)) : verbs.length === 0;
};

/** The figures of each line. */
export const figuresByLine = (figures: readonly Figure[], ground: Ground): ReadonlyMap<number, readonly Figure[]> => {
  const found = new Map<number, Figure[]>();
  for (const figure of figures) {
    const index = ground.locate(figure.core)?.line.index;
    if (index === undefined) continue;
    const list = found.get(index);
    if (list === undefined) found.set(index, [figure]);
    else list.push(figure);
  }
  return found;
};

/** True for a span inside a range of a line. */
export const inRange = (line: Line, range: Range, span: Span): boolean => {
  const whole = spanOf(line, range);
  return whole.start <= span.start && span.end <= whole.end;
};

/** "may", "not", "would", "threatened to": what keeps the event from having happened. */
export const openWord = (line: Line, clause: Range, at: number): Span | null => {
  for (let i = at - 1; i >= Math.max(clause.from, at - 6); i -= 1) {
    const item = line.items[i];
    if (item === undefined || item.tag === 'mark') return null;
    if (item.tag === 'modal' || item.tag === 'neg' || OPENS.has(item.lower))
      return { start: item.start, end: item.end };
  }
  return null;
};

const OPENS = wordSet(
  'no without threatened threatens threaten threatening plans planned planning if unless whether possible averted avoid avoided avert called-off deny denied denies',
);
