import type { Span } from '../../article/span.ts';
import { passagesOver, sentenceOf, sentencesOver, type Context } from '../context.ts';
import { excerptOf } from '../clip.ts';
import { innerMarks } from '../marks.ts';
import { quoted, topicWords, wording } from '../phrase.ts';
import type { Draft, Kind, Option, Passage } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import { asPrinted } from './as-printed.ts';
import { whichAccount } from './options.ts';
import { crossDraft, otherOf, SIDES, type Pair, type Side } from './pair.ts';
import { absentWords, alike, isBrief, statementsIn, type Statement } from './statements.ts';

const proof = (pair: Pair, side: Side, one: Statement): Passage[] =>
  [...passagesOver(pair[side], [one.span]), ...(one.other ? passagesOver(pair[otherOf(side)], [one.other]) : [])].sort(
    (x, y) => x.article - y.article,
  );

const reason = (pair: Pair, side: Side, one: Statement): string => {
  const other = pair[otherOf(side)];
  const same = one.other && wordsOf(wording(other, one.other)).join(' ') === wordsOf(one.text).join(' ');
  if (same) return `${other.name} has the same sentence.`;
  if (one.other)
    return `${other.name} has it in other words: ${quoted(innerMarks(excerptOf(sentenceShown(other, one.other), 20)))}.`;
  const absent = absentWords(one, other);
  return `${other.name} does not report it${absent.length > 0 ? `; the words ${asPrinted(pair[side], absent)} do not occur there` : ''}.`;
};

const sentenceShown = (context: Context, span: Span): string => {
  const sentence = sentenceOf(context, span);
  return wording(context, sentence ?? span).replace(/[.]$/u, '');
};

const optionOf = (pair: Pair, side: Side, one: Statement, correct: boolean): Option => ({
  text: one.text,
  correct,
  because: reason(pair, side, one),
  evidence: proof(pair, side, one),
});

const OPENINGS: Readonly<Record<'XAGREE' | 'XDIFF', (mine: string, other: string) => string>> = {
  XAGREE: (mine, other) => `Which of these statements in ${mine} does ${other} make too, in words of its own?`,
  XDIFF: (mine, other) => `Which of these statements in ${mine} would a reader of ${other} alone miss?`,
};

const draftOf = (
  pair: Pair,
  side: Side,
  kind: 'XAGREE' | 'XDIFF',
  key: Statement,
  wrong: readonly Statement[],
): Draft => {
  const [mine, other] = [pair[side].name, pair[otherOf(side)].name];
  return crossDraft(pair, {
    kind,
    stem: OPENINGS[kind](mine, other),
    options: [optionOf(pair, side, key, true), ...wrong.map((one) => optionOf(pair, side, one, false))],
    explanation:
      kind === 'XAGREE'
        ? `${reason(pair, side, key)} The other two statements stand only in ${mine}.`
        : `${reason(pair, side, key)} The other two statements stand in both accounts.`,
    evidence: proof(pair, side, key),
  });
};

const SPREAD = 3; // questions of one form that a pair can bear

const briefIn = (pair: Pair, side: Side): ReturnType<typeof statementsIn> => {
  const { shared, alone } = statementsIn(pair, side);
  return { shared: shared.filter(isBrief), alone: alone.filter(isBrief) };
};

const draftsOf = (pair: Pair, side: Side, kind: Kind): Draft[] => {
  const { shared, alone } = briefIn(pair, side);
  const firm = alone.filter((one) => absentWords(one, pair[otherOf(side)]).length > 1);
  const [keys, others] = kind === 'XAGREE' ? [shared, firm] : [firm, shared];
  return keys
    .flatMap((key) => {
      const wrong = others.filter((one) => alike(key, one)).slice(0, 2);
      return wrong.length === 2 ? [draftOf(pair, side, kind === 'XAGREE' ? 'XAGREE' : 'XDIFF', key, wrong)] : [];
    })
    .slice(0, SPREAD);
};

/** Which of three statements of one account the other makes too. */
export const madeInBoth = (pair: Pair): Draft[] => SIDES.flatMap((side) => draftsOf(pair, side, 'XAGREE'));

/** Which of three statements of one account the other leaves out. */
export const madeInOne = (pair: Pair): Draft[] => SIDES.flatMap((side) => draftsOf(pair, side, 'XDIFF'));

const FIRM = 2; // words of which a search of the other account finds nothing
const FEW = 2;

const ALIKE = 0.7; // of the words of weight: more, and nobody needs to read

/** True when the other account tells it in words mostly its own. */
const isReworded = (pair: Pair, side: Side, one: Statement): boolean => {
  if (!one.other) return false;
  const theirs = new Set(
    wordsOf(
      sentencesOver(pair[otherOf(side)], one.other)
        .map((sentence) => wording(pair[otherOf(side)], sentence))
        .join(' '),
    ),
  );
  const words = [...topicWords(one.text)];
  return words.filter((word) => theirs.has(word)).length <= ALIKE * words.length;
};

const whereTold = (pair: Pair, side: Side, one: Statement): Draft => {
  const mine = pair[side];
  const because = {
    [side]: `${mine.name} reports it in these words.`,
    [otherOf(side)]: reason(pair, side, one),
  };
  const evidence = proof(pair, side, one);
  return crossDraft(pair, {
    kind: one.other ? 'XAGREE' : 'XDIFF',
    stem: `“${innerMarks(one.text)}.” Is this reported in Account A, in Account B or in both?`,
    scale: true,
    options: whichAccount(pair, one.other ? 'both' : side, { a: because['a'] ?? '', b: because['b'] ?? '' }, evidence),
    explanation: one.other
      ? `${mine.name} reports it in these words. ${reason(pair, side, one)}`
      : `${mine.name} reports it in these words. ${reason(pair, side, one)} Silence there does not show that it is not so.`,
    evidence,
  });
};

/** Which account makes a statement: one that both make, and one that only one makes, as far as a search can tell. */
export const statementsTold = (pair: Pair): Draft[] =>
  SIDES.flatMap((side) => {
    const { shared, alone } = statementsIn(pair, side);
    const firm = alone.filter((one) => absentWords(one, pair[otherOf(side)]).length > FIRM);
    const reworded = shared.filter((one) => isReworded(pair, side, one));
    return [...reworded.slice(0, FEW), ...firm.slice(0, FEW)].map((one) => whereTold(pair, side, one));
  });
