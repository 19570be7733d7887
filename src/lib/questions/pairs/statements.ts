import { contains, overlaps, type Span } from '../../article/span.ts';
import type { Sentence } from '../../language/reading.ts';
import { keyOf } from '../../facts/accounts/thesaurus.ts';
import { stemOf } from '../../facts/accounts/stems.ts';
import { sensitivityOf, sentencesOver, type Context } from '../context.ts';
import { countWords, curly, danglingWord, topicWords, wording } from '../phrase.ts';
import { wordsOf } from '../words-of.ts';
import type { Pair, Side } from './pair.ts';

const FEWEST = 5;
const MOST = 17; // words of an option
const LONGEST = 24; // words of a statement that stands in a stem
const SURE = 0.6; // of a fact that both tell
const PLAIN = 4; // new words of a fact that only one tells

/** A sentence, or the clause at its head, that stands alone as an option; `other` is where the second account tells it too. */
export type Statement = { readonly span: Span; readonly text: string; readonly other: Span | null };

const balanced = (text: string): boolean =>
  (text.match(/“/gu) ?? []).length === (text.match(/”/gu) ?? []).length && !/["()]/u.test(text);

/** "said she": the one pronoun that cannot mean anybody else. */
const OWN = /(?<=\bsaid )(?:he|she)\b/iu;
const POINTS = /(?<![\p{L}])(?:he|him|his|she|her|hers|they|them|it|we|our|us|i|my)(?![\p{L}])/iu;

/** A pronoun that may mean somebody outside the statement. */
const pointsAway = (context: Context, span: Span, text: string): boolean => {
  const named = context.facts.entities.some(
    (one) => one.type === 'person' && one.mentions.some((each) => contains(span, each)),
  );
  return POINTS.test(named ? text.replace(OWN, '') : text);
};

/** The sentence itself, and what stands before its first comma or dash when that is a clause by its length. */
const stretches = (context: Context, sentence: Sentence): Span[] => {
  const text = context.text.slice(sentence.start, sentence.end);
  const comma = /[,;:—–]\s(?:and|but|which|who|with|while|as|after|when|where)\b/u.exec(text);
  const whole = { start: sentence.start, end: sentence.end };
  return comma ? [whole, { start: sentence.start, end: sentence.start + comma.index }] : [whole];
};

/** True of a sentence between quotation marks: it is somebody’s, and does not say whose. */
const isSpoken = (context: Context, span: Span): boolean =>
  context.reading.quotations.some(({ inner }) => inner.start <= span.start && inner.end >= span.end - 1);

const statementAt = (context: Context, span: Span, other: Span | null): Statement | null => {
  const text = curly(wording(context, span)).replace(/[.;,]+$/u, '');
  const words = countWords(text);
  if (words < FEWEST || words > LONGEST || !balanced(text) || /[?!]/u.test(text) || !/^\p{Lu}/u.test(text)) return null;
  if (isSpoken(context, span)) return null;
  if (danglingWord(text) || pointsAway(context, span, text) || sensitivityOf(context, [span])) return null;
  return { span, text, other };
};

const isBody = (context: Context, sentence: Sentence): boolean =>
  context.reading.article.paragraphs.some((one) => one.index === sentence.paragraph && one.role === 'body');

/** What one account says in a sentence, and whether the other says it too; what is neither surely shared nor surely alone is left out. */
export const statementsIn = (pair: Pair, side: Side): { readonly shared: Statement[]; readonly alone: Statement[] } => {
  const context = pair[side];
  const theirs = side === 'a' ? 'b' : 'a';
  const { shared, conflicts } = pair.alignment;
  const alone = pair.alignment[side === 'a' ? 'onlyA' : 'onlyB'].filter((one) => one.strength >= PLAIN);
  const found: { shared: Statement[]; alone: Statement[] } = { shared: [], alone: [] };
  for (const sentence of context.reading.sentences.filter((one) => isBody(context, one)))
    for (const span of stretches(context, sentence)) {
      const both = shared.find((one) => overlaps(one[side], span));
      const apart = conflicts.some((one) => overlaps(one.values[side], span));
      const told = both && both.strength >= SURE && !apart && covers(context, span, pair[theirs], both[theirs]);
      const fact = told ? both[theirs] : null;
      const lone = !both && !apart && alone.some((one) => mostOf(one.span, span));
      const statement = fact || lone ? statementAt(context, span, fact) : null;
      if (!statement) continue;
      (fact ? found.shared : found.alone).push(statement);
      break;
    }
  return found;
};

const KNOWN = 0.82; // of the words of weight
/** What two accounts must have alike before they say the same: numbers, days, months. */
const EXACT =
  /\d[\d,.]*\d|\d|(?<![\p{L}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|one|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}])/giu;

/** True when nearly all that a stretch says stands in the other account's sentence, in these words or words like them. */
export const covers = (context: Context, span: Span, other: Context, at: Span): boolean => {
  const theirs = sentencesOver(other, at)
    .map((sentence) => wording(other, sentence))
    .join(' ');
  const mine = wording(context, span);
  const known = new Set(wordsOf(theirs).map((word) => keyOf(stemOf(word), word)));
  const words = [...topicWords(mine)].map((word) => keyOf(stemOf(word), word));
  const exact = new Set((theirs.match(EXACT) ?? []).map((one) => one.toLowerCase()));
  return (
    words.filter((word) => known.has(word)).length >= KNOWN * words.length &&
    (mine.match(EXACT) ?? []).every((one) => exact.has(one.toLowerCase()))
  );
};

const mostOf = (part: Span, whole: Span): boolean =>
  contains(part, whole) ||
  Math.min(part.end, whole.end) - Math.max(part.start, whole.start) >= 0.8 * (whole.end - whole.start);

/** 1 for a word that the statement writes large within a sentence: a name tells most. */
const named = ({ text }: Statement, word: string): number =>
  Number(text.slice(1).includes(` ${word.charAt(0).toUpperCase()}${word.slice(1)}`));

/** The words of a statement that a search of the other account looks for and does not find. */
export const absentWords = (statement: Statement, other: Context): string[] =>
  [...topicWords(statement.text)]
    .filter(
      (word) =>
        word.length > 4 &&
        !/(?:ed|ing)$/u.test(word) &&
        !other.scope.words.includes(
          ` ${word.slice(0, named(statement, word) > 0 ? 4 : Math.max(4, word.length - 2))}`, // “Grange” and “Grainge” may be one
        ),
    )
    .sort((x, y) => named(statement, y) - named(statement, x) || y.length - x.length)
    .slice(0, 3);

/** True of a statement that can stand as an option. */
export const isBrief = ({ text }: Statement): boolean => countWords(text) <= MOST;

/** Statements whose lengths lie close enough to stand side by side. */
export const alike = (x: Statement, y: Statement): boolean => {
  const [low, high] = [x.text.length, y.text.length].sort((p, q) => p - q);
  return (high ?? 0) <= 1.5 * (low ?? 0) && !sharesMatter(x, y);
};

const sharesMatter = (x: Statement, y: Statement): boolean => {
  const words = new Set(wordsOf(y.text).filter((word) => word.length > 4));
  return wordsOf(x.text).filter((word) => words.has(word)).length > 2;
};
