import type { Span } from '../article/span.ts';
import { sentenceOf, type Context } from './context.ts';
import { LONG_AGO } from './words/silence.ts';

const PAST = new RegExp(LONG_AGO.join('|'), 'iu');

/** True where a name stands for somebody who could be asked today: no year of another age, no word of a death beside it. */
export const isOfToday = (context: Context, mentions: readonly Span[]): boolean =>
  mentions.every((mention) => {
    const sentence = sentenceOf(context, mention);
    return sentence !== null && !PAST.test(context.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' '));
  });
