import { contains, overlaps, type Span } from '../article/span.ts';
import type { Attribution } from '../facts/facts.ts';
import { sourceOf, type Context } from './context.ts';
import { nameable } from './names.ts';
import { countWords, curly, topicWords, wording } from './phrase.ts';
import type { Statement } from './statement.ts';
import { leanOf } from './wholeness.ts';
import { NUMBERS } from './words/style-cues.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 14;
const FEWEST_TOPICS = 2;
/** “Maybe a dozen”: an amount tells nobody by it. */
const AMOUNTS = new Set([...NUMBERS, 'maybe', 'perhaps', 'dozen', 'dozens', 'hundred', 'thousand', 'million', 'about', 'few', 'several', 'couple']); // prettier-ignore

/**
 * The stretches of a partly quoted claim that stand between marks: words a reader can tell somebody by, whatever the sentence around
 * them leans on. Only where the claim is its speaker’s own: what is denied may be another’s wording.
 */
export const fragmentsOf = (context: Context, attribution: Attribution): Statement[] => {
  const source = sourceOf(context, attribution);
  const own = attribution.mode === 'mixed' && attribution.certainty !== 'denied' && !attribution.inHeadline;
  if (!source || !own || !nameable(source)) return [];
  return context.reading.quotations
    .map(({ inner }) => inner)
    .filter((inner) => attribution.content.some((content) => contains(content, inner)))
    .filter((inner) => isOwnWording(context, attribution, inner))
    .flatMap((span): Statement[] => {
      const words = curly(wording(context, span)).replace(/[,.;:]+$/u, '');
      return isTelling(context, words) ? [{ attribution, source, span, words, plain: words, form: 'quotation' }] : [];
    });
};

/** “engineers were told to ‘stop writing things down’”: the words are those of whoever told them. */
const TOLD =
  /(?<![\p{L}])(?:was|were|been|being|is|are)\s(?:\p{L}+\s)?(?:told|asked|ordered|urged|warned|called|named|titled)(?![\p{L}])/iu;

/** Words that somebody inside the claim said: “Walter had told her: ‘The bird goes where the piano goes’”. */
const isInnerSpeech = (context: Context, outer: Attribution, inner: Span): boolean =>
  context.facts.attributions.some(
    (one) => one.id !== outer.id && one.parent === outer.id && one.content.some((content) => overlaps(content, inner)),
  );

const isTold = (context: Context, { content }: Attribution, inner: Span): boolean =>
  content.some((span) => span.start <= inner.start && TOLD.test(context.text.slice(span.start, inner.start)));

/** True of words that the one credited with them chose: nobody else is told to have said them. */
export const isOwnWording = (context: Context, attribution: Attribution, inner: Span): boolean =>
  !isInnerSpeech(context, attribution, inner) && !isTold(context, attribution, inner);

const isTelling = (context: Context, words: string): boolean =>
  countWords(words) >= FEWEST_WORDS &&
  countWords(words) <= MOST_WORDS &&
  [...topicWords(words)].filter((word) => !AMOUNTS.has(word)).length >= FEWEST_TOPICS &&
  !/[?!…“”‘]/u.test(words) &&
  leanOf(words, context.scope.lone, true) === null;
