import { claimFlags, statusOf } from '../claim.ts';
import { anyOf } from '../flaws/flaw.ts';
import { ABSOLUTE_TERMS, CAREFUL_TERMS } from '../flaws/words/terms.ts';
import { passagesOver, type Context } from '../context.ts';
import { judge } from '../gates/gates.ts';
import { around, BESIDE, WHOLE } from '../clip.ts';
import { innerMarks } from '../marks.ts';
import { capital, countWords, proseName, topicWords } from '../phrase.ts';
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
  readonly traits: readonly boolean[]; // by TRAITS
};

/** One statement of each of three sentences; the first is the key. */
type Triple = readonly [Shown, Shown, Shown];

const MOST_STATEMENTS = 14; // of a stretch; a longer list gains nothing
const MOST_CHANGES = 2; // of a statement
const MOST_DRAFTS = 3;
const LIKELIER = 2; // what a statement costs that nothing could be changed in
const MOST_TRIED = 5; // triples that the gates look at
const LONGER = 2;
const SHARED = 2; // topic words of two statements on different matters

const shownOf = (reported: Reported, change: Exchange | null): Shown => {
  const text = change?.sentence ?? reported.sentence;
  const traits = TRAITS.map((trait) => trait(text, reported));
  return { reported, change, text, topics: topicWords(reported.sentence), traits };
};

const CAREFUL = anyOf(CAREFUL_TERMS);
const VALUE =
  /\d|(?<![\p{L}])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}])/u;

/** What the eye sees of a statement: no option may stand alone in any of these. */
const TRAITS: readonly ((text: string, reported: Reported) => boolean)[] = [
  (_, { claim }) => claim !== null,
  (text) => VALUE.test(text),
  (text) => /[“‘]/u.test(text),
  (text) => CAREFUL.test(text),
  (_, { claim }) => claim?.source.kind === 'person',
];

const standsOut = (key: Shown, others: readonly Shown[]): boolean =>
  key.traits.some((trait, at) => others.every((other) => other.traits[at] !== trait));

const apart = (a: Shown, b: Shown): boolean =>
  a.reported !== b.reported &&
  Math.max(a.text.length, b.text.length) <= LONGER * Math.min(a.text.length, b.text.length) &&
  !(a.change && b.text.includes(a.change.now)) &&
  !(b.change && a.text.includes(b.change.now)) &&
  [...a.topics].filter((word) => b.topics.has(word)).length <= SHARED;

/** What no one of three statements may have alone, key or not. */
const SINGLES: readonly RegExp[] = [
  /,\s(?:an?|the|who|whose|his|her|its)\s/iu,
  /;|,\s(?:and|but|while|which)\s/u,
  anyOf(ABSOLUTE_TERMS),
];

const alike = ([key, one, other]: Triple): boolean =>
  key.text.length <= 1.35 * Math.max(one.text.length, other.text.length) + 8 &&
  SINGLES.every((trait) => [key, one, other].filter(({ text }) => trait.test(text)).length !== 1);

const fits = (triple: Triple): boolean => {
  const [key, one, other] = triple;
  return alike(triple) && !standsOut(key, [one, other]) && apart(key, one) && apart(key, other) && apart(one, other);
};

/** How unlike in shape three statements are; the least is best. */
const unlikeness = (triple: Triple): number => {
  const lengths = triple.map(({ text }) => countWords(text));
  const mixed = TRAITS.filter((_, at) => new Set(triple.map(({ traits }) => traits[at])).size > 1).length;
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
        const triple: Triple = [key, one, other];
        return fits(triple) ? [triple] : [];
      }),
    ),
  );
};

const proofFor = (context: Context, { claim, span }: Reported): Proof =>
  claim ? proofOf(context, claim.attribution, claim.source, span) : wholeProof(passagesOver(context, [span]));

/** What the article has where a value was exchanged. */
const wordsAt = (context: Context, change: Exchange, most = WHOLE): string => `“${around(context, change.at, most)}”`;

const reasonOf = (context: Context, { change, reported }: Shown): string => {
  const name = capital(context.name);
  const credit = reported.claim ? `${name}, which credits this to ${proseName(context, reported.claim.source)},` : name;
  const now = change && `“${innerMarks(change.now)}” stands ${change.stray ? 'elsewhere' : 'nowhere'} in it`;
  if (change) return `${credit} has ${wordsAt(context, change)}; ${now ?? ''}.`;
  const words = around(context, reported.span);
  return reported.claim
    ? `This matches ${context.name}, which credits it to ${proseName(context, reported.claim.source)}: “${words}”.`
    : `This matches ${context.name}: “${words}”.`;
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
        `Which one of these statements matches what ${name} reports?`,
        `Which of these statements does ${name} make?`,
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
    return `${name} has ${wordsAt(context, key.change, BESIDE)}, not “${innerMarks(key.change.now)}”. The other two match the article.`;
  const changes = [one, other].flatMap(({ change }) => change ?? []);
  const now = changes.map((change) => `“${innerMarks(change.now)}”`).join(' and ');
  const was = changes.map((change) => `“${innerMarks(change.was)}”`).join(' and ');
  return `${claim ? `${name} credits this to ${proseName(context, claim.source)}` : `${name} says this`}. The other two have ${now} where it has ${was}.`;
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
    status: claim ? statusOf(context, claim.attribution, proseName(context, claim.source)) : null,
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
  const fixed = ({ reported: one }: Shown): boolean => !able.has(one.span.start); // never the changed one: a regular guesser’s cue
  const used = new Set<number>();
  const drafts: Draft[] = [];
  let asked: Asked = able.size > 2 || wordingFor([true, false], context.text.length) ? AGREE : DIFFER;
  for (let turn = 0; turn < 2 * MOST_DRAFTS && drafts.length < MOST_DRAFTS; turn += 1) {
    const keys = withoutUsed(sound, used);
    const fit = triplesOf(keys, withoutUsed(changed, used), asked);
    const best = fit
      .map((triple) => ({ triple, cost: unlikeness(triple) + LIKELIER * triple.filter(fixed).length }))
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
