import type { Attribution, Source } from '../../facts/facts.ts';
import { attributionsOver, sensitivityOf, sentencesOver, sourceOf, type Context } from '../context.ts';
import { THREE_SPEAKERS } from '../examples.ts';
import { statusLine, type Maker } from '../maker.ts';
import { capital, countWords, cueOf, proseName, topicWords, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { clauseOf, statementsOf, type Statement } from '../statement.ts';
import { RECORDS, WRITTEN } from '../words/records.ts';
import { wordsOf } from '../words-of.ts';
import { wordingFor } from '../wordings.ts';

/** A claim as an option: a clause of the article's own words, with who it is credited to. */
type Point = {
  readonly text: string;
  readonly statement: Statement;
  readonly source: Source;
  readonly name: string;
};

const RECORD = new RegExp(`(?:^|[\\s-])(?:${RECORDS.join('|')})(?:\\s(?:of|by|from|on)\\s|$)`, 'iu');
const PAPER = new RegExp(`(?<![\\p{L}])(?:${WRITTEN.join('|')})(?![\\p{L}])`, 'iu');
/** Words that mean something only in their own sentence. */
const POINTS_AWAY =
  /(?<![\p{L}])(?:it|its|they|them|their|he|she|him|his|her|this|these|those|such|there)(?![\p{L}])/iu;
const FEWEST = 4;
const MOST = 17;

const sentencesOf = (context: Context, { content, cue, source }: Attribution): string =>
  [...content, ...cue, ...source]
    .flatMap((span) => sentencesOver(context, span))
    .map((one) => wording(context, one))
    .join(' ');

/** "A report by the engineers", where the name comes without its article. */
const articledName = (context: Context, source: Source): string => {
  const name = proseName(context, source);
  return source.kind === 'document' && /^(?!the\s|an?\s)\p{Ll}\P{Po}*$/u.test(name) ? `a ${name}` : name;
};

/** "According to the budget" brings a clause as "the budget says that" does. */
const asClause =
  (context: Context) =>
  (statement: Statement): Statement =>
    /^according/iu.test(cueOf(context, statement.attribution)) && statement.form === 'predicate'
      ? { ...statement, form: 'clause' }
      : statement;

/** A clause without the time at its end: a figure there would set it apart from claims that have none. */
const undated = (clause: string): string =>
  clause.replace(/\s(?:at|on|in|by|since|from|before|after)\s(?:\p{L}+\s){0,2}\d[^,;]*$/u, '');

/** Claims that can stand side by side: whole clauses, alone in their words, firmly credited. */
const pointsOf = (context: Context): Point[] =>
  context.facts.attributions.flatMap((attribution): Point[] => {
    const source = sourceOf(context, attribution);
    if (
      !source ||
      attribution.inHeadline ||
      attribution.certainty === 'denied' ||
      attribution.certainty === 'questioned'
    )
      return [];
    const statement = statementsOf(context, attribution)
      .map(asClause(context))
      .find((one) => one.form === 'clause');
    const clause = statement ? undated(clauseOf(context, statement) ?? '') : '';
    if (!statement || clause === '' || /[;?]|\band that\b/u.test(clause)) return [];
    if (POINTS_AWAY.test(clause)) return [];
    if (countWords(clause) < FEWEST || countWords(clause) > MOST) return [];
    if (attributionsOver(context, statement.span).length > 1 || sensitivityOf(context, [statement.span])) return [];
    return [{ text: capital(clause), statement, source, name: articledName(context, source) }];
  });

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

const hasFigure = (text: string): boolean => /\d/u.test(text);

/** The two that look most like the key: of its length, with figures where it has some, on different topics. */
const alike = (key: Point, points: readonly Point[]): Point[] => {
  const far = (one: Point): number => Math.abs(one.text.length - key.text.length);
  const near = points
    .filter((one) => hasFigure(one.text) === hasFigure(key.text) && far(one) <= Math.max(18, key.text.length * 0.45))
    .sort((a, b) => far(a) - far(b) || a.statement.span.start - b.statement.span.start);
  const [first] = near;
  const second = near.find((one) => first && one.name !== first.name) ?? near[1];
  return first && second && first !== second ? [first, second] : [];
};

const proofFor = (context: Context, { statement, source }: Point): Draft['evidence'] =>
  proofOf(context, statement.attribution, source, statement.span).evidence;

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
        `Which claim could a reader of ${context.name} check against a written record named in it?`,
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
    status: statusLine(key.name),
    ...proof,
    certainty: key.statement.attribution.certainty,
    facts: [],
    flags: [],
    absence: false,
  };
};

/** Which claim could be checked against a record. */
export const factop: Maker = {
  id: 'FACTOP',
  write: (context) => {
    const points = pointsOf(context);
    const written = context.facts.attributions.filter((one) => sourceOf(context, one)?.kind === 'document');
    const spoken = points.filter((one) => isSpoken(context, one, written));
    return points
      .filter(isRecorded)
      .flatMap((key) => {
        const wrong = alike(
          key,
          spoken.filter((one) => !sharesTopic(key, one)),
        );
        return wrong.length === 2 ? [draftOf(context, key, wrong)] : [];
      })
      .slice(0, 1);
  },
  matches: `${THREE_SPEAKERS}

A report by the council’s engineers says that the heating was switched off during the flood.`,
  not: THREE_SPEAKERS,
};

const sharesTopic = (a: Point, b: Point): boolean => {
  const mine = new Set(wordsOf(a.text).filter((word) => word.length > 3));
  return wordsOf(b.text).filter((word) => mine.has(word)).length >= 3;
};
