import { overlaps } from '../../article/span.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import type { Context } from '../context.ts';
import { classIn, presentable, sharesName } from '../names.ts';
import { alsoSays } from '../peers.ts';
import { capital, countWords, listed, optionIn } from '../phrase.ts';
import type { Draft, MatchForm, Question } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import { claimLines, type ClaimLine } from './claim-lines.ts';
import { misplaced } from './form.ts';

const SIZE = 3;
const QUOTED = 'is quoted as saying ';
const FEWEST_WORDS = 5;
const MOST_WORDS = 24;

/** A pronoun outside quotation marks tells whether a man or a woman spoke. */
const TELLS_GENDER = /(?<![\p{L}])(?:he|she|him|his|her|hers|himself|herself)(?![\p{L}])/iu;
const outsideMarks = (text: string): string => text.replace(/“[^”]*”/gu, ' ');

const names = (context: Context, { source }: ClaimLine, text: string): boolean =>
  wordsOf(optionIn(context, source)).some((word) => word.length > 3 && wordsOf(text).includes(word));

/** True of a claim by a person, from nobody else’s hand. */
const isFirstHand =
  (context: Context) =>
  (source: Source, { chain }: Attribution): boolean =>
    chain.length === 1 && presentable(source) && classIn(context, source) === 'person';

/** True when such a claim can be one of three: in one sentence, and telling nothing of who makes it. */
const isFit = (context: Context, line: ClaimLine): boolean => {
  const { phrase, needed } = line;
  const words = countWords(phrase);
  return (
    needed.length === 1 &&
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS &&
    !TELLS_GENDER.test(outsideMarks(phrase)) &&
    !names(context, line, phrase)
  );
};

/** True when another question asks for the claim, or shows its sentence. */
const isTaken = (line: ClaimLine, others: readonly Draft[]): boolean =>
  others.some(
    (other) =>
      other.facts.includes(line.attribution.id) ||
      other.evidence.some((one) => line.needed.some((mine) => mine.article === one.article && overlaps(mine, one))),
  );

/** True when neither line is, or could be read as, the other speaker’s. */
const areApart = (context: Context, one: ClaimLine, other: ClaimLine): boolean =>
  one.source.id !== other.source.id &&
  !sharesName(one.source.canonical, other.source.canonical) &&
  one.needed[0]?.start !== other.needed[0]?.start &&
  !names(context, one, other.phrase) &&
  !names(context, other, one.phrase) &&
  !alsoSays(context, one.source, other.attribution) &&
  !alsoSays(context, other.source, one.attribution);

const trioOf = (context: Context, first: ClaimLine, others: readonly ClaimLine[]): ClaimLine[] =>
  others.reduce<ClaimLine[]>(
    (trio, line) => (trio.length < SIZE && trio.every((one) => areApart(context, one, line)) ? [...trio, line] : trio),
    [first],
  );

/** The words of a quotation alone where all three are quoted; else each with its verb. */
const textsOf = (lines: readonly ClaimLine[]): string[] =>
  lines.every(({ phrase }) => phrase.startsWith(QUOTED))
    ? lines.map(({ phrase }) => phrase.slice(QUOTED.length))
    : lines.map(({ phrase }) => capital(phrase));

const formOf = (context: Context, trio: readonly ClaimLine[]): MatchForm => {
  const lines = [...trio].sort((a, b) => (a.needed[0]?.start ?? 0) - (b.needed[0]?.start ?? 0));
  const shown = misplaced(lines.length, lines[0]?.needed[0]?.start ?? 0);
  const sources: Source[] = lines.map(({ source }) => source);
  const texts = textsOf(lines);
  return {
    as: 'match',
    stem: `Who said what, according to ${context.name}? Match each statement with its speaker.`,
    left: lines.map(({ source, needed }, at) => ({
      text: texts[at] ?? '',
      because: `${capital(context.name)} credits this to ${listed(context, [source])}.`,
      evidence: needed,
    })),
    right: shown.flatMap((at) => (sources[at] ? [optionIn(context, sources[at])] : [])),
    key: lines.map((_, at) => shown.indexOf(at)),
    explanation: `${capital(context.name)} credits each of these statements to one speaker: in turn ${listed(context, sources)}.`,
    status: `Claims by ${listed(context, sources)}. This quiz has not checked them.`,
  };
};

/**
 * Three claims with their three speakers, round the one that a question asks about; null where the text has no such three.
 * The other statements that the question shows come first.
 */
export const matchForm = (
  question: Question,
  others: readonly Draft[],
  contexts: readonly Context[],
): MatchForm | null => {
  const context = contexts[question.evidence[0]?.article ?? 0];
  if (!context || question.kind !== 'WHO') return null;
  const lines = claimLines(context, question, contexts, isFirstHand(context)).filter((line) => isFit(context, line));
  const isShown = ({ attribution }: ClaimLine): boolean => question.facts.includes(attribution.id);
  const first = lines.find(({ attribution }) => attribution.id === question.facts[0]);
  if (!first) return null;
  const open = lines.filter((line) => !isTaken(line, others));
  const trio = trioOf(context, first, [...open.filter(isShown), ...open.filter((line) => !isShown(line))]);
  return trio.length === SIZE ? formOf(context, trio) : null;
};
