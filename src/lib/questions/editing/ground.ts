import { contains, overlaps } from '../../article/span.ts';
import type { Attribution } from '../../facts/facts.ts';
import { statusOf } from '../claim.ts';
import { attributionsOver, passageAt, sensitivityOf, sentencesOver, sourceOf, type Context } from '../context.ts';
import { escaped } from '../escaped.ts';
import { keyOf } from '../key.ts';
import { sharesName } from '../names.ts';
import { proseName } from '../phrase.ts';
import type { Option, Passage, Question } from '../question.ts';

export const SENSITIVE_FLAGS: readonly string[] = ['private', 'minor', 'harm-method'];

const spansOf = (question: Question, context: Context): Passage[] =>
  question.evidence.filter((one) => one.article === context.index);

/** What is credited in the passages, the words of whoever the key names first. */
const claimsOf = (question: Question, context: Context): Attribution[] => {
  const key = keyOf(question);
  const isOfKey = (one: Attribution): boolean => {
    const source = sourceOf(context, one);
    return key !== '' && source !== null && sharesName(source.canonical, key);
  };
  const found = spansOf(question, context)
    .flatMap((span) => attributionsOver(context, span))
    .filter((one) => !one.anaphoric);
  return [...new Set(found)].sort((a, b) => Number(isOfKey(b)) - Number(isOfKey(a)));
};

/** Where an option’s own words first stand in the article, as a whole sentence; none where they do not. */
export const placeOf = (text: string, contexts: readonly Context[]): Passage[] => {
  const words = text.trim();
  if (words.length < 2) return [];
  const sought = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'iu');
  for (const context of contexts) {
    const at = sought.exec(context.text)?.index;
    if (at === undefined) continue;
    const span = { start: at, end: at + words.length };
    if (context.facts.boilerplate.some((noise) => contains(noise, span))) continue;
    const sentence = sentencesOver(context, span).find((one) => overlaps(one, span));
    if (sentence) return [passageAt(context, sentence)];
  }
  return [];
};

/** An option without a passage: the key is shown by what proves it, a wrong answer by where its words stand. */
const placed = (option: Option, question: Question, contexts: readonly Context[]): Option => {
  if (option.evidence.length > 0 || question.absence) return option;
  return { ...option, evidence: option.correct ? question.evidence : placeOf(option.text, contexts) };
};

const flagsOf = (question: Question, contexts: readonly Context[]): string[] => {
  const found = contexts.flatMap((context) => sensitivityOf(context, spansOf(question, context)) ?? []);
  return [...new Set([...question.flags.filter((flag) => !SENSITIVE_FLAGS.includes(flag)), ...found])];
};

/**
 * A question that a person wrote or pointed anew, tied to the article again: the claims it rests on with the line that keeps
 * them claims, where its wrong answers stand, and whether its passages tell of what is not scored.
 */
export const grounded = (question: Question, contexts: readonly Context[]): Question => {
  if (question.edited === null) return question;
  const options = question.options.map((option) => placed(option, question, contexts));
  const flagged = { ...question, options, flags: flagsOf(question, contexts) };
  if (question.facts.length > 0 || question.absence) return flagged;
  const context = contexts.find(({ index }) => index === question.evidence[0]?.article);
  const claims = context ? claimsOf(question, context) : [];
  const [first] = claims;
  const source = context && first ? sourceOf(context, first) : null;
  return {
    ...flagged,
    facts: claims.map(({ id }) => id),
    certainty: first?.certainty ?? null,
    status: context && source && first ? statusOf(context, first, proseName(context, source)) : null,
  };
};
