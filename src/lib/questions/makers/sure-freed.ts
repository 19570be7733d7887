import type { Span } from '../../article/span.ts';
import type { Attribution } from '../../facts/facts.ts';
import { tagOf } from '../../facts/trees/grown.ts';
import { stretchOf, subjectOf } from '../clause-shape.ts';
import type { Context } from '../context.ts';
import { cueOf } from '../phrase.ts';
import {
  ANY_HEDGE,
  LIKELY_CUES,
  LIKELY_MARKS,
  PLAIN_CUES,
  POSSIBLE_CUES,
  POSSIBLE_MARKS,
  POSSIBLE_OPENINGS,
} from '../words/certainty.ts';
import { PERSON_NOUNS } from '../words/people.ts';

export const LEVELS = ['stated', 'likely', 'possible'] as const;
export type Level = (typeof LEVELS)[number];

/** A claim freed of the words that hedge it, and those words. */
export type Freed = { readonly clause: string; readonly level: Level; readonly marker: string };

const CUE_LEVELS: ReadonlyMap<string, Level> = new Map([
  ...LIKELY_CUES.map((cue) => [cue, 'likely'] as const),
  ...POSSIBLE_CUES.map((cue) => [cue, 'possible'] as const),
  ...PLAIN_CUES.map((cue) => [cue, 'stated'] as const),
]);

/** How verbs stand in the sentence: those of a report in the past are moved back. */
type Frame = { readonly past: boolean; readonly many: boolean | null };

const frameOf = (context: Context, attribution: Attribution, span: Span): Frame => {
  const stretch = stretchOf(context, span);
  const subject = stretch ? subjectOf(stretch) : null;
  const many = stretch && subject !== null ? /^NNP?S$/u.test(tagOf(stretch.grown, subject)) : null;
  const past =
    attribution.mode !== 'direct' && !/(?:^according|s)$/u.test(cueOf(context, attribution).split(' ')[0] ?? '');
  return { past, many };
};

/** "It is possible that …": the opening taken off. */
const withoutOpening = (clause: string): Freed | null => {
  for (const opening of POSSIBLE_OPENINGS) {
    const found = new RegExp(`^(${opening})\\s+that\\s+`, 'iu').exec(clause);
    if (found?.[1]) return { clause: clause.slice(found[0].length), level: 'possible', marker: found[1] };
  }
  return null;
};

const MODAL = /^(.*?\s)(may|might|could)\s+(?:well\s|also\s|still\s|yet\s)?(.+)$/u;

/** The verb after a modal, finite: “may be linked” -> “is linked”, “may have used” -> “has used”, “may dim” -> “will dim”. */
const finite = (verb: string, rest: string, { past, many }: Frame): string | null => {
  if (verb === 'be' && many !== null) return `${past ? (many ? 'were' : 'was') : many ? 'are' : 'is'} ${rest}`;
  if (verb === 'have' && many !== null) return `${past ? 'had' : many ? 'have' : 'has'} ${rest}`;
  return verb === 'be' || verb === 'have' || verb === 'not' ? null : `${past ? 'would' : 'will'} ${verb} ${rest}`;
};

/** Somebody who may be able to do a thing. */
const ACTS = new RegExp(
  `(?<![\\p{L}])(?:I|we|you|he|she|they|who|it|people|residents|families|(?:${PERSON_NOUNS.join('|')})s?)(?![\\p{L}])|\\p{Lu}\\p{Ll}+\\s\\p{Lu}|\\s\\p{Lu}`,
  'u',
);

/** "X may do Y" as "X will do Y". */
const withoutModal = (clause: string, frame: Frame): Freed | null => {
  const [, before, modal, after] = MODAL.exec(clause) ?? [];
  const [verb = '', ...rest] = (after ?? '').split(' ');
  // "she could swim" tells of a skill, "could be" and "gusts could reach" of a chance
  const skill = modal?.toLowerCase() === 'could' && verb !== 'be' && ACTS.test(before ?? '');
  if (!before || !modal || rest.length === 0 || skill) return null;
  const words = finite(verb.toLowerCase(), rest.join(' '), frame);
  return words === null ? null : { clause: `${before}${words}`, level: 'possible', marker: modal.toLowerCase() };
};

const LIKELY = /^(.*?\s)(?:is|are|was|were)\s((?:very |most )?likely)\sto\s(.+)$/iu;

/** "X is likely to do Y" as "X will do Y". */
const withoutLikely = (clause: string, frame: Frame): Freed | null => {
  const [, before, marker, after] = LIKELY.exec(clause) ?? [];
  if (!before || !marker || !after) return null;
  return {
    clause: `${before}${frame.past ? 'would' : 'will'} ${after}`,
    level: 'likely',
    marker: marker.toLowerCase(),
  };
};

/** "X probably does Y" as "X does Y". */
const withoutAdverb = (clause: string): Freed | null => {
  for (const [marks, level] of [
    [LIKELY_MARKS, 'likely'],
    [POSSIBLE_MARKS, 'possible'],
  ] as const)
    for (const marker of marks) {
      const found = new RegExp(`(^|\\s)${marker},?\\s`, 'iu').exec(clause);
      if (found) return { clause: clause.replace(found[0], found[1] ?? ' ').trim(), level, marker };
    }
  return null;
};

/** "in May" is a month and no hedge. */
const MONTH = /(?<=\S\s)May(?![\p{L}])/gu;

/** Takes the one hedge off a claim, in its words or in its cue; null when there are two, or the rest would not read. */
export const freed = (context: Context, attribution: Attribution, span: Span, clause: string): Freed | null => {
  if (attribution.certainty !== 'stated' && attribution.certainty !== 'hedged') return null;
  const cue = cueOf(context, attribution);
  const byCue = cue
    .split(' ')
    .map((word) => CUE_LEVELS.get(word))
    .find((level) => level !== undefined);
  const hedges = clause.replace(MONTH, 'April').match(ANY_HEDGE) ?? [];
  if (byCue === undefined || hedges.length > 1 || (hedges.length === 1 && byCue !== 'stated')) return null;
  const frame = frameOf(context, attribution, span);
  if (hedges.length === 1)
    return (
      withoutOpening(clause) ?? withoutModal(clause, frame) ?? withoutLikely(clause, frame) ?? withoutAdverb(clause)
    );
  const plain = byCue === 'stated';
  return plain === (attribution.certainty === 'stated') ? { clause, level: byCue, marker: plain ? '' : cue } : null;
};
