import type { Source } from '../../facts/facts.ts';
import { attributionsOver, sensitivityOf, sourceOf, type Context } from '../context.ts';
import { capital, countWords, cueOf, proseName, topicWords } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft } from '../question.ts';
import { clauseOf, statementsOf, type Statement } from '../statement.ts';

/** A claim as an option: a clause of the article's own words, with who it is credited to. */
export type Point = {
  readonly text: string;
  readonly statement: Statement;
  readonly source: Source;
  readonly name: string;
};

/** Words that mean something only in their own sentence. */
const POINTS_AWAY =
  /(?<![\p{L}])(?:it|its|they|them|their|he|she|him|his|her|this|these|those|such|there)(?![\p{L}])/iu;
const FEWEST = 4;
const MOST = 17;

/** "A report by the engineers", where the name comes without its article. */
const articledName = (context: Context, source: Source): string => {
  const name = proseName(context, source).replace(/^Police$/u, 'police');
  return source.kind === 'document' && /^(?!the\s|an?\s)\p{Ll}\P{Po}*$/u.test(name) ? `a ${name}` : name;
};

/** "According to the budget" brings a clause as "the budget says that" does. */
const asClause =
  (context: Context) =>
  (statement: Statement): Statement =>
    /^according/iu.test(cueOf(context, statement.attribution)) && statement.form === 'predicate'
      ? { ...statement, form: 'clause' }
      : statement;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATED = new RegExp(
  `(?:\\s(?:at|on|in|by|since|from)\\s(?:\\d{1,2}(?:[.:]\\d\\d)?\\s?[ap]m|\\d{1,2}\\s${MONTH}|${MONTH}\\s\\d{1,2}|(?:19|20)\\d\\d))+$`,
  'u',
);

/** A clause without the date at its end: a figure there would set it apart from claims that have none. */
const undated = (clause: string): string => clause.replace(DATED, '');

/** Claims that can stand side by side: whole clauses, alone in their words, firmly credited. */
export const pointsOf = (context: Context): Point[] =>
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

const hasFigure = (text: string): boolean => /\d/u.test(text);

/** The two that look most like the key: of its length, with figures where it has some, on different topics. */
export const alike = (key: Point, points: readonly Point[]): Point[] => {
  const far = (one: Point): number => Math.abs(one.text.length - key.text.length);
  const near = points
    .filter((one) => hasFigure(one.text) === hasFigure(key.text) && far(one) <= Math.max(18, key.text.length * 0.45))
    .sort((a, b) => far(a) - far(b) || a.statement.span.start - b.statement.span.start);
  const [first] = near;
  const second = near.find((one) => first && one.name !== first.name) ?? near[1];
  return first && second && first !== second ? [first, second] : [];
};

/** The sentences that show who is credited with a claim. */
export const proofFor = (context: Context, { statement, source }: Point): Draft['evidence'] =>
  proofOf(context, statement.attribution, source, statement.span).evidence;

/** True when two claims may be about one thing: they have at least so many word stems in common. */
export const sharesTopic = (a: Point, b: Point, least: number): boolean => {
  const stems = (text: string): Set<string> => new Set([...topicWords(text)].map((word) => word.slice(0, 4)));
  const mine = stems(a.text);
  return [...stems(b.text)].filter((stem) => stem.length > 3 && mine.has(stem)).length >= least;
};
