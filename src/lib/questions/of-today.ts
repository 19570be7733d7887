import type { Span } from '../article/span.ts';
import type { Sentence } from '../language/reading.ts';
import { sentenceOf, type Context } from './context.ts';
import { LONG_AGO } from './words/silence.ts';

const YEAR_PAST = /(?<!\d)(?:1[0-8]\d\d|19[0-4]\d)(?!\d)|(?:1[5-9])th[ -]century|(?:eighteen|nineteen)th[ -]century/u;
const PAST = new RegExp(LONG_AGO.join('|'), 'iu');

/** A naval officer who bought a statue in 1871 stands in one sentence, the year in the next. */
const isNear = (context: Context, sentence: Sentence): boolean =>
  context.reading.sentences
    .slice(Math.max(0, sentence.index - 1), sentence.index + 2)
    .some((one) => one.paragraph === sentence.paragraph && YEAR_PAST.test(context.text.slice(one.start, one.end)));

/** True where no year of another age stands beside a name: a naval officer of 1871 is no choice beside the living. */
export const isOfThisAge = (context: Context, mentions: readonly Span[]): boolean =>
  mentions.every((mention) => {
    const sentence = sentenceOf(context, mention);
    return sentence !== null && !isNear(context, sentence);
  });

/** True where a name stands for somebody who could be asked today: no year of another age, no word of a death beside it. */
export const isOfToday = (context: Context, mentions: readonly Span[]): boolean =>
  mentions.every((mention) => {
    const sentence = sentenceOf(context, mention);
    return (
      sentence !== null &&
      !isNear(context, sentence) &&
      !PAST.test(context.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' '))
    );
  });
