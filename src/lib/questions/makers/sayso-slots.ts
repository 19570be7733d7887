import { contains, overlaps, type Span } from '../../article/span.ts';
import type { AmountFact, TimeFact } from '../../facts/facts.ts';
import { sensitivityOf, sentenceOf, type Context } from '../context.ts';
import { wording } from '../phrase.ts';
import { wordsOf } from '../words-of.ts';

/** A value of the text that a question can ask for, with others of its own type that stand elsewhere. */
export type Slot = {
  readonly span: Span;
  readonly noun: string; // what a stem calls it: "amount of money", "day", "city"
  readonly others: readonly { readonly span: Span; readonly text: string }[];
};

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;
const TIMES: Partial<Record<TimeFact['kind'], string>> = { clock: 'time', duration: 'length of time', date: 'date' };
const AMOUNTS: Readonly<Record<AmountFact['kind'], string>> = {
  count: 'number',
  money: 'sum of money',
  percent: 'percentage',
  age: 'age',
  measure: 'measurement',
  share: 'share',
  score: 'score',
  rank: 'place',
  temperature: 'temperature',
  votes: 'number',
  casualties: 'number',
};

/** How a value is written: its letters dropped to w, its digits to 9, so that unlike forms are told apart. */
const shapeOf = (text: string): string =>
  text
    .replace(/\d+(?:[.,]\d+)*/gu, '9')
    .replace(/\p{L}+/gu, 'w')
    .replace(/\s+/gu, ' ');

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  dozen: 12,
};
const SCALE: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

/** The size of a value, or null when it is not written as a number. */
export const sizeOf = (text: string): number | null => {
  const figure = /(\d+(?:[.,]\d+)*)\s?(k|thousand|m|million|bn|billion)?(?![\p{L}])/iu.exec(text);
  if (figure?.[1]) return Number(figure[1].replace(/,/gu, '')) * (SCALE[(figure[2] ?? '').toLowerCase()] ?? 1);
  for (const word of wordsOf(text)) if (NUMBER_WORDS[word] !== undefined) return NUMBER_WORDS[word] ?? null;
  return null;
};

const comparable = (a: string, b: string): boolean => {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  if (x === null || y === null || x <= 0 || y <= 0) return false;
  const ratio = x > y ? x / y : y / x;
  return ratio >= 1.02 && ratio <= 4;
};

/** True when a span stands in the story itself, in a paragraph that may be asked about. */
export const bodyOf = (context: Context, span: Span): boolean => {
  const sentence = sentenceOf(context, span);
  if (!sentence || sensitivityOf(context, [span])) return false;
  return context.reading.article.paragraphs.some(
    (one) => one.index === sentence.paragraph && one.role === 'body' && contains(one.span, span),
  );
};

const distinct = (list: readonly { span: Span; text: string }[], than: string): { span: Span; text: string }[] =>
  list.filter(
    (one, index) =>
      one.text.toLowerCase() !== than.toLowerCase() &&
      list.findIndex((other) => other.text.toLowerCase() === one.text.toLowerCase()) === index,
  );

const daySlots = (context: Context): Slot[] => {
  const days = context.facts.times
    .map((time) => ({
      time,
      day: /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u.exec(context.text.slice(time.span.start, time.span.end)),
    }))
    .flatMap(({ time, day }) =>
      day && WEEKDAY.test(day[0])
        ? [
            {
              span: { start: time.span.start + day.index, end: time.span.start + day.index + day[0].length },
              text: day[0],
            },
          ]
        : [],
    )
    .filter((one) => bodyOf(context, one.span));
  return days.map((one) => ({ span: one.span, noun: 'day', others: distinct(days, one.text) }));
};

/** "19 years" and "40 minutes" are no rivals: what is measured in one is never measured in the other. */
const unitOf = ({ kind, text }: TimeFact): string =>
  kind === 'duration' ? (wordsOf(text).at(-1) ?? '').replace(/s$/u, '') : '';

const timeSlots = (context: Context): Slot[] => {
  const times = context.facts.times.filter(
    (one) => TIMES[one.kind] && bodyOf(context, one.span) && /\d/u.test(one.text) && !WEEKDAY.test(one.text),
  );
  return times.map((one) => {
    const like = times.filter(
      (other) => other.kind === one.kind && shapeOf(other.text) === shapeOf(one.text) && unitOf(other) === unitOf(one),
    );
    return {
      span: one.span,
      noun: TIMES[one.kind] ?? 'time',
      others: distinct(
        like.map((each) => ({ span: each.span, text: wording(context, each.span) })),
        one.text,
      ),
    };
  });
};

const amountSlots = (context: Context): Slot[] => {
  const amounts = context.facts.amounts.filter(
    (one) => bodyOf(context, one.span) && one.kind !== 'age' && sizeOf(one.text) !== null,
  );
  return amounts.map((one) => {
    const like = amounts.filter(
      (other) =>
        other.kind === one.kind &&
        (one.kind === 'money' || one.kind === 'percent' || other.unit === one.unit) &&
        shapeOf(other.text) === shapeOf(one.text) &&
        comparable(one.text, other.text),
    );
    return {
      span: one.span,
      noun: AMOUNTS[one.kind],
      others: distinct(
        like.map((each) => ({ span: each.span, text: wording(context, each.span) })),
        one.text,
      ),
    };
  });
};

const placeSlots = (context: Context): Slot[] => {
  const places = context.facts.entities.filter(
    (one) => one.type === 'place' && one.subtype !== null && one.mentions.length > 0,
  );
  return places.flatMap((place) => {
    const others = places
      .filter((other) => other.subtype === place.subtype && other.id !== place.id)
      .flatMap((other) => other.mentions.slice(0, 1).map((span) => ({ span, text: other.canonical })));
    return place.mentions
      .filter(
        (span) =>
          bodyOf(context, span) &&
          wording(context, span) === place.canonical &&
          /\b(?:in|at|to|from|near|of|on)\s(?:the\s)?$/iu.test(
            context.text.slice(Math.max(0, span.start - 9), span.start),
          ),
      )
      .filter((span) => !/^[’']s?\b|^-/u.test(context.text.slice(span.end, span.end + 2)))
      .map((span) => ({ span, noun: place.subtype ?? 'place', others: distinct(others, place.canonical) }));
  });
};

/** Values of which one rules another out, each with its rivals: what happened on Monday did not happen on Sunday. Places do not. */
export const rivalSlots = (context: Context): Slot[] => [
  ...amountSlots(context),
  ...timeSlots(context),
  ...daySlots(context),
];

/** Every value of the text that a question can ask for, each with its rivals. */
export const slotsOf = (context: Context): Slot[] => [...rivalSlots(context), ...placeSlots(context)];

/** The slots inside a span whose rivals do not stand there too. */
export const slotsIn = (slots: readonly Slot[], span: Span): Slot[] =>
  slots
    .filter((slot) => contains(span, slot.span))
    .map((slot) => ({ ...slot, others: slot.others.filter((other) => !overlaps(other.span, span)) }));
