import { overlaps, type Span } from '../article/span.ts';
import { sentenceOf, type Context } from './context.ts';
import { topicWords, wording } from './phrase.ts';
import { rememberedIn } from './remembered.ts';

const OPENING = 3; // sentences of the body that tell what a story is about
const SHARED = 2; // words of the headline or the opening that a sentence about the story has

const openingOf = (context: Context): readonly Span[] => {
  const body = new Set(context.reading.article.paragraphs.flatMap((one) => (one.role === 'body' ? [one.index] : [])));
  return context.reading.sentences.filter(({ paragraph }) => body.has(paragraph)).slice(0, OPENING);
};

const storyWords = rememberedIn((context: Context, title: string): ReadonlySet<string> =>
  topicWords([title, ...openingOf(context).map((one) => wording(context, one))].join(' ')),
);

const inOpening = (context: Context, sentence: Span): boolean =>
  openingOf(context).some((one) => overlaps(one, sentence));

const sharedWith = (context: Context, sentence: Span, story: ReadonlySet<string>): number =>
  [...topicWords(wording(context, sentence))].filter((word) => story.has(word)).length;

/**
 * True of words that stand in the opening of an article, or in a sentence with words of its headline and opening: a deadline, a vote.
 * The day of the fireworks at the end of the fair is not what a story about a balloon is about.
 */
export const isCentral = (context: Context, span: Span): boolean => {
  const sentence = sentenceOf(context, span);
  if (!sentence) return false;
  if (inOpening(context, sentence)) return true;
  return sharedWith(context, sentence, storyWords(context, context.reading.article.title)) >= SHARED;
};

/** The stricter measure, for a day or a date: words that stand in the opening, or in a sentence with words of the headline. */
export const isOfHeadline = (context: Context, span: Span): boolean => {
  const sentence = sentenceOf(context, span);
  if (!sentence) return false;
  return (
    inOpening(context, sentence) || sharedWith(context, sentence, topicWords(context.reading.article.title)) >= SHARED
  );
};

/** True of words of the very first sentence, which everybody has read. */
export const isLead = (context: Context, span: Span): boolean =>
  openingOf(context)
    .slice(0, 1)
    .some((one) => overlaps(one, span));
