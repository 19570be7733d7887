import type { Attribution } from '../facts/facts.ts';
import { tagOf } from '../facts/trees/grown.ts';
import { stretchOf, subjectOf } from './clause-shape.ts';
import type { Context } from './context.ts';
import { cueOf } from './phrase.ts';
import type { Statement } from './statement.ts';
import { PAST_FORMS, SAME_FORMS } from './words/past-forms.ts';

const SAME = new Set(SAME_FORMS);

/** True when the verb of saying stands in the past, so that the verbs of the claim may be moved back: “said it had leaked”. */
const isReportedInPast = (context: Context, attribution: Attribution): boolean =>
  attribution.mode !== 'direct' && !/(?:^according|s)$/u.test(cueOf(context, attribution).split(' ')[0] ?? '');

const HAD = /^(.*?\s)had\s((?:already|not|also|recently|since|just|\p{L}+ly)\s)?(\p{L}+)(?=[\s,]|$)(.*)$/u;

/** “had been” as “was” or “were”, by the number of the subject; null where no tree tells it. */
const wasOrWere = (context: Context, { span }: Statement): string | null => {
  const stretch = stretchOf(context, span);
  const subject = stretch ? subjectOf(stretch) : null;
  if (!stretch || subject === null) return null;
  const tag = tagOf(stretch.grown, subject);
  return /^NNP?S$/u.test(tag) ? 'were' : /^NNP?$/u.test(tag) ? 'was' : null;
};

const pastOf = (context: Context, statement: Statement, participle: string): string | null => {
  if (participle === 'been') return wasOrWere(context, statement);
  const own = PAST_FORMS[participle];
  return own ?? (SAME.has(participle) || participle.endsWith('ed') ? participle : null);
};

/** “the roof had leaked” as “the roof leaked”; null where there are two, or the past is not known. */
const withoutHad = (context: Context, statement: Statement): string | null => {
  const [, before = '', between = '', verb = '', after = ''] = HAD.exec(statement.words) ?? [];
  if (verb === '' || /(?<![\p{L}])(?:had|would|could|not)(?![\p{L}])/u.test(`${between}${after}`)) return null;
  const past = pastOf(context, statement, verb);
  return past === null
    ? null
    : participleFirst(past)
      ? `${before}${past} ${between}${after.trim()}`.trim()
      : `${before}${between}${past}${after}`;
};

const participleFirst = (past: string): boolean => past === 'was' || past === 'were';

/** “the roof would need new beams” as “the roof will need new beams”. */
const withoutWould = (words: string): string | null =>
  /(?<![\p{L}])(?:had|could|might)(?![\p{L}])/u.test(words) || (words.match(/\bwould\b/gu) ?? []).length !== 1
    ? null
    : words.replace(/\bwould\b(?! have\b)/u, 'will');

/**
 * A retold claim with its verb where the speaker had it: a report moves it back (“had leaked”, “would leak”), which would tell
 * among plain sentences that somebody said it. The words as they stand where nothing was moved, or where it is not plain how.
 */
export const unshifted = (context: Context, statement: Statement): string => {
  const { words, attribution } = statement;
  if (!isReportedInPast(context, attribution)) return words;
  if (/\bhad\b/u.test(words)) return withoutHad(context, statement) ?? words;
  return /\bwould\b/u.test(words) ? (withoutWould(words) ?? words) : words;
};
