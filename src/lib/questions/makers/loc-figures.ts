import type { Figure } from '../../facts/events/figure.ts';
import { framed, toldAround } from '../asking/frames.ts';
import type { Slot } from '../asking/slot.ts';
import { figureSlot } from '../asking/slots.ts';
import { isCentral } from '../central.ts';
import { sentenceOf, type Context } from '../context.ts';
import { around, BESIDE, WHOLE } from '../clip.ts';
import { capital } from '../phrase.ts';

import { numberIn } from '../flaws/numbers.ts';
import type { Draft } from '../question.ts';
import { madeValues } from '../made-values.ts';
import { bodyOf, isFraction, rivalsOf, stands } from '../swap.ts';
import { wordsOf } from '../words-of.ts';
import { isOddDay, unnamedDays } from './loc-choices.ts';
import { locDraft, turnOf, type Choice } from './loc-draft.ts';

/** Of one or two of a thing nobody asks how many there were; of a day only when something was due by then. */
const worthAsking = (figure: Figure): boolean => {
  const { kind, values, deadline } = figure;
  return !isFraction(figure) && (kind !== 'count' || (values[0] ?? 0) > 2) && (kind !== 'day' || deadline);
};

const inStem = (stem: string, text: string): boolean => {
  const words = new Set(wordsOf(stem));
  return wordsOf(text).every((word) => words.has(word));
};

/** Another value of the form asked for would make a stem muddled: "on which day … and … on Tuesday". */
const MUDDLES: Partial<Record<Slot['form'], RegExp>> = {
  weekday: /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u,
  year: /(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/u,
  percent: /%|per\s?cent(?!age)/u,
};

/** When something is: worth asking of what the story is about, not of the next bulletin. */
const WHEN: ReadonlySet<Slot['form']> = new Set(['weekday', 'year', 'date', 'month', 'moment']);

const MOST_TIMES = 8; // as large or as small: a share that closed at 203p is at no time worth 10p

const isNear = (key: string, text: string, form: Slot['form']): boolean => {
  const [x, y] = [numberIn(key), numberIn(text)];
  if (x === null || y === null || (form !== 'number' && form !== 'money')) return true;
  return x <= y * MOST_TIMES && y <= x * MOST_TIMES;
};

const MOST_YEARS = 40; // a century off tells itself

/** “Until which year”: the latest of three years of the text tells itself; made ones lie on both sides. */
const AHEAD = /(?<![\p{L}])(?:until|by|since) which year/iu;

/** Where the text runs dry: values that it does not have, on the side of a bound where they are wrong. */
const madeFor = (context: Context, { bound, kind }: Figure, key: string, form: Slot['form'], stem: string): Choice[] =>
  madeValues(context, key, form)
    .filter((text) => !inStem(stem, text) && (kind === 'duration' || !isWithin(bound, key, text)))
    .map((text) => ({ text, span: null }));

/** “At least 12” is true of ten too. */
const isWithin = (bound: Figure['bound'], key: string, text: string): boolean => {
  const [x, y] = [numberIn(key) ?? 0, numberIn(text) ?? 0];
  return bound === 'above' ? y < x : bound === 'below' && y > x;
};

/** What may be asked of a side matter with made values beside it: how many signed, how large a prize; not how long or how far. */
const TELLING: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'votes', 'casualties']);

const figureDraft = (context: Context, figure: Figure): Draft | null => {
  if (!stands(figure) || !worthAsking(figure) || !bodyOf(context, figure.span)) return null;
  const told = toldAround(context, figure.span);
  const slot = told && figureSlot(told.clause, figure);
  const sentence = sentenceOf(context, figure.span);
  if (!slot || !sentence || (figure.claimant ?? null) !== (told.claim?.attribution.id ?? null)) return null;
  const central = isCentral(context, figure.span);
  if (WHEN.has(slot.form) && !central) return null;
  const stem = framed(context, told, slot, turnOf(figure.span));
  if (stem === null || MUDDLES[slot.form]?.test(stem)) return null;
  const rivals = rivalsOf(context, figure, slot.form);
  if (rivals === null) return null;
  const values = rivals.others.filter(
    ({ text }) =>
      isNear(rivals.key, text, slot.form) &&
      !inStem(stem, text) &&
      !AHEAD.test(stem) &&
      !(slot.form === 'weekday' && isOddDay(stem, rivals.key, text)) &&
      !(slot.form === 'year' && Math.abs(Number(text) - Number(rivals.key)) > MOST_YEARS),
  );
  const inText = values.map(({ text, figure: other }): Choice => ({ text, span: other.span }));
  const others =
    inText.length > 1
      ? inText
      : [
          ...inText,
          ...unnamedDays(context, slot.form, rivals.key, values),
          ...madeFor(context, figure, rivals.key, slot.form, stem),
        ];
  if (
    others.length < 2 ||
    (!central && !told.claim && !TELLING.has(figure.kind) && others.every(({ span }) => span === null)) ||
    inStem(stem, rivals.key)
  )
    return null;
  const words = around(context, figure.span, told.claim ? BESIDE : WHOLE);
  const said = told.claim
    ? `In the article, ${told.claim.name} is credited with this: “${words}”.`
    : `The passage reads “${words}”.`;
  return locDraft(
    context,
    { stem, told, line: sentence },
    { text: rivals.key, span: figure.span },
    others,
    capital(said.replace('the article', context.name)),
  );
};

/** How many, how much, when, how long: the figures of the text. */
export const figureDrafts = (context: Context): Draft[] =>
  context.facts.figures.flatMap((figure) => figureDraft(context, figure) ?? []);
