import { attributionsOver, type Context } from '../context.ts';
import { HEDGED, NO_SPEAKER } from '../examples.ts';
import { aboutClaim, oneDraftEach } from '../claim.ts';
import { isDouble, stretchOf } from '../clause-shape.ts';
import type { Maker } from '../maker.ts';
import { danglingWord, isPlural, listed, proseName } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { clauseOf, FIRST_PERSON, relaysOf, type Statement } from '../statement.ts';
import { soundNamedStatementsOf } from '../wholeness.ts';
import { freed, LEVELS, type Level } from './sure-freed.ts';

const WORDED: Readonly<Record<Level, string>> = {
  stated: 'As certain: nothing holds the claim back',
  likely: 'As likely: more probable than not',
  possible: 'As possible: it may or may not be so',
};

/** A reason, a condition or a second claim beside a claim: the strength of one says nothing of the other. */
const SEVERAL = /[?;]|(?<![\p{L}])(?:but|because|although|though|whereas|while|if|unless)(?![\p{L}])/iu;

/** A forecast, a cause or a judgement may be put firmly or not; that something was closed on Friday mostly is as it is. */
const OPEN =
  /(?<![\p{L}])(?:will|would|going to|cause[sd]?|because of|due to|safer|better|worse|should|need(?:s|ed)?|never|linked|knew|risk|threat)(?![\p{L}])/iu;

const because = (level: Level, key: Level, marker: string): string => {
  if (level === key)
    return key === 'stated'
      ? 'No “may”, “probably” or “perhaps” goes with the claim.'
      : `The wording “${marker}” says so.`;
  if (level === 'stated') return `The wording “${marker}” holds the claim back.`;
  return key === 'stated'
    ? 'No word in the passage holds the claim back.'
    : `“${marker}” stands for ${key === 'likely' ? 'more' : 'less'} than that.`;
};

const explanationOf = (name: string, level: Level, marker: string): string =>
  level === 'stated'
    ? `The passage gives the claim of ${name} flatly, with no word that holds it back. That shows how firmly it is put, not that it is so.`
    : `The passage has “${marker}”, so the claim of ${name} is put as ${level === 'likely' ? 'likely, not as known' : 'possible, and no more than that'}.`;

/** A quoted sentence as a clause: one sentence, no "I", a first word that may be made small. */
const sentenceClause = (context: Context, statement: Statement): string | null => {
  const words = statement.words.replace(/[.,!]+$/u, '');
  if (/[.!?]/u.test(words) || FIRST_PERSON.test(words)) return null;
  return clauseOf(context, { ...statement, words, form: 'clause' });
};

const stemOf = (context: Context, { source }: Statement, relay: string, clause: string): string =>
  `In ${context.name}, how firmly ${isPlural(source) ? 'do' : 'does'} ${proseName(context, source)}${relay} put the claim that ${clause}?`;

const draftOf = (context: Context, statement: Statement): Draft | null => {
  const { attribution, source, span } = statement;
  const relays = relaysOf(context, statement);
  const clause = statement.form === 'quotation' ? sentenceClause(context, statement) : clauseOf(context, statement);
  const stretch = stretchOf(context, span);
  if (stretch && isDouble(stretch)) return null;
  if (!clause || !relays || attributionsOver(context, span).length > 1 || SEVERAL.test(clause)) return null;
  const bare = freed(context, attribution, span, clause.replace(/[“”]/gu, ''));
  if (!bare || danglingWord(bare.clause, context.scope.lone)) return null;
  const name = proseName(context, source);
  const relay = relays.length > 0 ? `, cited by ${listed(context, relays)},` : '';
  const proof = proofOf(context, attribution, source, span);
  return {
    kind: 'SURE',
    skill: 'S4',
    process: 'U2',
    scale: true,
    stem: stemOf(context, statement, relay, bare.clause),
    options: LEVELS.map((level): Option => ({
      text: WORDED[level],
      correct: level === bare.level,
      because: because(level, bare.level, bare.marker),
      evidence: proof.evidence,
    })),
    explanation: explanationOf(name, bare.level, bare.marker),
    ...aboutClaim(context, statement, name, proof),
    certainty: bare.level === 'stated' ? 'stated' : 'hedged', // of the sentence asked about
  };
};

/** How firmly a claim is worded: one scale, the hedge itself kept out of the stem; as often firm as held back. */
export const sure: Maker = {
  id: 'SURE',
  write: (context) => {
    const drafts = oneDraftEach(context, soundNamedStatementsOf, draftOf);
    const hedged = drafts.filter((draft) => draft.certainty === 'hedged');
    const firm = drafts.filter((draft) => draft.certainty === 'stated' && OPEN.test(draft.stem));
    return [...hedged, ...firm.slice(0, Math.max(1, hedged.length))];
  },
  matches: HEDGED,
  not: NO_SPEAKER,
};
