import { claimFlags } from '../claim.ts';
import { anyOf } from '../flaws/flaw.ts';
import { CAREFUL_TERMS } from '../flaws/words/terms.ts';
import { passagesOver, type Context } from '../context.ts';
import { judge } from '../gates/gates.ts';
import { statusLine } from '../maker.ts';
import { around, capital, countWords, innerMarks, topicWords } from '../phrase.ts';
import { proofOf, wholeProof, type Proof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { wordingFor } from '../wordings.ts';
import { exchangesOf, type Exchange } from './sayso-exchange.ts';
import { reportedIn, type Reported } from './sayso-statements.ts';

/** A statement as an option shows it: as the article has it, or with one value exchanged. */
type Shown = {
  readonly reported: Reported;
  readonly change: Exchange | null;
  readonly text: string;
  readonly topics: ReadonlySet<string>;
};

/** One statement of each of three sentences; the first is the key. */
type Triple = readonly [Shown, Shown, Shown];

const MOST_STATEMENTS = 16; // of a stretch; a longer list gains nothing
const MOST_CHANGES = 3; // of a statement
const MOST_DRAFTS = 3;
const MOST_TRIED = 24; // triples that the gates look at
const LONGER = 2;
const SHARED = 2; // topic words of two statements on different matters

const shownOf = (reported: Reported, change: Exchange | null): Shown => {
  const text = change?.sentence ?? reported.sentence;
  return { reported, change, text, topics: topicWords(reported.sentence) };
};

const CAREFUL = anyOf(CAREFUL_TERMS);
const VALUE =
  /\d|(?<![\p{L}])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}])/u;

/** What the eye sees of a statement: no option may stand alone in any of these. */
const TRAITS: readonly ((one: Shown) => boolean)[] = [
  ({ reported }) => reported.claim !== null,
  ({ text }) => VALUE.test(text),
  ({ text }) => /[“‘]/u.test(text),
  ({ text }) => CAREFUL.test(text),
  ({ reported }) => reported.claim?.source.kind === 'person',
];

const standsOut = (key: Shown, others: readonly Shown[]): boolean =>
  TRAITS.some((trait) => others.every((other) => trait(other) !== trait(key)));

const apart = (a: Shown, b: Shown): boolean =>
  [...a.topics].filter((word) => b.topics.has(word)).length <= SHARED &&
  !(a.change && b.text.includes(a.change.now)) &&
  !(b.change && a.text.includes(b.change.now)) &&
  Math.max(a.text.length, b.text.length) <= LONGER * Math.min(a.text.length, b.text.length);

const fits = ([key, one, other]: Triple): boolean =>
  apart(key, one) && apart(key, other) && apart(one, other) && !standsOut(key, [one, other]);

/** How unlike in shape three statements are; the least is best. */
const unlikeness = (triple: Triple): number => {
  const lengths = triple.map(({ text }) => countWords(text));
  const mixed = TRAITS.filter((trait) => new Set(triple.map(trait)).size > 1).length;
  return Math.max(...lengths) - Math.min(...lengths) + 3 * mixed;
};

const AGREE = 'agree';
const DIFFER = 'differ';
type Asked = typeof AGREE | typeof DIFFER;

/** Every triple with one key: the one statement that agrees, or the one that differs. */
const triplesOf = (sound: readonly Shown[], changed: readonly Shown[], asked: Asked): Triple[] => {
  const [keys, wrong] = asked === AGREE ? [sound, changed] : [changed, sound];
  return keys.flatMap((key) =>
    wrong.flatMap((one, at) =>
      wrong.slice(at + 1).flatMap((other): Triple[] => {
        const starts = new Set([key, one, other].map(({ reported }) => reported.span.start));
        const triple: Triple = [key, one, other];
        return starts.size === 3 && fits(triple) ? [triple] : [];
      }),
    ),
  );
};

const proofFor = (context: Context, { claim, span }: Reported): Proof =>
  claim ? proofOf(context, claim.attribution, claim.source, span) : wholeProof(passagesOver(context, [span]));

/** What the article has where a value was exchanged. */
const wordsAt = (context: Context, change: Exchange): string => `“${innerMarks(around(context, change.at))}”`;

const reasonOf = (context: Context, { change, reported }: Shown): string => {
  const name = capital(context.name);
  const credit = reported.claim ? `${name}, which credits this to ${reported.claim.name},` : name;
  if (change) return `${credit} has ${wordsAt(context, change)}; “${innerMarks(change.now)}” stands elsewhere in it.`;
  return reported.claim ? `${name} credits just this to ${reported.claim.name}.` : `${name} reports just this.`;
};

const optionOf = (context: Context, shown: Shown, correct: boolean): Option => ({
  text: shown.text,
  correct,
  because: reasonOf(context, shown),
  evidence: proofFor(context, shown.reported).evidence,
});

const STEMS: Readonly<Record<Asked, (name: string, place: number) => string>> = {
  agree: (name, place) =>
    wordingFor(
      [
        `Which of these statements agrees with what ${name} reports?`,
        `Which one of these statements gives the facts as ${name} does?`,
        `Which of these statements says the same as ${name}?`,
      ],
      place,
    ),
  differ: (name, place) =>
    wordingFor(
      [
        `Which of these statements has a detail that ${name} gives differently?`,
        `In which of these statements has one detail been changed from what ${name} says?`,
        `Which of these statements differs in one detail from what ${name} says?`,
      ],
      place,
    ),
};

const explanationOf = (context: Context, [key, one, other]: Triple): string => {
  const name = capital(context.name);
  const { claim } = key.reported;
  if (key.change)
    return `${name} has ${wordsAt(context, key.change)}, not “${innerMarks(key.change.now)}”. The other two are as it ${claim ? 'reports them' : 'has them'}.`;
  const details = [one, other].flatMap(({ change }) => (change ? [wordsAt(context, change)] : []));
  return `${name} ${claim ? `credits just this to ${claim.name}` : 'says just this'}. The others each have one detail exchanged: it has ${details.join(' and ')}.`;
};

const draftOf = (context: Context, triple: Triple, asked: Asked): Draft => {
  const [key, ...others] = triple;
  const { claim, span } = key.reported;
  const proof = proofFor(context, key.reported);
  return {
    kind: 'SAYSO',
    skill: 'S5',
    process: 'U2',
    scale: false,
    absence: false,
    stem: STEMS[asked](context.name, span.start),
    options: [optionOf(context, key, true), ...others.map((one) => optionOf(context, one, false))],
    explanation: explanationOf(context, triple),
    status: claim ? statusLine(claim.name) : null,
    ...proof,
    certainty: claim?.attribution.certainty ?? null,
    facts: triple.flatMap(({ reported }) => reported.claim?.attribution.id ?? []),
    flags: triple.flatMap(({ reported }) =>
      reported.claim ? claimFlags(context, { attribution: reported.claim.attribution, span: reported.span }) : [],
    ),
  };
};

const withoutUsed = (shown: readonly Shown[], used: ReadonlySet<number>): Shown[] =>
  shown.filter(({ reported }) => !used.has(reported.span.start));

/** Which of three statements agrees with the article, or differs from it in one detail: no statement is used twice. */
export const turnedDrafts = (context: Context): Draft[] => {
  const reported = reportedIn(context).slice(0, MOST_STATEMENTS);
  const sound = reported.map((one) => shownOf(one, null));
  const changed = reported.flatMap((one) =>
    exchangesOf(context, one)
      .slice(0, MOST_CHANGES)
      .map((change) => shownOf(one, change)),
  );
  const able = new Set(changed.map((one) => one.reported.span.start));
  const used = new Set<number>();
  const drafts: Draft[] = [];
  let asked: Asked = (reported[0]?.span.start ?? 0) % 2 === 0 ? AGREE : DIFFER;
  for (let turn = 0; turn < 2 * MOST_DRAFTS && drafts.length < MOST_DRAFTS; turn += 1) {
    const keys = withoutUsed(sound, used);
    const fit = triplesOf(keys, withoutUsed(changed, used), asked);
    const best = fit
      .map((triple) => ({ triple, cost: unlikeness(triple) + (able.has(triple[0].reported.span.start) ? 0 : 2) }))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MOST_TRIED)
      .find(({ triple }) => judge(draftOf(context, triple, asked), [context]) === null);
    if (best) {
      for (const { reported: one } of best.triple) used.add(one.span.start);
      drafts.push(draftOf(context, best.triple, asked));
    }
    asked = asked === AGREE ? DIFFER : AGREE;
  }
  return drafts;
};
