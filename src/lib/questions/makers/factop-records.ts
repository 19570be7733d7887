import type { Attribution } from '../../facts/facts.ts';
import { statusOf } from '../claim.ts';
import { sentencesOver, sourceOf, type Context } from '../context.ts';
import { topicWords, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { RECORDS, WRITTEN } from '../words/records.ts';
import { wordingFor } from '../wordings.ts';
import { alike, pointsOf, proofFor, sharesTopic, type Point } from './points.ts';

const RECORD = new RegExp(
  `(?:^|[\\s-])(?:${RECORDS.join('|')})(?:\\s(?:of|by|from|on|kept|held|drawn|written|published)\\s|$)`,
  'iu',
);
/** A word that shows something written. */
export const PAPER = new RegExp(`(?<![\\p{L}])(?:${WRITTEN.join('|')})(?![\\p{L}])`, 'iu');

/** The sentences that a claim and its credit stand in. */
export const sentencesOf = (context: Context, { content, cue, source }: Attribution): string =>
  [...content, ...cue, ...source]
    .flatMap((span) => sentencesOver(context, span))
    .map((one) => wording(context, one))
    .join(' ');

const isRecorded = ({ source }: Point): boolean => source.kind === 'document' && RECORD.test(source.canonical);

/** True where nothing written stands behind a claim, here or beside anything like it. */
const isSpoken = (context: Context, point: Point, written: readonly Attribution[]): boolean => {
  if (point.source.kind === 'document' || point.source.kind === 'outlet') return false;
  if (PAPER.test(sentencesOf(context, point.statement.attribution))) return false;
  const mine = topicWords(point.text);
  return !written.some(
    (one) => [...topicWords(sentencesOf(context, one))].filter((word) => mine.has(word)).length >= 3,
  );
};

const draftOf = (context: Context, key: Point, wrong: readonly Point[]): Draft => {
  const proof = proofOf(context, key.statement.attribution, key.source, key.statement.span);
  const others = [...new Set(wrong.map(({ name }) => name))].join(' and ');
  return {
    kind: 'FACTOP',
    skill: 'S6',
    process: 'E2',
    scale: false,
    stem: wordingFor(
      [
        `Which claim does ${context.name} trace to something in writing that a reader could ask to see?`,
        `Which claim in ${context.name} comes from a written record that a reader could ask to see?`,
      ],
      key.statement.span.start,
    ),
    options: [
      {
        text: key.text,
        correct: true,
        because: `It is credited to ${key.name}, which is in writing.`,
        evidence: proof.evidence,
      },
      ...wrong.map((one): Option => ({
        text: one.text,
        correct: false,
        because: `It is credited to ${one.name}; no record is named with it.`,
        evidence: proofFor(context, one),
      })),
    ],
    explanation: `The claim is credited to ${key.name}, so it could be checked there; that does not make it true. The other two rest on the word of ${others}.`,
    status: statusOf(context, key.statement.attribution, key.name),
    ...proof,
    certainty: key.statement.attribution.certainty,
    facts: [],
    flags: [],
    absence: false,
  };
};

/** Which of three claims rests on a record. Once an article. */
export const factopRecords = (context: Context): Draft[] => {
  const points = pointsOf(context);
  const written = context.facts.attributions.filter((one) => sourceOf(context, one)?.kind === 'document');
  const spoken = points.filter((one) => isSpoken(context, one, written));
  return points
    .filter(isRecorded)
    .flatMap((key) => {
      const wrong = alike(
        key,
        spoken.filter((one) => !sharesTopic(key, one, 1)),
      );
      return wrong.length === 2 ? [draftOf(context, key, wrong)] : [];
    })
    .slice(0, 1);
};
