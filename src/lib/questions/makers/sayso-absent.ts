import { fingerprint } from '../fingerprint.ts';
import { seesAll, type Context } from '../context.ts';
import { capital } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import { ABSENT, type Absent } from '../words/absent.ts';
import { draftOf } from './sayso-draft.ts';

const FEWEST_SIGNS = 3;
const MOST = 2;

const begins = (context: Context, stem: string): boolean =>
  context.scope.words.includes(` ${stem}`) || context.scope.plain.includes(stem);

const onTopic = (context: Context, { topic, needs }: Absent): boolean =>
  topic.filter((sign) => context.scope.words.includes(` ${sign}`)).length >= FEWEST_SIGNS &&
  needs.every((word) => context.scope.words.includes(` ${word} `));

/** The words of a statement that were looked for and are not there: “soldiers”. */
const missing = ({ statement, search }: Absent): string[] =>
  wordsOf(statement)
    .filter((word) => search.some((stem) => word.startsWith(stem)))
    .slice(0, 3)
    .map((word) => `“${word}”`);

const draftFor = (context: Context, one: Absent): Draft => {
  const words = missing(one);
  const none =
    words.length > 1
      ? `the words ${words.join(' and ')} do not occur in it`
      : words.length === 1
        ? `the word ${words.join('')} does not occur in it`
        : 'no word of it tells of this';
  return draftOf(
    context,
    one.statement,
    'silent',
    {
      yes: 'No passage says so.',
      otherwise: 'No passage says the opposite either.',
      silent: `${capital(none.replace(' in it', ' in the text').replace('of it', 'of the text'))}.`,
    },
    wholeProof([]),
    {
      told: null,
      span: { start: 0, end: 0 },
      explanation: `${capital(context.name)} neither says this nor denies it: ${none}. Silence in an article does not show that a thing is not so.`,
    },
  );
};

/** What such a report often tells and this one does not: every word that could tell it was looked for and is not there. */
export const absentDrafts = (context: Context): Draft[] => {
  if (!seesAll(context)) return [];
  const order = (one: Absent): string => fingerprint(`${one.statement}${context.scope.plain.length}`);
  const fit = ABSENT.filter((one) => onTopic(context, one) && !one.search.some((stem) => begins(context, stem)));
  return [...fit]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .filter((one, index, all) => all.findIndex((other) => other.topic === one.topic) === index)
    .slice(0, MOST)
    .map((one) => draftFor(context, one));
};
