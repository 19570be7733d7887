import type { Shown } from '../claim-style.ts';
import { aboutClaim } from '../claim.ts';
import type { Context } from '../context.ts';
import { around, BESIDE } from '../clip.ts';
import { innerMarks } from '../marks.ts';
import { capital, countWords, isPlural, proseName } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { wordingFor } from '../wordings.ts';
import { LEVELS, type Level } from './sure-freed.ts';
import type { Weighed } from './sure-turned.ts';

const TEXTS: Readonly<Record<Level, string>> = { stated: 'As certain', likely: 'As likely', possible: 'As possible' };
const MOST_WORDS = 22; // of a claim in a stem

/** How a claim is worded, and by which word. */
const reasonFor = (context: Context, { statement, freed }: Weighed): string => {
  const name = proseName(context, statement.source);
  return freed.level === 'stated'
    ? `No word such as “may” or “probably” holds the claim by ${name} back`
    : `With “${freed.marker}”, ${name} ${isPlural(statement.source) ? 'do' : 'does'} not vouch for it`;
};

/** The words with the hedge in them, or how the claim begins. */
const wordsOf = (context: Context, { statement: { attribution, span } }: Weighed, most = BESIDE): string =>
  `“${around(context, attribution.certaintyCue[0] ?? span, most)}”`;

const because = (context: Context, of: Weighed, level: Level): string => {
  const { marker, level: right } = of.freed;
  const words = wordsOf(context, of);
  if (level === right) return `${reasonFor(context, of)}: ${words}.`;
  if (right === 'stated') return `No word in the passage makes the claim only ${level}: ${words}.`;
  return level === 'stated'
    ? `The word “${marker}” holds the claim back: ${words}.`
    : `With “${marker}” the claim is put as ${LEVELS.indexOf(right) < LEVELS.indexOf(level) ? 'more than' : 'no more than'} possible: ${words}.`;
};

const MOST_AGAIN = 14; // words

/** What a certain wording would have been. */
const surelyPut = ({ freed: { clause, level } }: Weighed): string =>
  level === 'stated' || countWords(clause) > MOST_AGAIN
    ? ''
    : ` Put as certain, it would read: “${capital(innerMarks(clause))}.”`;

const FEW = 14; // words of the passage where more has to fit
const MOST_TOLD = 45; // words of an explanation
const MORAL = ' This shows how firmly it is put, not whether it is so.';

/** The longest that fits: what a certain wording would have been before what it all shows. */
const explanationOf = (context: Context, of: Weighed): string => {
  const telling = (most: number): string => `${reasonFor(context, of)}: ${wordsOf(context, of, most)}.`;
  const told = telling(BESIDE);
  if (of.freed.level === 'stated') return `${told}${MORAL}`;
  const [first] = [
    `${told}${surelyPut(of)}${MORAL}`,
    `${told}${surelyPut(of)}`,
    `${telling(FEW)}${surelyPut(of)}`,
    `${told}${MORAL}`,
  ].filter((one) => countWords(one) <= MOST_TOLD);
  return first ?? told;
};

/** An answer in another word than the one that the passage has. */
const textOf = (level: Level, { freed }: Weighed): string =>
  level === 'likely' && /likel/iu.test(freed.marker ?? '') ? 'As probable' : TEXTS[level];

/** “A diplomat briefed on the search word the claim” would be read amiss. */
const verbFor = (name: string, place: number): string =>
  /^\p{Lu}/u.test(name) ? wordingFor(['put', 'word'], place) : 'put';

const draftOf = (context: Context, of: Weighed): Draft => {
  const { statement, freed } = of;
  const { attribution, source, span } = statement;
  const name = proseName(context, source);
  const proof = proofOf(context, attribution, source, span);
  return {
    kind: 'SURE',
    skill: 'S4',
    process: 'U2',
    scale: true,
    stem: `In ${context.name}, how does ${name} ${verbFor(name, span.start)} the claim that ${freed.clause}?`,
    options: LEVELS.map((level): Option => ({
      text: textOf(level, of),
      correct: level === freed.level,
      because: because(context, of, level),
      evidence: proof.evidence,
    })),
    explanation: explanationOf(context, of),
    ...aboutClaim(context, statement, name, proof),
    certainty: freed.level === 'stated' ? 'stated' : 'hedged',
  };
};

/** A document sounds neither sure nor unsure; a flat claim could have had a hedge where it tells of what is to come. */
const fits = ({ of, style }: Shown<Weighed>): boolean =>
  of.statement.source.kind !== 'document' &&
  countWords(of.freed.clause) <= MOST_WORDS &&
  (of.freed.level !== 'stated' || (style.ahead && !FIRM.test(of.freed.clause)));

/** A vow, a duty, or what would be on a condition. */
const FIRM =
  /(?<![\p{L}])(?:never|(?:would|will) not|won[’']t|sure|certain(?:ty|ly)?|should|must|have to|has to|would be|no longer)(?![\p{L}])/iu;

/**
 * How firmly one claim is put, on a scale: the claim is shown without its hedge. One draft a level; a claim put flatly is asked about
 * only where it could as well have had a hedge.
 */
export const sureOne = (context: Context, claims: readonly Shown<Weighed>[]): Draft[] => {
  // “two of the several riders put the claim”: a group is no one speaker
  const open = claims.filter((one) => fits(one) && one.of.statement.source.kind !== 'group');
  return LEVELS.flatMap((level) => open.find(({ of }) => of.freed.level === level) ?? []).map(({ of }) =>
    draftOf(context, of),
  );
};
