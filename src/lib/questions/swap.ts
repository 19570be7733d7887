import { contains, type Span } from '../article/span.ts';
import type { Figure } from '../facts/events/figure.ts';
import type { Slot } from './asking/slot.ts';
import { timeForm } from './asking/time-slots.ts';
import { sensitivityOf, sentenceOf, type Context } from './context.ts';
import { topicWords, wording } from './phrase.ts';
import { DAYS } from './words/asking.ts';
import { wordsOf } from './words-of.ts';

/** A value of the text, written as an option. */
export type Value = { readonly figure: Figure; readonly text: string };

/** “Two thirds”: of it no other count can be made. */
export const isFraction = ({ text }: Figure): boolean =>
  /(?<![\p{L}])(?:hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)(?![\p{L}])/iu.test(text);

/** True when a span stands in the story itself, in a paragraph that may be asked about. */
export const bodyOf = (context: Context, span: Span): boolean => {
  const sentence = sentenceOf(context, span);
  if (!sentence || sensitivityOf(context, [span])) return false;
  return context.reading.article.paragraphs.some(
    (one) => one.index === sentence.paragraph && one.role === 'body' && contains(one.span, span),
  );
};

/** True when nothing in the article replaces, withdraws or denies a figure: only such a one is asked for. */
export const stands = (figure: Figure): boolean =>
  figure.supersededBy === null && figure.supersedes === null && figure.deniedBy === null && figure.revision === null;

const WORDED = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNTS = new Set<Figure['kind']>(['count', 'casualties', 'votes']);
const SCALE = /(?:million|billion|trillion|(?<=\d)(?:m|bn|k))(?![\p{L}])/iu;

const NUMBERS = new Map(WORDED.map((word, index) => [word, index]));
const LENGTHS = new Map(DAYS);

/** The size of a stretch of time in days. */
const lengthOf = (text: string): number | null => {
  const words = wordsOf(text);
  const unit = LENGTHS.get((words.at(-1) ?? '').replace(/s$/u, ''));
  const many = Number(words[0]) || NUMBERS.get(words[0] ?? '');
  return unit !== undefined && many ? unit * many : null;
};

const single = ({ values, kind, text }: Figure): number | null =>
  kind === 'duration' ? lengthOf(text) : values.length === 1 ? (values[0] ?? null) : null;
const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** A count as the key has it, in words or in digits, so that no option stands out; null where it cannot be. */
const counted = (figure: Figure, inWords: boolean): string | null => {
  const value = single(figure) ?? 0;
  if (!Number.isInteger(value) || value < 2) return null; // "one passenger" is hardly a number
  return inWords ? (WORDED[value] ?? null) : grouped(value);
};

const numeral = (text: string): string => /\d+(?:[.,]\d+)*/u.exec(text)?.[0] ?? '';

/** Letters dropped to w, digits to 9: how a value is written. */
const shapeOf = (text: string): string =>
  text
    .replace(/\d+(?:[.,]\d+)*/gu, '9')
    .replace(/\p{L}+/gu, 'w')
    .replace(/\s+/gu, ' ');

const DAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u;
const TIMED = new Set<Figure['kind']>(['day', 'clock', 'date']);

/** The value of a figure as an option of a form; null where it has no such form. */
const written = (context: Context, figure: Figure, key: Figure, form: Slot['form']): string | null => {
  const core = wording(context, figure.core);
  switch (form) {
    case 'number':
      return COUNTS.has(figure.kind) ? countText(figure, core, wording(context, key.core)) : null;
    case 'money':
      return figure.kind === 'money' &&
        figure.unit === key.unit &&
        shapeOf(core) === shapeOf(wording(context, key.core))
        ? core
        : null;
    case 'percent':
      return figure.kind === 'percent' && numeral(core) !== ''
        ? wording(context, key.core).replace(numeral(wording(context, key.core)), () => numeral(core))
        : null;
    case 'weekday':
      return TIMED.has(figure.kind) ? (DAY.exec(figure.text)?.[0] ?? null) : null;
    case 'moment':
      return momentOf(figure, key);
    case 'duration':
      return figure.kind === 'duration' &&
        /\d/u.test(figure.text) === /\d/u.test(key.text) &&
        /^[\p{L}\d]+(?:\sto\s[\p{L}\d]+)?\s\p{L}+s$/u.test(figure.text) &&
        !/^(?:the|these|those|several|many|few)\b/iu.test(figure.text)
        ? figure.text
        : null;
    case 'year':
    case 'month':
    case 'date':
      return timeForm(figure.text) === form && shapeOf(figure.text) === shapeOf(key.text) ? figure.text : null;
    case 'measure':
      return figure.kind === 'measure' &&
        figure.unit === key.unit &&
        shapeOf(core) === shapeOf(wording(context, key.core))
        ? core
        : null;
    case 'name':
      return null;
  }
};

const countText = (figure: Figure, core: string, like: string): string | null => {
  const scale = SCALE.exec(like);
  if (scale)
    return SCALE.test(core)
      ? `${numeral(core)}${/\s(?=\p{L}*illion)/u.test(like) ? ' ' : ''}${SCALE.exec(core)?.[0] ?? ''}`
      : null;
  return SCALE.test(core) ? null : counted(figure, numeral(like) === '');
};

const momentOf = (figure: Figure, key: Figure): string | null => {
  if (!TIMED.has(figure.kind)) return null;
  const dated = (text: string): boolean => DAY.test(text) || /\d\s\p{Lu}\p{Ll}{2,}/u.test(text);
  if (!dated(key.text))
    return timeForm(figure.text) === 'moment' && shapeOf(figure.text) === shapeOf(key.text) && /[.:]/u.test(figure.text) === /[.:]/u.test(key.text) ? figure.text : null; // prettier-ignore
  if (/\d/u.test(figure.text) !== /\d/u.test(key.text)) return null;
  return dated(figure.text) && wordsOf(figure.text).length > 1 ? figure.text : null;
};

const topicsOf = (context: Context, figure: Figure): ReadonlySet<string> => {
  const around = figure.event ?? figure.of ?? sentenceOf(context, figure.span);
  return topicWords(around ? wording(context, around) : figure.text);
};

const nounOf = (context: Context, figure: Figure): string =>
  figure.of ? (wordsOf(wording(context, figure.of)).at(-1) ?? '').replace(/s$/u, '') : '';

const digitsOf = (value: number): number => String(value).replace(/\D/gu, '').replace(/^0+|0+$/gu, '').length; // prettier-ignore

/** 2,400 may be 2,417 rounded; 2,388, as exact as it, is of something else. */
const isRounding = (x: number, y: number): boolean =>
  Math.min(digitsOf(x), digitsOf(y)) < 3 || digitsOf(x) !== digitsOf(y);

/** “Otto Grange’s weighed 2,388 pounds in 2022”: a measure in a sentence that names somebody else and another year. */
const isAnothers = (context: Context, key: Figure, other: Figure): boolean => {
  const [mine, theirs] = [key, other].map((one) => sentenceOf(context, one.span));
  if (!mine || !theirs || key.kind !== 'measure' || mine.start === theirs.start) return false;
  const words = wording(context, theirs);
  return /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(words) && !/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(wording(context, mine)) && context.facts.entities.some(({ type, mentions }) => type === 'person' && mentions.some((one) => contains(theirs, one)) && !mentions.some((one) => contains(mine, one))); // prettier-ignore
};

/** True when a value may be of the very thing asked about: at another time, rounded, revised, as part or whole of it. */
const mayFit = (context: Context, key: Figure, other: Figure): boolean => {
  if (other.supersedes === key.id || other.supersededBy === key.id) return true;
  const [x, y] = [single(key), single(other)];
  if (x !== null && y !== null && Math.abs(x - y) <= 0.04 * Math.max(x, y) && isRounding(x, y)) return true;
  if (isAnothers(context, key, other)) return false;
  const differs = key.claimant !== null && other.claimant !== null && key.claimant !== other.claimant;
  const noun = nounOf(context, key);
  const mine = topicsOf(context, key);
  const shared = [...topicsOf(context, other)].filter((word) => mine.has(word) && word.replace(/s$/u, '') !== noun);
  const same = noun !== '' && noun === nounOf(context, other);
  return !differs && (same ? shared.length > 0 : shared.length > 3);
};

const FARTHEST = 40; // times as large or as small: any figure of one article is one that a skimmer has met

const distance = (key: Figure, other: Figure): number => {
  const [x, y] = [single(key), single(other)];
  if (x === null || y === null || x <= 0 || y <= 0) return Math.abs(key.span.start - other.span.start) / 1e6;
  return Math.abs(Math.log(x / y));
};

/** On which side of a bound a wrong value must lie: "at least 12" is true of no more than twelve. */
const outside = (key: Figure, other: Figure): boolean => {
  const [x, y] = [single(key), single(other)];
  if (x === null || y === null || key.bound === 'exact' || key.bound === 'about') return true;
  return key.bound === 'above' ? y > x : y < x;
};

/** The values that a skimmer might take for the key: of its form, provably of something else, the nearest in size first. */
export const rivalsOf = (
  context: Context,
  key: Figure,
  form: Slot['form'],
): { readonly key: string; readonly others: readonly Value[] } | null => {
  const text = written(context, key, key, form);
  if (text === null) return null;
  const found = context.facts.figures.filter((one) => {
    const value = one.id === key.id ? null : written(context, one, key, form);
    if (value === null || value.toLowerCase() === text.toLowerCase()) return false;
    if (!bodyOf(context, one.span) || one.deniedBy !== null) return false;
    return distance(key, one) <= Math.log(FARTHEST) && outside(key, one) && !mayFit(context, key, one);
  });
  const values = found.map((figure) => ({ figure, text: written(context, figure, key, form) ?? '' }));
  const others = values
    .filter((one, index) => values.findIndex((other) => other.text === one.text) === index)
    .sort((a, b) => distance(key, a.figure) - distance(key, b.figure));
  return { key: text, others };
};
