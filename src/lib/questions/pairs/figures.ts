import { contains, overlaps, type Span } from '../../article/span.ts';
import type { Conflict, Shared } from '../../facts/accounts/account.ts';
import type { Figure } from '../../facts/events/figure.ts';
import { sourceOf, type Context } from '../context.ts';
import { nameable } from '../names.ts';
import { countWords, proseName, wording } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { askedOf, isAt, stemOfOne, stemOfTwo } from './asked.ts';
import { eachWay, sameInBoth } from './options.ts';
import { creditOf, crossDraft, NO_VERDICT, passagesOf, SIDES, type Pair, type Side } from './pair.ts';

type Printed = Pick<Figure, 'kind' | 'core' | 'span' | 'values' | 'link'>;

/** The figure at a span; a bare number that the facts tie to nothing ("a crowd of 1,500") is a count. */
const figureFor = (context: Context, span: Span): Figure | Bare | null => {
  const found = context.facts.figures.find((one) => overlaps(one.core, span));
  if (found) return found;
  const words = wording(context, span);
  const value = Number(words.replace(/,/gu, ''));
  return /^\d[\d,]*$/u.test(words) ? { ...NO_TIES, core: span, span, values: [value] } : null;
};

type Bare = Printed & { readonly of: null; readonly event: null };
const NO_TIES = { kind: 'count', of: null, event: null, link: null } as const;

const BOUNDS =
  /^(?:about|around|roughly|some|nearly|almost|over|more than|less than|up to|at least|shortly (?:after|before)|just (?:after|before))\s/iu;

/** "about £18,000" as "£18,000"; a count in digits, so that "nine" and "11" have one form. */
export const printFigure = (context: Context, figure: Printed): string => {
  const [value] = figure.values;
  if (figure.kind === 'count' && value !== undefined && figure.values.length === 1)
    return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return wording(context, figure.core).replace(BOUNDS, '');
};

/** ", from Kuldip Rai": who is credited with a figure, when somebody is. */
const creditedTo = (pair: Pair, side: Side, span: Span): string => {
  const credit = creditOf(pair[side], span);
  const source = credit ? sourceOf(pair[side], credit) : null;
  return source && nameable(source) ? `, from ${proseName(pair[side], source)}` : '';
};

/** True of a count that begins its clause, as the one who does what the clause tells. */
const leads = ({ span, event }: Figure | Bare): boolean => event !== null && span.start <= event.start + 1;

const stemFor = (pair: Pair, x: Figure | Bare, y: Figure | Bare): string | null => {
  const [p, q] = [askedOf(pair.a, x), askedOf(pair.b, y)];
  const two = p && q && p.rest !== q.rest ? stemOfTwo(p, q) : null;
  if (two && countWords(two) <= 36) return two;
  const [one] = [p, q].flatMap((each) => each ?? []).sort((s, t) => countWords(s.rest) - countWords(t.rest));
  const owned = one?.ask === 'how many' && leads(x) && leads(y) && p?.rest !== q?.rest; // each counts for a clause of its own
  return one && !owned ? stemOfOne(one) : null;
};

const longer = (x: string, y: string): string => (y.length > x.length ? y : x);

const differing = (pair: Pair, one: Conflict): Draft | null => {
  const [x, y] = [figureFor(pair.a, one.values.a), figureFor(pair.b, one.values.b)];
  const timed = one.kind === 'time'; // "since 1874" may well agree with "in 1873"
  if (!x || !y || x.kind !== y.kind || (timed && !(isAt(pair.a, x) && isAt(pair.b, y)))) return null;
  const stem = stemFor(pair, x, y);
  const values = { a: printFigure(pair.a, x), b: printFigure(pair.b, y) };
  if (!stem || values.a === values.b) return null;
  const evidence = passagesOf(pair, one.values);
  const told = (side: Side, figure: Printed): string =>
    `${pair[side].name} has “${longer(wording(pair[side], figure.span), wording(pair[side], one.values[side]))}”${creditedTo(pair, side, one.values[side])}`;
  return crossDraft(pair, {
    kind: 'XDIFF',
    stem,
    options: eachWay(pair, values, evidence),
    explanation: `${told('a', x)}; ${told('b', y)}. The accounts differ, and neither passage says why.`,
    status: NO_VERDICT,
    evidence,
  });
};

/** A figure or a time that the accounts give differently. */
export const figuresApart = (pair: Pair): Draft[] =>
  pair.alignment.conflicts.flatMap((one) =>
    one.kind === 'figure' || one.kind === 'time' || one.kind === 'age' ? (differing(pair, one) ?? []) : [],
  );

const isSame = (pair: Pair, x: Figure, y: Figure): boolean =>
  x.kind === y.kind && printFigure(pair.a, x).toLowerCase() === printFigure(pair.b, y).toLowerCase();

/** "3 March" and "1874" are both dates, and look nothing alike. */
const formOf = (text: string): string => text.replace(/\d+/gu, '0').replace(/\p{L}+/gu, 'x');

/** A figure of the same kind and form that stands somewhere else in either account. */
const rivalOf = (pair: Pair, figure: Figure, value: string): string | null => {
  const printed = SIDES.flatMap((side) =>
    pair[side].facts.figures.flatMap((one) => (one.kind === figure.kind ? [printFigure(pair[side], one)] : [])),
  );
  return printed.find((one) => formOf(one) === formOf(value) && !one.includes(value) && !value.includes(one)) ?? null;
};

const agreeing = (pair: Pair, one: Shared): Draft[] =>
  pair.a.facts.figures
    .filter((each) => contains(one.a, each.core) && each.kind !== 'age')
    .flatMap((figure): Draft[] => {
      const other = pair.b.facts.figures.find((each) => contains(one.b, each.core) && isSame(pair, figure, each));
      const asked = other ? (askedOf(pair.a, figure) ?? askedOf(pair.b, other)) : null;
      const value = printFigure(pair.a, figure);
      const rival = asked ? rivalOf(pair, figure, value) : null;
      if (!other || !asked || !rival) return [];
      const evidence = passagesOf(pair, { a: figure.core, b: other.core });
      return [
        crossDraft(pair, {
          kind: 'XAGREE',
          stem: stemOfOne(asked),
          options: sameInBoth(pair, value, rival, `Both passages have ${value}.`, evidence),
          explanation: `Both accounts have ${value}${creditedTo(pair, 'a', figure.core)}. They agree on this; that alone does not show where either has it from.`,
          evidence,
        }),
      ];
    })
    .slice(0, 1);

/** A figure or a time that both accounts give alike. */
export const figuresAlike = (pair: Pair): Draft[] => pair.alignment.shared.flatMap((one) => agreeing(pair, one));
