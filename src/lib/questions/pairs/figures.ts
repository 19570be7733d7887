import { contains, overlaps, type Span } from '../../article/span.ts';
import type { Conflict, Shared, Sides } from '../../facts/accounts/account.ts';
import type { Figure } from '../../facts/events/figure.ts';
import { sourceOf, type Context } from '../context.ts';
import { nameable } from '../names.ts';
import { around, excerptOf } from '../clip.ts';
import { innerMarks } from '../marks.ts';
import { capital, countWords, proseName, quoted, wording } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import { askedOf, asksAlike, isAt, stemOfOne, stemOfTwo, type Asked } from './asked.ts';
import { eachWay, sameInBoth } from './options.ts';
import { nearTime } from './near-time.ts';
import { creditOf, crossDraft, NO_VERDICT, passagesOf, SIDES, type Pair, type Side } from './pair.ts';

type Printed = Pick<Figure, 'kind' | 'core' | 'span' | 'values' | 'link' | 'of'>;

/** The figure at a span; a bare number that the facts tie to nothing ("a crowd of 1,500") is a count. */
const figureFor = (context: Context, span: Span): Figure | Bare | null => {
  const found = context.facts.figures.find((one) => overlaps(one.core, span));
  if (found) return found;
  const words = wording(context, span);
  const measured = COMPOUND.exec(words);
  const value = Number((measured?.[1] ?? words).replace(/,/gu, ''));
  if (measured) return { ...NO_TIES, kind: 'measure', core: span, span, values: [value] };
  return /^\d[\d,]*$/u.test(words) ? { ...NO_TIES, core: span, span, values: [value] } : null;
};

/** "a 2,471-pound pumpkin": a measure before what it measures. */
const COMPOUND = /^(\d[\d,.]*)-(pound|ton|tonne|kilo|kilogram|gram|ounce|mile|kilometre|metre|foot|acre)$/u;

type Bare = Printed & { readonly of: null; readonly event: null };
const NO_TIES = { kind: 'count', of: null, event: null, link: null } as const;

const BOUNDS =
  /^(?:about|around|roughly|some|nearly|almost|over|more than|less than|up to|at least|shortly (?:after|before)|just (?:after|before))\s/iu;

/** "about £18,000" as "£18,000", for holding figures side by side. */
const bareFigure = (context: Context, figure: Printed): string => {
  const { core, of } = figure;
  const counted = of && of.start > core.start && of.end >= core.end ? of.start : core.end; // "nine people" as "nine"
  const words = wording(context, { start: core.start, end: counted })
    .trim()
    .replace(BOUNDS, '')
    .replace(COMPOUND, (_, count: string, unit: string) => `${count} ${unit === 'foot' ? 'feet' : `${unit}s`}`);
  return figure.kind === 'count' || figure.kind === 'casualties' ? words.toLowerCase() : words;
};

/** A figure as the account prints it, "nine" or "about £18,000". */
export const printFigure = (context: Context, figure: Printed): string => {
  const before = context.text.slice(Math.max(0, figure.core.start - 14), figure.core.start);
  const own = BOUNDS.exec(wording(context, figure.core))?.[0] ?? '';
  const bound = own === '' ? (BOUND_BEFORE.exec(before)?.[0] ?? '') : own;
  return `${bound.toLowerCase()}${bareFigure(context, figure)}`.replace(/\s(?:of|in|at|on|for|to|from)$/u, '');
};

const BOUND_BEFORE =
  /(?<![\p{L}])(?:about|around|roughly|nearly|almost|over|more than|less than|up to|at least|shortly (?:after|before)|just (?:after|before))\s$/iu;

/** ", credited to Kuldip Rai": who stands behind a figure, when somebody does, and whether a reader learns who that is. */
const creditedTo = (pair: Pair, side: Side, span: Span): string => {
  const credit = creditOf(pair[side], span);
  const source = credit ? sourceOf(pair[side], credit) : null;
  if (!source || !nameable(source)) return '';
  return `, credited to ${proseName(pair[side], source)}${source.anonymous ? ', whom it does not name' : ''}`;
};

/** The conflict’s topic and both figures, for a question about who stands behind them; null where no stem can say what they are of. */
export const figureTopic = (
  pair: Pair,
  values: Sides,
): { readonly asked: Asked; readonly printed: { readonly a: string; readonly b: string } } | null => {
  const [x, y] = [figureFor(pair.a, values.a), figureFor(pair.b, values.b)];
  if (!x || !y || x.kind !== y.kind) return null;
  const [p, q] = [askedOf(pair.a, x), askedOf(pair.b, y)];
  const apart = p && q && p.ask === 'how many' && !asksAlike(p, q);
  const asked = apart ? null : (p ?? q ?? numberOf(pair, x, y));
  return asked ? { asked, printed: { a: printFigure(pair.a, x), b: printFigure(pair.b, y) } } : null;
};

/** True of a count that begins its clause, as the one who does what the clause tells. */
const leads = ({ span, event }: Figure | Bare): boolean => event !== null && span.start <= event.start + 1;

/** What is counted, where each account counts such things once only: "the number of operations". */
const numberOf = (pair: Pair, x: Figure | Bare, y: Figure | Bare): Asked | null => {
  const [mine, theirs] = [countedIn(pair.a, x), countedIn(pair.b, y)];
  if (mine === null || mine !== theirs || !/^\p{Ll}+(?:\s\p{Ll}+)?s$/u.test(mine)) return null;
  const once = SIDES.every(
    (side) => pair[side].facts.figures.filter((one) => countedIn(pair[side], one) === mine).length === 1,
  );
  return once ? { ask: 'number', what: mine, rest: '' } : null;
};

const countedIn = (context: Context, { kind, of }: Figure | Bare): string | null =>
  (kind === 'count' || kind === 'casualties') && of ? wording(context, of).toLowerCase() : null;

/** One stem for two counts that each account words in its own way; null where it would be too long. */
const stemForEach = (pair: Pair, x: Figure | Bare, y: Figure | Bare): string | null => {
  const [p, q] = [askedOf(pair.a, x), askedOf(pair.b, y)];
  const two = p && q && !asksAlike(p, q) ? stemOfTwo(p, q) : null;
  return two && countWords(two) <= 36 ? two : null;
};

const stemFor = (pair: Pair, x: Figure | Bare, y: Figure | Bare): string | null => {
  const [p, q] = [askedOf(pair.a, x), askedOf(pair.b, y)];
  const number = p || q ? null : numberOf(pair, x, y);
  if (number) return stemOfOne(number);
  const two = stemForEach(pair, x, y);
  if (two) return two;
  const same = p !== null && q !== null && asksAlike(p, q);
  const [one] = [p, q].flatMap((each) => each ?? []).sort((s, t) => countWords(s.rest) - countWords(t.rest));
  const owned = one?.ask === 'how many' && leads(x) && leads(y) && !same; // each counts for a clause of its own
  return one && !owned ? stemOfOne(one) : null;
};

/** "Nine people" at the head of a sentence as "nine people". */
const small = ({ kind }: Printed, words: string): string =>
  kind === 'count' || kind === 'casualties' ? words.charAt(0).toLowerCase() + words.slice(1) : words;

const longer = (x: string, y: string): string => (y.length > x.length ? y : x);

const differing = (pair: Pair, one: Conflict): Draft | null => {
  const [x, y] = [figureFor(pair.a, one.values.a), figureFor(pair.b, one.values.b)];
  const timed = one.kind === 'time'; // "since 1874" may well agree with "in 1873"
  if (!x || !y || x.kind !== y.kind || (timed && !(isAt(pair.a, x) && isAt(pair.b, y)))) return null;
  const stem = stemFor(pair, x, y);
  const two = stem !== null && stem === stemForEach(pair, x, y);
  const values = { a: printFigure(pair.a, x), b: printFigure(pair.b, y) };
  if (!stem || values.a === values.b) return null;
  const evidence = passagesOf(pair, one.values);
  return crossDraft(pair, {
    kind: 'XDIFF',
    stem,
    options: eachWay(pair, values, evidence, 'gives'),
    explanation: `${bothTold(pair, one, x, y)} ${two ? 'The two may not count the same people or things.' : 'Neither account says why they differ.'}`,
    status: two ? null : NO_VERDICT,
    evidence,
  });
};

/** A figure with the words around it, as an explanation quotes them. */
const shownIn = (context: Context, span: Span): string => quoted(around(context, span));

const MOST = 34; // words of an explanation that quotes both

/** True when the words shown name the source themselves. */
const isTold = (shown: string, credit: string): boolean => {
  const name = /to (?:the |an? )?([^,]+)/u.exec(credit)?.[1];
  return name !== undefined && shown.includes(name) && !credit.includes('does not name');
};

/** Both figures as the accounts print them, each in a few words of its sentence where these are not too many. */
const bothTold = (pair: Pair, { values }: Conflict, x: Printed, y: Printed): string => {
  const lines = SIDES.map((side) => {
    const shown = shownIn(pair[side], values[side]);
    const credit = creditedTo(pair, side, values[side]);
    return `${pair[side].name} has ${shown}${isTold(shown, credit) ? '' : credit}`;
  });
  const bare = SIDES.map((side) => {
    const figure = side === 'a' ? x : y;
    const words = small(figure, longer(wording(pair[side], figure.span), wording(pair[side], values[side])));
    return `${pair[side].name} gives “${words}”${creditedTo(pair, side, values[side])}`;
  });
  return `${(countWords(lines.join(' ')) > MOST ? bare : lines).join('; ')}.`;
};

/** A figure or a time that the accounts give differently. */
export const figuresApart = (pair: Pair): Draft[] =>
  pair.alignment.conflicts.flatMap((one) =>
    one.kind === 'figure' || one.kind === 'time' || one.kind === 'age' ? (differing(pair, one) ?? []) : [],
  );

const isSame = (pair: Pair, x: Figure, y: Figure): boolean =>
  x.kind === y.kind && bareFigure(pair.a, x).toLowerCase() === bareFigure(pair.b, y).toLowerCase();

/** "3 March" and "1874" are both dates, and look nothing alike. */
const formOf = (text: string): string => text.replace(/\d+/gu, '0').replace(/\p{L}+/gu, 'x');

/** A figure of the same kind and form that stands somewhere else in either account; else a time that lies near. */
const rivalOf = (pair: Pair, figure: Figure, value: string): Rival | null => {
  const printed = SIDES.flatMap((side) =>
    pair[side].facts.figures.flatMap((one) => (one.kind === figure.kind ? [bareFigure(pair[side], one)] : [])),
  );
  const found = printed.find(
    (one) => formOf(one) === formOf(value) && !one.includes(value) && !value.includes(one) && value !== one,
  );
  if (found) return { text: found, because: `${capital(found)} stands in another sentence, for something else.` };
  const near = SIDES.some((side) => holds(pair[side], nearTime(value) ?? '')) ? null : nearTime(value);
  return near ? { text: near, because: `Neither account gives ${near}.` } : null;
};

/** "A hearing in May": a topic that tells the time itself. */
const holdsWord = (stem: string, value: string): boolean =>
  ` ${wordsOf(stem).join(' ')} `.includes(` ${wordsOf(value).join(' ')} `);

type Rival = { readonly text: string; readonly because: string };

const holds = (context: Context, words: string): boolean => context.text.toLowerCase().includes(words.toLowerCase());

const clauseOf = (context: Context, span: Span): string => quoted(innerMarks(excerptOf(wording(context, span), 14)));

const agreeing = (pair: Pair, one: Shared): Draft[] =>
  pair.a.facts.figures
    .filter((each) => contains(one.a, each.core) && each.kind !== 'age')
    .flatMap((figure): Draft[] => {
      const other = pair.b.facts.figures.find((each) => contains(one.b, each.core) && isSame(pair, figure, each));
      const asked = other ? (askedOf(pair.a, figure) ?? askedOf(pair.b, other)) : null;
      const value = bareFigure(pair.a, figure);
      const rival = asked ? rivalOf(pair, figure, value) : null;
      if (!other || !asked || !rival || holdsWord(stemOfOne(asked), value)) return [];
      const evidence = passagesOf(pair, { a: figure.core, b: other.core });
      return [
        crossDraft(pair, {
          kind: 'XAGREE',
          stem: stemOfOne(asked),
          options: sameInBoth(
            pair,
            { value, rival: rival.text, because: `Both accounts give ${value}.`, elsewhere: rival.because },
            evidence,
          ),
          explanation: `Account A has ${clauseOf(pair.a, one.a)}, Account B ${clauseOf(pair.b, one.b)}. They agree on this; that alone does not show where either has it from.`,
          evidence,
        }),
      ];
    })
    .slice(0, 1);

/** A figure or a time that both accounts give alike. */
export const figuresAlike = (pair: Pair): Draft[] => pair.alignment.shared.flatMap((one) => agreeing(pair, one));
