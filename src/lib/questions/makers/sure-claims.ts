import type { Span } from '../../article/span.ts';
import { isDouble, stretchOf } from '../clause-shape.ts';
import { attributionsOver, type Context } from '../context.ts';
import { cueOf, danglingWord } from '../phrase.ts';
import { clauseOf, FIRST_PERSON, relaysOf, type Statement } from '../statement.ts';
import { ANY_HEDGE } from '../words/certainty.ts';
import { freed, type Freed } from './sure-freed.ts';

/** A reason, a condition or a second claim beside a claim: the strength of one says nothing of the other. */
const SEVERAL = /[?;]|(?<![\p{L}])(?:but|because|although|though|whereas|while|if|unless)(?![\p{L}])/iu;

/** A quoted sentence as a clause: one sentence, no "I", a first word that may be made small. */
const sentenceClause = (context: Context, statement: Statement): string | null => {
  const words = statement.words.replace(/[.,!]+$/u, '');
  if (/[.!?]/u.test(words) || FIRST_PERSON.test(words)) return null;
  return clauseOf(context, { ...statement, words, form: 'clause' });
};

/** “Managers had been told that a line was likely to fail”: the hedge is that of a report within the claim. */
const hedgesWithin = (clause: string): boolean => {
  const inner = /(?<![\p{L}])that(?![\p{L}])(.*)$/iu.exec(clause)?.[1] ?? '';
  return (inner.match(ANY_HEDGE) ?? []).length > 0;
};

const isTwofold = (context: Context, span: Span): boolean => {
  const stretch = stretchOf(context, span);
  return (stretch !== null && isDouble(stretch)) || attributionsOver(context, span).length > 1;
};

const EXPECTED = /^(.{3,60}?)\sto\s(\p{Ll}+)\s(.+)$/u;

/** “expects the front to reach the dam” as a clause: “the front would reach the dam”. */
const expected = (context: Context, { attribution, words, form }: Statement): Freed | null => {
  const cue = cueOf(context, attribution);
  const [, who, verb, rest] = EXPECTED.exec(words) ?? [];
  if (form !== 'predicate' || !/^expect(?:s|ed|ing)$/u.test(cue) || !who || !verb || !rest) return null;
  if ((words.match(ANY_HEDGE) ?? []).length > 0) return null;
  return { clause: `${who} will ${verb} ${rest}`, level: 'likely', marker: cue };
};

/** A claim as one clause without the word that hedges it, and how firmly it was put; null when it is none, or two. */
export const bareClaim = (context: Context, statement: Statement): Freed | null => {
  const forecast = expected(context, statement);
  if (forecast) return isTwofold(context, statement.span) || SEVERAL.test(forecast.clause) ? null : forecast;
  const clause = statement.form === 'quotation' ? sentenceClause(context, statement) : clauseOf(context, statement);
  if (
    !clause ||
    hedgesWithin(clause) ||
    !relaysOf(context, statement) ||
    SEVERAL.test(clause) ||
    isTwofold(context, statement.span)
  )
    return null;
  const bare = freed(context, statement.attribution, statement.span, clause.replace(/[“”]/gu, ''));
  return bare && !danglingWord(bare.clause, context.scope.lone) ? bare : null;
};
