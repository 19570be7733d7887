import type { Attribution } from '../../facts/facts.ts';
import { attributionsOver, type Context } from '../context.ts';
import { HEDGED, NO_SPEAKER } from '../examples.ts';
import { aboutClaim, oneDraftEach } from '../claim.ts';
import type { Maker } from '../maker.ts';
import { danglingWord, isPlural, proseName, cueOf, listed } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { clauseOf, FIRST_PERSON, namedStatementsOf, relaysOf, type Statement } from '../statement.ts';
import {
  ANY_HEDGE,
  LIKELY_CUES,
  LIKELY_MARKS,
  PLAIN_CUES,
  POSSIBLE_CUES,
  POSSIBLE_MARKS,
  POSSIBLE_OPENINGS,
} from '../words/certainty.ts';

const LEVELS = ['stated', 'likely', 'possible'] as const;
type Level = (typeof LEVELS)[number];

const WORDED: Readonly<Record<Level, string>> = {
  stated: 'Certain: it is put as a plain statement',
  likely: 'Fairly sure: it is put as likely, or as a belief',
  possible: 'Unsure: it is put as no more than possible',
};

/** Two claims in one, or a reason beside a claim: the strength of one says nothing of the other. */
const SEVERAL = /[?;]|(?<![\p{L}])(?:but|because|although|though|whereas|while|and that|or that)(?![\p{L}])/iu;

/** A claim freed of the words that hedge it, and those words. */
type Freed = { readonly clause: string; readonly level: Level; readonly marker: string };

const CUE_LEVELS: ReadonlyMap<string, Level> = new Map([
  ...LIKELY_CUES.map((cue) => [cue, 'likely'] as const),
  ...POSSIBLE_CUES.map((cue) => [cue, 'possible'] as const),
  ...PLAIN_CUES.map((cue) => [cue, 'stated'] as const),
]);

const MODAL = /^(.*?\s)(may|might|could)\s+(?!have\b)(.+)$/iu;
const EPISTEMIC_COULD = /^(?:also |still |yet )?be\s/iu; // "could swim" tells of a skill, "could be" of a chance

/** "It is possible that …": the opening taken off. */
const withoutOpening = (clause: string): Freed | null => {
  for (const opening of POSSIBLE_OPENINGS) {
    const found = new RegExp(`^(${opening})\\s+that\\s+`, 'iu').exec(clause);
    if (found?.[1]) return { clause: clause.slice(found[0].length), level: 'possible', marker: found[1] };
  }
  return null;
};

/** "X may do Y" as "X would do Y". */
const withoutModal = (clause: string): Freed | null => {
  const [, before, modal, after] = MODAL.exec(clause) ?? [];
  if (!before || !modal || !after || (modal.toLowerCase() === 'could' && !EPISTEMIC_COULD.test(after))) return null;
  return { clause: `${before}would ${after}`, level: 'possible', marker: modal.toLowerCase() };
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

/** Takes the one hedge off a claim, in its words or in its cue; null when there are two, or the rest would not read. */
const freed = (context: Context, attribution: Attribution, clause: string): Freed | null => {
  if (attribution.certainty !== 'stated' && attribution.certainty !== 'hedged') return null;
  const cue = cueOf(context, attribution);
  const byCue = cue
    .split(' ')
    .map((word) => CUE_LEVELS.get(word))
    .find((level) => level !== undefined);
  const hedges = clause.match(ANY_HEDGE) ?? [];
  if (byCue === undefined || hedges.length > 1 || (hedges.length === 1 && byCue !== 'stated')) return null;
  if (hedges.length === 1) return withoutOpening(clause) ?? withoutModal(clause) ?? withoutAdverb(clause);
  const plain = byCue === 'stated';
  return plain === (attribution.certainty === 'stated') ? { clause, level: byCue, marker: plain ? '' : cue } : null;
};

const because = (level: Level, key: Level, marker: string): string => {
  if (level === key)
    return key === 'stated' ? `There is no “may”, “probably” or “perhaps” here.` : `The wording “${marker}” says so.`;
  if (level === 'stated') return `The wording “${marker}” holds it back.`;
  return key === 'stated'
    ? 'No word in the passage weakens the claim.'
    : `“${marker}” stands for ${key === 'likely' ? 'more' : 'less'} than that.`;
};

const draftOf = (context: Context, statement: Statement): Draft | null => {
  const { attribution, source } = statement;
  const relays = relaysOf(context, statement);
  const clause = statement.form === 'quotation' ? sentenceClause(context, statement) : clauseOf(context, statement);
  if (!clause || !relays || attributionsOver(context, statement.span).length > 1 || SEVERAL.test(clause)) return null;
  const bare = freed(context, attribution, clause.replace(/[“”]/gu, ''));
  if (!bare || danglingWord(bare.clause)) return null;
  const name = proseName(context, source);
  const relay = relays.length > 0 ? `, by way of ${listed(context, relays)},` : '';
  const proof = proofOf(context, attribution, source, statement.span);
  return {
    kind: 'SURE',
    skill: 'S4',
    process: 'U2',
    scale: true,
    stem: `In ${context.name}, how sure ${isPlural(source) ? 'do' : 'does'} ${name}${relay} sound that ${bare.clause}?`,
    options: LEVELS.map((level): Option => ({
      text: WORDED[level],
      correct: level === bare.level,
      because: because(level, bare.level, bare.marker),
      evidence: proof.evidence,
    })),
    explanation:
      bare.level === 'stated'
        ? `The passage puts it flatly, with no word that weakens it. That is how firmly ${name} put it; it is not proof.`
        : `The passage has “${bare.marker}”: the claim of ${name} is worded as ${bare.level === 'likely' ? 'likely, not as known' : 'possible, no more'}.`,
    ...aboutClaim(context, statement, name, proof),
    certainty: bare.level === 'stated' ? 'stated' : 'hedged', // of the sentence asked about
  };
};

/** A quoted sentence as a clause: one sentence, no "I", a first word that may be made small. */
const sentenceClause = (context: Context, statement: Statement): string | null => {
  const words = statement.words.replace(/[.,!]+$/u, '');
  if (/[.!?]/u.test(words) || FIRST_PERSON.test(words)) return null;
  return clauseOf(context, { ...statement, words, form: 'clause' });
};

/** How firmly a claim is worded: one scale, the hedge itself kept out of the stem. */
export const sure: Maker = {
  id: 'SURE',
  write: (context) => oneDraftEach(context, namedStatementsOf, draftOf),
  matches: HEDGED,
  not: NO_SPEAKER,
};
